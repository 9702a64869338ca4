import * as z from 'zod/mini';
import { endpoint } from '@cursus/platform/contract';
import { activityKind, completionRule, languageTag, readable } from '@cursus/catalogue/contract';
import { attemptGrading, attemptResult, attemptState, launchRefusals, reviewPolicy } from '@cursus/assessment/contract';
import { learningRefusals, outlineGroup, progress, time } from './enrolment';

const id = z.uuid();
const at = { enrolmentId: id, activityId: id };
const { ENROLMENT_NOT_FOUND, ENROLMENT_WITHDRAWN, ACTIVITY_NOT_FOUND, ACTIVITY_LOCKED, NOT_MARKED_BY_HAND, NOT_A_QUIZ } = learningRefusals;

/** Where somebody stopped: the block at the top of the screen. */
export const position = z.object({ blockId: z.string().check(z.maxLength(64)) });
export type Position = z.infer<typeof position>;

/** The rules of a quiz and the attempts so far, before one begins. */
export const quizDescription = z.object({
  introduction: z.nullable(z.object({ text: z.string(), lang: languageTag })),
  questions: z.int(),
  /** null: depends on which questions are drawn. */
  points: z.nullable(z.number()),
  masteryScore: z.nullable(z.number()),
  maxAttempts: z.nullable(z.int()),
  minutesAllowed: z.nullable(z.int()),
  grading: attemptGrading,
  review: reviewPolicy,
  attemptsLeft: z.nullable(z.int()),
  /** Why none may be begun. */
  reasons: z.array(z.string()),
  running: z.nullable(id),
  attempts: z.array(
    z.object({ id, state: attemptState, startedAt: time, submittedAt: z.nullable(time), result: z.nullable(attemptResult) }),
  ),
  result: z.nullable(attemptResult),
});
export type QuizDescription = z.infer<typeof quizDescription>;

/** A lesson as rendered HTML; equal `tag`, equal text. */
export const lessonBody = z.object({
  html: z.string(),
  tag: z.string(),
  /** Languages that stand in where the chosen one is missing. */
  substitutes: z.array(languageTag),
});

const neighbour = z.nullable(z.object({ id, title: readable }));

export const activityView = z.object({
  ...at,
  course: z.object({ id, slug: z.string(), title: readable }),
  module: z.object({ title: readable, number: z.int(), of: z.int() }),
  kind: activityKind,
  title: readable,
  minutes: z.int(),
  completion: completionRule,
  completedAt: z.nullable(time),
  language: languageTag,
  languages: z.array(languageTag),
  outline: z.array(outlineGroup),
  progress,
  /** The whole course is done. */
  courseCompleted: z.boolean(),
  previous: neighbour,
  next: neighbour,
  /** What has to be completed before; then there is neither text nor quiz. */
  lockedBy: z.array(z.object({ id, title: readable })),
  position: z.nullable(position),
  positionAt: z.nullable(time),
  lesson: z.nullable(lessonBody),
  quiz: z.nullable(quizDescription),
});
export type ActivityView = z.infer<typeof activityView>;

export const getActivity = endpoint({
  method: 'GET',
  path: '/enrolments/{enrolmentId}/activities/{activityId}',
  permission: 'enrolment:own',
  summary: 'An activity of a course that I am enrolled in, as I read it now; opening it is recorded',
  input: z.object(at),
  output: activityView,
  refusals: [ENROLMENT_NOT_FOUND, ACTIVITY_NOT_FOUND],
});

const savedPosition = z.object({ savedAt: time });
export const savePosition = endpoint({
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/activities/{activityId}/position',
  permission: 'enrolment:own',
  summary: 'Keep the place where I am reading',
  input: z.object({ ...at, blockId: position.shape.blockId }),
  output: savedPosition,
  refusals: [ENROLMENT_NOT_FOUND],
});
/** A page that is being left can only post. */
export const sendPosition = endpoint({
  ...savePosition,
  method: 'POST',
  summary: 'Keep the place where I was reading, from a page that closes',
});

export const completeActivity = endpoint({
  method: 'POST',
  path: '/enrolments/{enrolmentId}/activities/{activityId}/completion',
  permission: 'enrolment:own',
  summary: 'Mark an activity as done; marking it twice changes nothing',
  input: z.object(at),
  output: z.object({ completedAt: time, courseCompleted: z.boolean() }),
  refusals: [ENROLMENT_NOT_FOUND, ENROLMENT_WITHDRAWN, ACTIVITY_NOT_FOUND, ACTIVITY_LOCKED, NOT_MARKED_BY_HAND],
});

export const launchQuiz = endpoint({
  method: 'POST',
  path: '/enrolments/{enrolmentId}/activities/{activityId}/attempts',
  permission: 'enrolment:own',
  summary: 'Begin an attempt at a quiz, or go on with the one that runs',
  input: z.object(at),
  output: z.object({ attemptId: id }),
  refusals: [
    ...[ENROLMENT_NOT_FOUND, ENROLMENT_WITHDRAWN, ACTIVITY_NOT_FOUND, ACTIVITY_LOCKED, NOT_A_QUIZ],
    ...Object.values(launchRefusals),
  ],
});

export const getRegistration = endpoint({
  method: 'GET',
  path: '/registrations/{registrationId}',
  permission: 'enrolment:own',
  summary: 'Which activity of which of my courses a registration stands for',
  input: z.object({ registrationId: id }),
  output: z.object(at),
  refusals: [ENROLMENT_NOT_FOUND],
});
