import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, queryOne, sanitizeRichText, StoredFiles } from '@cursus/platform/server';
import { launchRefusals, quizDefinition, question, type Localized, type Question, type QuizDefinition } from '../contract';
import {
  askQuestion,
  attemptsLeft,
  cleanDefinition,
  cleanQuestion,
  combineAttempts,
  deadlineOf,
  gradeAttempt,
  mayLaunch,
  noAccommodation,
  quizExtent,
  renameLanguage,
  reviewAttempt,
  selectQuestions,
  showText,
  withRichReview,
  type AttemptTiming,
  type LaunchReason,
} from '../rules';
import { Attempt } from './attempt.entity';
import { QuizRevision } from './quiz.entity';

export interface QuizContent {
  title: Localized;
  sourceLanguage: string;
  definition: QuizDefinition;
  bank: Question[];
}
export interface QuizSummary {
  settings: QuizDefinition['settings'];
  questions: number;
  /** null: depends on which questions are drawn. */
  points: number | null;
  /** Whether a person has to grade some of it. */
  graded: boolean;
  changedAt: Date;
}
export interface Launch {
  registrationId: string;
  accountId: string;
  quizId: string;
  /** The quiz as it stood then: the publication of the course version that the learner follows. */
  asOf: Date;
}

@Injectable()
export class QuizService {
  constructor(
    private readonly clock: Clock,
    private readonly files: StoredFiles,
  ) {}

  /** Keeps a quiz; an unchanged one gets no new revision. @returns its id. */
  async save(tx: EntityManager, content: QuizContent, known: { id?: string; sourceKey?: string }): Promise<string> {
    // Whoever writes it: what a browser shows as HTML is made harmless before it is stored.
    const checked = {
      definition: cleanDefinition(quizDefinition.parse(content.definition), sanitizeRichText),
      bank: content.bank.map((one) => cleanQuestion(question.parse(one), sanitizeRichText)),
    };
    const id = await this.identify(tx, known);
    const columns = [id, content.title, content.sourceLanguage, checked.definition, checked.bank].map((value, index) =>
      index === 0 || index === 2 ? value : JSON.stringify(value),
    );
    await tx.query(
      `INSERT INTO quiz_revision (quiz_id, number, title, source_language, definition, bank, created_at)
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, clock_timestamp() FROM quiz_revision WHERE quiz_id = $1
       HAVING NOT EXISTS (SELECT FROM (SELECT * FROM quiz_revision WHERE quiz_id = $1 ORDER BY number DESC LIMIT 1) latest
         WHERE latest.title = $2::jsonb AND latest.source_language = $3 AND latest.definition = $4::jsonb AND latest.bank = $5::jsonb)`,
      columns,
    );
    return id;
  }

  /** The newest revision, for authors. */
  latest = (tx: EntityManager, quizId: string) => this.revision(tx, quizId, new Date(8.64e15));

  /** What each of these quizzes asked for at a moment; one that did not exist yet is left out. */
  async settingsAt(tx: EntityManager, quizIds: readonly string[], asOf: Date): Promise<Map<string, QuizDefinition['settings']>> {
    const rows: { quizId: string; settings: QuizDefinition['settings'] }[] = await tx.query(
      `SELECT DISTINCT ON (quiz_id) quiz_id AS "quizId", definition->'settings' AS settings FROM quiz_revision
       WHERE quiz_id = ANY ($1) AND created_at <= $2 ORDER BY quiz_id, created_at DESC`,
      [quizIds, asOf],
    );
    return new Map(rows.map(({ quizId, settings }) => [quizId, settings]));
  }

  /** What each of these quizzes is now, for their authors. */
  async summaries(tx: EntityManager, quizIds: readonly string[]): Promise<Map<string, QuizSummary>> {
    const rows: Pick<QuizRevision, 'quizId' | 'definition' | 'bank' | 'createdAt'>[] = await tx.query(
      `SELECT DISTINCT ON (quiz_id) quiz_id AS "quizId", definition, bank, created_at AS "createdAt" FROM quiz_revision
       WHERE quiz_id = ANY ($1) ORDER BY quiz_id, created_at DESC`,
      [quizIds],
    );
    return new Map(
      rows.map(({ quizId, definition, bank, createdAt }) => [
        quizId,
        {
          settings: definition.settings,
          ...quizExtent(definition.items, bank),
          graded: bank.some(({ type }) => type === 'essay'),
          changedAt: createdAt,
        },
      ]),
    );
  }

  /** Changes how a quiz is taken; what it asks stays. @throws QUIZ_NOT_FOUND */
  async changeSettings(tx: EntityManager, quizId: string, settings: QuizDefinition['settings']) {
    const latest = await this.lockLatest(tx, quizId);
    await this.save(tx, { ...latest, definition: { ...latest.definition, settings } }, { id: quizId });
  }

  /** Says that what was taken for one language is written in another. */
  async renameLanguage(tx: EntityManager, quizId: string, from: string, to: string) {
    const latest = await this.lockLatest(tx, quizId);
    const renamed = renameLanguage({ title: latest.title, definition: latest.definition, bank: latest.bank }, from, to);
    await this.save(tx, { ...renamed, sourceLanguage: to }, { id: quizId });
  }

  /** Every question that the quiz may ask, with its key, for its authors. */
  async preview(tx: EntityManager, quizId: string, language: string) {
    const { definition, bank, sourceLanguage } = await this.latest(tx, quizId);
    const named = new Set(definition.items.flatMap((item) => ('draw' in item ? item.from : [item.questionId])));
    // Drawing the highest number each time leaves everything in the author's own order.
    const asked = bank.filter(({ id }) => named.has(id)).map((one) => askQuestion(one, (below) => below - 1));
    return {
      introduction: this.introduction(definition, language, sourceLanguage),
      questions: reviewAttempt(
        { state: 'graded', asked, responses: {}, grade: gradeAttempt(asked, {}, null) },
        'answers-and-key',
        language,
      ).map((review) => withRichReview(review, this.rich)),
    };
  }

  /** What a learner is told before an attempt, with the reasons why none may be begun and the attempts so far. */
  async describe(tx: EntityManager, { registrationId, quizId, asOf }: Launch, language: string) {
    const revision = await this.revision(tx, quizId, asOf);
    const attempts = await this.attemptsOf(tx, registrationId);
    const { settings, items } = revision.definition;
    return {
      title: showText(revision.title, language, revision.sourceLanguage),
      introduction: this.introduction(revision.definition, language, revision.sourceLanguage),
      settings,
      ...quizExtent(items, revision.bank),
      attemptsLeft: attemptsLeft(settings.maxAttempts, noAccommodation, attempts.length),
      reasons: this.reasons(revision, attempts),
      running: attempts.find(({ state }) => state === 'in-progress')?.id ?? null,
      attempts: attempts.map(({ id, state, startedAt, submittedAt, result }) => ({
        id,
        state,
        startedAt: startedAt.toISOString(),
        submittedAt: submittedAt?.toISOString() ?? null,
        result,
      })),
      result: combineAttempts(resultsOf(attempts), settings.grading, settings.masteryScore),
    };
  }

  /** Begins an attempt, or gives the one that runs: asking twice at once begins one. @throws why none may be begun. */
  async launch(tx: EntityManager, launch: Launch): Promise<{ attemptId: string }> {
    const { registrationId, accountId, quizId, asOf } = launch;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`attempt ${registrationId}`]);
    const revision = await this.revision(tx, quizId, asOf);
    const attempts = await this.attemptsOf(tx, registrationId);
    const running = attempts.find(({ state }) => state === 'in-progress');
    if (running) return { attemptId: running.id };
    const [reason] = this.reasons(revision, attempts).filter((code) => code !== 'ATTEMPT_RUNNING');
    if (reason) throw launchRefusals[reason as keyof typeof launchRefusals]();

    const { settings } = revision.definition;
    const asked = selectQuestions(revision.definition, revision.bank, (below) => randomInt(below));
    const startedAt = this.clock.now();
    const timing = {
      startedAt,
      minutesAllowed: settings.minutesAllowed,
      accommodation: noAccommodation,
      closesAt: null,
      interruptions: [],
    };
    const inserted = await tx.insert(Attempt, {
      registrationId,
      accountId,
      quizId,
      revisionId: revision.id,
      asked,
      questionIds: asked.map(({ question: { id } }) => id),
      minutesAllowed: settings.minutesAllowed,
      accommodation: noAccommodation,
      startedAt,
      deadlineAt: deadlineOf(timing, startedAt),
    } as never);
    return { attemptId: inserted.identifiers[0]!.id as string };
  }

  private reasons(revision: QuizRevision, attempts: Attempt[]): LaunchReason[] {
    return mayLaunch({
      settings: revision.definition.settings,
      questions: quizExtent(revision.definition.items, revision.bank).questions,
      availability: { opensAt: null, closesAt: null },
      accommodation: noAccommodation,
      attempts: attempts.map((attempt) => ({ state: attempt.state, timing: timingOf(attempt) })),
      now: this.clock.now(),
    });
  }

  private async revision(tx: EntityManager, quizId: string, asOf: Date): Promise<QuizRevision> {
    const columns = `id, quiz_id AS "quizId", number, created_at AS "createdAt", title, source_language AS "sourceLanguage", definition, bank`;
    const found = await queryOne<QuizRevision>(
      tx,
      `SELECT ${columns} FROM quiz_revision WHERE quiz_id = $1 AND created_at <= $2 ORDER BY created_at DESC LIMIT 1`,
      [quizId, asOf.getTime() > 8e15 ? 'infinity' : asOf],
    );
    if (!found) throw launchRefusals.QUIZ_NOT_FOUND();
    return found;
  }

  private attemptsOf = (tx: EntityManager, registrationId: string) =>
    tx.find(Attempt, {
      select: {
        ...{ id: true, state: true, startedAt: true, submittedAt: true, result: true },
        ...{ minutesAllowed: true, accommodation: true, interruptions: true },
      },
      where: { registrationId },
      order: { id: 'ASC' },
    });

  private rich = (html: string) => this.files.inHtml(html, this.clock.now());
  private introduction({ introduction }: QuizDefinition, language: string, sourceLanguage: string) {
    if (!introduction) return null;
    const shown = showText(introduction, language, sourceLanguage);
    return { ...shown, text: this.rich(shown.text) };
  }

  /** The newest revision, when nobody else is changing the quiz. */
  private async lockLatest(tx: EntityManager, quizId: string) {
    await tx.query('SELECT FROM quiz WHERE id = $1 FOR UPDATE', [quizId]);
    return this.latest(tx, quizId);
  }

  private async identify(tx: EntityManager, { id, sourceKey }: { id?: string; sourceKey?: string }) {
    if (id) {
      await tx.query('INSERT INTO quiz (id, source_key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, sourceKey ?? null]);
      return id;
    }
    const [row] = await tx.query(
      `INSERT INTO quiz (source_key) VALUES ($1) ON CONFLICT (source_key) DO UPDATE SET source_key = excluded.source_key RETURNING id`,
      [sourceKey ?? null],
    );
    return row.id as string;
  }
}

export const timingOf = ({
  startedAt,
  minutesAllowed,
  accommodation,
  interruptions,
}: Pick<Attempt, 'startedAt' | 'minutesAllowed' | 'accommodation' | 'interruptions'>): AttemptTiming => ({
  startedAt,
  minutesAllowed,
  accommodation,
  closesAt: null,
  interruptions: interruptions.map(({ from, to, cause }) => ({ from: new Date(from), to: new Date(to), cause })),
});

/** Results of what was handed in, oldest first. */
export const resultsOf = (attempts: Pick<Attempt, 'result'>[]) => attempts.flatMap(({ result }) => result ?? []);
