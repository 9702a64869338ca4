import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createHash } from 'node:crypto';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import { coursePackage, type CoursePackage, type ImportReport } from '../../contract';
import { readMoodleBackup } from './read-backup';

/** Small backups for tests, in the shapes that Moodle writes. */
export type Entries = Record<string, string | Buffer>;

let count = 0;
export async function zipped(folder: string, entries: Entries): Promise<string> {
  const path = join(folder, `${count++}.mbz`);
  const zip = new ZipFile();
  for (const [name, body] of Object.entries(entries)) zip.addBuffer(Buffer.from(body), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
export async function tarred(
  folder: string,
  entries: Entries,
  links: { name: string; linkname: string; type?: 'symlink' | 'link' }[] = [],
): Promise<string> {
  const path = join(folder, `${count++}.mbz`);
  const tar = pack();
  for (const { name, linkname, type = 'symlink' } of links) tar.entry({ name, type, linkname });
  for (const [name, body] of Object.entries(entries)) tar.entry({ name }, Buffer.from(body));
  tar.finalize();
  await pipeline(tar, createGzip(), createWriteStream(path));
  return path;
}

export const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const elements = (fields: Record<string, string | number>) =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${typeof value === 'string' ? escaped(value) : value}</${name}>`)
    .join('');

/** The head of a PNG of so many points, which is all that a reader looks at; `seed` makes its bytes differ. */
export function png(width: number, height: number, seed = ''): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt32BE(0x89504e47, 0);
  head.writeUInt32BE(0x0d0a1a0a, 4);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from(seed)]);
}
export const picture = png(640, 480);

export interface GivenActivity {
  id: number;
  kind: string;
  name: string;
  section?: number;
  /** Fields of the activity, such as `content`; texts are escaped. */
  fields?: Record<string, string | number>;
  /** XML inside of the activity. */
  inside?: string;
  module?: Record<string, string | number>;
  grade?: { max: number; pass: number };
}
export interface GivenSection {
  id: number;
  number: number;
  name?: string;
  summary?: string;
  visible?: number;
  /** XML inside of the section, such as `<availabilityjson>`. */
  inside?: string;
  sequence?: number[];
}
export interface GivenFile {
  context: number;
  component: string;
  area: string;
  item?: number;
  name: string;
  path?: string;
  type?: string;
  body?: Buffer | string;
}
export interface GivenBackup {
  course?: Record<string, string | number>;
  activities?: GivenActivity[];
  sections?: GivenSection[];
  files?: GivenFile[];
  /** XML of the question bank's categories. */
  bank?: string;
  extra?: Entries;
}

/** A backup as a set of files. A context has the number of its activity plus 1000. */
export function backup({
  course = {},
  activities = [],
  sections = [{ id: 1, number: 1, name: 'First' }],
  files = [],
  bank = '',
  extra = {},
}: GivenBackup): Entries {
  const entries: Entries = {
    'moodle_backup.xml': `<?xml version="1.0" encoding="UTF-8"?>
<moodle_backup><information><backup_release>4.1</backup_release><original_wwwroot>https://old.example</original_wwwroot>
<original_site_identifier_hash>abcdef</original_site_identifier_hash><original_course_id>7</original_course_id><original_course_fullname>Evidence</original_course_fullname>
<contents><activities>${activities.map(({ id, kind, name, section = 1 }) => `<activity>${elements({ moduleid: id, sectionid: section, modulename: kind, title: name, directory: `activities/${kind}_${id}` })}</activity>`).join('')}</activities>
<sections>${sections.map(({ id, name = '' }) => `<section>${elements({ sectionid: id, title: name, directory: `sections/section_${id}` })}</section>`).join('')}</sections></contents></information></moodle_backup>`,
    'course/course.xml': `<course id="7" contextid="500">${elements({ fullname: 'Evidence', summary: '', summaryformat: 1, lang: 'en', enablecompletion: 1, ...course })}</course>`,
    'questions.xml': `<question_categories>${bank}</question_categories>`,
    'files.xml': `<files>${files
      .map(({ context, component, area, item = 0, name, path = '/', type = 'image/png', body = picture }, at) => {
        const hash = createHash('sha1').update(body).digest('hex');
        return `<file id="${at}">${elements({ contenthash: hash, contextid: context, component, filearea: area, itemid: item, filepath: path, filename: name, mimetype: type })}</file>`;
      })
      .join('')}</files>`,
  };
  for (const { body = picture } of files) {
    const hash = createHash('sha1').update(body).digest('hex');
    entries[`files/${hash.slice(0, 2)}/${hash}`] = body;
  }
  for (const { id, number, name = '$@NULL@$', summary = '', visible = 1, inside = '', sequence } of sections) {
    const own = activities.filter(({ section = 1 }) => section === id).map((one) => one.id);
    entries[`sections/section_${id}/section.xml`] =
      `<section id="${id}">${elements({ number, name, summary, summaryformat: 1, sequence: (sequence ?? own).join(','), visible })}${inside}</section>`;
  }
  for (const { id, kind, name, fields = {}, inside = '', module = {}, grade } of activities) {
    const directory = `activities/${kind}_${id}`;
    entries[`${directory}/${kind}.xml`] =
      `<activity id="${id + 1}" moduleid="${id}" modulename="${kind}" contextid="${id + 1000}"><${kind} id="${id + 1}">${elements({ name, ...fields })}${inside}</${kind}></activity>`;
    entries[`${directory}/module.xml`] =
      `<module id="${id}">${elements({ visible: 1, completion: 2, completionview: 1, completiongradeitemnumber: '$@NULL@$', ...module })}</module>`;
    entries[`${directory}/grades.xml`] = grade
      ? `<activity_gradebook><grade_items><grade_item id="1">${elements({ grademax: grade.max, gradepass: grade.pass })}</grade_item></grade_items></activity_gradebook>`
      : '<activity_gradebook><grade_items></grade_items></activity_gradebook>';
  }
  return { ...entries, ...extra };
}

export const page = (id: number, content: string, more: Partial<GivenActivity> = {}): GivenActivity => ({
  id,
  kind: 'page',
  name: `Page ${id}`,
  ...more,
  fields: { content, contentformat: 1, ...more.fields },
});
export const book = (
  id: number,
  name: string,
  chapters: { id: number; title: string; content: string; sub?: boolean; hidden?: boolean }[],
): GivenActivity => ({
  id,
  kind: 'book',
  name,
  inside: `<chapters>${chapters.map((chapter, at) => `<chapter id="${chapter.id}">${elements({ pagenum: at + 1, subchapter: chapter.sub ? 1 : 0, title: chapter.title, content: chapter.content, contentformat: 1, hidden: chapter.hidden ? 1 : 0 })}</chapter>`).join('')}</chapters>`,
});
export const quiz = (id: number, instances: string, more: Partial<GivenActivity> = {}): GivenActivity => ({
  id,
  kind: 'quiz',
  name: `Quiz ${id}`,
  ...more,
  inside: `<question_instances>${instances}</question_instances>${more.inside ?? ''}`,
});

export interface GivenAnswer {
  text: string;
  fraction: number;
  feedback?: string;
}
export const answers = (list: GivenAnswer[], from = 1) =>
  `<answers>${list.map(({ text, fraction, feedback = '' }, at) => `<answer id="${from + at}">${elements({ answertext: text, fraction, feedback })}</answer>`).join('')}</answers>`;
export const question = (id: number, type: string, plugin: string, fields: Record<string, string | number> = {}) =>
  `<question id="${id}">${elements({ parent: 0, name: `Q${id}`, questiontext: `<p>Which of ${id}?</p>`, questiontextformat: 1, generalfeedback: '', defaultmark: 1, qtype: type, ...fields })}<plugin_qtype_${type}_question>${plugin}</plugin_qtype_${type}_question></question>`;
/** Yes or no, of which the first is right. */
export const yesNo = (id: number, fields: Record<string, string | number> = {}) =>
  question(
    id,
    'multichoice',
    `${answers([
      { text: '<p>Yes</p>', fraction: 1 },
      { text: 'No', fraction: 0 },
    ])}<multichoice><single>1</single><shuffleanswers>1</shuffleanswers></multichoice>`,
    fields,
  );
export const category = (id: number, inside: string, parent = 0) =>
  `<question_category id="${id}"><contextid>500</contextid><parent>${parent}</parent>${inside}</question_category>`;
/** Slots as they were before Moodle 4. */
export const slots = (ids: number[]) =>
  ids
    .map(
      (id, at) =>
        `<question_instance id="${id}"><slot>${at + 1}</slot><questionid>${id}</questionid><maxmark>1.0000000</maxmark></question_instance>`,
    )
    .join('');

/** Reads what a test describes, in a folder that is gone afterwards. Every package is checked against the contract. */
export function backupReader() {
  const folder = mkdtempSync(join(tmpdir(), 'cursus-moodle-'));
  const into = join(folder, 'unpacked');
  const read = async (
    given: GivenBackup,
    archive: (folder: string, entries: Entries) => Promise<string> = zipped,
  ): Promise<{ course: CoursePackage; report: ImportReport; activities: CoursePackage['modules'][number]['activities'] }> => {
    const opened = await readMoodleBackup(await archive(folder, backup(given)), into);
    await opened.close();
    if (readdirSync(into).length > 0) throw new Error(`Left behind: ${readdirSync(into).join(', ')}`);
    const course = coursePackage.parse(opened.course);
    return { course, report: opened.report, activities: course.modules.flatMap(({ activities }) => activities) };
  };
  return { read, close: () => rmSync(folder, { recursive: true, force: true }) };
}
/** Codes of a report, each with what it is about. */
export const codes = (notes: ImportReport['left']) => notes.map(({ what, code }) => `${code}: ${what}`);
