import { consentVersions, giveConsents, listConsents, listOpenConsents } from '@cursus/people/contract';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { getSession } from '../contract';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.stop());

/** Somebody who agreed to these versions of the documents, a year ago. */
async function agreedTo(versions: Record<string, string>): Promise<TestPerson> {
  const person = await signedIn(app);
  for (const [document, version] of Object.entries(versions))
    await app.db.query(`INSERT INTO consent (account_id, document, version, at) VALUES ($1, $2, $3, now() - interval '1 year')`, [
      ...[person.id, document, version],
    ]);
  return person;
}
const mustAgree = async ({ cookie }: TestPerson) => (await app.call(getSession, {}, cookie)).body.account.mustAgree as boolean;
const open = async ({ cookie }: TestPerson) => (await app.call(listOpenConsents, {}, cookie)).body.items;

it('asks nobody who agreed to what is in force, whatever was agreed to before', async () => {
  const person = await agreedTo(consentVersions);
  await app.db.query(`INSERT INTO consent (account_id, document, version, at) VALUES ($1, 'terms', '2020-01-01', now())`, [person.id]);
  expect([await mustAgree(person), await open(person)]).toEqual([false, []]);
});

it('asks who agreed to an earlier version only, of that document, until they agree', async () => {
  const person = await agreedTo({ ...consentVersions, privacy: '2025-01-01' });
  expect(await mustAgree(person)).toBe(true);
  expect(await open(person)).toEqual([{ document: 'privacy', version: consentVersions.privacy }]);
  const without = await app.call(giveConsents, {}, person.cookie);
  expect([without.status, without.body.code, await mustAgree(person)]).toEqual([422, 'AGREEMENT_NEEDED', true]);

  const given = await app.call(giveConsents, { agreed: true, next: '/learning' }, person.cookie);
  expect([given.status, given.body, await mustAgree(person)]).toEqual([200, { next: '/learning' }, false]);
  const kept = (await app.call(listConsents, {}, person.cookie)).body.items as { document: string; version: string }[];
  expect(kept.map(({ document, version }) => `${document} ${version}`).sort()).toEqual([
    'privacy 2025-01-01',
    `privacy ${consentVersions.privacy}`,
    `terms ${consentVersions.terms}`,
  ]);
});

it('leads nowhere else afterwards', async () => {
  const person = await agreedTo({ terms: '2025-01-01' });
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example'])
    expect((await app.call(giveConsents, { agreed: true, next }, person.cookie)).body).toEqual({ next: '/' });
  expect((await app.call(giveConsents, { agreed: true }, person.cookie)).body).toEqual({ next: '/home' });
});

describe('without scripts', () => {
  const get = (url: string, { cookie }: TestPerson) => app.request({ url, headers: { cookie } });
  const post = (body: Record<string, string>, { cookie }: TestPerson) =>
    app.request({
      method: 'POST',
      url: '/form/profile/consents',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      payload: new URLSearchParams(body).toString(),
    });

  it('every page stands behind the question, but for the documents and the way out', async () => {
    const person = await agreedTo({ terms: '2025-01-01', privacy: '2025-01-01' });
    for (const page of ['/home', '/learning', '/profile', '/account']) {
      const { statusCode, headers } = await get(page, person);
      expect([page, statusCode, headers.location]).toEqual([page, 303, `/agree?next=${encodeURIComponent(page)}`]);
    }
    for (const page of ['/privacy', '/terms', '/account/leave', '/help'])
      expect([page, (await get(page, person)).statusCode]).toEqual([page, 200]);
  });

  it('is answered by a form, and leads on to the page that was wanted', async () => {
    const person = await agreedTo({ terms: '2025-01-01', privacy: '2025-01-01' });
    const asked = await get('/agree?next=%2Flearning', person);
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toMatch(/<form[^>]* action="\/form\/profile\/consents"/);
    expect(asked.body).toMatch(/href="\/privacy"[\s\S]*href="\/terms"/);
    const fields = { _page: '/agree?next=%2Flearning', _next: '{next}', next: '/learning' };

    const refused = await post(fields, person);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('We need your agreement to go on.');

    const agreed = await post({ ...fields, agreed: 'on' }, person);
    expect([agreed.statusCode, agreed.headers.location]).toEqual([303, '/learning']);
    expect((await get('/learning', person)).statusCode).toBe(200);
  });
});
