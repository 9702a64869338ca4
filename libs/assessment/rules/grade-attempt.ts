import type { AttemptGrading, AttemptResult, QuestionMark, QuestionResponse } from '../contract';
import type { AskedQuestion } from './ask-question';
import { gradeQuestion, stateOf, type QuestionGrade } from './grade-question';
import { questionPoints, totalPoints } from './points';

/** Things of an attempt by the id of the question. */
export type ByQuestion<T> = Readonly<Record<string, T>>;

export interface AttemptGrade {
  result: AttemptResult;
  /** In the order in which the questions were asked. */
  questions: (QuestionGrade & { questionId: string })[];
}

/** Grades by the key, except where a person marked; a mark outlives any later grading by the key. */
export function gradeAttempt(
  asked: readonly AskedQuestion[],
  responses: ByQuestion<QuestionResponse>,
  masteryScore: number | null,
  marks: ByQuestion<QuestionMark> = {},
): AttemptGrade {
  const questions = asked.map((one) => {
    const questionId = one.question.id;
    return { questionId, ...marked(gradeQuestion(one, own(responses, questionId)), own(marks, questionId)) };
  });
  const raw = totalPoints(questions.reduce((sum, { points }) => sum + points, 0));
  const max = totalPoints(questions.reduce((sum, question) => sum + question.max, 0));
  const pending = questions.some(({ state }) => state === 'needs-grading');
  const score = { raw, max, scaled: max === 0 ? 0 : Math.min(1, raw / max) };
  return { questions, result: { score, pending, success: pending ? null : succeeds(raw, max, masteryScore) } };
}

/** Ids come from outside: `constructor` is nobody's response. */
const own = <T>(things: ByQuestion<T>, id: string) => (Object.hasOwn(things, id) ? things[id] : undefined);

/** What cannot be earned cannot be passed: without points to be had there is no success. */
const succeeds = (raw: number, max: number, masteryScore: number | null) =>
  masteryScore === null ? null : max > 0 && raw >= totalPoints(masteryScore * max);

function marked(grade: QuestionGrade, mark: QuestionMark | undefined): QuestionGrade {
  if (!mark) return grade;
  const points = questionPoints(Math.min(Math.max(mark.points, 0), grade.max));
  const share = grade.max === 0 ? 1 : points / grade.max;
  return { ...grade, points, state: grade.state === 'unanswered' && points === 0 ? 'unanswered' : stateOf(share) };
}

/**
 * The one result of several submitted attempts, oldest first; null without any. `max` is that of the attempt that counts, of the
 * newest for an average. While an attempt that could still change the result waits for a person, the result is pending too.
 */
export function combineAttempts(
  attempts: readonly AttemptResult[],
  grading: AttemptGrading,
  masteryScore: number | null,
): AttemptResult | null {
  const [first] = attempts;
  const last = attempts.at(-1);
  if (!first || !last) return null;
  switch (grading) {
    case 'first':
      return first;
    case 'last':
      return last;
    case 'highest': {
      const best = attempts.reduce((highest, attempt) => (rank(attempt) > rank(highest) ? attempt : highest));
      const open = best.success !== true && attempts.some(({ pending }) => pending);
      return open ? { ...best, pending: true, success: null } : best;
    }
    case 'average': {
      const pending = attempts.some((attempt) => attempt.pending);
      const mean = attempts.reduce((sum, { score }) => sum + score.scaled, 0) / attempts.length;
      const { max } = last.score;
      const raw = totalPoints(mean * max);
      return { score: { raw, max, scaled: mean }, pending, success: pending ? null : succeeds(raw, max, masteryScore) };
    }
  }
}

/** A success comes before any score: a question may have been graded anew since. */
const rank = ({ success, score }: AttemptResult) => (success === true ? 2 : 0) + score.scaled;
