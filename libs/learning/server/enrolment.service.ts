import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { bestLanguage } from '@cursus/catalogue/rules';
import { CourseService, CourseVersionService, viewerOf } from '@cursus/catalogue/server';
import { recordFact } from '@cursus/people/server';
import { Clock, publish, queryOne, type Actor } from '@cursus/platform/server';
import { enrolmentCreated, enrolmentWithdrawn, enrolRefusals, learningRefusals } from '../contract';
import { activitiesOf, deadlineOfEnrolment, mayEnrol, mayMove } from '../rules';
import { EditionService } from './edition.service';
import { Enrolment } from './enrolment.entity';
import { ProgressService } from './progress.service';
import { lockStanding, nextOf, type Standing } from './standing';

const { ENROLMENT_WITHDRAWN, LANGUAGE_NOT_OFFERED, NO_NEWER_VERSION } = learningRefusals;

/** People in courses: coming, going, and following to newer versions. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly versions: CourseVersionService,
    private readonly editions: EditionService,
    private readonly progress: ProgressService,
  ) {}

  /**
   * Enrols a person in an edition, pinned to the course's current version. Whoever is enrolled already gets that enrolment; whoever had
   * left comes back to what was done then. @throws the first reason of `mayEnrol`, COURSE_NOT_FOUND, EDITION_NOT_FOUND
   */
  async enrol(actor: Actor, courseId: string, editionId: string | undefined, locale: string) {
    const { version, status } = await this.versions.find({ courseId }, viewerOf(actor));
    return this.db.transaction(async (tx) => {
      const edition = await this.editions.lock(tx, courseId, editionId);
      const known = await tx.findOneBy(Enrolment, { editionId: edition.id, accountId: actor.id });
      if (known && known.status !== 'withdrawn') return this.entrance(tx, actor, known.id);
      const person = await this.person(tx, actor.id);
      const now = this.clock.now();
      const taken = edition.seats === null ? 0 : await this.editions.taken(tx, edition.id);
      const [reason] = mayEnrol({ courseStatus: status, edition, taken, country: person.country, now });
      if (reason) throw enrolRefusals[reason]();
      const language = bestLanguage(version.facts.languages, [locale, ...person.languages], version.facts.sourceLanguage);
      const deadlineAt = deadlineOfEnrolment(edition, now);
      const enrolmentId = known
        ? await this.comeBack(tx, known, version.id, deadlineAt)
        : await this.insert(tx, {
            editionId: edition.id,
            accountId: actor.id,
            courseId,
            courseVersionId: version.id,
            language,
            deadlineAt,
            enrolledAt: now,
          });
      if (version.facts.classification !== 'open') await this.courses.addMember(tx, courseId, actor.id, null);
      const about = { accountId: actor.id, courseId, editionId: edition.id };
      await recordFact(tx, { kind: 'enrolled', ...about, occurredAt: now, activityType: 'course', activityId: courseId });
      await publish(tx, enrolmentCreated, { enrolmentId, accountId: actor.id, courseId });
      return this.entrance(tx, actor, enrolmentId);
    });
  }

  /** Gives the place back. What was done is kept in case the person comes back; a completed course is left as it is. */
  async withdraw(actor: Actor, enrolmentId: string) {
    await this.db.transaction(async (tx) => {
      const { enrolment } = await lockStanding(tx, this.versions, actor.id, enrolmentId);
      if (enrolment.status !== 'active') return;
      const { courseId, editionId, accountId } = enrolment;
      const occurredAt = this.clock.now();
      await tx.update(Enrolment, enrolmentId, { status: 'withdrawn' });
      await recordFact(tx, { kind: 'withdrawn', accountId, occurredAt, activityType: 'course', activityId: courseId, courseId, editionId });
      await publish(tx, enrolmentWithdrawn, { enrolmentId, accountId, courseId });
    });
    return {};
  }

  /** @throws LANGUAGE_NOT_OFFERED */
  async changeLanguage(actor: Actor, enrolmentId: string, language: string) {
    await this.db.transaction(async (tx) => {
      const { enrolment, version } = await lockStanding(tx, this.versions, actor.id, enrolmentId);
      if (enrolment.status === 'withdrawn') throw ENROLMENT_WITHDRAWN();
      if (!version.facts.languages.includes(language)) throw LANGUAGE_NOT_OFFERED();
      await tx.update(Enrolment, enrolmentId, { language });
    });
    return { language };
  }

  /** Moves one person to the newest version at her or his own wish. @throws NO_NEWER_VERSION */
  async moveToNewest(actor: Actor, enrolmentId: string) {
    return this.db.transaction(async (tx) => {
      const standing = await lockStanding(tx, this.versions, actor.id, enrolmentId);
      if (standing.enrolment.status === 'withdrawn') throw ENROLMENT_WITHDRAWN();
      const newest = await this.newestOf(tx, standing.enrolment.courseId);
      if (!newest || mayMove(standing.version, newest, standing.enrolment.status) === 'no') throw NO_NEWER_VERSION();
      await this.move(tx, standing, newest.id);
      return { major: newest.major, minor: newest.minor };
    });
  }

  /** After a minor publication: everyone on an older minor version follows, a few at a time. @returns how many. */
  async followMinor(courseId: string): Promise<number> {
    const newest = await this.newestOf(this.db.manager, courseId);
    if (!newest) return 0;
    const ids: { id: string }[] = await this.db.query(
      `SELECT enrolment.id FROM enrolment JOIN course_version ON course_version.id = course_version_id
       WHERE enrolment.course_id = $1 AND enrolment.status = 'active' AND major = $2 AND minor < $3 ORDER BY enrolment.id`,
      [courseId, newest.major, newest.minor],
    );
    for (const { id } of ids) {
      await this.db.transaction(async (tx) => {
        const standing = await lockStanding(tx, this.versions, null, id);
        if (mayMove(standing.version, newest, standing.enrolment.status) === 'by-itself') await this.move(tx, standing, newest.id);
      });
    }
    return ids.length;
  }

  private async move(tx: EntityManager, standing: Standing, versionId: string) {
    await tx.update(Enrolment, standing.enrolment.id, { courseVersionId: versionId });
    const version = await this.versions.version(versionId);
    const enrolment = { ...standing.enrolment, courseVersionId: versionId };
    await this.progress.settle(tx, { ...standing, version, enrolment });
  }

  /** Current version of a course, whoever may know of it: who is enrolled does. */
  newestOf = (tx: EntityManager, courseId: string) =>
    queryOne<{ id: string; major: number; minor: number; publishedAt: Date }>(
      tx,
      `SELECT course_version.id, major, minor, published_at AS "publishedAt" FROM course_version JOIN course ON current_version_id = course_version.id
       WHERE course.id = $1`,
      [courseId],
    );

  /** Where an enrolment begins or goes on. */
  private async entrance(tx: EntityManager, actor: Actor, enrolmentId: string) {
    const standing = await lockStanding(tx, this.versions, actor.id, enrolmentId);
    const activityId = nextOf(standing)?.activity.id ?? activitiesOf(standing.version.outline)[0]!.id;
    return { enrolmentId, activityId };
  }

  private async insert(tx: EntityManager, values: Partial<Enrolment>): Promise<string> {
    const inserted = await tx.insert(Enrolment, values);
    return inserted.identifiers[0]!.id as string;
  }

  private async comeBack(tx: EntityManager, { id }: Enrolment, versionId: string, deadlineAt: Date | null): Promise<string> {
    await tx.update(Enrolment, id, { status: 'active', deadlineAt });
    await this.move(tx, await lockStanding(tx, this.versions, null, id), versionId);
    return id;
  }

  private async person(tx: EntityManager, accountId: string) {
    const found = await queryOne<{ country: string | null; languages: string[] }>(
      tx,
      'SELECT country, languages FROM profile WHERE account_id = $1',
      [accountId],
    );
    return found ?? { country: null, languages: [] };
  }
}
