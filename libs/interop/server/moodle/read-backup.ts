import { createReadStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  importRefusals,
  type CoursePackage,
  type ImportNote,
  type ImportReport,
  type PackageActivity,
  type PackageBlock,
  type PackageQuestion,
} from '../../contract';
import { ActivityReader } from './activities';
import { cleanHtml, isEmptyHtml, plainText, resolveLinks, type Links } from './html';
import { htmlToBlocks } from './html-blocks';
import { Files } from './files';
import { readQuestion } from './questions';
import { unpack, usualLimits, type UnpackLimits } from './unpack';
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
    const backup = await new BackupReader(folder).read();
    return { ...backup, close };
  } catch (error) {
    await close();
    throw error;
  }
}

class BackupReader {
  private readonly changed: ImportNote[] = [];
  private readonly left: ImportNote[] = [];
  private files!: Files;
  private key = '';
  private language = 'en';

  constructor(private readonly folder: string) {}

  async read(): Promise<Omit<MoodleBackup, 'close'>> {
    const about = part(await readXml(this.folder, 'moodle_backup.xml'), 'moodle_backup', 'information');
    if (!about) {
      if (existsSync(join(this.folder, 'moodle.xml'))) throw importRefusals.IMPORT_TOO_OLD();
      throw importRefusals.IMPORT_NOT_A_BACKUP();
    }
    const course = part(await readXml(this.folder, 'course', 'course.xml'), 'course');
    const listed = parts(about, 'contents', 'activities', 'activity');
    if (!course && listed.length === 0) throw importRefusals.IMPORT_NO_COURSE();

    this.key = `moodle:${text(about, 'original_site_identifier_hash').slice(0, 12)}:${text(about, 'original_course_id')}`;
    this.files = new Files(this.folder, part(await readXml(this.folder, 'files.xml'), 'files'));
    const title = plainText(text(course, 'fullname') || text(about, 'original_course_fullname')) || 'Untitled course';
    this.language = text(course, 'lang').slice(0, 2) || guessLanguage(`${title} ${plainText(text(course, 'summary'))}`);

    const bank = await this.bank();
    const reader = new ActivityReader({
      folder: this.folder,
      key: this.key,
      language: this.language,
      files: this.files,
      questions: bank,
      moduleIds: new Set(listed.map((one) => text(one, 'moduleid'))),
      change: (what, code, why) => this.changed.push({ what, code, why }),
      leave: (what, code, why) => this.left.push({ what, code, why }),
    });
    const sections = await this.sections(about);
    const modules: CoursePackage['modules'] = [];
    for (const section of sections) {
      const activities: PackageActivity[] = [];
      const name = plainText(section.name);
      const opening = this.opening(section);
      if (opening) activities.push(opening);
      for (const entry of orderedBy(
        listed.filter((one) => text(one, 'sectionid') === section.id),
        section.sequence,
      )) {
        activities.push(...(await reader.read(entry)));
      }
      reader.endSection(activities);
      if (activities.length === 0) continue;
      modules.push({ key: section.id, title: this.words(name || (section.number === 0 ? title : `${section.number}`)), activities });
    }
    if (modules.length === 0) throw importRefusals.IMPORT_NO_COURSE();
    const known = new Set(modules.flatMap(({ activities }) => activities.map(({ key }) => key)));
    const activities = modules.flatMap((module) => module.activities);
    for (const activity of activities) activity.requires = activity.requires?.filter((key) => known.has(key));

    const used = new Set(
      activities.flatMap(({ quiz }) => quiz?.items.flatMap((item) => ('draw' in item ? item.from : [item.question])) ?? []),
    );
    const summary = plainText(text(course, 'summary'));
    const made: CoursePackage = {
      key: this.key,
      sourceLanguage: this.language,
      title: this.words(title),
      summary: this.words(summary.length > 400 ? `${summary.slice(0, 397).replace(/\s+\S*$/, '')}…` : summary || title),
      outcomes: [],
      theme: 'imported',
      level: 'introductory',
      classification: 'open',
      hours: null,
      modules,
      questions: [...bank.values()].filter((question) => used.has(question.key)),
      files: this.files.used(),
    };
    const unused = [...bank.keys()].length - used.size;
    if (unused > 0)
      this.left.push({ what: `${unused} questions of the bank`, code: 'QUESTION_UNUSED', why: 'No quiz of this course asks them.' });
    return {
      course: made,
      openFile: async (key) => createReadStream(this.files.pathOf(key)),
      report: {
        course: title,
        modules: modules.length,
        lessons: activities.filter(({ kind }) => kind === 'lesson').length,
        quizzes: activities.filter(({ kind }) => kind === 'quiz').length,
        questions: made.questions.length,
        files: made.files.length,
        changed: this.changed,
        left: this.left,
      },
    };
  }

  private words = (said: string) => ({ [this.language]: said });

  private async sections(about: Node) {
    const listed = parts(about, 'contents', 'sections', 'section');
    const read = await Promise.all(
      listed.map(async (entry) => {
        const directory = text(entry, 'directory');
        const section = part(await readXml(this.folder, directory, 'section.xml'), 'section');
        return {
          id: text(entry, 'sectionid'),
          number: number(section, 'number'),
          name: text(section, 'name') || text(entry, 'title'),
          summary: text(section, 'summary'),
          sequence: text(section, 'sequence').split(',').filter(Boolean),
          visible: text(section, 'visible') !== '0',
        };
      }),
    );
    return read
      .sort((one, other) => one.number - other.number)
      .filter((section) => {
        if (!section.visible)
          this.left.push({
            what: section.name || `section ${section.number}`,
            code: 'SECTION_HIDDEN',
            why: 'It was hidden from learners.',
          });
        return section.visible;
      });
  }

  /** What a section says before its activities becomes its first lesson, where it says something. */
  private opening({
    id,
    name,
    summary,
    number: place,
  }: {
    id: string;
    name: string;
    summary: string;
    number: number;
  }): PackageActivity | undefined {
    const links: Links = {
      file: (path) => this.files.find({ component: 'course', area: 'section', item: id, path }),
      activity: () => undefined,
    };
    const html = resolveLinks(summary, links).html;
    const words = plainText(html);
    if (isEmptyHtml(cleanHtml(html)) || words.split(' ').length < 15) return undefined;
    const blocks = htmlToBlocks(html, {
      key: `section:${id}`,
      language: this.language,
      file: (key) => this.files.facts(key),
      leave: (what, code, why) => this.left.push({ what, code, why }),
    });
    return {
      key: `section:${id}`,
      kind: 'lesson',
      title: this.words(place === 0 ? 'Welcome' : plainText(name) || 'Introduction'),
      minutes: minutesFor(blocks),
      completion: 'viewed',
      blocks,
    };
  }

  /** The question bank: ids of Moodle → questions. Since Moodle 4 a bank holds entries with versions, of which the newest counts. */
  private async bank() {
    const categories = parts(await readXml(this.folder, 'questions.xml'), 'question_categories', 'question_category');
    const bank = new Map<string, PackageQuestion>() as Map<string, PackageQuestion> & {
      byEntry?: Map<string, string>;
      byCategory?: Map<string, string[]>;
      parents?: Map<string, string>;
    };
    const [byEntry, byCategory, parents] = [new Map<string, string>(), new Map<string, string[]>(), new Map<string, string>()];
    for (const category of categories) {
      const categoryId = text(category, '@id');
      parents.set(categoryId, text(category, 'parent'));
      const found = [
        ...parts(category, 'questions', 'question').map((question) => ({ question, entry: undefined })),
        ...parts(category, 'question_bank_entries', 'question_bank_entry').flatMap((entry) => {
          const versions = parts(entry, 'question_version', 'question_versions').sort(
            (one, other) => number(other, 'version') - number(one, 'version'),
          );
          const question = part(versions[0], 'questions', 'question');
          return question ? [{ question, entry: text(entry, '@id') }] : [];
        }),
      ];
      for (const { question, entry } of found) {
        const id = text(question, '@id');
        if (entry) byEntry.set(entry, id);
        if (text(question, 'qtype') === 'random' || number(question, 'parent') > 0) continue;
        const what = text(question, 'name') || `question ${id}`;
        const links: Links = {
          file: (path) =>
            ['questiontext', 'generalfeedback', 'answer', 'answerfeedback']
              .map((area) => this.files.find({ component: 'question', area, path }))
              .find(Boolean),
          activity: () => undefined,
        };
        const made = readQuestion(question, {
          key: `question:${id}`,
          language: this.language,
          links,
          leave: (code, why) => this.left.push({ what, code, why }),
          change: (code, why) => this.changed.push({ what, code, why }),
        });
        if (!made) continue;
        bank.set(id, made);
        byCategory.set(categoryId, [...(byCategory.get(categoryId) ?? []), made.key]);
      }
    }
    return Object.assign(bank, { byEntry, byCategory, parents });
  }
}

function orderedBy(entries: Node[], sequence: string[]) {
  const place = (entry: Node) => {
    const at = sequence.indexOf(text(entry, 'moduleid'));
    return at < 0 ? sequence.length : at;
  };
  return [...entries].sort((one, other) => place(one) - place(other));
}

/** Minutes to read it at 180 words a minute, with half a minute for each picture and three for each recording. */
export function minutesFor(blocks: readonly PackageBlock[]): number {
  let minutes = 0;
  for (const block of blocks) {
    const words = Object.values('html' in block ? block.html : 'text' in block ? block.text : {})[0] ?? '';
    minutes += plainText(words).split(' ').length / 180;
    if (block.kind === 'image') minutes += 0.5;
    if (block.kind === 'video' || block.kind === 'audio' || block.kind === 'embed') minutes += 3;
  }
  return Math.max(1, Math.round(minutes));
}

/** By script, then by the commonest short words; English when nothing speaks for another. */
export function guessLanguage(words: string): string {
  if (/\p{Script=Arabic}{3}/u.test(words)) return 'ar';
  if (/\p{Script=Cyrillic}{3}/u.test(words)) return 'ru';
  if (/\p{Script=Han}{2}/u.test(words)) return 'zh';
  const marks: Record<string, RegExp> = {
    fr: /\b(le|la|les|des|et|une|dans|pour|sur|est)\b/giu,
    es: /\b(el|los|las|una|para|con|del|por|que)\b/giu,
    pt: /\b(os|uma|para|com|dos|não|em|que)\b/giu,
    de: /\b(der|die|das|und|ein|eine|mit|für|ist)\b/giu,
    en: /\b(the|and|of|to|in|for|is|with|on)\b/giu,
  };
  const counted = Object.entries(marks).map(([tag, mark]) => [tag, words.match(mark)?.length ?? 0] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best), ['en', 0] as readonly [string, number])[0];
}
