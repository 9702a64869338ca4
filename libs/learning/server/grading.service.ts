import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { audit, queryOne, timeAndId, timeCursor, type Actor } from '@cursus/platform/server';
import { attemptRefusals } from '@cursus/assessment/contract';
import { AttemptService } from '@cursus/assessment/server';
import type { Localized } from '@cursus/catalogue/contract';
import { readText } from '@cursus/catalogue/rules';
import { learningRefusals, type AttemptToGrade, type listAttemptsToGrade, type markQuestion } from '../contract';
import { authoringScope, gradableBy } from './authoring-scope';

interface Row {
  attemptId: string;
  learner: string;
  quiz: Localized;
  quizLanguage: string;
  course: Localized;
  courseLanguage: string;
  submittedAt: Date;
}

/** $1 is the scope of the grader, $2 the grader. */
const gradable = `attempt JOIN registration ON registration.id = attempt.registration_id JOIN enrolment ON enrolment.id = registration.enrolment_id
  JOIN edition ON edition.id = enrolment.edition_id JOIN course ON course.id = enrolment.course_id
  JOIN quiz_revision ON quiz_revision.id = attempt.revision_id LEFT JOIN profile ON profile.account_id = attempt.account_id
  WHERE ${gradableBy('$1', '$2')}`;
const columns = `attempt.id AS "attemptId", coalesce(profile.full_name, '') AS learner, quiz_revision.title AS quiz,
  quiz_revision.source_language AS "quizLanguage", course.title AS course, course.source_language AS "courseLanguage",
  attempt.submitted_at AS "submittedAt"`;

/** Answers that a person has to grade, and who may. */
@Injectable()
export class GradingService {
  constructor(
    private readonly db: DataSource,
    private readonly attempts: AttemptService,
  ) {}

  async list(actor: Actor, { state, after, limit }: InputOf<typeof listAttemptsToGrade>, locale: string) {
    const scope = [authoringScope(actor), actor.id];
    const waiting = state === 'waiting';
    const [place, id] = timeAndId(after);
    // The longest waiting first; what was graded, the newest first.
    const rows: (Row & { place: string })[] = await this.db.query(
      `SELECT ${columns}, attempt.submitted_at::text AS place FROM ${gradable}
         AND ${waiting ? `attempt.state = 'submitted'` : `attempt.state = 'graded' AND attempt.marks <> '{}'`}
         AND ($3::timestamptz IS NULL OR (attempt.submitted_at, attempt.id) ${waiting ? '>' : '<'} ($3, $4::uuid))
       ORDER BY attempt.submitted_at ${waiting ? '' : 'DESC'}, attempt.id ${waiting ? '' : 'DESC'} LIMIT $5`,
      [...scope, place, id, limit + 1],
    );
    const count = await queryOne<{ waiting: number }>(
      this.db,
      `SELECT count(*)::int AS waiting FROM ${gradable} AND attempt.state = 'submitted'`,
      scope,
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => shown(row, locale)),
      after: rows.length > limit && last ? timeCursor(last.place, last.attemptId) : null,
      waiting: count!.waiting,
    };
  }

  async view(actor: Actor, attemptId: string, locale: string) {
    return this.db.transaction(async (tx) => {
      const row = await this.find(tx, actor, attemptId);
      await audit(tx, { actorId: actor.id, action: 'attempt.viewed', subjectType: 'attempt', subjectId: attemptId });
      const next = await queryOne<{ id: string }>(
        tx,
        `SELECT attempt.id FROM ${gradable} AND attempt.state = 'submitted' AND attempt.id <> $3
         ORDER BY attempt.submitted_at < (SELECT submitted_at FROM attempt WHERE id = $3), attempt.submitted_at, attempt.id LIMIT 1`,
        [authoringScope(actor), actor.id, attemptId],
      );
      return { ...shown(row, locale), ...(await this.attempts.forGrader(tx, attemptId, locale)), next: next?.id ?? null };
    });
  }

  /** @throws ATTEMPT_NOT_FOUND also for one that this person may not grade, QUESTION_NOT_ASKED, TOO_MANY_POINTS */
  async mark(actor: Actor, { attemptId, questionId, points, comment }: InputOf<typeof markQuestion>, locale: string) {
    return this.db.transaction(async (tx) => {
      await this.find(tx, actor, attemptId);
      const { questions } = await this.attempts.forGrader(tx, attemptId, locale);
      const question = questions.find(({ id }) => id === questionId);
      if (question && points > question.max) throw learningRefusals.TOO_MANY_POINTS({ max: question.max });
      await this.attempts.mark(tx, attemptId, questionId, { points, ...(comment && { comment: { text: comment, lang: locale } }) });
      await audit(tx, {
        actorId: actor.id,
        action: 'attempt.marked',
        subjectType: 'attempt',
        subjectId: attemptId,
        details: { questionId, points, before: question?.points ?? null },
      });
      const { state } = await this.attempts.forGrader(tx, attemptId, locale);
      return { waiting: state === 'submitted' };
    });
  }

  private async find(tx: EntityManager, actor: Actor, attemptId: string): Promise<Row> {
    const row = await queryOne<Row>(tx, `SELECT ${columns} FROM ${gradable} AND attempt.id = $3 AND attempt.state <> 'in-progress'`, [
      ...[authoringScope(actor), actor.id, attemptId],
    ]);
    if (!row) throw attemptRefusals.ATTEMPT_NOT_FOUND();
    return row;
  }
}

const shown = ({ attemptId, learner, quiz, quizLanguage, course, courseLanguage, submittedAt }: Row, locale: string): AttemptToGrade => ({
  attemptId,
  learner,
  quiz: readText(quiz, [locale], quizLanguage),
  course: readText(course, [locale], courseLanguage),
  submittedAt: submittedAt.toISOString(),
});
