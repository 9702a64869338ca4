import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DetailedError, Upload } from 'tus-js-client';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';
import { getCourseImport, listCourseImports, uploadPath } from '../contract';
import { ImportService } from './import.service';
import { backup, page, zipped } from './moodle/moodle-backup.factory';

let app: TestApp;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'cursus-uploads-'));
let course: Buffer;
beforeAll(async () => {
  app = await startTestApp({ worker: true });
  await app.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(app.app.getHttpServer().address() as AddressInfo).port}`;
  course = readFileSync(await zipped(folder, backup({ activities: [page(10, '<p>Hello there, this is a lesson.</p>')] })));
}, 120_000);
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});
const trainer = () => signedIn(app, { roles: ['learner', 'trainer'] });

type Options = NonNullable<ConstructorParameters<typeof Upload>[1]>;
const uploadOf = (person: TestPerson | undefined, body: Buffer, options: Options = {}) =>
  new Promise<string>((resolve, reject) => {
    const upload = new Upload(body, {
      endpoint: address + uploadPath,
      retryDelays: [],
      headers: person ? { cookie: person.cookie } : {},
      metadata: { filename: 'course.mbz' },
      onSuccess: () => resolve(upload.url!),
      onError: reject,
      ...options,
    });
    upload.start();
  });
const statusOf = (error: unknown) => (error instanceof DetailedError ? error.originalResponse?.getStatus() : error);
const ended = (person: TestPerson) =>
  eventually(async () => {
    const { body } = await app.call(listCourseImports, {}, person.cookie);
    expect(body.items.length).toBeGreaterThan(0);
    for (const { state } of body.items) expect(['done', 'failed']).toContain(state);
    return body.items;
  }, 30_000);
const send = (method: 'HEAD' | 'PATCH' | 'DELETE' | 'GET' | 'POST', url: string, person: TestPerson | undefined, headers = {}) =>
  fetch(new URL(url, address), {
    method,
    headers: { 'tus-resumable': '1.0.0', ...(person && { cookie: person.cookie }), ...headers },
    ...(method === 'PATCH' && { body: 'xx' }),
  });

it('goes from the file to a draft of one’s own, with a report; nothing of the upload stays behind', async () => {
  const person = await trainer();
  await uploadOf(person, course);
  const [done] = await ended(person);
  expect(done).toMatchObject({ state: 'done', name: 'course.mbz', bytes: course.length, code: null });
  const { body } = await app.call(getCourseImport, { importId: done.id }, person.cookie);
  expect(body.report).toMatchObject({ modules: 1, lessons: 1, quizzes: 0 });
  expect(await app.db.query('SELECT created_by, status FROM course WHERE id = $1', [body.courseId])).toEqual([
    { created_by: person.id, status: 'draft' },
  ]);
  expect(readdirSync(join(process.env.DATA_DIR!, 'uploads')).filter((name) => name.startsWith(person.id))).toEqual([]);
  await eventually(() => expect(readdirSync(join(process.env.DATA_DIR!, 'files', 'imports'))).toEqual([]));
});

it('goes on where a broken line stopped it', async () => {
  const person = await trainer();
  const half = Math.floor(course.length / 2);
  const made = await send('POST', uploadPath, person, {
    'upload-length': String(course.length),
    'upload-metadata': `filename ${btoa('course.mbz')}`,
  });
  const uploadUrl = new URL(made.headers.get('location')!, address).href;
  const first = await fetch(uploadUrl, {
    method: 'PATCH',
    headers: { cookie: person.cookie, 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: course.subarray(0, half) as BodyInit,
  });
  expect([made.status, first.status]).toEqual([201, 204]);
  expect((await send('HEAD', uploadUrl, person)).headers.get('upload-offset')).toBe(String(half));
  await uploadOf(person, course, { uploadUrl });
  expect((await ended(person))[0]).toMatchObject({ state: 'done', bytes: course.length });
});

it('takes an upload that was whole when the server was killed, once it is asked for', async () => {
  const person = await trainer();
  const made = await send('POST', uploadPath, person, {
    'upload-length': String(course.length),
    'upload-metadata': `filename ${btoa('a.mbz')}`,
  });
  const url = made.headers.get('location')!;
  // As it lies there when the process ended between the last byte and what follows it.
  writeFileSync(join(process.env.DATA_DIR!, 'uploads', url.split('/').at(-1)!), course);
  expect((await send('HEAD', url, person)).headers.get('upload-offset')).toBe(String(course.length));
  expect((await ended(person))[0]).toMatchObject({ state: 'done', name: 'a.mbz' });
  await eventually(async () => expect((await send('HEAD', url, person)).status).toBe(404));
});

it('takes the end of an upload once, and a copy once, however often it is told', async () => {
  const person = await trainer();
  await uploadOf(person, course, { metadata: { filename: 'course.mbz', copy: 'true' } });
  const [done] = await ended(person);
  const [{ upload_id: id }] = await app.db.query('SELECT upload_id FROM course_import WHERE id = $1', [done.id]);
  await app.get(ImportService).take(person.id, { id, path: '/nowhere', name: 'course.mbz', bytes: 1, asCopy: true });
  await app.get(ImportService).run({ importId: done.id });
  expect(await app.db.query('SELECT count(*)::int AS n FROM course WHERE created_by = $1', [person.id])).toEqual([{ n: 1 }]);
  expect((await app.call(listCourseImports, {}, person.cookie)).body.items).toHaveLength(1);
});

it.each([
  ['a page', '<html><script>alert(1)</script></html>', 'IMPORT_NOT_A_BACKUP'],
  ['a drawing that could run', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'IMPORT_NOT_A_BACKUP'],
  ['half a backup', undefined, 'IMPORT_DAMAGED'],
])('says why %s became no course, and keeps nothing of it', async (_, given, code) => {
  const person = await trainer();
  await uploadOf(person, given ? Buffer.from(given) : course.subarray(0, course.length - 200), {
    metadata: { filename: '../../<b>evil</b>\u202e.mbz' },
  });
  const [failed] = await ended(person);
  expect(failed).toMatchObject({ state: 'failed', code, courseId: null, name: 'b>.mbz' });
  expect(await app.db.query('SELECT FROM course WHERE created_by = $1', [person.id])).toEqual([]);
});

describe('what is refused before a byte is read', () => {
  it('is an upload without session, without the right, from another site, too large, or one too many', async () => {
    const [learner, person] = [await signedIn(app), await trainer()];
    const begin = async (who: TestPerson | undefined, headers = {}) =>
      (await send('POST', uploadPath, who, { 'upload-length': '10', ...headers })).status;
    expect(await begin(undefined)).toBe(401);
    expect(await begin(learner)).toBe(403);
    expect(await begin(person, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await begin(person, { 'upload-length': '2000000000' })).toBe(413);
    for (let at = 0; at < 5; at++) expect(await begin(person)).toBe(201);
    expect(await begin(person)).toBe(429);
    expect(await uploadOf(learner, course).catch(statusOf)).toBe(403);
  });

  it('is somebody else’s upload, one with a made-up name, and reading any back', async () => {
    const [owner, other] = [await trainer(), await trainer()];
    const made = await send('POST', uploadPath, owner, { 'upload-length': '10' });
    const url = made.headers.get('location')!;
    const patch = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const replies = [
      await send('HEAD', url, other),
      await send('PATCH', url, other, patch),
      await send('DELETE', url, other),
      await send('GET', url, owner),
      await send('HEAD', `${uploadPath}/..%2F..%2Fsigning-key`, owner),
      await send('PATCH', `${uploadPath}/${owner.id}_short`, owner, patch),
    ];
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404));
    expect((await send('HEAD', url, owner)).headers.get('upload-offset')).toBe('0');
  });
});

it('shows nobody the imports of somebody else', async () => {
  const [owner, other] = [await trainer(), await trainer()];
  await uploadOf(owner, course);
  const [{ id: importId }] = await ended(owner);
  expect((await app.call(getCourseImport, { importId }, other.cookie)).body.code).toBe('IMPORT_NOT_FOUND');
  expect((await app.call(listCourseImports, {}, other.cookie)).body.items).toEqual([]);
});
