import * as z from 'zod/mini';

/** BCP 47 tag → text with the version of the source that it is or translates (the same shape as in lessons). */
const localized = z.record(z.string(), z.object({ text: z.string().check(z.maxLength(100_000)), version: z.int() }));
const maybe = z.optional(localized);
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** Share of the question's points that an answer is worth, 1 = all, negative = taken away. */
const fraction = z.number().check(z.gte(-1), z.lte(1));

const common = {
  id: z.uuid(),
  /** Sanitised HTML. */
  prompt: localized,
  points: z.number().check(z.gte(0), z.lte(1000)),
  /** Shown after grading, whatever was answered; sanitised HTML. */
  feedback: maybe,
};
const choice = z.object({ id, text: localized, fraction, feedback: maybe });

/** A question with its key. It never leaves the server: see `askedQuestion` for what a learner gets. */
export const question = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('single-choice'),
    shuffle: z.boolean(),
    choices: z.array(choice).check(z.minLength(2), z.maxLength(50)),
  }),
  /** Points: the sum of the chosen fractions, between 0 and 1 (partial credit). */
  z.object({
    ...common,
    type: z.literal('multiple-choice'),
    shuffle: z.boolean(),
    choices: z.array(choice).check(z.minLength(2), z.maxLength(50)),
  }),
  z.object({ ...common, type: z.literal('true-false'), correct: z.boolean(), feedbackIfTrue: maybe, feedbackIfFalse: maybe }),
  /** `text` may hold `*` for any characters; `\*` is a star. Any language's answer counts. */
  z.object({
    ...common,
    type: z.literal('short-answer'),
    caseSensitive: z.boolean(),
    answers: z.array(z.object({ text: z.string().check(z.maxLength(1000)), fraction, feedback: maybe })).check(z.minLength(1)),
  }),
  /** `units[].factor`: how many of the answer's base unit one such unit is; the first unit is the base with factor 1. */
  z.object({
    ...common,
    type: z.literal('numerical'),
    answers: z
      .array(z.object({ value: z.number(), tolerance: z.number().check(z.gte(0)), fraction, feedback: maybe }))
      .check(z.minLength(1)),
    units: z.array(z.object({ unit: z.string().check(z.maxLength(40)), factor: z.number() })),
    unitRequired: z.boolean(),
  }),
  /** Each prompt with its match; `distractors` are matches without a prompt. Partial credit per pair. */
  z.object({
    ...common,
    type: z.literal('matching'),
    shuffle: z.boolean(),
    pairs: z.array(z.object({ id, prompt: localized, match: localized })).check(z.minLength(2), z.maxLength(50)),
    distractors: z.array(z.object({ id, match: localized })),
  }),
  /** `items` stand in the right order; they are always shuffled when asked. Partial credit per neighbouring pair in order. */
  z.object({
    ...common,
    type: z.literal('ordering'),
    items: z.array(z.object({ id, text: localized })).check(z.minLength(2), z.maxLength(30)),
  }),
  /** Graded by a person, beside the model answer and the criteria, which the learner sees only afterwards. */
  z.object({ ...common, type: z.literal('essay'), modelAnswer: maybe, criteria: maybe, maxWords: z.optional(z.int()) }),
]);
export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];

/**
 * What a learner answered; which field is used follows from the question's type:
 * choices and true/false (`true`, `false`) → `choiceIds`; short answer, essay → `text`; numerical → `text` and `unit`;
 * matching → `pairs` (pair id → id of the pair or distractor whose match was chosen); ordering → `order`.
 */
export const questionResponse = z.object({
  choiceIds: z.optional(z.array(id).check(z.maxLength(50))),
  text: z.optional(z.string().check(z.maxLength(50_000))),
  unit: z.optional(z.string().check(z.maxLength(40))),
  pairs: z.optional(z.record(id, id)),
  order: z.optional(z.array(id).check(z.maxLength(30))),
});
export type QuestionResponse = z.infer<typeof questionResponse>;
