import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AttemptResult } from '@cursus/assessment/contract';
import { CourseVersionService } from '@cursus/catalogue/server';
import { recordFact } from '@cursus/people/server';
import { Clock, publish, returning } from '@cursus/platform/server';
import { activityCompleted, courseCompleted } from '../contract';
import { courseProgress, meetsRule } from '../rules';
import { Enrolment, Registration } from './enrolment.entity';
import { findActivity, lockStanding, type Standing } from './standing';

/** What somebody did in an activity. */
export type Deed = { opened: true } | { marked: true } | { submittedAt: Date | null; result: AttemptResult | null };

/** Keeps what learners do, and decides in the same transaction what it completes. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly versions: CourseVersionService,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a deed and everything that becomes true by it: the activity done, the course completed, the facts, the events.
   * The enrolment is locked meanwhile, so two deeds at once complete a course once.
   */
  async record(tx: EntityManager, accountId: string | null, enrolmentId: string, activityId: string, deed: Deed): Promise<Standing> {
    const standing = await lockStanding(tx, this.versions, accountId, enrolmentId);
    const now = this.clock.now();
    const before = standing.registrations.get(activityId);
    if (('opened' in deed || 'marked' in deed) && !before?.firstOpenedAt) await this.reach(tx, standing, now);
    const registration = await this.keep(tx, standing, activityId, deed, now);
    const changed = { ...standing, registrations: new Map([...standing.registrations, [activityId, registration]]) };
    await tx.update(Enrolment, enrolmentId, { lastActiveAt: now });
    return this.settle(tx, changed, now);
  }

  /** Completes what is complete and not yet marked so, after a deed or after the course itself changed. */
  async settle(tx: EntityManager, standing: Standing, now = this.clock.now()): Promise<Standing> {
    const { enrolment, version } = standing;
    const registrations = new Map(standing.registrations);
    for (const [activityId, registration] of registrations) {
      const activity = findActivity(version, activityId);
      if (!activity || registration.completedAt || !meetsRule(activity.completion, registration)) continue;
      await tx.update(Registration, registration.id, { completedAt: now });
      registrations.set(activityId, { ...registration, completedAt: now });
      const { accountId, id: enrolmentId } = enrolment;
      await publish(tx, activityCompleted, { enrolmentId, accountId, activityId, registrationId: registration.id });
    }
    if (enrolment.status === 'active' && courseProgress(version.outline, registrations).complete) {
      await this.complete(tx, enrolment, version.facts.hours, now);
      return { version, registrations, enrolment: { ...enrolment, status: 'completed', completedAt: now } };
    }
    return { version, registrations, enrolment };
  }

  private async complete(tx: EntityManager, enrolment: Enrolment, hours: number, now: Date) {
    const { id, accountId, courseId, editionId, courseVersionId } = enrolment;
    await tx.update(Enrolment, id, { status: 'completed', completedAt: now });
    const minutes = Math.round(hours * 60);
    await recordFact(tx, {
      kind: 'trained',
      accountId,
      occurredAt: now,
      activityType: 'course',
      activityId: courseId,
      courseId,
      editionId,
      minutes,
    });
    await publish(tx, courseCompleted, { enrolmentId: id, accountId, courseVersionId });
  }

  /** The fact that this person was reached by this course, once, whatever the number of editions. */
  private async reach(tx: EntityManager, { enrolment }: Standing, now: Date) {
    const { accountId, courseId, editionId } = enrolment;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`reach ${accountId} ${courseId}`]);
    const opened = await tx.query(
      `SELECT FROM registration JOIN enrolment ON enrolment.id = enrolment_id
       WHERE account_id = $1 AND course_id = $2 AND first_opened_at IS NOT NULL LIMIT 1`,
      [accountId, courseId],
    );
    if (opened.length > 0) return;
    await recordFact(tx, {
      kind: 'reached',
      accountId,
      occurredAt: now,
      activityType: 'course',
      activityId: courseId,
      courseId,
      editionId,
    });
  }

  private async keep(tx: EntityManager, { enrolment }: Standing, activityId: string, deed: Deed, now: Date): Promise<Registration> {
    const values =
      'opened' in deed
        ? [now, null, null, null]
        : 'marked' in deed
          ? [now, now, null, null]
          : [null, null, deed.submittedAt, deed.result && JSON.stringify(deed.result)];
    const [row] = await returning<Registration>(
      tx,
      `INSERT INTO registration (enrolment_id, activity_id, first_opened_at, marked_at, submitted_at, result) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (enrolment_id, activity_id) DO UPDATE SET
         first_opened_at = coalesce(registration.first_opened_at, excluded.first_opened_at), marked_at = coalesce(registration.marked_at, excluded.marked_at),
         submitted_at = coalesce(excluded.submitted_at, registration.submitted_at), result = coalesce(excluded.result, registration.result)
       RETURNING id, enrolment_id AS "enrolmentId", activity_id AS "activityId", position, position_at AS "positionAt",
         first_opened_at AS "firstOpenedAt", marked_at AS "markedAt", submitted_at AS "submittedAt", result, completed_at AS "completedAt"`,
      [enrolment.id, activityId, ...values],
    );
    return row!;
  }
}
