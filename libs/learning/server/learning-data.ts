import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from '@cursus/people/server';

/** The part of personal data that lies in this domain. */
@Injectable()
export class LearningData implements OnModuleInit {
  constructor(private readonly personalData: PersonalData) {}

  onModuleInit() {
    this.personalData.register({
      name: 'learning',
      export: async (tx, accountId) => ({
        json: await tx.query(
          `SELECT facts->'title' AS course, major || '.' || minor AS version, language, enrolment.status, deadline_at AS "deadlineAt",
             enrolled_at AS "enrolledAt", last_active_at AS "lastActiveAt", completed_at AS "completedAt",
             (SELECT jsonb_agg(to_jsonb(registration) - 'enrolment_id' ORDER BY registration.id) FROM registration WHERE enrolment_id = enrolment.id) AS activities
           FROM enrolment JOIN course_version ON course_version.id = course_version_id WHERE account_id = $1 ORDER BY enrolment.id`,
          [accountId],
        ),
      }),
      erase: async (tx, accountId) => {
        await tx.query('DELETE FROM enrolment WHERE account_id = $1', [accountId]);
        await tx.query('DELETE FROM course_member WHERE account_id = $1', [accountId]);
        await tx.query('UPDATE edition SET tutors = array_remove(tutors, $1) WHERE $1 = ANY (tutors)', [accountId]);
      },
    });
  }
}
