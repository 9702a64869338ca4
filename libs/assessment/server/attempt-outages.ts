import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Uptime, type Span } from '@cursus/platform/server';
import { deadlineOf } from '../rules';
import type { Attempt } from './attempt.entity';
import { timingOf } from './quiz.service';

const atOnce = 1000;
type Row = Pick<Attempt, 'id' | 'startedAt' | 'minutesAllowed' | 'accommodation' | 'interruptions'>;

/** Gives learners back the time in which our own servers did not answer, before the first of them can be refused an answer. */
@Injectable()
export class AttemptOutages implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly uptime: Uptime,
  ) {}

  onModuleInit() {
    this.uptime.onReturn((outage) => this.giveBack(outage));
  }

  /** Moves the deadlines of attempts that an outage fell into; the same outage again, grown longer perhaps, counts once. */
  async giveBack(outage: Span) {
    const interruption = { from: outage.from.toISOString(), to: outage.to.toISOString(), cause: 'server' as const };
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
        const rows: Row[] = await tx.query(
          `SELECT id, started_at AS "startedAt", minutes_allowed AS "minutesAllowed", accommodation, interruptions FROM attempt
           WHERE state = 'in-progress' AND deadline_at > $1 AND started_at < $2 AND id > $3 ORDER BY id LIMIT $4 FOR UPDATE`,
          [outage.from, outage.to, last, atOnce],
        );
        const moved = rows.map((row) => {
          const interruptions = [...row.interruptions.filter(({ from }) => from !== interruption.from), interruption];
          return { id: row.id, interruptions, deadlineAt: deadlineOf(timingOf({ ...row, interruptions }), now) };
        });
        await tx.query(
          `UPDATE attempt SET deadline_at = moved.deadline_at, interruptions = moved.interruptions
           FROM unnest($1::uuid[], $2::timestamptz[], $3::jsonb[]) AS moved (id, deadline_at, interruptions) WHERE attempt.id = moved.id`,
          [
            moved.map(({ id }) => id),
            moved.map(({ deadlineAt }) => deadlineAt),
            moved.map(({ interruptions }) => JSON.stringify(interruptions)),
          ],
        );
        if (rows.length < atOnce) return;
        last = rows.at(-1)!.id;
      }
    });
  }
}
