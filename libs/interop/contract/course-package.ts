import * as z from 'zod/mini';
import { activityKind, classification, languageTag } from '@cursus/catalogue/contract';

/**
 * A whole course as it is handed over: what an importer makes of a foreign file, what a demo course is written as,
 * and what an export writes. Ids are not here: `key` is stable within the source, so that importing twice finds the first import again.
 */
const text = z.record(languageTag, z.string());
const key = z.string().check(z.minLength(1), z.maxLength(200));
const distinct = (things: { key: string }[]) => new Set(things.map((thing) => thing.key)).size === things.length;

/** As `lessonBlock` of the catalogue, with plain texts per language and files by key. Inside HTML, a file is `src="file:KEY"` (a picture) or `href="file:KEY"`, another activity `href="activity:KEY"`. */
export const packageBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), key, level: z.union([z.literal(2), z.literal(3)]), text }),
  z.object({ kind: z.literal('rich-text'), key, html: text }),
  z.object({ kind: z.literal('image'), key, file: key, alt: text, caption: z.optional(text) }),
  z.object({ kind: z.literal('video'), key, file: key, title: text, transcript: z.optional(text) }),
  z.object({ kind: z.literal('audio'), key, file: key, title: text, transcript: z.optional(text) }),
  z.object({ kind: z.literal('file'), key, file: key, title: text }),
  z.object({ kind: z.literal('embed'), key, url: z.url(), title: text }),
  z.object({
    kind: z.literal('callout'),
    key,
    tone: z.enum(['note', 'important', 'warning', 'example']),
    title: z.optional(text),
    html: text,
  }),
  z.object({ kind: z.literal('case'), key, title: text, html: text, question: z.optional(text), answer: z.optional(text) }),
  z.object({ kind: z.literal('citation'), key, text, source: text, url: z.optional(z.url()), readOn: z.optional(z.iso.date()) }),
  z.object({ kind: z.literal('table'), key, caption: z.optional(text), html: text }),
]);

const fraction = z.number().check(z.gte(-1), z.lte(1));
const choice = z.object({ key, text, fraction, feedback: z.optional(text) });
const choices = z.array(choice).check(z.minLength(2), z.maxLength(50), z.refine(distinct));
const common = { key, prompt: text, points: z.number().check(z.gte(0), z.lte(1000)), feedback: z.optional(text) };

/**
 * As `question` of assessment, with plain texts per language and the course's source language. Prompts of questions, feedback,
 * model answers and criteria are HTML; texts of choices, pairs and items are plain. The limits are those of assessment.
 */
export const packageQuestion = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('single-choice'), shuffle: z.boolean(), choices }),
  z.object({ ...common, type: z.literal('multiple-choice'), shuffle: z.boolean(), choices }),
  z.object({
    ...common,
    type: z.literal('true-false'),
    correct: z.boolean(),
    feedbackIfTrue: z.optional(text),
    feedbackIfFalse: z.optional(text),
  }),
  z.object({
    ...common,
    type: z.literal('short-answer'),
    caseSensitive: z.boolean(),
    answers: z
      .array(z.object({ text: z.string().check(z.minLength(1), z.maxLength(1000)), fraction, feedback: z.optional(text) }))
      .check(z.minLength(1), z.maxLength(100)),
  }),
  z.object({
    ...common,
    type: z.literal('numerical'),
    answers: z
      .array(z.object({ value: z.number(), tolerance: z.number().check(z.gte(0)), fraction, feedback: z.optional(text) }))
      .check(z.minLength(1), z.maxLength(100)),
    units: z
      .array(z.object({ unit: z.string().check(z.minLength(1), z.maxLength(40)), factor: z.number().check(z.positive()) }))
      .check(z.maxLength(30)),
    unitRequired: z.boolean(),
  }),
  z
    .object({
      ...common,
      type: z.literal('matching'),
      shuffle: z.boolean(),
      pairs: z.array(z.object({ key, prompt: text, match: text })).check(z.minLength(2), z.maxLength(50)),
      distractors: z.array(z.object({ key, match: text })).check(z.maxLength(50)),
    })
    .check(z.refine(({ pairs, distractors }) => distinct([...pairs, ...distractors]))),
  z.object({
    ...common,
    type: z.literal('ordering'),
    items: z.array(z.object({ key, text })).check(z.minLength(2), z.maxLength(30), z.refine(distinct)),
  }),
  z.object({
    ...common,
    type: z.literal('essay'),
    modelAnswer: z.optional(text),
    criteria: z.optional(text),
    maxWords: z.optional(z.int().check(z.gte(1))),
  }),
]);

/** When an activity counts as done. `viewed` opens by itself, `marked` by the learner's own tick, `submitted` and `passed` by a quiz. */
export const completionRule = z.enum(['none', 'viewed', 'marked', 'submitted', 'passed']);

const quizSettings = z.object({
  /** Share of the points that passes, 0 to 1; null: nothing to pass. */
  masteryScore: z.nullable(z.number()),
  /** null: no limit. */
  maxAttempts: z.nullable(z.int()),
  minutesAllowed: z.nullable(z.int()),
  shuffleQuestions: z.boolean(),
  /** Which attempt counts. */
  grading: z.enum(['highest', 'last', 'first', 'average']),
  /** What is shown after submission. */
  review: z.enum(['score', 'answers', 'answers-and-key']),
  /** null: all on one page; absent: one. */
  questionsPerPage: z.optional(z.nullable(z.int())),
});

/** `draw`: so many questions chosen at random among `from` when an attempt is launched. */
const quizItem = z.union([
  z.object({ question: key, points: z.optional(z.number()) }),
  z.object({ draw: z.int(), from: z.array(key), points: z.optional(z.number()) }),
]);

export const packageActivity = z.object({
  key,
  kind: activityKind,
  title: text,
  minutes: z.int(),
  classification: z.optional(classification),
  completion: completionRule,
  /** Keys of activities to be completed before. */
  requires: z.optional(z.array(key)),
  blocks: z.optional(z.array(packageBlock)),
  quiz: z.optional(z.object({ introduction: z.optional(text), settings: quizSettings, items: z.array(quizItem) })),
});

export const coursePackage = z.object({
  key,
  sourceLanguage: languageTag,
  title: text,
  /** One or two sentences for the catalogue. */
  summary: text,
  outcomes: z.array(text),
  audience: z.optional(text),
  theme: z.string(),
  level: z.enum(['introductory', 'intermediate', 'advanced']),
  classification,
  /** Learning hours that the certificate names; null: computed from the minutes. */
  hours: z.nullable(z.number()),
  modules: z.array(z.object({ key, title: text, summary: z.optional(text), activities: z.array(packageActivity) })),
  questions: z.array(packageQuestion),
  files: z.array(
    z.object({ key, name: z.string(), mediaType: z.string(), bytes: z.int(), width: z.optional(z.int()), height: z.optional(z.int()) }),
  ),
});
export type CoursePackage = z.infer<typeof coursePackage>;
export type PackageBlock = z.infer<typeof packageBlock>;
export type PackageQuestion = z.infer<typeof packageQuestion>;
export type PackageActivity = z.infer<typeof packageActivity>;
export type CompletionRule = z.infer<typeof completionRule>;
