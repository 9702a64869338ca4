import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { queryOne } from '@cursus/platform/server';
import { learningRefusals } from '../contract';
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
  /** Changes a run; who is enrolled already is not touched. */
  change = (
    tx: EntityManager,
    editionId: string,
    given: Partial<Pick<Edition, 'title' | 'opensAt' | 'closesAt' | 'seats' | 'countries' | 'tutors' | 'daysToComplete' | 'state'>>,
  ) => tx.update(Edition, editionId, given as never);
}
