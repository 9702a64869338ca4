import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InboxService } from '@cursus/notifications/server';
import type { InputOf } from '@cursus/platform/contract';
import { audit, limitRate, returning, uuidOrNull, type Actor, type Call } from '@cursus/platform/server';
import { helpRefusals, type askForHelp, type listHelpRequests } from '../contract';

@Injectable()
export class HelpService {
  constructor(
    private readonly db: DataSource,
    private readonly inbox: InboxService,
  ) {}

  /** Keeps the request and tells every administrator; a machine that fills the unseen field gets the same answer and is not heard. */
  async ask({ name, email, topic, message, website }: InputOf<typeof askForHelp>, call: Call) {
    await limitRate(this.db, { name: 'help:address', of: call.address, most: 5, seconds: 3600 });
    if (website) return {};
    await this.db.transaction(async (tx) => {
      const [request] = await tx.query(
        `INSERT INTO help_request (account_id, name, email, topic, message, locale) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [call.visitor?.id ?? null, name, email, topic, message, call.locale],
      );
      const administrators: { id: string }[] = await tx.query(
        `SELECT id FROM account WHERE 'administrator' = ANY (roles) AND status = 'active' LIMIT 200`,
      );
      for (const { id } of administrators) {
        await this.inbox.tell(tx, {
          accountId: id,
          kind: 'help-request',
          key: `help:${request.id}:${id}`,
          values: { topic },
          url: '/admin/help',
        });
      }
    });
    return {};
  }

  async list({ open, after, limit }: InputOf<typeof listHelpRequests>) {
    const rows: {
      id: string;
      at: Date;
      closedAt: Date | null;
      name: string;
      email: string;
      topic: string;
      message: string;
      locale: string;
    }[] = await this.db.query(
      `SELECT id, at, name, email, topic, message, locale, closed_at AS "closedAt" FROM help_request
         WHERE (NOT $1 OR closed_at IS NULL) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [open, uuidOrNull(after), limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString(), closedAt: row.closedAt?.toISOString() ?? null }));
    return { items, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  async close(actor: Actor, requestId: string) {
    await this.db.transaction(async (tx) => {
      const rows = await returning(
        tx,
        `UPDATE help_request SET closed_at = coalesce(closed_at, now()), closed_by = $2 WHERE id = $1 RETURNING id`,
        [requestId, actor.id],
      );
      if (rows.length === 0) throw helpRefusals.HELP_REQUEST_NOT_FOUND();
      await audit(tx, { actorId: actor.id, action: 'help-request.closed', subjectType: 'help-request', subjectId: requestId });
    });
    return {};
  }
}
