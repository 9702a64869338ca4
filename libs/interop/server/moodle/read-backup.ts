import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '@cursus/platform/contract';
import { log } from '@cursus/platform/server';
import { importRefusals, type CoursePackage, type ImportReport, type PackageActivity } from '../../contract';
import { contradicts, guessLanguage, languageTagOf, splitLanguages } from '../html/languages';
import { plainText } from '../html/tree';
import { ActivityReader } from './activities';
import { courseFacts } from './course-facts';
import { Files } from './files';
import { countAll, filesIn, settleLinks, settleRequirements } from './finish';
import { ImportNotes } from './notes';
import { QuestionBank } from './question-bank';
import words from './section-words.json';
import { SectionReader } from './sections';
import type { Source } from './source';
import { TextReader } from './texts';
import { isOurTrouble, unpack, usualLimits, type UnpackLimits } from './unpack';
import { number, part, parts, readXml, text, type Node } from './xml';

export interface MoodleBackup {
  course: CoursePackage;
  report: ImportReport;
  openFile: (key: string) => Promise<Readable>;
  /** Removes what was unpacked. */
  close: () => Promise<void>;
}

/**
 * Reads a course backup of Moodle 2 to 5 (.mbz, zip or tar.gz) as a course package. Users and their work are not read.
 * @param into folder for what is unpacked meanwhile
 * @throws refusals of `importRefusals`; nothing is left behind
 */
export async function readMoodleBackup(file: string, into: string, limits: UnpackLimits = usualLimits): Promise<MoodleBackup> {
  const folder = await unpack(file, into, limits);
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    return { ...(await readCourse(await backupIn(folder))), close };
  } catch (error) {
    await close();
    if (error instanceof Refusal || isOurTrouble(error)) throw error;
    // Written by a stranger, a backup may break the reader in ways that nobody thought of; that is told to whoever answers for both.
    log.error({ err: error }, 'a backup could not be read');
    throw importRefusals.IMPORT_DAMAGED();
  }
}

/** Backups that were unpacked and packed again often lie one folder deeper. */
async function backupIn(folder: string): Promise<string> {
  const inside = await readdir(folder, { withFileTypes: true });
  const places = [folder, ...inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))];
  const found = places.find((place) => existsSync(join(place, 'moodle_backup.xml')));
  if (found) return found;
  throw places.some((place) => existsSync(join(place, 'moodle.xml')))
    ? importRefusals.IMPORT_TOO_OLD()
    : importRefusals.IMPORT_NOT_A_BACKUP();
}

async function readCourse(folder: string): Promise<Omit<MoodleBackup, 'close'>> {
  const about = part(await readXml(folder, 'moodle_backup.xml'), 'moodle_backup', 'information');
  if (!about) throw importRefusals.IMPORT_NOT_A_BACKUP();
  if (number(about, 'backup_release') === 1) throw importRefusals.IMPORT_TOO_OLD();
  const stored = part(await readXml(folder, 'course', 'course.xml'), 'course');
  const listed = parts(about, 'contents', 'activities', 'activity');
  // The backup of a single activity or section holds no course.
  if (!stored || listed.length === 0) throw importRefusals.IMPORT_NO_COURSE();

  const notes = new ImportNotes();
  const key = keyOf(about);
  const language = languageOf(stored, listed);
  const files = new Files(folder, part(await readXml(folder, 'files.xml'), 'files'), (code, name) =>
    code === 'FILE_PROGRAM' ? notes.leave(name, code) : notes.change(name, code),
  );
  const context = text(stored, '@contextid');
  const texts = new TextReader(language, files, notes, {
    wwwroot: text(about, 'original_wwwroot').replace(/\/$/, ''),
    courseId: text(about, 'original_course_id'),
    courseContext: context,
  });
  const named = text(stored, 'fullname') || text(about, 'original_course_fullname');
  const title =
    plainText(named) === ''
      ? { [language]: (words.untitled as Record<string, string>)[language] ?? words.untitled.en }
      : texts.plain(named);
  const bank = new QuestionBank(await readXml(folder, 'questions.xml'), texts, notes);
  const source: Source = { folder, files, texts, bank, notes, tracksCompletion: await tracksCompletion(folder, stored, listed) };

  const reader = new ActivityReader(source);
  const read = await new SectionReader(source, reader, { title, context }, listed).read(part(about, 'contents'));
  if (read.length === 0) throw importRefusals.IMPORT_NO_COURSE();
  const countsNothing = read.every(({ activities }) => activities.every(({ completion }) => completion === 'none'));
  if (countsNothing) countAll(read);
  if (countsNothing || !source.tracksCompletion) notes.change(texts.own(title), 'COMPLETION_ADDED');
  settleRequirements(read, notes, texts);
  const known = new Set(read.flatMap(({ activities }) => activities.map((one) => one.key)));
  const modules = read.map((module) => ({
    ...module,
    activities: settleLinks<PackageActivity>(module.activities, known, notes, (one) => texts.own(one.title)),
  }));
  const asked = new Set(
    modules.flatMap(({ activities }) =>
      activities.flatMap(({ quiz }) => quiz?.items.flatMap((item) => ('draw' in item ? item.from : [item.question])) ?? []),
    ),
  );
  const questions = settleLinks(
    [...bank.taken(), ...reader.made].filter((one) => asked.has(one.key)),
    known,
    notes,
    (one) => plainText(texts.own(one.prompt)),
  );
  const unused = bank.unused();
  if (unused > 0) notes.leave(texts.own(title), 'QUESTION_UNUSED', { count: unused });

  const summaryHtml = splitLanguages(
    texts.html({ what: texts.own(title), text: text(stored, 'summary'), format: text(stored, 'summaryformat') }),
    language,
  );
  const course: CoursePackage = {
    key,
    sourceLanguage: language,
    title,
    ...courseFacts(summaryHtml, title, modules, texts),
    theme: 'imported',
    level: 'introductory',
    classification: 'open',
    hours: null,
    modules,
    questions,
    files: files.among(filesIn({ modules, questions })),
  };
  const activities = modules.flatMap((module) => module.activities);
  return {
    course,
    openFile: async (file) => createReadStream(files.pathOf(file)),
    report: {
      course: texts.own(title),
      modules: modules.length,
      lessons: activities.filter(({ kind }) => kind === 'lesson').length,
      quizzes: activities.filter(({ kind }) => kind === 'quiz').length,
      questions: questions.length,
      files: course.files.length,
      changed: notes.changed(),
      left: notes.left(),
    },
  };
}

/** What tells the course from all others, as far as its backup is honest: the site it was made on, and its number there. */
function keyOf(about: Node): string {
  const site = text(about, 'original_site_identifier_hash').toLowerCase();
  const name = /^[0-9a-f]{6,}$/.test(site) ? site.slice(0, 12) : digest(text(about, 'original_wwwroot'));
  return `moodle:${name}:${Math.max(0, Math.floor(number(about, 'original_course_id')))}`;
}
const digest = (said: string) => createHash('sha256').update(said).digest('hex').slice(0, 12);

/** The language that the course forces, unless its words are plainly written in another script; else the one it seems to be written in. */
function languageOf(course: Node, listed: Node[]): string {
  const said = plainText(
    [text(course, 'fullname'), text(course, 'summary'), ...listed.map((one) => text(one, 'title'))]
      .join(' ')
      .replace(/\{\/?mlang[^}]*\}/gi, ' '),
  );
  const forced = languageTagOf(text(course, 'lang'));
  return forced && !contradicts(said, forced) ? forced : (guessLanguage(said) ?? 'en');
}

/** False when nothing of the course is ever marked as done: then there is no rule to keep. */
async function tracksCompletion(folder: string, course: Node, listed: Node[]): Promise<boolean> {
  if (text(course, 'enablecompletion') === '0') return false;
  for (const entry of listed)
    if (number(part(await readXml(folder, text(entry, 'directory'), 'module.xml'), 'module'), 'completion') > 0) return true;
  return false;
}
