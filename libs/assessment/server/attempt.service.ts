import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, poolOf, publish, queryOne, StoredFiles, type Actor } from '@cursus/platform/server';
import {
  attemptGraded,
  attemptRefusals,
  attemptSubmitted,
  type AttemptView,
  type QuestionMark,
  type QuestionResponse,
  type SentResponse,
  type ShownText,
} from '../contract';
import {
  arrivalGrace,
  combineAttempts,
  currentResponses,
  deadlineOf,
  gradeAttempt,
  isOverdue,
  reviewAttempt,
  showQuestion,
  showText,
  stateAfter,
  withRichPrompt,
  withRichReview,
  type AnswerStep,
} from '../rules';
import { Attempt } from './attempt.entity';
import { QuizRevision } from './quiz.entity';
import { resultsOf, timingOf } from './quiz.service';

const { ATTEMPT_NOT_FOUND, ATTEMPT_ALREADY_SUBMITTED, ATTEMPT_OVERDUE, QUESTION_NOT_ASKED } = attemptRefusals;

/** An answer that left in time may be so long under way on a slow line. */
const grace = `interval '${arrivalGrace} milliseconds'`;

@Injectable()
export class AttemptService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly files: StoredFiles,
  ) {}

  async get(actor: Actor, attemptId: string, language: string): Promise<AttemptView> {
    const attempt = await ownAttempt(this.db.manager, actor.id, attemptId);
    return this.view(this.db.manager, attempt, language);
  }

  /**
   * One statement on a prepared plan: durable when it returns. The share lock makes it wait for a submission under way and then find
   * the attempt closed, so that no acknowledged answer misses its grading.
   */
  async saveAnswer(actor: Actor, attemptId: string, questionId: string, sequence: number, sent: SentResponse) {
    const { rows } = await poolOf(this.db).query<{ savedAt: Date }>({
      name: 'save-answer',
      text: `INSERT INTO attempt_step (attempt_id, question_id, sequence, response)
             SELECT id, $3, $4, $5 FROM attempt
             WHERE id = $1 AND account_id = $2 AND state = 'in-progress' AND $3 = ANY (question_ids) 
               AND (deadline_at IS NULL OR $6::timestamptz <= deadline_at + ${grace}) FOR SHARE
             ON CONFLICT (attempt_id, question_id, sequence) DO UPDATE SET response = attempt_step.response
             RETURNING saved_at AS "savedAt"`,
      values: [attemptId, actor.id, questionId, sequence, JSON.stringify(responseOf(sent)), this.clock.now()],
    });
    if (!rows[0]) throw await this.whyNotSaved(actor, attemptId, questionId);
    return { savedAt: rows[0].savedAt.toISOString() };
  }

  async saveAnswers(actor: Actor, attemptId: string, answers: Record<string, SentResponse>) {
    return this.db.transaction(async (tx) => {
      const attempt = await ownAttempt(tx, actor.id, attemptId, 'forUpdate');
      if (attempt.state !== 'in-progress') throw ATTEMPT_ALREADY_SUBMITTED();
      if (isOverdue(attempt.state, timingOf(attempt), this.clock.now())) throw ATTEMPT_OVERDUE();
      await this.keep(tx, attempt, answers);
      return { savedAt: this.clock.now().toISOString() };
    });
  }

  async flag(actor: Actor, attemptId: string, questionId: string, flagged: boolean) {
    const changed = flagged ? 'array_append(array_remove(flagged, $3), $3)' : 'array_remove(flagged, $3)';
    const [, count] = await this.db.query(
      `UPDATE attempt SET flagged = ${changed} WHERE id = $1 AND account_id = $2 AND state = 'in-progress' AND $3 = ANY (question_ids)`,
      [attemptId, actor.id, questionId],
    );
    if (!count) throw await this.whyNotSaved(actor, attemptId, questionId);
    return {};
  }

  /** Grades, keeps and announces the attempt, once: the row lock makes a double click harmless, and both get the same answer. */
  async submit(actor: Actor, attemptId: string, answers: Record<string, SentResponse>, language: string) {
    return this.db.transaction(async (tx) => {
      const attempt = await ownAttempt(tx, actor.id, attemptId, 'forUpdate');
      if (attempt.state === 'in-progress') {
        const now = this.clock.now();
        const late = isOverdue(attempt.state, timingOf(attempt), now);
        if (!late) await this.keep(tx, attempt, answers);
        await this.close(tx, attempt, late ? deadlineOf(timingOf(attempt), now)! : now);
      }
      return this.view(tx, attempt, language);
    });
  }

  /** Hands in, at their deadline, attempts whose time ran out while nobody was looking. @returns how many. */
  async submitOverdue(limit = 100): Promise<number> {
    const due: { id: string }[] = await this.db.query(
      `SELECT id FROM attempt WHERE state = 'in-progress' AND deadline_at < $1::timestamptz - ${grace} ORDER BY deadline_at LIMIT $2`,
      [this.clock.now(), limit],
    );
    for (const { id } of due) {
      await this.db.transaction(async (tx) => {
        const attempt = await tx.findOne(Attempt, { where: { id, state: 'in-progress' }, lock: { mode: 'pessimistic_write' } });
        if (attempt) await this.close(tx, attempt, attempt.deadlineAt!);
      });
    }
    return due.length;
  }

  /** A person's decision on one question; grades the attempt anew. The caller has checked that this person may. */
  async mark(tx: EntityManager, attemptId: string, questionId: string, mark: QuestionMark) {
    const attempt = await tx.findOne(Attempt, { where: { id: attemptId }, lock: { mode: 'pessimistic_write' } });
    if (!attempt || attempt.state === 'in-progress') throw ATTEMPT_NOT_FOUND();
    if (!attempt.questionIds.includes(questionId)) throw QUESTION_NOT_ASKED();
    attempt.marks = { ...attempt.marks, [questionId]: mark };
    await this.grade(tx, attempt, 'grade');
  }

  /** An attempt with its answers and all keys, for a person who grades. The caller has checked that this person may. */
  async forGrader(tx: EntityManager, attemptId: string, language: string) {
    const attempt = await tx.findOneBy(Attempt, { id: attemptId });
    if (!attempt || attempt.state === 'in-progress') throw ATTEMPT_NOT_FOUND();
    const { settings } = await settingsOf(tx, attempt);
    const responses = await responsesOf(tx, attempt);
    const { asked, marks, state } = attempt;
    const grade = gradeAttempt(asked, responses, settings.masteryScore, marks);
    return {
      state,
      score: attempt.result?.score.scaled ?? null,
      questions: reviewAttempt({ state, asked, responses, grade, marks }, 'answers-and-key', language).map((review) =>
        withRichReview(review, this.rich),
      ),
    };
  }

  private async close(tx: EntityManager, attempt: Attempt, submittedAt: Date) {
    attempt.submittedAt = submittedAt;
    await this.grade(tx, attempt, 'submit');
    await publish(tx, attemptSubmitted, told(attempt));
  }

  private async grade(tx: EntityManager, attempt: Attempt, action: 'submit' | 'grade') {
    const { settings } = await settingsOf(tx, attempt);
    const { result } = gradeAttempt(attempt.asked, await responsesOf(tx, attempt), settings.masteryScore, attempt.marks);
    attempt.result = result;
    attempt.state = stateAfter(attempt.state, action, result)!;
    const { state, submittedAt, marks } = attempt;
    await tx.update(Attempt, attempt.id, { state, submittedAt, result, marks } as never);
    const all = await tx.find(Attempt, {
      select: { id: true, result: true },
      where: { registrationId: attempt.registrationId },
      order: { id: 'ASC' },
    });
    const combined = combineAttempts(resultsOf(all), settings.grading, settings.masteryScore) ?? result;
    await publish(tx, attemptGraded, { ...told(attempt), result: combined });
  }

  private async keep(tx: EntityManager, attempt: Attempt, answers: Record<string, SentResponse>) {
    const asked = Object.entries(answers).filter(([questionId]) => attempt.questionIds.includes(questionId));
    if (asked.length === 0) return;
    await tx.query(
      `INSERT INTO attempt_step (attempt_id, question_id, sequence, response)
       SELECT $1, given.id, $2, given.response FROM unnest($3::uuid[], $4::jsonb[]) AS given (id, response)
       ON CONFLICT (attempt_id, question_id, sequence) DO NOTHING`,
      [attempt.id, this.clock.now().getTime(), asked.map(([id]) => id), asked.map(([, sent]) => JSON.stringify(responseOf(sent)))],
    );
  }

  private async view(tx: EntityManager, attempt: Attempt, language: string): Promise<AttemptView> {
    const { settings, title, introduction, sourceLanguage } = await settingsOf(tx, attempt);
    const responses = await responsesOf(tx, attempt);
    const running = attempt.state === 'in-progress';
    const show = (text: QuizRevision['title']) => showText(text, language, sourceLanguage);
    return {
      id: attempt.id,
      registrationId: attempt.registrationId,
      title: show(title),
      introduction: introduction ? this.shownRich(show(introduction)) : null,
      state: attempt.state,
      settings: { masteryScore: settings.masteryScore, review: settings.review },
      startedAt: attempt.startedAt.toISOString(),
      deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
      submittedAt: attempt.submittedAt?.toISOString() ?? null,
      now: this.clock.now().getTime(),
      questions: running ? attempt.asked.map((asked) => withRichPrompt(showQuestion(asked, language), this.rich)) : [],
      responses: running ? responses : {},
      flagged: attempt.flagged,
      result: running ? null : attempt.result,
      review: running
        ? []
        : reviewAttempt(
            {
              state: attempt.state,
              asked: attempt.asked,
              responses,
              grade: gradeAttempt(attempt.asked, responses, settings.masteryScore, attempt.marks),
              marks: attempt.marks,
            },
            settings.review,
            language,
          ).map((review) => withRichReview(review, this.rich)),
    };
  }

  private rich = (html: string) => this.files.inHtml(html, this.clock.now());
  private shownRich = (shown: ShownText): ShownText => ({ ...shown, text: this.rich(shown.text) });

  private async whyNotSaved(actor: Actor, attemptId: string, questionId: string) {
    const attempt = await ownAttempt(this.db.manager, actor.id, attemptId);
    if (attempt.state !== 'in-progress') return ATTEMPT_ALREADY_SUBMITTED();
    return attempt.questionIds.includes(questionId) ? ATTEMPT_OVERDUE() : QUESTION_NOT_ASKED();
  }
}

/** Someone else's attempt does not exist for you: the owner is part of the question, not a check after it. */
async function ownAttempt(tx: EntityManager, accountId: string, id: string, forUpdate?: 'forUpdate') {
  const attempt = await tx.findOne(Attempt, {
    where: { id, accountId },
    ...(forUpdate && { lock: { mode: 'pessimistic_write' as const } }),
  });
  if (!attempt) throw ATTEMPT_NOT_FOUND();
  return attempt;
}

const told = ({ id, registrationId, accountId, quizId }: Attempt) => ({ attemptId: id, registrationId, accountId, quizId });

/** A plain form orders things by their places. */
function responseOf({ choiceIds, text, unit, pairs, order, positions }: SentResponse): QuestionResponse {
  const placed = Object.entries(positions ?? {}).filter(([, place]) => place > 0);
  const ordered = placed.sort(([, one], [, other]) => one - other).map(([id]) => id);
  const chosen = pairs && Object.fromEntries(Object.entries(pairs).filter(([, match]) => match !== ''));
  return { choiceIds, text, unit, pairs: chosen, order: order ?? (ordered.length > 0 ? ordered : undefined) };
}

async function responsesOf(tx: EntityManager, attempt: Attempt) {
  const steps: AnswerStep[] = await tx.query(
    `SELECT DISTINCT ON (question_id) question_id AS "questionId", sequence::float8 AS sequence, response FROM attempt_step
     WHERE attempt_id = $1 ORDER BY question_id, sequence DESC`,
    [attempt.id],
  );
  return currentResponses(steps);
}

async function settingsOf(tx: EntityManager, attempt: Attempt) {
  const found = await queryOne<Pick<QuizRevision, 'title' | 'sourceLanguage' | 'definition'>>(
    tx,
    'SELECT title, source_language AS "sourceLanguage", definition FROM quiz_revision WHERE id = $1',
    [attempt.revisionId],
  );
  const { title, sourceLanguage, definition } = found!;
  return { title, sourceLanguage, settings: definition.settings, introduction: definition.introduction };
}
