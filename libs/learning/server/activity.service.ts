import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QuizService } from '@cursus/assessment/server';
import type { CourseVersion, OutlineActivity } from '@cursus/catalogue/contract';
import { CourseVersionService } from '@cursus/catalogue/server';
import { Clock, poolOf, queryOne, type Actor } from '@cursus/platform/server';
import { learningRefusals, type ActivityView, type QuizDescription } from '../contract';
import { activitiesOf, isDone, lockedBy } from '../rules';
import type { Registration } from './enrolment.entity';
import { ProgressService } from './progress.service';
import { findActivity, lockStanding, outlineGroups, progressOf, readerOf, readStanding, type Standing } from './standing';

const { ENROLMENT_NOT_FOUND, ENROLMENT_WITHDRAWN, ACTIVITY_NOT_FOUND, ACTIVITY_LOCKED, NOT_MARKED_BY_HAND, NOT_A_QUIZ } = learningRefusals;

interface Found {
  standing: Standing;
  activity: OutlineActivity;
  registration: Registration | undefined;
  locks: OutlineActivity[];
}

/** One activity in the hands of one learner: reading, marking, launching. */
@Injectable()
export class ActivityService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly versions: CourseVersionService,
    private readonly progress: ProgressService,
    private readonly quizzes: QuizService,
  ) {}

  /**
   * What the player shows. The first look at an activity is kept, which may complete it; later ones cost one statement, and one more for
   * a lesson that no one has read since the process began.
   */
  async view(actor: Actor, enrolmentId: string, activityId: string, locale: string): Promise<ActivityView> {
    const found = this.find(await readStanding(this.db, this.versions, actor.id, enrolmentId), activityId);
    const active = found.standing.enrolment.status !== 'withdrawn' && found.locks.length === 0;
    if (active && !found.registration?.firstOpenedAt) {
      const standing = await this.db.transaction((tx) => this.progress.record(tx, actor.id, enrolmentId, activityId, { opened: true }));
      return this.shown(this.find(standing, activityId), locale);
    }
    return this.shown(found, locale);
  }

  /**
   * Takes over how a quiz stands now, all attempts together. Called when the quiz tells of an attempt, however late or often, and when
   * a learner comes back from one before that news has arrived.
   */
  async takeResult(registrationId: string, accountId: string, quizId: string) {
    const found = await queryOne<{ enrolmentId: string; activityId: string; versionId: string; language: string }>(
      this.db,
      `SELECT enrolment_id AS "enrolmentId", activity_id AS "activityId", course_version_id AS "versionId", language
       FROM registration JOIN enrolment ON enrolment.id = enrolment_id WHERE registration.id = $1 AND account_id = $2`,
      [registrationId, accountId],
    );
    if (!found) return undefined;
    const { enrolmentId, activityId, versionId, language } = found;
    const version = await this.versions.version(versionId);
    if (findActivity(version, activityId)?.reference !== quizId) return undefined;
    return this.db.transaction(async (tx) => {
      const { attempts, result } = await this.quizzes.describe(
        tx,
        { registrationId, accountId, quizId, asOf: version.publishedAt },
        language,
      );
      return this.progress.record(tx, accountId, enrolmentId, activityId, { submittedAt: lastSubmission(attempts), result });
    });
  }

  /** One statement; keeps also that the person was here, at most every five minutes. */
  async savePosition(actor: Actor, enrolmentId: string, activityId: string, blockId: string) {
    const now = this.clock.now();
    const { rows } = await poolOf(this.db).query({
      name: 'save-position',
      text: `WITH mine AS (SELECT id, last_active_at FROM enrolment WHERE id = $1 AND account_id = $2 AND status <> 'withdrawn'),
               active AS (UPDATE enrolment SET last_active_at = $5 FROM mine
                 WHERE enrolment.id = mine.id AND (mine.last_active_at IS NULL OR mine.last_active_at < $5::timestamptz - interval '5 minutes'))
             UPDATE registration SET position = $4, position_at = $5 FROM mine WHERE enrolment_id = mine.id AND activity_id = $3 RETURNING registration.id`,
      values: [enrolmentId, actor.id, activityId, JSON.stringify({ blockId }), now],
    });
    if (rows.length === 0) throw ENROLMENT_NOT_FOUND();
    return { savedAt: now.toISOString() };
  }

  /** The learner's own tick. @throws ACTIVITY_LOCKED, NOT_MARKED_BY_HAND where a quiz decides */
  async complete(actor: Actor, enrolmentId: string, activityId: string) {
    return this.db.transaction(async (tx) => {
      const { standing, activity, locks } = this.find(await lockStanding(tx, this.versions, actor.id, enrolmentId), activityId);
      if (standing.enrolment.status === 'withdrawn') throw ENROLMENT_WITHDRAWN();
      if (locks.length > 0) throw ACTIVITY_LOCKED();
      if (activity.completion === 'submitted' || activity.completion === 'passed') throw NOT_MARKED_BY_HAND();
      const after = await this.progress.record(tx, actor.id, enrolmentId, activityId, { marked: true });
      const { completedAt, markedAt } = after.registrations.get(activityId)!;
      return { completedAt: (completedAt ?? markedAt)!.toISOString(), courseCompleted: after.enrolment.status === 'completed' };
    });
  }

  /** Hands the activity its registration and begins an attempt, or goes on with the one that runs. @throws why none may be begun */
  async launch(actor: Actor, enrolmentId: string, activityId: string) {
    return this.db.transaction(async (tx) => {
      const { standing, activity, locks } = this.find(await lockStanding(tx, this.versions, actor.id, enrolmentId), activityId);
      if (standing.enrolment.status === 'withdrawn') throw ENROLMENT_WITHDRAWN();
      if (activity.kind !== 'quiz' || !activity.reference) throw NOT_A_QUIZ();
      if (locks.length > 0) throw ACTIVITY_LOCKED();
      const { registrations, version } = await this.progress.record(tx, actor.id, enrolmentId, activityId, { opened: true });
      const registrationId = registrations.get(activityId)!.id;
      return this.quizzes.launch(tx, { registrationId, accountId: actor.id, quizId: activity.reference, asOf: version.publishedAt });
    });
  }

  /** @throws ENROLMENT_NOT_FOUND for somebody else's too */
  async registration(actor: Actor, registrationId: string) {
    const found = await queryOne<{ enrolmentId: string; activityId: string }>(
      this.db,
      `SELECT enrolment_id AS "enrolmentId", activity_id AS "activityId" FROM registration JOIN enrolment ON enrolment.id = enrolment_id
       WHERE registration.id = $1 AND account_id = $2`,
      [registrationId, actor.id],
    );
    if (!found) throw ENROLMENT_NOT_FOUND();
    return found;
  }

  private find(standing: Standing, activityId: string): Found {
    const activity = findActivity(standing.version, activityId);
    if (!activity) throw ACTIVITY_NOT_FOUND();
    const locks = lockedBy(activity, standing.version.outline, standing.registrations);
    return { standing, activity, registration: standing.registrations.get(activityId), locks };
  }

  private async shown(found: Found, locale: string): Promise<ActivityView> {
    const quiz = await this.quiz(found);
    const { standing, activity, registration, locks } = quiz ? await this.settled(found, quiz) : found;
    const { enrolment, version, registrations } = standing;
    const wanted = [enrolment.language, locale];
    const read = readerOf(version, wanted);
    const all = activitiesOf(version.outline);
    const at = all.indexOf(activity);
    const modules = version.outline.modules;
    const number = modules.findIndex(({ activities }) => activities.includes(activity));
    const named = (one: OutlineActivity) => ({ id: one.id, title: read(one.title) });
    const open = locks.length === 0;
    return {
      ...{
        enrolmentId: enrolment.id,
        activityId: activity.id,
        kind: activity.kind,
        title: read(activity.title),
        minutes: activity.minutes,
      },
      course: { id: version.courseId, slug: version.slug, title: read(version.facts.title) },
      module: { title: read(modules[number]!.title), number: number + 1, of: modules.length },
      completion: activity.completion,
      completedAt: isDone(activity, registrations) ? (registration?.completedAt ?? this.clock.now()).toISOString() : null,
      ...{ language: enrolment.language, languages: version.facts.languages },
      outline: outlineGroups(version, registrations, wanted),
      progress: progressOf(standing),
      courseCompleted: enrolment.status === 'completed',
      previous: at > 0 ? named(all[at - 1]!) : null,
      next: at < all.length - 1 ? named(all[at + 1]!) : null,
      lockedBy: locks.map(named),
      position: registration?.position ?? null,
      positionAt: registration?.positionAt?.toISOString() ?? null,
      lesson: open && activity.kind !== 'quiz' ? await this.body(version, activity, enrolment.language, locale) : null,
      quiz,
    };
  }

  private async body(version: CourseVersion, { id }: OutlineActivity, language: string, locale: string) {
    const { html, substitutes } = await this.versions.body(version, id, { language, locale });
    return { html, substitutes, tag: [version.id, id, language, locale].join(' ') };
  }

  private async quiz({ standing: { enrolment, version }, activity, registration, locks }: Found): Promise<QuizDescription | null> {
    if (!activity.reference || !registration || locks.length > 0) return null;
    const launch = {
      ...{ registrationId: registration.id, accountId: enrolment.accountId },
      ...{ quizId: activity.reference, asOf: version.publishedAt },
    };
    const { settings, ...rest } = await this.quizzes.describe(this.db.manager, launch, enrolment.language);
    const { masteryScore, maxAttempts, minutesAllowed, grading, review } = settings;
    return { ...rest, masteryScore, maxAttempts, minutesAllowed, grading, review };
  }

  /** Whoever comes back from an attempt sees at once what it completed. */
  private async settled(found: Found, { attempts, result }: QuizDescription): Promise<Found> {
    const { registration, activity, standing } = found;
    const known = registration!.completedAt !== null || isDeepStrictEqual(registration!.result, result);
    if (known || lastSubmission(attempts) === null) return found;
    const after = await this.takeResult(registration!.id, standing.enrolment.accountId, activity.reference!);
    return after ? this.find(after, activity.id) : found;
  }
}

function lastSubmission(attempts: readonly { submittedAt: string | null }[]): Date | null {
  const times = attempts.flatMap(({ submittedAt }) => submittedAt ?? []).sort();
  return times.length > 0 ? new Date(times.at(-1)!) : null;
}
