import type { EntityManager } from 'typeorm';
import { currentContext } from './context';

/** Who did what to what, and why; append-only, written in the transaction of the deed. */
export interface AuditEntry {
  actorId: string | null;
  /** `noun.verb`, such as `credential.revoked`. */
  action: `${string}.${string}`;
  subjectType: string;
  subjectId: string;
  reason?: string;
  /** Ids and figures; personal data only as ids. */
  details?: Record<string, unknown>;
}
export const audit = (tx: EntityManager, { actorId, action, subjectType, subjectId, reason, details }: AuditEntry) =>
  tx.query(
    `INSERT INTO audit_entry (actor_id, action, subject_type, subject_id, reason, details, request_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [actorId, action, subjectType, subjectId, reason ?? null, JSON.stringify(details ?? {}), currentContext()?.requestId ?? null],
  );
