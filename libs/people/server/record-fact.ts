import type { EntityManager } from 'typeorm';
import { queryOne } from '@cursus/platform/server';
import type { FactKind } from '../contract';

export interface NewFact {
  kind: FactKind;
  accountId: string;
  occurredAt: Date;
  /** `course`, `lesson`, `quiz`, `webinar`, `credential` …, with the id of that thing. */
  activityType?: string;
  activityId?: string;
  courseId?: string;
  editionId?: string;
  minutes?: number;
  value?: number;
  /** Id of the fact that this one replaces; kind `voided` takes it back altogether. */
  corrects?: string;
}

/**
 * Writes one line of the ledger, with the person's country, gender and profession as they are now. Call it in the transaction that
 * makes it true; afterwards it can be corrected by another fact, never changed. @returns its id.
 */
export async function recordFact(tx: EntityManager, fact: NewFact): Promise<string> {
  if (!tx.queryRunner?.isTransactionActive) throw new Error(`fact ${fact.kind} recorded outside a transaction`);
  const row = await queryOne<{ id: string }>(
    tx,
    `WITH who AS (INSERT INTO subject (account_id) VALUES ($1) ON CONFLICT (account_id) DO UPDATE SET account_id = excluded.account_id RETURNING subject_id)
     INSERT INTO fact (subject_id, kind, occurred_at, activity_type, activity_id, course_id, edition_id, minutes, value, corrects, country, gender, profession)
     SELECT subject_id, $2, $3, $4, $5, $6, $7, $8, $9, $10, country, gender, profession FROM who LEFT JOIN profile ON account_id = $1 RETURNING id`,
    [
      fact.accountId,
      fact.kind,
      fact.occurredAt,
      fact.activityType ?? null,
      fact.activityId ?? null,
      fact.courseId ?? null,
      fact.editionId ?? null,
      fact.minutes ?? null,
      fact.value ?? null,
      fact.corrects ?? null,
    ],
  );
  return row!.id;
}

/**
 * Once a person first states country, gender or profession, earlier facts that lack the answer are corrected by new ones that carry it:
 * it held then too, it was only not known. A later change of an answer leaves every earlier fact as it is.
 */
export const fillUnknownInFacts = (tx: EntityManager, accountId: string) =>
  tx.query(
    `INSERT INTO fact (subject_id, kind, occurred_at, activity_type, activity_id, course_id, edition_id, minutes, value, corrects, country, gender, profession)
     SELECT subject_id, kind, occurred_at, activity_type, activity_id, course_id, edition_id, minutes, value, fact.id,
       coalesce(fact.country, profile.country), coalesce(fact.gender, profile.gender), coalesce(fact.profession, profile.profession)
     FROM profile JOIN subject USING (account_id) JOIN fact USING (subject_id)
     WHERE account_id = $1 AND kind <> 'voided' AND NOT EXISTS (SELECT FROM fact later WHERE later.corrects = fact.id)
       AND ((fact.country IS NULL AND profile.country IS NOT NULL) OR (fact.gender IS NULL AND profile.gender IS NOT NULL)
         OR (fact.profession IS NULL AND profile.profession IS NOT NULL))
     ORDER BY fact.id`,
    [accountId],
  );
