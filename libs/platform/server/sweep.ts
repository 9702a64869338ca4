import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Every } from './outbox';

/** Clears away what has served its purpose; facts and the audit trail are what is kept for good. */
@Injectable()
export class Sweep {
  constructor(private readonly db: DataSource) {}

  /** Events that were handed over a month ago. */
  @Every(3600)
  async deleteOldEvents() {
    await this.db.query(
      `DELETE FROM outbox_event WHERE id IN (
         SELECT id FROM outbox_event WHERE id < uuidv7(interval '-30 days') AND published_at < now() - interval '30 days' ORDER BY id LIMIT 10000)`,
    );
  }
}
