import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { attemptGraded, attemptSubmitted } from '@cursus/assessment/contract';
import { QuizService } from '@cursus/assessment/server';
import { coursePublished } from '@cursus/catalogue/contract';
import { CourseVersionService } from '@cursus/catalogue/server';
import type { DataOf } from '@cursus/platform/contract';
import { OnEvent, queryOne, Realtime } from '@cursus/platform/server';
import { EditionService } from './edition.service';
import { EnrolmentService } from './enrolment.service';
import { ProgressService } from './progress.service';
import { findActivity } from './standing';

/** What learning does when something happened elsewhere. Every method looks at what is stored, so late and doubled news do no harm. */
@Injectable()
export class LearningListener {
  constructor(
    private readonly db: DataSource,
    private readonly versions: CourseVersionService,
    private readonly quizzes: QuizService,
    private readonly enrolments: EnrolmentService,
    private readonly editions: EditionService,
    private readonly progress: ProgressService,
    private readonly realtime: Realtime,
  ) {}

  @OnEvent(coursePublished)
  async onPublished({ courseId, versionId }: DataOf<typeof coursePublished>) {
    const { facts } = await this.versions.version(versionId);
    await this.db.transaction(async (tx) => {
      await this.editions.selfPaced(tx, courseId);
      // A course that is no longer open stays known to those who are in it.
      if (facts.classification !== 'open')
        await tx.query(
          `INSERT INTO course_member (course_id, account_id) SELECT DISTINCT course_id, account_id FROM enrolment
           WHERE course_id = $1 AND status <> 'withdrawn' ON CONFLICT DO NOTHING`,
          [courseId],
        );
    });
    await this.enrolments.followMinor(courseId);
  }

  @OnEvent(attemptSubmitted)
  onSubmitted(data: DataOf<typeof attemptSubmitted>) {
    return this.takeResult(data);
  }

  @OnEvent(attemptGraded)
  onGraded(data: DataOf<typeof attemptGraded>) {
    return this.takeResult(data);
  }

  /** Takes over how the quiz stands now, all attempts together. */
  private async takeResult({ registrationId, accountId, quizId }: { registrationId: string; accountId: string; quizId: string }) {
    const registration = await queryOne<{ enrolmentId: string; activityId: string; versionId: string; language: string }>(
      this.db,
      `SELECT enrolment_id AS "enrolmentId", activity_id AS "activityId", course_version_id AS "versionId", language
       FROM registration JOIN enrolment ON enrolment.id = enrolment_id WHERE registration.id = $1 AND account_id = $2`,
      [registrationId, accountId],
    );
    if (!registration) return;
    const { enrolmentId, activityId, versionId, language } = registration;
    const version = await this.versions.version(versionId);
    if (findActivity(version, activityId)?.reference !== quizId) return;
    await this.db.transaction(async (tx) => {
      const launch = { registrationId, accountId, quizId, asOf: version.publishedAt };
      const { attempts, result } = await this.quizzes.describe(tx, launch, language);
      const submitted = attempts.flatMap(({ submittedAt }) => submittedAt ?? []).sort();
      await this.progress.record(tx, accountId, enrolmentId, activityId, {
        submittedAt: submitted.length > 0 ? new Date(submitted.at(-1)!) : null,
        result,
      });
    });
    this.realtime.hint(`account:${accountId}`, 'learning');
  }
}
