import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { stableId } from '@cursus/catalogue/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import type { CoursePackage } from '../contract';
import { CourseImporter } from './course-importer';
import { backup, category, page, picture, png, quiz, slots, yesNo, zipped, type GivenBackup } from './moodle/moodle-backup.factory';

let app: TestApp;
let importer: CourseImporter;
const folder = mkdtempSync(join(tmpdir(), 'cursus-importer-'));
const into = join(folder, 'unpacked');
beforeAll(async () => {
  app = await startTestApp({ env: { STORAGE_URL: `file://${join(folder, 'store')}` } });
  importer = app.get(CourseImporter);
}, 120_000);
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What lies where after an import. */
const state = async (): Promise<Record<string, number>> => {
  const count = async (table: string) => Number((await app.db.query(`SELECT count(*) FROM ${table}`))[0].count);
  const tables = ['course', 'course_module', 'activity', 'lesson', 'quiz', 'quiz_revision', 'stored_file', 'audit_entry'];
  const rows = await Promise.all(tables.map(async (table) => [table, await count(table)] as const));
  const store = join(folder, 'store', 'course');
  return { ...Object.fromEntries(rows), stored: readdirSync(store, { recursive: true }).length };
};
let number = 100;
const courseOf = (text = '<p>Hello</p>', more: GivenBackup = {}): { id: number; given: GivenBackup } => {
  const id = ++number;
  return {
    id,
    given: {
      activities: [page(10, `${text}<p><img src="@@PLUGINFILE@@/plan.png" alt="The plan"></p>`), quiz(11, slots([1]))],
      files: [{ context: 1010, component: 'mod_page', area: 'content', name: 'plan.png', body: png(640, 480, `${id}`) }],
      bank: category(5, `<questions>${yesNo(1)}</questions>`),
      ...more,
    },
  };
};
/** The backup of course `id` of the old site. */
const fileOf = ({ id, given }: ReturnType<typeof courseOf>) => {
  const entries = backup(given);
  const about = String(entries['moodle_backup.xml']).replace('<original_course_id>7<', `<original_course_id>${id}<`);
  return zipped(folder, { ...entries, 'moodle_backup.xml': about });
};
const imported = async (course: ReturnType<typeof courseOf>, actorId: string | null, asCopy = false) =>
  importer.importMoodleBackup(await fileOf(course), into, { actorId, asCopy });
const lessonOf = async (courseId: string) => {
  const [{ blocks }] = await app.db.query('SELECT blocks FROM lesson JOIN activity ON activity.id = activity_id WHERE course_id = $1', [
    courseId,
  ]);
  return JSON.stringify(blocks);
};
const trainer = async () => (await app.signInAs('trainer')).accountId;

it('a backup becomes a draft with its files, told in the audit trail', async () => {
  const anna = await trainer();
  const { courseId, report } = await imported(courseOf(), anna);
  const [course] = await app.db.query('SELECT status, created_by, current_version_id FROM course WHERE id = $1', [courseId]);
  expect(course).toEqual({ status: 'draft', created_by: anna, current_version_id: null });
  const [entry] = await app.db.query(`SELECT actor_id, action FROM audit_entry WHERE subject_id = $1`, [courseId]);
  expect(entry).toEqual({ actor_id: anna, action: 'course.imported' });
  const [file] = await app.db.query('SELECT id, bytes::int, media_type FROM stored_file ORDER BY id DESC LIMIT 1');
  expect(file).toMatchObject({ bytes: picture.length + 3, media_type: 'image/png' });
  expect(await lessonOf(courseId)).toContain(file.id);
  expect(report).toMatchObject({ lessons: 1, quizzes: 1, questions: 1, files: 1 });
  expect(readdirSync(into)).toEqual([]);
});

describe('the same backup again', () => {
  it('changes nothing, and makes nothing twice', async () => {
    const anna = await trainer();
    const course = courseOf();
    const first = await imported(course, anna);
    const before = await state();
    expect(await imported(course, anna)).toEqual(first);
    expect(await state()).toEqual({ ...before, audit_entry: before.audit_entry! + 1 });
  });
  it('with another text changes that draft', async () => {
    const anna = await trainer();
    const course = courseOf();
    const { courseId } = await imported(course, anna);
    expect(await imported({ ...courseOf('<p>Good day</p>'), id: course.id }, anna)).toMatchObject({ courseId });
    expect(await lessonOf(courseId)).toContain('Good day');
  });
  it('makes another course when it is asked to, and each further time another', async () => {
    const anna = await trainer();
    const course = courseOf();
    const ids = [];
    for (const asCopy of [false, true, true, false]) ids.push((await imported(course, anna, asCopy)).courseId);
    expect(new Set(ids).size).toBe(3);
    expect(ids[3]).toBe(ids[0]);
  });
});

describe('a backup that claims to be a course which somebody else imported', () => {
  it('makes a course beside it, says so, and finds that one again', async () => {
    const [anna, boris] = [await trainer(), await trainer()];
    const course = courseOf();
    const hers = await imported(course, anna);
    const forged = { ...courseOf('<p>Overwritten</p>'), id: course.id };
    const his = await imported(forged, boris);
    expect(his.courseId).not.toBe(hers.courseId);
    expect(his.report.changed).toContainEqual(expect.objectContaining({ what: 'Evidence', code: 'COURSE_BESIDE' }));
    expect(await lessonOf(hers.courseId)).not.toContain('Overwritten');
    expect((await imported(forged, boris)).courseId).toBe(his.courseId);
    expect((await imported(course, anna)).courseId).toBe(hers.courseId);
    expect((await imported(course, null)).courseId).not.toBe(hers.courseId);
  });
  it('… however its number is written', async () => {
    const [anna, boris] = [await trainer(), await trainer()];
    const { courseId } = await imported(courseOf(), anna);
    const [{ source_key: key }] = await app.db.query('SELECT source_key FROM course WHERE id = $1', [courseId]);
    const entries = backup(courseOf().given);
    const claimed = String(entries['moodle_backup.xml'])
      .replace('>abcdef<', `>${key.split(':')[1]}<`)
      .replace('<original_course_id>7<', `<original_course_id>${key.split(':')[2]} by ${anna}<`);
    const file = await zipped(folder, { ...entries, 'moodle_backup.xml': claimed });
    const his = await importer.importMoodleBackup(file, into, { actorId: boris });
    expect(his.courseId).not.toBe(courseId);
  });
  it('does so when both come at once', async () => {
    const people = await Promise.all([trainer(), trainer(), trainer()]);
    const course = courseOf();
    const made = await Promise.all(people.map((one) => imported(course, one)));
    expect(new Set(made.map(({ courseId }) => courseId)).size).toBe(3);
  });
});

describe('nothing stays of an import that fails', () => {
  const source = (key: string): CoursePackage => ({
    ...{ key, sourceLanguage: 'en', title: { en: 'Torn' }, summary: { en: '' }, outcomes: [], theme: 'imported', level: 'introductory' },
    ...{ classification: 'open', hours: null, questions: [] },
    modules: [
      {
        key: 'm',
        title: { en: 'One' },
        activities: ['first', 'second', 'third'].map((file) => ({
          ...{ key: file, kind: 'lesson', title: { en: file }, minutes: 1, completion: 'viewed' },
          blocks: [{ kind: 'file', key: 'b', file, title: { en: file } }],
        })),
      },
    ],
    files: ['first', 'second', 'third'].map((name) => ({ key: name, name: `${name}.txt`, mediaType: 'text/plain', bytes: 5 })),
  });
  const whole = async (key: string) => Readable.from([Buffer.from(`torn ${key}`)]);
  const torn = () =>
    Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('The disk is gone');
      })(),
    );
  it.each<[string, CoursePackage, (key: string) => Promise<Readable>]>([
    ['when a file breaks off in the middle', source('torn 1'), async (key) => (key === 'second' ? torn() : whole(key))],
    [
      'when a file cannot be opened',
      source('torn 2'),
      async (key) => {
        if (key === 'third') throw new Error('No such file');
        return whole(key);
      },
    ],
    ['when a lesson names a file that is not there', { ...source('torn 3'), files: source('').files.slice(0, 2) }, whole],
    ['when the course cannot be kept', { ...source('torn 4'), level: 'none' as 'advanced' }, whole],
  ])('%s', async (_, given, openFile) => {
    const before = await state();
    await expect(importer.import(given, openFile, { actorId: null })).rejects.toThrow();
    expect(await state()).toEqual(before);
    const { courseId } = await importer.import(source(given.key), whole, { actorId: null });
    expect(courseId).toBe(stableId(given.key, 'course'));
  });
  it('when it holds more than a course may', async () => {
    const before = await state();
    const modules = Array.from({ length: 201 }, (_, at) => ({ ...source('').modules[0]!, key: `m${at}` }));
    await expect(importer.import({ ...source('torn 5'), modules }, whole, { actorId: null })).rejects.toMatchObject({
      code: 'IMPORT_UNFIT',
    });
    expect(await state()).toEqual(before);
  });
  it('when the backup is refused', async () => {
    const before = await state();
    await expect(importer.importMoodleBackup(join(folder, 'nowhere.mbz'), into, { actorId: null })).rejects.toMatchObject({
      code: 'IMPORT_FILE_MISSING',
    });
    expect(await state()).toEqual(before);
    expect(readdirSync(into)).toEqual([]);
  });
});
