import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { uuidOrNull } from '@cursus/platform/server';
import type { listAudit } from '../contract';

interface Row {
  id: string;
  at: Date;
  actor: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  reason: string | null;
  details: Record<string, unknown>;
}

@Injectable()
export class AuditService {
  constructor(private readonly db: DataSource) {}

  /** Days are whole days in UTC, as they are said on the page. */
  async list({ action, subject, from, to, after, limit }: InputOf<typeof listAudit>) {
    const rows: Row[] = await this.db.query(
      `SELECT audit_entry.id, at, full_name AS actor, action, subject_type AS "subjectType", subject_id AS "subjectId", reason, details
       FROM audit_entry LEFT JOIN profile ON profile.account_id = actor_id
       WHERE ($1::text IS NULL OR action = $1) AND ($2::text IS NULL OR subject_id = $2) AND ($3::date IS NULL OR at >= $3::date)
         AND ($4::date IS NULL OR at < $4::date + 1) AND ($5::uuid IS NULL OR audit_entry.id < $5)
       ORDER BY audit_entry.id DESC LIMIT $6`,
      [action ?? null, subject ?? null, from ?? null, to ?? null, uuidOrNull(after), limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({ ...row, actor: row.actor || null, at: row.at.toISOString() }));
    return { items, after: rows.length > limit ? items.at(-1)!.id : null };
  }

  async actions() {
    // A loose index scan: as many look-ups as there are different actions, however long the trail.
    const rows: { action: string }[] = await this.db.query(
      `WITH RECURSIVE step AS (
         (SELECT action FROM audit_entry ORDER BY action LIMIT 1)
         UNION ALL SELECT (SELECT action FROM audit_entry WHERE action > step.action ORDER BY action LIMIT 1) FROM step WHERE step.action IS NOT NULL)
       SELECT action FROM step WHERE action IS NOT NULL LIMIT 500`,
    );
    return { actions: rows.map(({ action }) => action) };
  }
}
