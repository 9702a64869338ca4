import * as z from 'zod/mini';
import { endpoint, flag, optionalNumber, optionalText, pageInput, pageOf, text } from '@cursus/platform/contract';
import {
  activityKind,
  classification,
  completionRule,
  courseFormat,
  courseLevel,
  courseRefusals,
  courseSettings,
  courseStatus,
  languageTag,
  localized,
  publishKind,
  readable,
} from '@cursus/catalogue/contract';
import { attemptGrading, questionReview, quizSettings, reviewPolicy } from '@cursus/assessment/contract';
import { learningRefusals, time, versionNumber } from './enrolment';
import { lessonBody } from './lesson';

const id = z.uuid();
const at = { courseId: id };
const inCourse = { courseId: id, activityId: id };
const { COURSE_NOT_FOUND, COURSE_NOT_PUBLISHABLE, LANGUAGE_TAKEN } = courseRefusals;
const { EDITION_NOT_FOUND } = learningRefusals;
const none = z.object({});

/** A course in the list of those who write it. */
export const authoredCourse = z.object({
  id,
  slug: z.string(),
  title: readable,
  status: courseStatus,
  languages: z.array(languageTag),
  version: z.nullable(versionNumber),
  /** Written since the current version was published, or never published. */
  unpublished: z.boolean(),
  updatedAt: time,
});
export type AuthoredCourse = z.infer<typeof authoredCourse>;

export const listAuthoredCourses = endpoint({
  method: 'GET',
  path: '/authored-courses',
  permission: 'course:author',
  summary: 'Courses that I write (administrators: all), the last changed first',
  input: z.object({ q: optionalText(200), status: z.optional(z.union([courseStatus, z.literal('')])), ...pageInput }),
  output: pageOf(authoredCourse),
});

const authoredActivity = z.object({
  id,
  kind: activityKind,
  title: localized,
  minutes: z.int(),
  completion: completionRule,
  requires: z.array(id),
  /** Blocks of a lesson. */
  blocks: z.int(),
  quiz: z.nullable(z.object({ settings: quizSettings, questions: z.int(), points: z.nullable(z.number()), graded: z.boolean() })),
});
export type AuthoredActivity = z.infer<typeof authoredActivity>;

/** A run of the course; days are those of the reader's own zone, `closesOn` the last one on which it is open. */
export const authoredEdition = z.object({
  id,
  kind: z.enum(['self-paced', 'cohort']),
  title: z.nullable(localized),
  opensOn: z.nullable(z.iso.date()),
  closesOn: z.nullable(z.iso.date()),
  seats: z.nullable(z.int()),
  daysToComplete: z.nullable(z.int()),
  taken: z.int(),
});
export type AuthoredEdition = z.infer<typeof authoredEdition>;

export const authoredCourseView = z.object({
  id,
  slug: z.string(),
  status: courseStatus,
  sourceLanguage: languageTag,
  /** How far each language covers the source. */
  coverage: z.record(languageTag, z.object({ written: z.int(), of: z.int(), stale: z.int() })),
  title: localized,
  summary: localized,
  audience: z.nullable(localized),
  outcomes: z.array(localized),
  theme: z.string(),
  themes: z.array(z.object({ key: z.string(), name: z.string() })),
  level: courseLevel,
  format: courseFormat,
  classification,
  /** null: computed from the minutes. */
  hours: z.nullable(z.number()),
  minutes: z.int(),
  settings: courseSettings,
  modules: z.array(z.object({ id, title: localized, activities: z.array(authoredActivity) })),
  editions: z.array(authoredEdition),
  updatedAt: time,
  version: z.nullable(versionNumber),
  /** Why it cannot be published now; codes of `mayPublish`. */
  reasons: z.array(z.object({ code: z.string(), activityId: z.optional(id) })),
  /** What publishing would change for learners, activity by activity. */
  changes: z.array(z.object({ activityId: id, change: z.string() })),
  suggested: publishKind,
  unpublished: z.boolean(),
  mayPublish: z.boolean(),
});
export type AuthoredCourseView = z.infer<typeof authoredCourseView>;

export const getAuthoredCourse = endpoint({
  method: 'GET',
  path: '/authored-courses/{courseId}',
  permission: 'course:author',
  summary: 'A course as it is being written, with what hinders its publication and what that would change',
  input: z.object(at),
  output: authoredCourseView,
  refusals: [COURSE_NOT_FOUND],
});

/** One line each becomes one outcome. */
const lines = (most: number) =>
  z.pipe(
    text(most * 300),
    z.transform((typed: string) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  );

export const changeCourseTexts = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/texts/{language}',
  permission: 'course:author',
  summary: 'Title, summary, audience and outcomes of a course in one language; an empty text takes a translation away',
  input: z.object({
    ...at,
    language: languageTag,
    title: text(300),
    summary: text(2000),
    audience: text(2000),
    outcomes: z.pipe(lines(30), z.array(text(300)).check(z.maxLength(30))),
  }),
  output: none,
  refusals: [COURSE_NOT_FOUND],
});

export const changeSourceLanguage = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/source-language',
  permission: 'course:author',
  summary: 'Say that the course is written in another language than it was taken for; its texts stay as they are',
  input: z.object({ ...at, language: languageTag }),
  output: none,
  refusals: [COURSE_NOT_FOUND, LANGUAGE_TAKEN],
});

export const changeCourseFacts = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/facts',
  permission: 'course:author',
  summary: 'Theme, level, format, classification and hours of a course',
  input: z.object({
    ...at,
    theme: z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(60)),
    level: courseLevel,
    format: courseFormat,
    classification,
    hours: optionalNumber(1, 1000),
  }),
  output: none,
  refusals: [COURSE_NOT_FOUND],
});

/** As a form sends it: up to two signatories, each with the position in every language of the interface. */
const words = z._default(z.record(languageTag, text(300)), {});
const signatory = z.optional(z.object({ name: z._default(text(200), ''), position: words }));
export const changeCertificate = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/certificate',
  permission: 'course:author',
  summary: 'Whether there is a certificate, who issues and who signs it, where, and how long it is valid',
  input: z.object({
    ...at,
    offered: flag,
    issuer: words,
    place: words,
    validMonths: optionalNumber(1, 240),
    signatory: z._default(z.object({ first: signatory, second: signatory }), {}),
  }),
  output: none,
  refusals: [COURSE_NOT_FOUND],
});

const minutes = z.coerce.number().check(z.int(), z.gte(0), z.lte(10_000));
export const changeActivity = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/activities/{activityId}',
  permission: 'course:author',
  summary: 'Title, minutes, completion rule and order of an activity',
  input: z.object({
    ...inCourse,
    title: z._default(z.record(languageTag, text(300)), {}),
    minutes,
    completion: completionRule,
    requires: z._default(z.array(id).check(z.maxLength(500)), []),
  }),
  output: none,
  refusals: [COURSE_NOT_FOUND],
});

export const changeQuizSettings = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/activities/{activityId}/quiz',
  permission: 'course:author',
  summary: 'Pass mark, attempts, time and review of a quiz; takes effect with the next publication',
  input: z.object({
    ...inCourse,
    /** Per cent; empty: nothing to pass. */
    passMark: optionalNumber(1, 100),
    maxAttempts: optionalNumber(1, 100),
    minutesAllowed: optionalNumber(1, 7 * 24 * 60),
    grading: attemptGrading,
    review: reviewPolicy,
    questionsPerPage: optionalNumber(1, 100),
    shuffleQuestions: flag,
  }),
  output: none,
  refusals: [COURSE_NOT_FOUND],
});

/** A lesson as learners would read it, or a quiz's questions with their keys. */
export const activityPreview = z.object({
  lesson: z.nullable(lessonBody),
  language: languageTag,
  introduction: z.nullable(z.object({ text: z.string(), lang: languageTag })),
  questions: z.array(questionReview),
});
export const previewActivity = endpoint({
  method: 'GET',
  path: '/authored-courses/{courseId}/activities/{activityId}/preview',
  permission: 'course:author',
  summary: 'An activity as it is being written, as learners would read it; a quiz with its keys',
  input: z.object({ ...inCourse, language: z.optional(languageTag) }),
  output: activityPreview,
  refusals: [COURSE_NOT_FOUND],
});

/** The texts of one block of a lesson or of one question; `rich` ones are HTML. */
export const textBlock = z.object({
  id,
  kind: z.string(),
  fields: z.array(z.object({ name: z.string(), rich: z.boolean(), text: localized })),
});
export const getActivityTexts = endpoint({
  method: 'GET',
  path: '/authored-courses/{courseId}/activities/{activityId}/texts',
  permission: 'course:author',
  summary: 'The texts of a lesson or quiz in all its languages, block by block',
  input: z.object(inCourse),
  output: z.object({ blocks: z.array(textBlock), revision: z.int() }),
  refusals: [COURSE_NOT_FOUND],
});
export const changeActivityTexts = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/activities/{activityId}/texts/{language}',
  permission: 'course:author',
  summary: 'Texts of a lesson or quiz in one language; what is not given stays, an empty one takes a translation away',
  input: z.object({
    ...inCourse,
    language: languageTag,
    /** Of the texts that were changed, so that nobody overwrites what somebody else has just written. */
    revision: z.coerce.number().check(z.int()),
    texts: z.record(id, z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(200_000)))),
  }),
  output: none,
  refusals: [COURSE_NOT_FOUND, learningRefusals.TEXT_CHANGED_MEANWHILE],
  bodyLimit: 1_000_000,
});

const day = z.pipe(
  z.optional(z.nullable(z.union([z.literal(''), z.iso.date()]))),
  z.transform((sent: string | null | undefined) => sent || null),
);
const dates = { opensOn: day, closesOn: day, seats: optionalNumber(1, 100_000), daysToComplete: optionalNumber(1, 3650) };
export const changeEdition = endpoint({
  method: 'PUT',
  path: '/authored-courses/{courseId}/editions/{editionId}',
  permission: 'course:author',
  summary: 'Dates and seats of a run; whoever is enrolled already keeps the deadline they were given',
  input: z.object({ ...at, editionId: id, title: z._default(text(200), ''), ...dates }),
  output: none,
  refusals: [COURSE_NOT_FOUND, EDITION_NOT_FOUND, learningRefusals.EDITION_ENDS_BEFORE_IT_BEGINS],
});
export const openEdition = endpoint({
  method: 'POST',
  path: '/authored-courses/{courseId}/editions',
  permission: 'course:author',
  summary: 'Open a run of its own, with dates and seats',
  input: z.object({ ...at, title: text(200, 1), ...dates }),
  output: z.object({ editionId: id }),
  refusals: [COURSE_NOT_FOUND, learningRefusals.EDITION_ENDS_BEFORE_IT_BEGINS],
});

export const publishCourse = endpoint({
  method: 'POST',
  path: '/authored-courses/{courseId}/publication',
  permission: 'course:publish',
  summary: 'Freeze the course as it is now into a version; a minor one moves learners along, a major one waits for their wish',
  input: z.object({ ...at, kind: publishKind }),
  output: z.object({ versionId: id }),
  refusals: [COURSE_NOT_FOUND, COURSE_NOT_PUBLISHABLE],
});
export const retireCourse = endpoint({
  method: 'POST',
  path: '/authored-courses/{courseId}/retirement',
  permission: 'course:publish',
  summary: 'Take a course out of the catalogue; whoever has begun may finish',
  input: z.object({ ...at, reason: text(500, 3) }),
  output: none,
  refusals: [COURSE_NOT_FOUND],
});
