import { DataSource } from 'typeorm';
import { Keys } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import {
  acceptInvitation,
  changeRoles,
  changeStatus,
  clearSecondFactor,
  getAccount,
  getLink,
  getManagedAccount,
  getSession,
  inviteAccount,
  listAccounts,
  repeatInvitation,
  signIn,
} from '../contract';
import { lettersTo, password, signedUp, tokenOf, withAuthenticator } from './identity.factory';
import { createFirstAdministratorLink } from './management.service';

let test: TestApp;
let admin: { accountId: string; cookie: string };
beforeAll(async () => {
  test = await startTestApp();
  admin = await test.signInAs('administrator');
});
afterAll(() => test?.stop());

const reason = 'agreed with the institute';

it('invites by a link that sets name and password, and gives the roles', async () => {
  const { body } = await test.call(inviteAccount, { email: 'Trainer@example.org', roles: ['trainer'], locale: 'ar' }, admin.cookie);
  const [letter] = await lettersTo(test, 'trainer@example.org');
  expect(letter).toMatchObject({ template: 'invitation', locale: 'ar' });
  expect((await test.call(inviteAccount, { email: 'trainer@EXAMPLE.org', roles: [] }, admin.cookie)).body.code).toBe('ACCOUNT_EXISTS');

  const accepted = await test.call(acceptInvitation, { token: tokenOf(letter), fullName: '李雷', password, agreed: true });
  expect(accepted.body.next).toMatch(/^\/account\/second-factor/);
  const { account } = (await test.call(getSession, {}, accepted.cookie)).body;
  expect(account).toMatchObject({
    id: body.accountId,
    name: '李雷',
    roles: ['learner', 'trainer'],
    needsSecondFactor: true,
    locked: false,
  });
  expect((await test.call(repeatInvitation, { accountId: body.accountId }, admin.cookie)).body.code).toBe('ACCOUNT_STATE_WRONG');
});

it('makes the first administrator by a link without an address', async () => {
  const link = await createFirstAdministratorLink(test.get(DataSource), test.get(Keys), { publicUrl: 'https://learn.example' });
  const token = link.replace('https://learn.example/links/', '');
  expect((await test.call(getLink, { token })).body).toEqual({ state: 'open', purpose: 'invitation', email: null });
  const { email } = await signedUp(test);
  const answers = { token, fullName: 'First', password, agreed: true };
  expect((await test.call(acceptInvitation, { ...answers, email })).body.code).toBe('EMAIL_TAKEN');
  const accepted = await test.call(acceptInvitation, { ...answers, email: 'first@example.org' });
  expect((await test.call(getSession, {}, accepted.cookie)).body.account.roles).toEqual(['learner', 'administrator']);
  await test.db.query(`UPDATE account SET roles = '{learner}' WHERE email = 'first@example.org'`);
});

it('gives and takes roles with a reason in the audit trail; taking ends the sessions', async () => {
  const amina = await signedUp(test);
  await test.call(changeRoles, { accountId: amina.accountId, roles: ['trainer'], reason }, admin.cookie);
  expect((await test.call(getSession, {}, amina.cookie)).body.account.roles).toEqual(['learner', 'trainer']);
  await test.call(changeRoles, { accountId: amina.accountId, roles: [], reason }, admin.cookie);
  expect((await test.call(getSession, {}, amina.cookie)).body.account).toBeNull();
  const trail = await test.db.query(
    `SELECT actor_id, reason, details FROM audit_entry WHERE action = 'account.roles-changed' AND subject_id = $1 ORDER BY id`,
    [amina.accountId],
  );
  expect(trail).toEqual([
    { actor_id: admin.accountId, reason, details: { given: ['trainer'], taken: [] } },
    { actor_id: admin.accountId, reason, details: { given: [], taken: ['trainer'] } },
  ]);
  expect((await test.call(changeRoles, { accountId: amina.accountId, roles: [], reason: '' }, admin.cookie)).body.errors[0].path).toBe(
    'reason',
  );
});

it('never loses its last administrator, not even to two who remove each other at once', async () => {
  const alone = await test.call(changeRoles, { accountId: admin.accountId, roles: [], reason }, admin.cookie);
  expect(alone.body.code).toBe('LAST_ADMINISTRATOR');
  expect((await test.call(changeStatus, { accountId: admin.accountId, status: 'suspended', reason }, admin.cookie)).body.code).toBe(
    'LAST_ADMINISTRATOR',
  );
  const other = await test.signInAs('administrator');
  const replies = await Promise.all([
    test.call(changeRoles, { accountId: other.accountId, roles: [], reason }, admin.cookie),
    test.call(changeRoles, { accountId: admin.accountId, roles: [], reason }, other.cookie),
  ]);
  const { count } = (await test.db.query(`SELECT count(*)::int FROM account WHERE status = 'active' AND roles @> '{administrator}'`))[0];
  expect(count).toBe(1);
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  if (replies[0]!.status !== 200) admin = other;
});

it('suspends and lets in again', async () => {
  const amina = await signedUp(test);
  await test.call(changeStatus, { accountId: amina.accountId, status: 'suspended', reason }, admin.cookie);
  expect((await test.call(getAccount, {}, amina.cookie)).status).toBe(401);
  expect((await test.call(signIn, { email: amina.email, password })).body.code).toBe('ACCOUNT_SUSPENDED');
  expect((await test.call(signIn, { email: amina.email, password: 'something wrong' })).body.code).toBe('CREDENTIALS_WRONG');
  await test.call(changeStatus, { accountId: amina.accountId, status: 'active', reason }, admin.cookie);
  expect((await test.call(signIn, { email: amina.email, password })).status).toBe(200);
});

it('takes a lost authenticator off', async () => {
  const trainer = await withAuthenticator(test, 'trainer');
  await test.call(clearSecondFactor, { accountId: trainer.accountId, reason }, admin.cookie);
  expect((await test.call(signIn, { email: trainer.email, password })).body.next).toMatch(/^\/account\/second-factor/);
  const again = await test.call(clearSecondFactor, { accountId: trainer.accountId, reason }, admin.cookie);
  expect(again.body.code).toBe('ACCOUNT_STATE_WRONG');
});

it('lists by role, status and folded text, page by page', async () => {
  const { accountId } = await signedUp(test);
  await test.db.query(`UPDATE profile SET full_name = 'Renée Ångström 100%' WHERE account_id = $1`, [accountId]);
  const find = async (sent: object) => (await test.call(listAccounts, sent, admin.cookie)).body.items.map(({ id }: { id: string }) => id);
  expect(await find({ q: 'renee angstrom' })).toEqual([accountId]);
  expect(await find({ q: '100%' })).toEqual([accountId]);
  expect(await find({ q: '100_' })).toEqual([]);
  expect(await find({ role: 'administrator', status: 'active' })).toEqual([admin.accountId]);

  const all = await find({ limit: 100 });
  const seen: string[] = [];
  let after: string | null | undefined;
  do {
    const { body } = await test.call(listAccounts, { limit: 2, ...(after && { after }) }, admin.cookie);
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    after = body.after;
  } while (after);
  expect(seen).toEqual(all);
});

it('logs each look at one account', async () => {
  const { accountId } = await signedUp(test);
  await test.call(getManagedAccount, { accountId }, admin.cookie);
  const looks = await test.db.query(`SELECT actor_id FROM audit_entry WHERE action = 'account.viewed' AND subject_id = $1`, [accountId]);
  expect(looks).toEqual([{ actor_id: admin.accountId }]);
  const nobody = await test.call(getManagedAccount, { accountId: '0198c0de-0000-7000-8000-00000000dead' }, admin.cookie);
  expect(nobody.status).toBe(404);
});
