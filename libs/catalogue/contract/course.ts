import * as z from 'zod/mini';
import { event, refusals } from '@cursus/platform/contract';
import { activityKind, classification, draftBlock, languageTag, localized, plainTexts } from './content';

export const completionRules = ['none', 'viewed', 'marked', 'submitted', 'passed'] as const;
/** When an activity counts as done. `viewed`: by being opened; `marked`: by the learner's own tick; `submitted` and `passed`: by a quiz. */
export const completionRule = z.enum(completionRules);
export type CompletionRule = z.infer<typeof completionRule>;

export const courseLevels = ['introductory', 'intermediate', 'advanced'] as const;
export const courseLevel = z.enum(courseLevels);
export const courseFormats = ['self-paced', 'tutored', 'webinar'] as const;
export const courseFormat = z.enum(courseFormats);
export const courseStatuses = ['draft', 'published', 'retired'] as const;
export const courseStatus = z.enum(courseStatuses);
export type CourseStatus = z.infer<typeof courseStatus>;

/** What stands on the certificate beside the course's own facts. */
export const certificateSettings = z.object({
  /** Without certificate a course can be completed all the same. */
  offered: z.boolean(),
  /** Who issues it, per language. */
  issuer: plainTexts,
  signatories: z.array(z.object({ name: z.string().check(z.maxLength(200)), position: plainTexts })).check(z.maxLength(4)),
  place: z.optional(plainTexts),
  /** null: does not expire. */
  validMonths: z.nullable(z.int().check(z.gte(1), z.lte(240))),
});
export const courseSettings = z.object({ certificate: certificateSettings });
export type CourseSettings = z.infer<typeof courseSettings>;
export const defaultCourseSettings: CourseSettings = {
  certificate: { offered: true, issuer: {}, signatories: [], validMonths: null },
};

const id = z.uuid();
const minutes = z.int().check(z.gte(0), z.lte(10_000));
const sourceKey = z.string().check(z.minLength(1), z.maxLength(300));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));

export const draftActivity = z.object({
  id,
  kind: activityKind,
  title: plainTexts,
  minutes,
  classification: z._default(classification, 'open'),
  completion: completionRule,
  /** Activities to be completed before this one opens. */
  requires: z._default(z.array(id), []),
  /** Of a quiz: its id in assessment. */
  reference: z._default(z.nullable(id), null),
  /** Of a lesson. */
  blocks: z._default(z.array(draftBlock).check(z.maxLength(2000)), []),
  sourceKey: z._default(z.nullable(sourceKey), null),
});
export const draftModule = z.object({
  id,
  title: plainTexts,
  summary: z.optional(plainTexts),
  activities: z.array(draftActivity).check(z.maxLength(500)),
});

/**
 * A whole course as `CourseService.saveDraft` takes it from an import, a demo or an author. Ids are the giver's: `stableId` derives them
 * from the keys of a source, so that importing it twice changes the first import instead of doubling it.
 */
export const courseDraft = z.object({
  id,
  sourceKey: z._default(z.nullable(sourceKey), null),
  /** Absent: made of the title. */
  slug: z.optional(slug),
  sourceLanguage: languageTag,
  title: plainTexts,
  /** One or two sentences for the catalogue. */
  summary: plainTexts,
  outcomes: z.array(plainTexts).check(z.maxLength(30)),
  audience: z.optional(plainTexts),
  /** Key of a theme; an unknown one is added. */
  theme: z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(60)),
  level: courseLevel,
  format: z._default(courseFormat, 'self-paced'),
  classification: z._default(classification, 'open'),
  /** Learning hours that the certificate names; null: computed from the minutes. */
  hours: z.nullable(z.number().check(z.gte(0), z.lte(1000))),
  /** Absent: kept, or the usual ones for a new course. */
  settings: z.optional(courseSettings),
  modules: z.array(draftModule).check(z.maxLength(200)),
});
/** As a caller writes it: defaults may be left out. */
export type CourseDraft = z.input<typeof courseDraft>;
export type CheckedCourseDraft = z.output<typeof courseDraft>;

/** What a published version shows and asks, frozen: all that the player needs besides the lessons themselves. */
export const outlineActivity = z.object({
  id,
  kind: activityKind,
  title: localized,
  minutes,
  classification,
  completion: completionRule,
  requires: z.array(id),
  reference: z.nullable(id),
});
export type OutlineActivity = z.infer<typeof outlineActivity>;
export const outlineModule = z.object({ id, title: localized, summary: z.optional(localized), activities: z.array(outlineActivity) });
export const courseOutline = z.object({ modules: z.array(outlineModule) });
export type CourseOutline = z.infer<typeof courseOutline>;

/** The facts of a course as they were when the version was published. */
export const courseFacts = z.object({
  sourceLanguage: languageTag,
  title: localized,
  summary: localized,
  outcomes: z.array(localized),
  audience: z.nullable(localized),
  theme: z.string(),
  level: courseLevel,
  format: courseFormat,
  classification,
  hours: z.number(),
  minutes: z.int(),
  /** Languages that the course is offered in, the source first. */
  languages: z.array(languageTag),
  /** Of all files, for whoever counts them. */
  bytes: z.int(),
  settings: courseSettings,
});
export type CourseFacts = z.infer<typeof courseFacts>;

/** A published version: never changed afterwards. */
export interface CourseVersion {
  id: string;
  courseId: string;
  slug: string;
  major: number;
  minor: number;
  publishedAt: Date;
  outline: CourseOutline;
  facts: CourseFacts;
}

/** A text as one reader gets it: in the wanted language or in another that there is. */
export const readable = z.object({ text: z.string(), lang: languageTag });
export type Readable = z.infer<typeof readable>;

export const courseRefusals = refusals({
  COURSE_NOT_FOUND: 404,
  COURSE_NOT_PUBLISHABLE: 409,
  /** The course is written in that language already, as a translation. */
  LANGUAGE_TAKEN: 409,
});

export const publishKind = z.enum(['minor', 'major']);
export type PublishKind = z.infer<typeof publishKind>;
/** A new version can be taken; the first one counts as major. */
export const coursePublished = event('course.published', z.object({ courseId: id, versionId: id, kind: publishKind }));
export const courseRetired = event('course.retired', z.object({ courseId: id }));
