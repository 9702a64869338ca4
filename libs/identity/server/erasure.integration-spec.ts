import { setTimeout as wait } from 'node:timers/promises';
import yauzl from 'yauzl';
import { downloadPersonalData, saveAbout, saveName, saveWork } from '@cursus/people/contract';
import { PersonalData, recordFact } from '@cursus/people/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { eraseAccount, getAccount, signIn } from '../contract';
import { lettersTo, password, signedUp, withAuthenticator } from './identity.factory';

let test: TestApp;
beforeAll(async () => void (test = await startTestApp()));
afterAll(() => test?.stop());

const leaving = { currentPassword: password, understood: true };

it('deletes the person in one transaction and keeps the facts', async () => {
  const amina = await signedUp(test);
  await test.call(saveName, { fullName: 'Amina Karimi', addressAs: 'Judge Karimi' }, amina.cookie);
  await test.call(saveAbout, { country: 'TN', gender: 'woman' }, amina.cookie);
  expect((await test.call(eraseAccount, { ...leaving, understood: false }, amina.cookie)).body.code).toBe('ERASURE_UNCONFIRMED');
  expect((await test.call(eraseAccount, { ...leaving, currentPassword: 'not this' }, amina.cookie)).body.code).toBe('PASSWORD_WRONG');
  const [{ subject_id: subject }] = await test.db.query('SELECT subject_id FROM subject WHERE account_id = $1', [amina.accountId]);

  expect((await test.call(eraseAccount, leaving, amina.cookie)).status).toBe(200);
  expect((await test.call(getAccount, {}, amina.cookie)).status).toBe(401);
  expect((await test.call(signIn, { email: amina.email, password })).body.code).toBe('CREDENTIALS_WRONG');
  const [account] = await test.db.query('SELECT * FROM account WHERE id = $1', [amina.accountId]);
  expect(account).toMatchObject({ status: 'erased', email: null, password_hash: null, roles: [] });
  for (const table of ['profile', 'subject', 'session', 'consent', 'second_factor', 'one_time_link'])
    expect([table, (await test.db.query(`SELECT count(*)::int FROM ${table} WHERE account_id = $1`, [amina.accountId]))[0].count]).toEqual([
      table,
      0,
    ]);
  const facts = await test.db.query(`SELECT kind, country FROM facts_as_of(now()) WHERE subject_id = $1 ORDER BY kind`, [subject]);
  expect(facts).toEqual([
    { kind: 'left', country: 'TN' },
    { kind: 'registered', country: 'TN' },
  ]);
  const events = await test.db.query(`SELECT data FROM outbox_event WHERE name = 'account.erased'`);
  expect(events.at(-1).data).toEqual({ accountId: amina.accountId });
  expect((await lettersTo(test, amina.email)).at(-1)).toMatchObject({ template: 'account-erased', accountId: null });
});

it('asks for the second factor where there is one', async () => {
  const amina = await withAuthenticator(test);
  await test.db.query('UPDATE session SET second_factor_at = now() WHERE account_id = $1', [amina.accountId]);
  expect((await test.call(eraseAccount, { ...leaving, code: '000000' }, amina.cookie)).body.code).toBe('SECOND_FACTOR_WRONG');
});

it('leaves everything as it was when one domain cannot delete its part', async () => {
  const amina = await signedUp(test);
  let fails = true;
  test.get(PersonalData).register({
    name: 'test',
    export: async () => ({ json: {} }),
    erase: async () => {
      if (fails) throw new Error('not now');
    },
  });
  expect((await test.call(eraseAccount, leaving, amina.cookie)).status).toBe(500);
  expect((await test.call(getAccount, {}, amina.cookie)).body.email).toBe(amina.email);
  fails = false;
  expect((await test.call(eraseAccount, leaving, amina.cookie)).status).toBe(200);
});

it('hands out an archive with a document of every domain, and nobody else’s', async () => {
  const amina = await signedUp(test);
  await signedUp(test);
  await test.call(saveName, { fullName: 'Amina Karimi' }, amina.cookie);
  const reply = await test.request({ url: '/api/v1/personal-data', headers: { cookie: amina.cookie } });
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'application/zip']);
  const documents = await unzip(reply.rawPayload);
  expect(JSON.parse(documents.get('identity.json')!).account).toMatchObject({ email: amina.email, roles: ['learner'] });
  expect(JSON.parse(documents.get('people.json')!)).toMatchObject({
    profile: { fullName: 'Amina Karimi' },
    facts: [{ kind: 'registered' }],
  });
  const text = [...documents.values()].join();
  expect(text).not.toMatch(/passwordHash|argon2|tokenHash/);
  expect(text.match(/Amina\.\d+@example\.org/g)!.every((address) => address === amina.email)).toBe(true);
  expect((await test.call(downloadPersonalData, {})).status).toBe(401);
});

describe('the ledger', () => {
  it('holds country, gender and profession as they were then', async () => {
    const amina = await signedUp(test);
    await test.call(saveAbout, { country: 'TN', gender: 'undisclosed' }, amina.cookie);
    await test.call(saveWork, { profession: 'judge' }, amina.cookie);
    const before = new Date();
    await test.call(saveAbout, { country: 'FR', gender: 'woman' }, amina.cookie);
    const occurredAt = new Date('2026-05-01T00:00:00Z');
    await test.db.transaction((tx) => recordFact(tx, { kind: 'attended', accountId: amina.accountId, occurredAt, minutes: 45 }));
    const known = (at: Date) =>
      test.db.query(
        `SELECT kind, country, gender, profession, minutes FROM facts_as_of($2) JOIN subject USING (subject_id) WHERE account_id = $1 ORDER BY kind`,
        [amina.accountId, at],
      );
    const registered = { kind: 'registered', country: 'TN', gender: 'undisclosed', profession: 'judge', minutes: null };
    expect(await known(before)).toEqual([registered]);
    expect(await known(new Date())).toEqual([
      { kind: 'attended', country: 'FR', gender: 'woman', profession: 'judge', minutes: 45 },
      registered,
    ]);
  });

  it('is corrected by new facts, and only so', async () => {
    const amina = await signedUp(test);
    const fact = { kind: 'trained', accountId: amina.accountId, occurredAt: new Date() } as const;
    const id = await test.db.transaction((tx) => recordFact(tx, fact));
    await wait(5);
    const before = new Date();
    await wait(5);
    await test.db.transaction((tx) => recordFact(tx, { ...fact, kind: 'voided', corrects: id }));
    const trained = async (at: Date) =>
      (await test.db.query(`SELECT FROM facts_as_of($1) WHERE kind = 'trained' AND id = $2`, [at, id])).length;
    expect([await trained(before), await trained(new Date())]).toEqual([1, 0]);
    await expect(test.db.query('UPDATE fact SET minutes = 1 WHERE id = $1', [id])).rejects.toThrow('append-only');
    await expect(test.db.query('DELETE FROM fact WHERE id = $1', [id])).rejects.toThrow('append-only');
    await expect(test.db.query('TRUNCATE fact')).rejects.toThrow('append-only');
    await expect(recordFact(test.db.manager, fact)).rejects.toThrow('outside a transaction');
  });
});

/** Names and contents of a small archive. */
function unzip(archive: Buffer) {
  const documents = new Map<string, string>();
  return new Promise<Map<string, string>>((resolve, reject) => {
    yauzl.fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('end', () => resolve(documents)).on('error', reject);
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => (documents.set(entry.fileName, Buffer.concat(parts).toString()), zip.readEntry()));
        });
      });
      zip.readEntry();
    });
  });
}
