import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { Mailbox, queryOne, Realtime, returning, uuidOrNull, type Actor, type Letter } from '@cursus/platform/server';
import {
  categories,
  kinds,
  notificationRefusals,
  type Category,
  type listNotifications,
  type NotificationKind,
  type setPreferences,
} from '../contract';
import { defaultQuietHours } from '../rules';

export interface Telling {
  accountId: string;
  kind: NotificationKind;
  /** The same key is told once, however often. */
  key: string;
  values: Record<string, string | number>;
  url: string;
  attachment?: Letter['attachment'];
}

@Injectable()
export class InboxService {
  constructor(
    private readonly db: DataSource,
    private readonly mailbox: Mailbox,
    private readonly realtime: Realtime,
  ) {}

  /** Puts it into the inbox and, unless switched off, into the mail, both once. @returns false when it was told before. */
  async tell(tx: EntityManager, { accountId, kind, key, values, url, attachment }: Telling): Promise<boolean> {
    const inserted: unknown[] = await tx.query(
      `INSERT INTO notification (account_id, kind, key, values, url) SELECT id, $2, $3, $4, $5 FROM account
       WHERE id = $1 AND status = 'active' ON CONFLICT (key) DO NOTHING RETURNING id`,
      [accountId, kind, key, JSON.stringify(values), url],
    );
    if (inserted.length === 0) return false;
    const reader = await queryOne<{ email: string; locale: string; mail: boolean | null }>(
      tx,
      `SELECT email, locale, mail FROM account LEFT JOIN notification_preference ON account_id = id AND category = $2 WHERE id = $1`,
      [accountId, kinds[kind]],
    );
    if (reader?.email && reader.mail !== false) {
      await this.mailbox.queue(tx, {
        template: kind,
        to: reader.email,
        accountId,
        locale: reader.locale,
        values,
        url,
        key: `notification:${key}`,
        attachment,
      });
    }
    this.realtime.hint(`account:${accountId}`, 'notifications');
    return true;
  }

  async list(actor: Actor, { after, limit }: InputOf<typeof listNotifications>) {
    const rows: {
      id: string;
      kind: NotificationKind;
      values: Record<string, string | number>;
      url: string;
      createdAt: Date;
      read: boolean;
    }[] = await this.db.query(
      `SELECT id, kind, values, url, created_at AS "createdAt", read_at IS NOT NULL AS read FROM notification
         WHERE account_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [actor.id, uuidOrNull(after), limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
    return { items, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  async countUnread(actor: Actor) {
    const [row] = await this.db.query('SELECT count(*)::int AS count FROM notification WHERE account_id = $1 AND read_at IS NULL', [
      actor.id,
    ]);
    return row as { count: number };
  }

  async read(actor: Actor, notificationId: string) {
    const [row] = await returning<{ url: string }>(
      this.db,
      'UPDATE notification SET read_at = coalesce(read_at, now()) WHERE id = $1 AND account_id = $2 RETURNING url',
      [notificationId, actor.id],
    );
    if (!row) throw notificationRefusals.NOTIFICATION_NOT_FOUND();
    return row;
  }

  async readAll(actor: Actor) {
    const rows = await returning(
      this.db,
      'UPDATE notification SET read_at = now() WHERE account_id = $1 AND read_at IS NULL RETURNING id',
      [actor.id],
    );
    return { count: rows.length };
  }

  async preferences(actor: Actor) {
    const off: { category: Category }[] = await this.db.query(
      'SELECT category FROM notification_preference WHERE account_id = $1 AND NOT mail',
      [actor.id],
    );
    const quiet = await queryOne<{ from: number; to: number }>(
      this.db,
      'SELECT from_hour AS "from", to_hour AS "to" FROM quiet_hours WHERE account_id = $1',
      [actor.id],
    );
    const isOn = (category: Category) => !off.some((one) => one.category === category);
    const { from, to } = quiet ?? defaultQuietHours;
    return { mail: { learning: isOn('learning'), reminders: isOn('reminders'), work: isOn('work') }, quietFrom: from, quietTo: to };
  }

  async setPreferences(actor: Actor, { quietFrom, quietTo, ...mail }: InputOf<typeof setPreferences>) {
    await this.db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO notification_preference (account_id, category, mail) SELECT $1, * FROM unnest($2::text[], $3::boolean[])
         ON CONFLICT (account_id, category) DO UPDATE SET mail = excluded.mail`,
        [actor.id, categories, categories.map((category) => mail[category])],
      );
      await tx.query(
        `INSERT INTO quiet_hours VALUES ($1, $2, $3) ON CONFLICT (account_id) DO UPDATE SET from_hour = excluded.from_hour, to_hour = excluded.to_hour`,
        [actor.id, quietFrom, quietTo],
      );
    });
    return this.preferences(actor);
  }
}
