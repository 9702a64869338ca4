import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import {
  audit,
  CONFIG,
  log,
  mailQueued,
  openEventQueue,
  publish,
  queueWorks,
  returning,
  uuidOrNull,
  type Actor,
  type Config,
} from '@cursus/platform/server';
import { operationsRefusals, type listMail } from '../contract';

@Injectable()
export class OperationsService implements OnApplicationShutdown, OnModuleInit {
  private readonly queue: Queue;

  constructor(
    private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.queue = openEventQueue(config);
    this.queue.on('error', (error) => log.warn({ err: error }, 'queue'));
  }
  onModuleInit() {
    return queueWorks(this.queue, this.config);
  }
  onApplicationShutdown() {
    return this.queue.close();
  }

  async state() {
    const counts = await this.queue.getJobCounts('wait', 'active', 'delayed', 'failed', 'completed');
    const [outbox] = await this.db.query(
      `SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min(uuid_extract_timestamp(id))), 0)::int AS "oldestSeconds"
       FROM outbox_event WHERE published_at IS NULL`,
    );
    const [mail] = await this.db.query(
      `SELECT count(*) FILTER (WHERE status = 'queued')::int AS queued, count(*) FILTER (WHERE status = 'failed')::int AS failed,
         count(*) FILTER (WHERE status = 'sent' AND sent_at > now() - interval '1 day')::int AS "sentToday" FROM mail_message
       WHERE status <> 'sent' OR id > uuidv7(interval '-2 days')`,
    );
    const { wait = 0, active = 0, delayed = 0, failed = 0, completed = 0 } = counts;
    return { queue: { waiting: wait, active, delayed, failed, completed }, outbox, mail };
  }

  async failedJobs() {
    const jobs = await this.queue.getJobs(['failed'], 0, 99);
    return {
      items: jobs.map((job) => ({
        id: job.id!,
        name: job.name,
        attempts: job.attemptsMade,
        reason: (job.failedReason ?? '').slice(0, 500),
        at: new Date(job.finishedOn ?? job.timestamp).toISOString(),
      })),
    };
  }

  async retryJob(actor: Actor, jobId: string) {
    const job = await this.queue.getJob(jobId);
    if (!job || !(await job.isFailed())) throw operationsRefusals.JOB_NOT_FOUND();
    await job.retry();
    await audit(this.db.manager, {
      actorId: actor.id,
      action: 'job.retried',
      subjectType: 'job',
      subjectId: jobId,
      details: { name: job.name },
    });
    return {};
  }

  async mail({ status, after, limit }: InputOf<typeof listMail>) {
    const rows: { id: string; queuedAt: Date; sentAt: Date | null }[] = await this.db.query(
      `SELECT id, template, locale, status, attempts, last_error AS "lastError", queued_at AS "queuedAt", sent_at AS "sentAt" FROM mail_message
       WHERE ($1::text IS NULL OR status = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [status ?? null, uuidOrNull(after), limit + 1],
    );
    const items = rows
      .slice(0, limit)
      .map((row) => ({ ...row, queuedAt: row.queuedAt.toISOString(), sentAt: row.sentAt?.toISOString() ?? null }));
    return { items: items as never, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  async retryMail(actor: Actor, mailId: string) {
    await this.db.transaction(async (tx) => {
      const rows = await returning(
        tx,
        `UPDATE mail_message SET status = 'queued', queued_at = now() WHERE id = $1 AND status = 'failed' AND sealed IS NOT NULL RETURNING id`,
        [mailId],
      );
      if (rows.length === 0) throw operationsRefusals.MAIL_NOT_FOUND();
      await publish(tx, mailQueued, { mailId });
      await audit(tx, { actorId: actor.id, action: 'mail.retried', subjectType: 'mail', subjectId: mailId });
    });
    return {};
  }
}
