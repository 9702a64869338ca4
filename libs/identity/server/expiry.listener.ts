import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Every } from '@cursus/platform/server';

/** Deletes what has expired; a link stays a week longer, so that whoever opens it late hears why and can have a new one. */
@Injectable()
export class ExpiryListener {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Every(3600)
  async deleteExpired() {
    const now = this.clock.now();
    await this.db.query('DELETE FROM session WHERE expires_at < $1', [now]);
    await this.db.query(`DELETE FROM one_time_link WHERE expires_at < $1::timestamptz - interval '7 days'`, [now]);
    await this.db.query(`DELETE FROM second_factor WHERE confirmed_at IS NULL AND created_at < $1::timestamptz - interval '1 day'`, [now]);
    await this.db.query(
      `UPDATE second_factor SET unread_codes = NULL WHERE unread_codes IS NOT NULL AND confirmed_at < $1::timestamptz - interval '7 days'`,
      [now],
    );
    await this.db.query(`DELETE FROM rate_count WHERE window_start < $1::timestamptz - interval '2 days'`, [now]);
  }
}
