import { startTestApp, type TestApp } from '@cursus/platform/testing';
import {
  getAccount,
  getLink,
  getSession,
  signIn,
  signUp,
  confirmSignUp,
  renewLink,
  requestReset,
  resetPassword,
  changePassword,
} from '../contract';

import { lettersTo, newPerson, password, signedUp, tokenOf } from './identity.factory';

let test: TestApp;
beforeAll(async () => void (test = await startTestApp()));
afterAll(() => test?.stop());

it('leads from a sign-up by way of the letter to a session', async () => {
  const person = newPerson();
  expect((await test.call(signUp, { ...person, timeZone: 'Africa/Tunis' })).body).toEqual({});
  expect((await test.call(signIn, { email: person.email, password })).body.code).toBe('CREDENTIALS_WRONG');

  const [letter] = await lettersTo(test, person.email);
  expect(letter).toMatchObject({ template: 'sign-up', to: person.email });
  expect((await test.call(getLink, { token: tokenOf(letter) })).body).toEqual({ state: 'open', purpose: 'sign-up', email: person.email });
  expect((await test.call(confirmSignUp, { token: tokenOf(letter) })).status).toBe(200);

  const reply = await test.call(signIn, { email: person.email.toUpperCase(), password });
  expect(reply.body).toMatchObject({ next: '/profile/about' });
  const { account } = (await test.call(getSession, {}, reply.cookie)).body;
  expect(account).toMatchObject({ name: person.fullName, roles: ['learner'], timeZone: 'Africa/Tunis', locked: false });
  const facts = await test.db.query('SELECT kind, country FROM fact JOIN subject USING (subject_id) WHERE account_id = $1', [account.id]);
  expect(facts).toEqual([{ kind: 'registered', country: null }]);
  const consents = await test.db.query('SELECT document FROM consent WHERE account_id = $1 ORDER BY 1', [account.id]);
  expect(consents).toEqual([{ document: 'privacy' }, { document: 'terms' }]);
});

it('answers a sign-up for a known address as for an unknown one, and writes to its owner', async () => {
  const { email } = await signedUp(test);
  const known = await test.call(signUp, { ...newPerson(), email: email.toLowerCase() });
  const unknown = await test.call(signUp, newPerson());
  const told = ({ status, body, headers }: typeof known) => ({
    status,
    body,
    names: Object.keys(headers).filter((name) => name !== 'x-request-id'),
  });
  expect(told(known)).toEqual(told(unknown));
  expect((await lettersTo(test, email)).map(({ template }) => template)).toEqual(['sign-up', 'account-exists']);
});

it('gives an unconfirmed address to whoever opens the letter, with the password of that letter', async () => {
  const person = newPerson();
  await test.call(signUp, { ...person, password: 'what an attacker knows' });
  await test.call(signUp, person);
  const [, own] = await lettersTo(test, person.email);
  await test.call(confirmSignUp, { token: tokenOf(own) });
  expect((await test.call(signIn, { email: person.email, password: 'what an attacker knows' })).status).toBe(401);
  expect((await test.call(signIn, { email: person.email, password })).status).toBe(200);
  const [other] = await lettersTo(test, person.email);
  expect((await test.call(confirmSignUp, { token: tokenOf(other) })).body.code).toBe('LINK_USED');
});

it('uses a link once, and sends a new one for one that expired', async () => {
  const person = newPerson();
  await test.call(signUp, person);
  const token = tokenOf((await lettersTo(test, person.email))[0]);
  test.clock.advance({ hours: 25 });
  expect((await test.call(getLink, { token })).body.state).toBe('expired');
  expect((await test.call(confirmSignUp, { token })).body.code).toBe('LINK_EXPIRED');
  expect((await test.call(renewLink, { token })).status).toBe(200);
  const fresh = tokenOf((await lettersTo(test, person.email))[1]);
  const replies = await Promise.all([1, 2].map(() => test.call(confirmSignUp, { token: fresh })));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect((await test.call(getLink, { token: fresh })).body.state).toBe('used');
  expect((await test.call(getLink, { token: 'never-made' })).body).toEqual({ state: 'unknown', purpose: null, email: null });
});

it.each([
  ['PASSWORD_TOO_SHORT', 'short one'],
  ['PASSWORD_COMMON', 'P@ssw0rd2026!'],
  ['PASSWORD_PERSONAL', 'xx بن يوسف 2026'],
])('refuses %s', async (code, bad) => {
  expect((await test.call(signUp, { ...newPerson(), password: bad })).body.code).toBe(code);
});

it('asks for agreement to privacy notice and terms', async () => {
  const reply = await test.call(signUp, { ...newPerson(), agreed: false });
  expect(reply).toMatchObject({ status: 422, body: { code: 'CONSENT_NEEDED' } });
});

it('resets a forgotten password: same answer for everyone, every session ends', async () => {
  const { email, cookie } = await signedUp(test);
  const known = await test.call(requestReset, { email });
  const unknown = await test.call(requestReset, { email: 'nobody@example.org' });
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  expect(await lettersTo(test, 'nobody@example.org')).toEqual([]);

  const token = tokenOf((await lettersTo(test, email)).find(({ template }) => template === 'reset'));
  expect((await test.call(resetPassword, { token, password: 'qwertyuiop123' })).body.code).toBe('PASSWORD_COMMON');
  expect((await test.call(resetPassword, { token, password: 'nine blue lanterns' })).status).toBe(200);
  expect((await test.call(resetPassword, { token, password: 'ten blue lanterns' })).body.code).toBe('LINK_USED');
  expect((await test.call(getAccount, {}, cookie)).status).toBe(401);
  expect((await test.call(signIn, { email, password })).status).toBe(401);
  expect((await test.call(signIn, { email, password: 'nine blue lanterns' })).status).toBe(200);
});

it('changes a password against the present one and keeps only this session', async () => {
  const { email, cookie } = await signedUp(test);
  const other = (await test.call(signIn, { email, password })).cookie;
  const wrong = await test.call(changePassword, { currentPassword: 'not this one', password: 'nine blue lanterns' }, cookie);
  expect(wrong.body.code).toBe('PASSWORD_WRONG');
  await test.call(changePassword, { currentPassword: password, password: 'nine blue lanterns' }, cookie);
  expect((await test.call(getAccount, {}, cookie)).status).toBe(200);
  expect((await test.call(getAccount, {}, other)).status).toBe(401);
});
