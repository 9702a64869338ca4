import * as z from 'zod/mini';
import { shownText } from './question';

export const attemptState = z.enum(['in-progress', 'submitted', 'graded']);
export type AttemptState = z.infer<typeof attemptState>;

/** `needs-grading`: an essay that waits for a person. */
export const questionState = z.enum(['right', 'partly', 'wrong', 'unanswered', 'needs-grading']);
export type QuestionState = z.infer<typeof questionState>;

/** The words of xAPI: points reached, points possible, and their ratio from 0 to 1. */
export const score = z.object({ raw: z.number(), max: z.number(), scaled: z.number().check(z.gte(0), z.lte(1)) });
export type Score = z.infer<typeof score>;

export const attemptResult = z.object({
  score,
  /** Whether the mastery score is reached; null: there is none, or a person has still to grade. */
  success: z.nullable(z.boolean()),
  /** A question waits for a person; until then `score` holds what is graded so far. */
  pending: z.boolean(),
});
export type AttemptResult = z.infer<typeof attemptResult>;

/** What a person decided on one question: an essay's grade, or another grade than the key gives. */
export const questionMark = z.object({
  points: z.number().check(z.gte(0), z.lte(1000)),
  /** Plain text for the learner. */
  comment: z.optional(shownText),
});
export type QuestionMark = z.infer<typeof questionMark>;

const common = {
  id: z.uuid(),
  prompt: shownText,
  state: questionState,
  /** null: not graded yet. */
  points: z.nullable(z.number()),
  max: z.number(),
  /** Sanitised HTML: on what was answered, and with the key also the explanation of the question. */
  feedback: z.array(shownText),
  /** Plain text of the person who graded. */
  comment: z.optional(shownText),
};
/** In the order in which they were shown; `right` is there only where the key may be seen. */
const choices = z.array(z.object({ text: shownText, chosen: z.boolean(), right: z.optional(z.boolean()) }));
const text = z.nullable(z.string());

/**
 * One question after submission, in readable form. Fields named `right…`, `accepted`, `modelAnswer` and `criteria` are the key:
 * they are there only where the quiz lets learners see it.
 */
export const questionReview = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('single-choice'), choices }),
  z.object({ ...common, type: z.literal('multiple-choice'), choices }),
  z.object({ ...common, type: z.literal('true-false'), given: z.nullable(z.boolean()), right: z.optional(z.boolean()) }),
  /** In `accepted`, `…` stands for any characters. */
  z.object({ ...common, type: z.literal('short-answer'), given: text, accepted: z.optional(z.array(z.string())) }),
  z.object({
    ...common,
    type: z.literal('numerical'),
    given: text,
    givenUnit: text,
    accepted: z.optional(z.array(z.object({ value: z.number(), tolerance: z.number(), unit: z.nullable(z.string()) }))),
  }),
  z.object({
    ...common,
    type: z.literal('matching'),
    pairs: z.array(z.object({ prompt: shownText, given: z.nullable(shownText), right: z.optional(shownText) })),
  }),
  z.object({
    ...common,
    type: z.literal('ordering'),
    given: z.nullable(z.array(shownText)),
    rightOrder: z.optional(z.array(shownText)),
  }),
  z.object({ ...common, type: z.literal('essay'), given: text, modelAnswer: z.optional(shownText), criteria: z.optional(shownText) }),
]);
export type QuestionReview = z.infer<typeof questionReview>;
