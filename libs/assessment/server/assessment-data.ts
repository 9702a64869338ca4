import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from '@cursus/people/server';

/** The part of personal data that lies in this domain: what somebody answered. */
@Injectable()
export class AssessmentData implements OnModuleInit {
  constructor(private readonly personalData: PersonalData) {}

  onModuleInit() {
    this.personalData.register({
      name: 'assessment',
      export: async (tx, accountId) => ({
        json: await tx.query(
          `SELECT title AS quiz, state, started_at AS "startedAt", submitted_at AS "submittedAt", result,
             (SELECT jsonb_agg(jsonb_build_object('question', question_id, 'response', response, 'savedAt', saved_at) ORDER BY question_id, sequence)
              FROM attempt_step WHERE attempt_id = attempt.id) AS answers
           FROM attempt JOIN quiz_revision ON quiz_revision.id = revision_id WHERE account_id = $1 ORDER BY attempt.id`,
          [accountId],
        ),
      }),
      erase: (tx, accountId) => tx.query('DELETE FROM attempt WHERE account_id = $1', [accountId]),
    });
  }
}
