import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { attemptGraded, attemptSubmitted } from '@cursus/assessment/contract';
import { coursePublished } from '@cursus/catalogue/contract';
import { CourseVersionService } from '@cursus/catalogue/server';
import type { DataOf } from '@cursus/platform/contract';
import { OnEvent, Realtime } from '@cursus/platform/server';
import { ActivityService } from './activity.service';
import { EditionService } from './edition.service';
import { EnrolmentService } from './enrolment.service';

/** What learning does when something happened elsewhere. Every method looks at what is stored, so late and doubled news do no harm. */
@Injectable()
export class LearningListener {
  constructor(
    private readonly db: DataSource,
    private readonly versions: CourseVersionService,
    private readonly activities: ActivityService,
    private readonly enrolments: EnrolmentService,
    private readonly editions: EditionService,
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

  private async takeResult({ registrationId, accountId, quizId }: { registrationId: string; accountId: string; quizId: string }) {
    await this.activities.takeResult(registrationId, accountId, quizId);
    this.realtime.hint(`account:${accountId}`, 'learning');
  }
}
