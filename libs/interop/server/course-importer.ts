import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod/mini';
import { DataSource, type EntityManager } from 'typeorm';
import type { CourseDraft, DraftBlock, FileRef } from '@cursus/catalogue/contract';
import { CourseService, stableId } from '@cursus/catalogue/server';
import type { Localized, Question, QuizDefinition } from '@cursus/assessment/contract';
import { QuizService } from '@cursus/assessment/server';
import { audit, log, recordFile, sanitizeRichText, STORAGE, storeBytes, type Storage, type StoredBytes } from '@cursus/platform/server';
import { importRefusals } from '../contract';
import type { CoursePackage, ImportNote, ImportReport, PackageActivity, PackageBlock, PackageQuestion } from '../contract';
import { noteOf } from './moodle/notes';
import { readMoodleBackup } from './moodle/read-backup';

type Texts = Record<string, string>;
type OpenFile = (key: string) => Promise<Readable>;

export interface ImportOptions {
  /** Who imports; null: whoever runs the platform, from its command line. */
  actorId: string | null;
  /** Makes another course of a package that was imported before, instead of changing the first one. */
  asCopy?: boolean;
}
export interface Imported {
  courseId: string;
  /** What the report should say beside what the reader saw. */
  notes: ImportNote[];
}

/** Puts a course package into the catalogue and its quizzes into assessment, as drafts; all of it or nothing. */
@Injectable()
export class CourseImporter {
  constructor(
    private readonly db: DataSource,
    private readonly courses: CourseService,
    private readonly quizzes: QuizService,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /** Reads a Moodle backup and imports it. @param into folder for what is unpacked meanwhile @throws refusals of `importRefusals` */
  async importMoodleBackup(
    file: string,
    into: string,
    options: ImportOptions,
    /** Done with the course, in its transaction. */
    done?: (tx: EntityManager, courseId: string, report: ImportReport) => Promise<unknown>,
  ): Promise<{ courseId: string; report: ImportReport }> {
    const { course, openFile, report, close } = await readMoodleBackup(file, into);
    try {
      const reported = ({ notes }: Imported) => ({ ...report, changed: [...notes, ...report.changed] });
      const imported = await this.import(course, openFile, options, async (tx, made) => done?.(tx, made.courseId, reported(made)));
      return { courseId: imported.courseId, report: reported(imported) };
    } finally {
      await close();
    }
  }

  /** Imports a package. When anything fails, neither rows nor files of it stay. */
  async import(
    source: CoursePackage,
    openFile: OpenFile,
    { actorId, asCopy }: ImportOptions,
    done?: (tx: EntityManager, imported: Imported) => Promise<unknown>,
  ): Promise<Imported> {
    const stored: StoredBytes[] = [];
    try {
      for (const { key, name, mediaType } of source.files)
        stored.push(await storeBytes(this.storage, { name, mediaType, purpose: 'course', body: await openFile(key) }));
      const { spare, ...imported } = await this.db.transaction(async (tx) => {
        const key = await this.keyFor(tx, source.key, actorId, !!asCopy);
        const { files, spare } = await this.record(tx, source, stored, actorId);
        const put = new Translation(source, key, files);
        for (const activity of put.activities('quiz')) {
          await this.quizzes.save(tx, put.quiz(activity), { id: put.id('quiz', activity.key), sourceKey: `${key} ${activity.key}` });
        }
        const courseId = await this.courses.saveDraft(tx, put.course(), actorId);
        await audit(tx, { actorId, action: 'course.imported', subjectType: 'course', subjectId: courseId, details: { source: key } });
        const isBeside = key !== source.key && !asCopy;
        const imported = { courseId, notes: isBeside ? [noteOf(Object.values(source.title)[0] ?? '', 'COURSE_BESIDE')] : [] };
        await done?.(tx, imported);
        return { ...imported, spare };
      });
      await this.remove(spare);
      return imported;
    } catch (error) {
      await this.remove(stored.map(({ storageKey }) => storageKey));
      if (!(error instanceof z.core.$ZodError)) throw error;
      // More modules, activities or blocks than a course may have, or something else that is beyond what it can hold.
      log.warn(
        { source: source.key, issues: error.issues.slice(0, 5).map(({ path, code }) => ({ path, code })) },
        'package beyond the limits',
      );
      throw importRefusals.IMPORT_UNFIT();
    }
  }

  private async record(tx: EntityManager, source: CoursePackage, stored: StoredBytes[], ownerId: string | null) {
    const files = new Map<string, FileRef>();
    const spare: string[] = [];
    for (const [at, { key, width, height }] of source.files.entries()) {
      const { name, mediaType, bytes, storageKey } = stored[at]!;
      const recorded = await recordFile(tx, stored[at]!, ownerId);
      if (recorded.spare) spare.push(storageKey);
      files.set(key, { fileId: recorded.fileId, name, mediaType, bytes, width, height });
    }
    return { files, spare };
  }

  private remove = (storageKeys: readonly string[]) => Promise.all(storageKeys.map((key) => this.storage.remove(key)));

  /**
   * The key under which a package is kept. What a file says of its origin can be forged, so it leads only to a course that the same
   * person imported; beside somebody else's, theirs is another.
   */
  private async keyFor(tx: EntityManager, key: string, actorId: string | null, asCopy: boolean): Promise<string> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${key}`]);
    const own = `${key} by ${actorId ?? 'command line'}`;
    const known: { key: string; createdBy: string | null }[] = await tx.query(
      'SELECT source_key AS key, created_by AS "createdBy" FROM course WHERE source_key = ANY($1)',
      [[key, own]],
    );
    const mine = [key, own].find((one) => known.some((course) => course.key === one && course.createdBy === actorId));
    if (mine && !asCopy) return mine;
    for (let copy = 0; ; copy++) {
      const candidate = copy === 0 ? key : copy === 1 ? own : `${own} ${copy}`;
      if ((await tx.query('SELECT 1 FROM course WHERE source_key = $1', [candidate])).length === 0) return candidate;
    }
  }
}

/** The texts, links and ids of a package in the words of the two domains. */
class Translation {
  constructor(
    private readonly source: CoursePackage,
    private readonly key: string,
    private readonly files: ReadonlyMap<string, FileRef>,
  ) {}

  id = (kind: string, ...keys: string[]) => stableId(this.key, kind, ...keys);
  activities = (kind: PackageActivity['kind']) =>
    this.source.modules.flatMap(({ activities }) => activities.filter((one) => one.kind === kind));

  course(): CourseDraft {
    const { modules, files: _files, questions: _questions, key: _key, ...facts } = this.source;
    return {
      ...facts,
      id: this.id('course'),
      sourceKey: this.key,
      modules: modules.map((module) => ({
        id: this.id('module', module.key),
        title: module.title,
        summary: module.summary,
        activities: module.activities.map((activity) => ({
          id: this.id('activity', activity.key),
          sourceKey: activity.key,
          kind: activity.kind,
          title: activity.title,
          minutes: activity.minutes,
          classification: activity.classification,
          completion: activity.completion,
          requires: activity.requires?.map((key) => this.id('activity', key)),
          reference: activity.kind === 'quiz' ? this.id('quiz', activity.key) : null,
          blocks: activity.blocks?.map((block) => this.block(activity.key, block)),
        })),
      })),
    };
  }

  quiz(activity: PackageActivity) {
    const { introduction, settings, items } = activity.quiz!;
    const questionId = (key: string) => this.id('question', key);
    const named = new Set(items.flatMap((item) => ('draw' in item ? item.from : [item.question])));
    const definition: QuizDefinition = {
      introduction: introduction && this.rich(introduction),
      settings: { questionsPerPage: null, ...settings },
      items: items.map((item) =>
        'draw' in item
          ? { draw: item.draw, from: item.from.map(questionId), points: item.points }
          : { questionId: questionId(item.question), points: item.points },
      ),
    };
    return {
      title: plain(activity.title),
      sourceLanguage: this.source.sourceLanguage,
      definition,
      bank: this.source.questions.filter(({ key }) => named.has(key)).map((question) => this.question(question)),
    };
  }

  private question(given: PackageQuestion): Question {
    const common = {
      id: this.id('question', given.key),
      sourceLanguage: this.source.sourceLanguage,
      prompt: this.rich(given.prompt),
      points: given.points,
      feedback: given.feedback && this.rich(given.feedback),
    };
    const rich = (texts: Texts | undefined) => texts && this.rich(texts);
    switch (given.type) {
      case 'single-choice':
      case 'multiple-choice':
        return {
          ...common,
          type: given.type,
          shuffle: given.shuffle,
          choices: given.choices.map(({ key, text, fraction, feedback }) => ({
            id: short(key),
            text: plain(text),
            fraction,
            feedback: rich(feedback),
          })),
        };
      case 'true-false':
        return {
          ...common,
          type: given.type,
          correct: given.correct,
          feedbackIfTrue: rich(given.feedbackIfTrue),
          feedbackIfFalse: rich(given.feedbackIfFalse),
        };
      case 'short-answer':
        return {
          ...common,
          type: given.type,
          caseSensitive: given.caseSensitive,
          answers: given.answers.map(({ text, fraction, feedback }) => ({ text, fraction, feedback: rich(feedback) })),
        };
      case 'numerical':
        return {
          ...common,
          type: given.type,
          answers: given.answers.map(({ feedback, ...answer }) => ({ ...answer, feedback: rich(feedback) })),
          units: given.units,
          unitRequired: given.unitRequired,
        };
      case 'matching':
        return {
          ...common,
          type: given.type,
          shuffle: given.shuffle,
          pairs: given.pairs.map(({ key, prompt, match }) => ({ id: short(key), prompt: plain(prompt), match: plain(match) })),
          distractors: given.distractors.map(({ key, match }) => ({ id: short(key), match: plain(match) })),
        };
      case 'ordering':
        return { ...common, type: given.type, items: given.items.map(({ key, text }) => ({ id: short(key), text: plain(text) })) };
      case 'essay':
        return {
          ...common,
          type: given.type,
          modelAnswer: rich(given.modelAnswer),
          criteria: rich(given.criteria),
          maxWords: given.maxWords,
        };
    }
  }

  private block(activityKey: string, given: PackageBlock): DraftBlock {
    const { key, ...block } = given;
    const id = this.id('block', activityKey, key);
    const html = 'html' in block ? this.linked(block.html) : {};
    switch (block.kind) {
      case 'heading':
        return { id, kind: block.kind, level: block.level, texts: { text: block.text } };
      case 'rich-text':
        return { id, kind: block.kind, texts: { html } };
      case 'image':
        return { id, kind: block.kind, file: this.file(block.file), texts: { alt: block.alt, caption: block.caption } };
      case 'video':
        return {
          id,
          kind: block.kind,
          file: this.file(block.file),
          captions: [],
          texts: { title: block.title, transcript: block.transcript },
        };
      case 'audio':
        return { id, kind: block.kind, file: this.file(block.file), texts: { title: block.title, transcript: block.transcript } };
      case 'file':
        return { id, kind: block.kind, file: this.file(block.file), texts: { title: block.title } };
      case 'embed':
        return { id, kind: block.kind, url: block.url, texts: { title: block.title } };
      case 'callout':
        return { id, kind: block.kind, tone: block.tone, texts: { title: block.title, html } };
      case 'case':
        return { id, kind: block.kind, texts: { title: block.title, html, question: block.question, answer: block.answer } };
      case 'citation':
        return { id, kind: block.kind, url: block.url, readOn: block.readOn, texts: { text: block.text, source: block.source } };
      case 'table':
        return { id, kind: block.kind, texts: { caption: block.caption, html } };
    }
  }

  private file(key: string): FileRef {
    const file = this.files.get(key);
    if (!file) throw new Error(`The package names file ${key}, which it does not hold`);
    return file;
  }

  private rich = (texts: Texts): Localized =>
    plain(Object.fromEntries(Object.entries(this.linked(texts)).map(([tag, html]) => [tag, sanitizeRichText(html)])));

  /** `file:KEY` and `activity:KEY` inside HTML with the ids that they have here. */
  private linked(texts: Texts): Texts {
    const resolve = (html: string) =>
      html
        .replace(/(["'])file:([^"']+)\1/g, (all, quote: string, key: string) => {
          const file = this.files.get(decoded(key));
          return file ? `${quote}file:${file.fileId}${quote}` : all;
        })
        .replace(
          /(["'])activity:([^"']+)\1/g,
          (_, quote: string, key: string) => `${quote}activity:${this.id('activity', decoded(key))}${quote}`,
        );
    return Object.fromEntries(Object.entries(texts).map(([tag, html]) => [tag, resolve(html)]));
  }
}

const decoded = (attribute: string) =>
  attribute
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'");

/** A first version in every language: translations that come with a package are of the source that comes with it. */
const plain = (texts: Texts): Localized => Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, { text, version: 1 }]));

/** Ids of choices are at most 64 characters. */
const short = (key: string) => (key.length <= 64 ? key : createHash('sha256').update(key).digest('hex').slice(0, 32));
