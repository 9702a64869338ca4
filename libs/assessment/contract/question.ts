import * as z from 'zod/mini';

const tag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/** BCP 47 tag → text with the version of the source that it is or translates (the same shape as in lessons). */
export const localized = z.record(tag, z.object({ text: z.string().check(z.maxLength(100_000)), version: z.int() }));
export type Localized = z.infer<typeof localized>;

const maybe = z.optional(localized);
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** True when no two of the things have the same id; an answer names things by their ids. */
const distinct = (things: { id: string }[]) => new Set(things.map((thing) => thing.id)).size === things.length;

/** Share of the question's points that an answer is worth, 1 = all; a negative one only offsets other choices of the same question. */
const fraction = z.number().check(z.gte(-1), z.lte(1));

const common = {
  id: z.uuid(),
  /** The language that the others are translated from, and that stands in where a translation is missing. */
  sourceLanguage: tag,
  /** Sanitised HTML. */
  prompt: localized,
  points: z.number().check(z.gte(0), z.lte(1000)),
  /** Explains the question, whatever was answered; sanitised HTML. It tells the key, so it is shown where the key is. */
  feedback: maybe,
};
/** `text` is plain; `feedback` is sanitised HTML for whoever chose this. */
const choice = z.object({ id, text: localized, fraction, feedback: maybe });
const choices = z.array(choice).check(z.minLength(2), z.maxLength(50), z.refine(distinct));

/**
 * A question with its key. It never leaves the server: see `shownQuestion` for what a learner gets.
 * Prompts, feedback, model answers and criteria are sanitised HTML; texts of choices, pairs and items are plain.
 */
export const question = z.discriminatedUnion('type', [
  /** Points: the chosen fraction, never below 0. */
  z.object({ ...common, type: z.literal('single-choice'), shuffle: z.boolean(), choices }),
  /** Points: the sum of the chosen fractions, between 0 and 1 (partial credit). */
  z.object({ ...common, type: z.literal('multiple-choice'), shuffle: z.boolean(), choices }),
  z.object({ ...common, type: z.literal('true-false'), correct: z.boolean(), feedbackIfTrue: maybe, feedbackIfFalse: maybe }),
  /** `text` may hold `*` for any characters; `\*` is a star. Any language's answer counts; the first that fits decides. */
  z.object({
    ...common,
    type: z.literal('short-answer'),
    caseSensitive: z.boolean(),
    answers: z
      .array(z.object({ text: z.string().check(z.maxLength(1000)), fraction, feedback: maybe }))
      .check(z.minLength(1), z.maxLength(100)),
  }),
  /**
   * Values and tolerances are in the base unit. `units[].factor`: how many of the base unit one such unit is;
   * the first unit is the base with factor 1. The first answer that fits decides.
   */
  z.object({
    ...common,
    type: z.literal('numerical'),
    answers: z
      .array(z.object({ value: z.number(), tolerance: z.number().check(z.gte(0)), fraction, feedback: maybe }))
      .check(z.minLength(1), z.maxLength(100)),
    units: z
      .array(z.object({ unit: z.string().check(z.minLength(1), z.maxLength(40)), factor: z.number().check(z.positive()) }))
      .check(z.maxLength(30)),
    unitRequired: z.boolean(),
  }),
  /**
   * Each prompt with its match; `distractors` are matches without a prompt. Partial credit per pair.
   * `shuffle` is about the prompts: matches are always shuffled, or their order would be the key.
   */
  z
    .object({
      ...common,
      type: z.literal('matching'),
      shuffle: z.boolean(),
      pairs: z.array(z.object({ id, prompt: localized, match: localized })).check(z.minLength(2), z.maxLength(50)),
      distractors: z.array(z.object({ id, match: localized })).check(z.maxLength(50)),
    })
    .check(z.refine(({ pairs, distractors }) => distinct([...pairs, ...distractors]))),
  /** `items` stand in the right order; they are always shuffled when asked. Partial credit per neighbouring pair in order. */
  z.object({
    ...common,
    type: z.literal('ordering'),
    items: z.array(z.object({ id, text: localized })).check(z.minLength(2), z.maxLength(30), z.refine(distinct)),
  }),
  /** Graded by a person, beside the model answer and the criteria, which the learner sees only afterwards. */
  z.object({
    ...common,
    type: z.literal('essay'),
    modelAnswer: maybe,
    criteria: maybe,
    maxWords: z.optional(z.int().check(z.gte(1))),
  }),
]);
export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];

/** A text in the one language in which it is shown; `lang` may differ from the language asked for. */
export const shownText = z.object({ text: z.string(), lang: z.string() });
export type ShownText = z.infer<typeof shownText>;

/** Something to choose, match or order. `id` only says its place as shown (`c1`, `p2`, `m3`, `i4`): it is not the author's id. */
const option = z.object({ id, text: shownText });
const shownCommon = { id: z.uuid(), prompt: shownText, points: z.number() };

/**
 * What a learner gets of a question: no key, no fraction, no feedback, and no id or order that tells them.
 * A response refers to the ids shown here, which stay the same in every language and for the whole attempt.
 */
export const shownQuestion = z.discriminatedUnion('type', [
  z.object({ ...shownCommon, type: z.literal('single-choice'), choices: z.array(option) }),
  z.object({ ...shownCommon, type: z.literal('multiple-choice'), choices: z.array(option) }),
  z.object({ ...shownCommon, type: z.literal('true-false') }),
  z.object({ ...shownCommon, type: z.literal('short-answer') }),
  /** `units`: what may be chosen as the unit; empty: the question has none. */
  z.object({ ...shownCommon, type: z.literal('numerical'), units: z.array(z.string()), unitRequired: z.boolean() }),
  z.object({ ...shownCommon, type: z.literal('matching'), prompts: z.array(option), matches: z.array(option) }),
  z.object({ ...shownCommon, type: z.literal('ordering'), items: z.array(option) }),
  z.object({ ...shownCommon, type: z.literal('essay'), maxWords: z.optional(z.int()) }),
]);
export type ShownQuestion = z.infer<typeof shownQuestion>;

/**
 * What a learner answered, in the ids of `shownQuestion`; which field is used follows from the question's type:
 * choices and true/false (`true`, `false`) → `choiceIds`; short answer, essay → `text`; numerical → `text` and `unit`;
 * matching → `pairs` (id of the prompt → id of the match); ordering → `order`.
 */
export const questionResponse = z.object({
  choiceIds: z.optional(z.array(id).check(z.maxLength(50))),
  text: z.optional(z.string().check(z.maxLength(50_000))),
  unit: z.optional(z.string().check(z.maxLength(40))),
  pairs: z.optional(z.record(id, id).check(z.refine((pairs) => Object.keys(pairs).length <= 50))),
  order: z.optional(z.array(id).check(z.maxLength(30))),
});
export type QuestionResponse = z.infer<typeof questionResponse>;
