import * as z from 'zod/mini';
import { endpoint, event, refusals } from '@cursus/platform/contract';
import { attemptResult, attemptState, questionReview } from './grade';
import { questionResponse, shownQuestion, shownText } from './question';
import { quizSettings } from './quiz';

const attemptId = z.uuid();
const questionId = z.uuid();
const time = z.iso.datetime();

export const attemptRefusals = refusals({
  ATTEMPT_NOT_FOUND: 404,
  ATTEMPT_ALREADY_SUBMITTED: 409,
  ATTEMPT_OVERDUE: 409,
  QUESTION_NOT_ASKED: 404,
});
/** Why an attempt may not be begun; the codes of `mayLaunch`. */
export const launchRefusals = refusals({
  QUIZ_NOT_FOUND: 404,
  QUIZ_EMPTY: 409,
  QUIZ_NOT_YET_OPEN: 409,
  QUIZ_CLOSED: 409,
  ATTEMPTS_USED_UP: 409,
});

/**
 * An answer as a browser sends it. `positions` is how a plain form orders things: shown id → place, 1 first.
 * `sequence` rises with each change, counted in milliseconds of the server's clock, so that late and doubled messages do no harm.
 */
export const sentResponse = z.extend(questionResponse, {
  /** A choice that was not made yet is sent as an empty text. */
  pairs: z.optional(
    z
      .record(z.string().check(z.maxLength(8)), z.string().check(z.maxLength(64)))
      .check(z.refine((pairs) => Object.keys(pairs).length <= 50)),
  ),
  positions: z.optional(z.record(z.string().check(z.maxLength(8)), z.coerce.number().check(z.int(), z.gte(0), z.lte(100)))),
});
export type SentResponse = z.infer<typeof sentResponse>;

const answers = z._default(z.record(questionId, sentResponse).check(z.refine((given) => Object.keys(given).length <= 500)), {});
const sequence = z.coerce.number().check(z.int(), z.gte(0), z.lte(8.64e15));

/** One attempt as its owner sees it; `review` and `result` are there after submission, as far as the quiz shows them. */
export const attemptView = z.object({
  id: attemptId,
  /** Where the course goes on afterwards. */
  registrationId: z.uuid(),
  title: shownText,
  introduction: z.nullable(shownText),
  state: attemptState,
  settings: z.pick(quizSettings, { masteryScore: true, review: true }),
  startedAt: time,
  deadlineAt: z.nullable(time),
  submittedAt: z.nullable(time),
  /** The server's clock when this was read, in milliseconds. */
  now: z.int(),
  questions: z.array(shownQuestion),
  responses: z.record(questionId, questionResponse),
  flagged: z.array(questionId),
  result: z.nullable(attemptResult),
  review: z.array(questionReview),
});
export type AttemptView = z.infer<typeof attemptView>;

const { ATTEMPT_NOT_FOUND, ATTEMPT_ALREADY_SUBMITTED, ATTEMPT_OVERDUE, QUESTION_NOT_ASKED } = attemptRefusals;

export const getAttempt = endpoint({
  method: 'GET',
  path: '/attempts/{attemptId}',
  permission: 'attempt:own',
  summary: 'One of my attempts, in a language of the content',
  input: z.object({ attemptId, language: z.optional(z.string().check(z.maxLength(35))) }),
  output: attemptView,
  refusals: [ATTEMPT_NOT_FOUND],
});
export const saveAnswer = endpoint({
  method: 'PUT',
  path: '/attempts/{attemptId}/answers/{questionId}',
  permission: 'attempt:own',
  summary: 'Keep an answer while the attempt runs; the answer with the highest sequence counts',
  input: z.extend(sentResponse, { attemptId, questionId, sequence }),
  output: z.object({ savedAt: time }),
  refusals: [ATTEMPT_NOT_FOUND, ATTEMPT_ALREADY_SUBMITTED, ATTEMPT_OVERDUE, QUESTION_NOT_ASKED],
});
export const saveAnswers = endpoint({
  method: 'PUT',
  path: '/attempts/{attemptId}/answers',
  permission: 'attempt:own',
  summary: 'Keep several answers at once, as a plain form does',
  input: z.object({ attemptId, answers }),
  output: z.object({ savedAt: time }),
  refusals: [ATTEMPT_NOT_FOUND, ATTEMPT_ALREADY_SUBMITTED, ATTEMPT_OVERDUE],
});
export const flagQuestion = endpoint({
  method: 'PUT',
  path: '/attempts/{attemptId}/flags/{questionId}',
  permission: 'attempt:own',
  summary: 'Mark a question to come back to, or take the mark away',
  input: z.object({ attemptId, questionId, flagged: z.boolean() }),
  output: z.object({}),
  refusals: [ATTEMPT_NOT_FOUND, ATTEMPT_ALREADY_SUBMITTED],
});
export const submitAttempt = endpoint({
  method: 'POST',
  path: '/attempts/{attemptId}/submission',
  permission: 'attempt:own',
  summary: 'Hand in and grade; handing in twice gives the same result',
  input: z.object({ attemptId, answers }),
  output: attemptView,
  refusals: [ATTEMPT_NOT_FOUND],
});

const told = { attemptId, registrationId: z.uuid(), accountId: z.uuid(), quizId: z.uuid() };
/** Handed in; `result` of `attempt.graded` combines all attempts of the registration as the quiz says. */
export const attemptSubmitted = event('attempt.submitted', z.object(told));
export const attemptGraded = event('attempt.graded', z.object({ ...told, result: attemptResult }));
