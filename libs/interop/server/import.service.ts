import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal, type InputOf } from '@cursus/platform/contract';
import {
  CONFIG,
  log,
  OnEvent,
  publish,
  queryOne,
  Realtime,
  returning,
  STORAGE,
  type Actor,
  type Config,
  type Storage,
} from '@cursus/platform/server';
import { backupUploaded, courseImportRefusals, type CourseImport, type ImportReport, type listCourseImports } from '../contract';
import { PersonalData } from '@cursus/people/server';
import { CourseImporter } from './course-importer';

type Row = Omit<CourseImport, 'bytes' | 'createdAt' | 'finishedAt'> & { bytes: number; createdAt: Date; finishedAt: Date | null };

const columns = `id, name, bytes::float8 AS bytes, as_copy AS "asCopy", state, code, course_id AS "courseId", report->>'course' AS course,
  created_at AS "createdAt", finished_at AS "finishedAt"`;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const storageKeyOf = (importId: string) => `imports/${importId}`;

/** Backups that people uploaded: read by the worker, so that whoever sent one may go on with other things. */
@Injectable()
export class ImportService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly importer: CourseImporter,
    private readonly realtime: Realtime,
    private readonly personalData: PersonalData,
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit() {
    this.personalData.register({
      name: 'imports',
      export: async (tx, accountId) => ({
        json: await tx.query(
          `SELECT name, bytes::float8 AS bytes, state, created_at AS "createdAt" FROM course_import WHERE account_id = $1 ORDER BY id`,
          [accountId],
        ),
      }),
      erase: (tx, accountId) => tx.query(`UPDATE course_import SET account_id = NULL, name = '' WHERE account_id = $1`, [accountId]),
    });
  }

  async list(actor: Actor, { after, limit }: InputOf<typeof listCourseImports>) {
    const rows: Row[] = await this.db.query(
      `SELECT ${columns} FROM course_import WHERE account_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [actor.id, after && uuid.test(after) ? after : null, limit + 1],
    );
    const items = rows.slice(0, limit).map(shown);
    return { items, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  /** @throws IMPORT_NOT_FOUND also for somebody else's */
  async view(actor: Actor, importId: string) {
    const row = await queryOne<Row & { report: ImportReport | null }>(
      this.db,
      `SELECT ${columns}, report FROM course_import WHERE id = $1 AND account_id = $2`,
      [importId, actor.id],
    );
    if (!row) throw courseImportRefusals.IMPORT_NOT_FOUND();
    return { ...shown(row), report: row.report };
  }

  /** A whole upload lies on this machine: from here on it is in storage, where every worker finds it. Told twice, it is taken once. */
  async take(accountId: string, upload: { id: string; path: string; name: string; bytes: number; asCopy: boolean }) {
    const [known] = await this.db.query('SELECT id FROM course_import WHERE upload_id = $1', [upload.id]);
    if (known) return;
    const [{ id: importId }] = await this.db.query('SELECT uuidv7() AS id');
    await this.storage.put(storageKeyOf(importId), createReadStream(upload.path));
    const taken = await this.db.transaction(async (tx) => {
      const added = await returning(
        tx,
        `INSERT INTO course_import (id, account_id, upload_id, name, bytes, as_copy) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (upload_id) DO NOTHING RETURNING id`,
        [importId, accountId, upload.id, upload.name, upload.bytes, upload.asCopy],
      );
      if (added.length > 0) await publish(tx, backupUploaded, { importId });
      return added.length > 0;
    });
    if (!taken) await this.storage.remove(storageKeyOf(importId));
  }

  /** Reads a backup and makes a draft of it; whatever it refuses is kept as the outcome. Interrupted, it begins again. */
  @OnEvent(backupUploaded)
  async run({ importId }: { importId: string }) {
    const [begun] = await returning<{ accountId: string | null; asCopy: boolean }>(
      this.db,
      `UPDATE course_import SET state = 'running' WHERE id = $1 AND state IN ('waiting', 'running') RETURNING account_id AS "accountId", as_copy AS "asCopy"`,
      [importId],
    );
    if (!begun) return;
    this.tell(begun.accountId);
    const folder = join(this.config.DATA_DIR, 'imports');
    await mkdir(folder, { recursive: true });
    const own = await mkdtemp(join(folder, 'backup-'));
    try {
      const file = join(own, 'backup.mbz');
      await pipeline(await this.storage.read(storageKeyOf(importId)), createWriteStream(file));
      await this.read(importId, file, own, begun);
    } catch (error) {
      if (!(await this.runs(importId))) return; // another worker had the same job and was first
      if (!(error instanceof Refusal)) throw error; // the queue tries again
      log.info({ import: importId, code: error.code }, 'import refused');
      await this.db.query(`UPDATE course_import SET state = 'failed', code = $2, finished_at = now() WHERE id = $1`, [
        importId,
        error.code,
      ]);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
    await this.storage.remove(storageKeyOf(importId));
    this.tell(begun.accountId);
  }

  private read(importId: string, file: string, folder: string, { accountId, asCopy }: { accountId: string | null; asCopy: boolean }) {
    // The outcome is kept with the course in one transaction, so that a copy is never made twice, not even by two workers at once.
    return this.importer.importMoodleBackup(file, folder, { actorId: accountId, asCopy }, async (tx, courseId, report) => {
      const kept = await returning(
        tx,
        `UPDATE course_import SET state = 'done', course_id = $2, report = $3, finished_at = now() WHERE id = $1 AND state = 'running' RETURNING id`,
        [importId, courseId, JSON.stringify(report)],
      );
      if (kept.length === 0) throw new Error('imported meanwhile');
    });
  }

  private async runs(importId: string) {
    return (await queryOne<{ state: string }>(this.db, 'SELECT state FROM course_import WHERE id = $1', [importId]))?.state === 'running';
  }

  private tell(accountId: string | null) {
    if (accountId) this.realtime.hint(`account:${accountId}`, 'imports');
  }
}

const shown = ({ createdAt, finishedAt, ...row }: Row): CourseImport => ({
  ...row,
  createdAt: createdAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
});
