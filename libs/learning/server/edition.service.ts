import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { queryOne, returning } from '@cursus/platform/server';
import { learningRefusals, type AuthoredEdition } from '../contract';
import { Edition } from './enrolment.entity';

/** Runs of courses. */
@Injectable()
export class EditionService {
  /** The self-paced edition, made the first time that somebody needs it. */
  async selfPaced(tx: EntityManager, courseId: string): Promise<Edition> {
    await tx.query(
      `INSERT INTO edition (course_id, kind) VALUES ($1, 'self-paced') ON CONFLICT (course_id) WHERE kind = 'self-paced' DO NOTHING`,
      [courseId],
    );
    return (await tx.findOneBy(Edition, { courseId, kind: 'self-paced' }))!;
  }

  /** An edition of this course, locked so that nobody takes the last seat twice. @throws EDITION_NOT_FOUND */
  async lock(tx: EntityManager, courseId: string, editionId: string | undefined): Promise<Edition> {
    const { id } = editionId ? { id: editionId } : await this.selfPaced(tx, courseId);
    const edition = await tx.findOne(Edition, { where: { id, courseId }, lock: { mode: 'pessimistic_write' } });
    if (!edition) throw learningRefusals.EDITION_NOT_FOUND();
    return edition;
  }

  /** Editions that are not cancelled, the self-paced one first. */
  ofCourse = (tx: EntityManager, courseId: string): Promise<(Edition & { taken: number })[]> =>
    tx.query(
      `SELECT id, kind, title, opens_at AS "opensAt", closes_at AS "closesAt", seats, countries, state, days_to_complete AS "daysToComplete",
         (SELECT count(*)::int FROM enrolment WHERE edition_id = edition.id AND status <> 'withdrawn') AS taken
       FROM edition WHERE course_id = $1 AND state <> 'cancelled' ORDER BY kind DESC, opens_at NULLS LAST, id LIMIT 50`,
      [courseId],
    );

  async taken(tx: EntityManager, editionId: string): Promise<number> {
    const row = await queryOne<{ taken: number }>(
      tx,
      `SELECT count(*)::int AS taken FROM enrolment WHERE edition_id = $1 AND status <> 'withdrawn'`,
      [editionId],
    );
    return row!.taken;
  }

  /** Opens a run of its own: a cohort with dates, seats, countries, tutors. @returns its id. */
  async open(
    tx: EntityManager,
    courseId: string,
    given: Partial<Pick<Edition, 'title' | 'opensAt' | 'closesAt' | 'seats' | 'countries' | 'tutors' | 'daysToComplete'>>,
  ): Promise<string> {
    const inserted = await tx.insert(Edition, { courseId, kind: 'cohort', ...given } as never);
    return inserted.identifiers[0]!.id as string;
  }
  /** Runs as their authors see them, with days of a time zone; `closesOn` is the last day on which a run is open. */
  forAuthors = (tx: EntityManager, courseId: string, zone: string): Promise<AuthoredEdition[]> =>
    tx.query(
      `SELECT id, kind, title, (opens_at AT TIME ZONE $2)::date::text AS "opensOn",
         ((closes_at - interval '1 second') AT TIME ZONE $2)::date::text AS "closesOn", seats, days_to_complete AS "daysToComplete",
         (SELECT count(*)::int FROM enrolment WHERE edition_id = edition.id AND status <> 'withdrawn') AS taken
       FROM edition WHERE course_id = $1 AND state <> 'cancelled' ORDER BY kind DESC, opens_at NULLS LAST, id LIMIT 50`,
      [courseId, zone],
    );

  /**
   * Sets the days of a run, in a time zone, from the first moment of `opensOn` to the last of `closesOn`; who is enrolled is not touched.
   * @throws EDITION_NOT_FOUND, EDITION_ENDS_BEFORE_IT_BEGINS
   */
  async reschedule(
    tx: EntityManager,
    given: {
      courseId: string;
      editionId: string;
      opensOn: string | null;
      closesOn: string | null;
      seats: number | null;
      daysToComplete: number | null;
      zone: string;
      title: string;
      language: string;
    },
  ) {
    if (given.opensOn && given.closesOn && given.closesOn < given.opensOn) throw learningRefusals.EDITION_ENDS_BEFORE_IT_BEGINS();
    const changed = await returning(
      tx,
      `UPDATE edition SET opens_at = $3::date::timestamp AT TIME ZONE $7, closes_at = ($4::date + 1)::timestamp AT TIME ZONE $7,
         seats = $5, days_to_complete = $6,
         title = CASE WHEN $8 = '' THEN title ELSE jsonb_build_object($9::text, jsonb_build_object('text', $8::text, 'version', 1)) END
       WHERE course_id = $1 AND id = $2 RETURNING id`,
      [
        given.courseId,
        given.editionId,
        given.opensOn,
        given.closesOn,
        given.seats,
        given.daysToComplete,
        given.zone,
        given.title,
        given.language,
      ],
    );
    if (changed.length === 0) throw learningRefusals.EDITION_NOT_FOUND();
  }

  /** Changes a run; who is enrolled already is not touched. */
  change = (
    tx: EntityManager,
    editionId: string,
    given: Partial<Pick<Edition, 'title' | 'opensAt' | 'closesAt' | 'seats' | 'countries' | 'tutors' | 'daysToComplete' | 'state'>>,
  ) => tx.update(Edition, editionId, given as never);
}
