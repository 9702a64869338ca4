import * as z from 'zod/mini';
import { endpoint, pageInput, pageOf, text } from '@cursus/platform/contract';
import { readable } from '@cursus/catalogue/contract';
import { attemptRefusals, questionReview } from '@cursus/assessment/contract';
import { learningRefusals, time } from './enrolment';

const id = z.uuid();
const { ATTEMPT_NOT_FOUND, QUESTION_NOT_ASKED } = attemptRefusals;

export const attemptToGrade = z.object({
  attemptId: id,
  learner: z.string(),
  quiz: readable,
  course: readable,
  submittedAt: time,
});
export type AttemptToGrade = z.infer<typeof attemptToGrade>;

export const gradingStates = ['waiting', 'graded'] as const;
export const listAttemptsToGrade = endpoint({
  method: 'GET',
  path: '/grading',
  permission: 'attempt:grade',
  summary: 'Attempts at quizzes of my courses and editions that a person has to grade, the longest waiting first; or those graded by hand',
  input: z.object({ state: z._default(z.enum(gradingStates), 'waiting'), ...pageInput }),
  output: z.extend(pageOf(attemptToGrade), { waiting: z.int() }),
});

export const getAttemptToGrade = endpoint({
  method: 'GET',
  path: '/grading/{attemptId}',
  permission: 'attempt:grade',
  summary: 'What a learner answered, beside model answer and criteria; the look is written into the audit trail',
  input: z.object({ attemptId: id }),
  output: z.object({
    ...attemptToGrade.shape,
    state: z.enum(['submitted', 'graded']),
    score: z.nullable(z.number()),
    questions: z.array(questionReview),
    /** The attempt that waits next after this one. */
    next: z.nullable(id),
  }),
  refusals: [ATTEMPT_NOT_FOUND],
});

export const markQuestion = endpoint({
  method: 'PUT',
  path: '/grading/{attemptId}/marks/{questionId}',
  permission: 'attempt:grade',
  summary: 'Points and a comment for one answer; the attempt is graded anew and the learner is told',
  input: z.object({
    attemptId: id,
    questionId: id,
    points: z.coerce.number().check(z.gte(0), z.lte(1000)),
    comment: z._default(text(4000), ''),
  }),
  output: z.object({ waiting: z.boolean() }),
  refusals: [ATTEMPT_NOT_FOUND, QUESTION_NOT_ASKED, learningRefusals.TOO_MANY_POINTS],
});
