import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QuizService } from '@cursus/assessment/server';
import type { CourseVersion } from '@cursus/catalogue/contract';
import { CourseVersionService } from '@cursus/catalogue/server';
import { Clock, Lru, type Actor } from '@cursus/platform/server';
import type { EnrolledCourse, EnrolmentView } from '../contract';
import { activitiesOf, mayMove, requirementsOf } from '../rules';
import { EnrolmentService } from './enrolment.service';
import { nextOf, numberOf, outlineGroups, progressOf, readerOf, readStanding, readStandings, type Standing } from './standing';

const day = 86_400_000;
/** How long before a deadline a course is called due. */
const dueWithin = 14 * day;

/** One person's courses, seen from above. */
@Injectable()
export class MyLearningService {
  /** Pass marks of a version's quizzes never change. */
  private readonly masteries = new Lru<ReadonlyMap<string, number | null>>(500);

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly versions: CourseVersionService,
    private readonly enrolments: EnrolmentService,
    private readonly quizzes: QuizService,
  ) {}

  async list(actor: Actor, locale: string): Promise<EnrolledCourse[]> {
    const standings = await readStandings(this.db, this.versions, actor.id);
    return standings.map((standing) => this.course(standing, locale));
  }

  /** Sorted into what a home page shows; the next step is what is due soon, otherwise what was used last. */
  async home(actor: Actor, locale: string) {
    const all = await this.list(actor, locale);
    const inProgress = all.filter(({ status }) => status === 'active');
    const soon = this.clock.now().getTime() + dueWithin;
    const due = inProgress
      .filter(({ deadlineAt }) => deadlineAt !== null && Date.parse(deadlineAt) < soon)
      .sort((one, other) => one.deadlineAt!.localeCompare(other.deadlineAt!));
    const next = [...due, ...inProgress].find((course) => course.next !== null) ?? null;
    return { next, inProgress, due, completed: all.filter(({ status }) => status === 'completed') };
  }

  async view(actor: Actor, enrolmentId: string, locale: string): Promise<EnrolmentView> {
    const standing = await readStanding(this.db, this.versions, actor.id, enrolmentId);
    const { enrolment, version, registrations } = standing;
    const wanted = [enrolment.language, locale];
    return {
      ...{ id: enrolment.id, courseId: version.courseId, slug: version.slug, status: enrolment.status },
      title: readerOf(version, wanted)(version.facts.title),
      ...{ language: enrolment.language, languages: version.facts.languages },
      ...timesOf(standing),
      certificateOffered: version.facts.settings.certificate.offered,
      version: numberOf(version),
      newer: await this.newer(standing),
      progress: progressOf(standing),
      requirements: await this.requirements(version, registrations, wanted),
      outline: outlineGroups(version, registrations, wanted),
      next: placeOf(standing),
    };
  }

  /** The rules of completion with what is met; the same for a page about them and for the decision. */
  async requirements(version: CourseVersion, progress: Standing['registrations'], wanted: readonly string[]) {
    return requirementsOf(version.outline, progress, await this.masteryOf(version), readerOf(version, wanted));
  }

  /** A newer major version that this person may move to; `current` is the course's, where it is known already. */
  async newer({ enrolment, version }: Standing, current?: Pick<CourseVersion, 'major' | 'minor' | 'publishedAt'>) {
    const newest = current ?? (await this.enrolments.newestOf(this.db.manager, version.courseId));
    return newest && mayMove(version, newest, enrolment.status) === 'on-request' ? numberOf(newest) : null;
  }

  private masteryOf(version: CourseVersion) {
    const quizIds = activitiesOf(version.outline).flatMap(({ reference }) => reference ?? []);
    if (quizIds.length === 0) return Promise.resolve(new Map<string, number | null>());
    return this.masteries.get(version.id, async () => {
      const settings = await this.quizzes.settingsAt(this.db.manager, quizIds, version.publishedAt);
      return new Map([...settings].map(([quizId, { masteryScore }]) => [quizId, masteryScore]));
    });
  }

  private course(standing: Standing, locale: string): EnrolledCourse {
    const { enrolment, version } = standing;
    const read = readerOf(version, [enrolment.language, locale]);
    const next = enrolment.status === 'active' ? nextOf(standing) : null;
    return {
      ...{ enrolmentId: enrolment.id, courseId: version.courseId, slug: version.slug, status: enrolment.status },
      title: read(version.facts.title),
      progress: progressOf(standing),
      ...timesOf(standing),
      certificateOffered: version.facts.settings.certificate.offered,
      next: next && {
        ...{ activityId: next.activity.id, kind: next.activity.kind, title: read(next.activity.title), minutes: next.activity.minutes },
        blockId: next.registration?.position?.blockId ?? null,
        begun: next.registration?.firstOpenedAt != null,
      },
    };
  }
}

/** Where to go on, to the block. */
export function placeOf(standing: Standing) {
  const next = nextOf(standing);
  return next && { activityId: next.activity.id, blockId: next.registration?.position?.blockId ?? null };
}

const timesOf = ({ enrolment: { enrolledAt, deadlineAt, completedAt } }: Standing) => ({
  enrolledAt: enrolledAt.toISOString(),
  deadlineAt: deadlineAt?.toISOString() ?? null,
  completedAt: completedAt?.toISOString() ?? null,
});
