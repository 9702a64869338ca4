import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod/mini';
import { DataSource, type EntityManager } from 'typeorm';
import type { FileRef } from '@cursus/catalogue/contract';
import { CourseService } from '@cursus/catalogue/server';
import { QuizService } from '@cursus/assessment/server';
import { audit, log, recordFile, STORAGE, storeBytes, type Storage, type StoredBytes } from '@cursus/platform/server';
import { importRefusals, type CoursePackage, type ImportNote, type ImportReport } from '../contract';
import { noteOf } from './moodle/notes';
import { readMoodleBackup } from './moodle/read-backup';
import { Translation } from './translation';

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
        const courseId = await this.keep(tx, new Translation(source, key, files), key, actorId);
        const isBeside = key !== source.key && !asCopy;
        const imported = { courseId, notes: isBeside ? [noteOf(Object.values(source.title)[0] ?? '', 'COURSE_BESIDE')] : [] };
        await done?.(tx, imported);
        return { ...imported, spare };
      });
      stored.splice(0, stored.length, ...spare);
      return imported;
    } catch (error) {
      if (!(error instanceof z.core.$ZodError)) throw error;
      // More modules, activities or blocks than a course may have, or something else that is beyond what it can hold.
      const issues = error.issues.slice(0, 5).map(({ path, code }) => ({ path, code }));
      log.warn({ source: source.key, issues }, 'package beyond the limits');
      throw importRefusals.IMPORT_UNFIT();
    } finally {
      await this.remove(stored);
    }
  }

  private async keep(tx: EntityManager, put: Translation, key: string, actorId: string | null): Promise<string> {
    for (const activity of put.activities('quiz'))
      await this.quizzes.save(tx, put.quiz(activity), { id: put.id('quiz', activity.key), sourceKey: `${key} ${activity.key}` });
    const courseId = await this.courses.saveDraft(tx, put.course(), actorId);
    await audit(tx, { actorId, action: 'course.imported', subjectType: 'course', subjectId: courseId, details: { source: key } });
    return courseId;
  }

  private async record(tx: EntityManager, source: CoursePackage, stored: StoredBytes[], ownerId: string | null) {
    const files = new Map<string, FileRef>();
    const spare: StoredBytes[] = [];
    for (const [at, { key, width, height }] of source.files.entries()) {
      const { name, mediaType, bytes } = stored[at]!;
      const recorded = await recordFile(tx, stored[at]!, ownerId);
      if (recorded.spare) spare.push(stored[at]!);
      files.set(key, { fileId: recorded.fileId, name, mediaType, bytes, width, height });
    }
    return { files, spare };
  }

  /** Bytes that no record names. What cannot be removed now only takes up room. */
  private async remove(unnamed: readonly StoredBytes[]) {
    for (const { storageKey } of unnamed)
      await this.storage
        .remove(storageKey)
        .catch((error: unknown) => log.warn({ err: error, storageKey }, 'stored bytes were not removed'));
  }

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
