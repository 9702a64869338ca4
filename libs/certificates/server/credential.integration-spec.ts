import { execFileSync, spawnSync } from 'node:child_process';
import { stableId } from '@cursus/catalogue/server';
import { courseDraftOf, lessonDraft, publishedCourse } from '@cursus/catalogue/server/course.factory';
import { changeLanguage, completeActivity, enrol } from '@cursus/learning/contract';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';
import { downloadMyBadge, downloadMyCredential, getMyCredential, listMyCredentials } from '../contract';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: true });
}, 120_000);
afterAll(() => app?.stop());

/** A certificate of a course that somebody read in this language. */
async function certified(person: TestPerson, key: string, language: string) {
  const inAll = (en: string) => ({ en, fr: `${en}, en français`, ar: `${en} بالعربية`, es: `${en}, en español` });
  const heading = { kind: 'heading' as const, id: stableId(key, 'block'), level: 2 as const, texts: { text: inAll('Beginning') } };
  const draft = courseDraftOf(key, {
    title: { en: 'Digital evidence', fr: 'La preuve numérique', ar: 'الأدلة الرقمية', es: 'La prueba digital' },
    summary: inAll('Summary'),
    outcomes: [inAll('Outcome')],
    hours: 6,
    modules: [
      {
        id: stableId(key, 'module'),
        title: inAll('Module'),
        activities: [lessonDraft(key, 'one', { title: inAll('One'), blocks: [heading] })],
      },
    ],
    settings: {
      certificate: {
        offered: true,
        issuer: { en: 'Institute', fr: 'Institut', ar: 'المعهد' },
        place: { en: 'Vienna', fr: 'Vienne', ar: 'فيينا' },
        signatories: [{ name: 'Ingrid Solberg', position: { en: 'Director', fr: 'Directrice', ar: 'المديرة' } }],
        validMonths: 24,
      },
    },
  });
  const { courseId } = await publishedCourse(app, draft);
  const { enrolmentId, activityId } = (await app.call(enrol, { courseId }, person.cookie)).body;
  expect((await app.call(changeLanguage, { enrolmentId, language }, person.cookie)).status).toBe(200);
  await app.call(completeActivity, { enrolmentId, activityId }, person.cookie);
  return eventually(async () => {
    const { items } = (await app.call(listMyCredentials, {}, person.cookie)).body;
    expect(items).toHaveLength(1);
    return items[0].id as string;
  });
}
const download = async (credentialId: string, cookie?: string) => {
  const reply = await app.request({
    url: `/api/v1${downloadMyCredential.path.replace('{credentialId}', credentialId)}`,
    headers: cookie ? { cookie } : {},
  });
  return { status: reply.statusCode, headers: reply.headers, bytes: reply.rawPayload };
};
const reader = spawnSync('pdftotext', ['-v']).error === undefined;
const wordsOf = (pdf: Buffer) =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

it('is a PDF that neither runs nor is guessed at, and nobody else’s to see', async () => {
  const [person, other] = [await signedIn(app), await signedIn(app)];
  const id = await certified(person, 'safe', 'en');
  const { status, headers, bytes } = await download(id, person.cookie);
  expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'private, no-store',
  });
  expect(headers['content-disposition']).toMatch(/^inline; filename\*=UTF-8''[\w-]+\.pdf$/);
  expect((await download(id, other.cookie)).status).toBe(404);
  expect((await download(id)).status).toBe(401);
  const badge = await app.call(downloadMyBadge, { credentialId: id }, person.cookie);
  expect(badge.headers).toMatchObject({
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': expect.stringMatching(/^attachment/),
  });
});

it.each([
  ['fr', 'fr', ['Certificat de réussite', 'décerné à', 'La preuve numérique', '6 heures de formation', 'Vienne, le ', 'valable jusqu’au']],
  ['ar', 'ar', ['شهادة إتمام', 'الأدلة الرقمية']],
  // Nobody wrote a certificate's own words in Spanish.
  ['es', 'en', ['Certificate of completion', 'La prueba digital', '6 hours of learning', 'Vienna, ']],
])('speaks the language in which the course was read: %s', async (language, expected, words) => {
  const person = await signedIn(app);
  const id = await certified(person, `in-${language}`, language);
  const [{ snapshot }] = await app.db.query('SELECT snapshot FROM credential WHERE id = $1', [id]);
  expect([snapshot.language, snapshot.course.title.lang]).toEqual([expected, language]);
  expect((await app.call(getMyCredential, { credentialId: id }, person.cookie)).status).toBe(200);
  const { bytes } = await download(id, person.cookie);
  if (!reader) return;
  const said = wordsOf(bytes);
  for (const word of words) expect(said).toContain(word);
});
