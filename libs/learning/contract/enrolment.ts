import * as z from 'zod/mini';
import { endpoint, event, refusals } from '@cursus/platform/contract';
import { activityKind, completionRule, languageTag, readable } from '@cursus/catalogue/contract';

const id = z.uuid();
export const time = z.iso.datetime();

export const enrolmentStatus = z.enum(['active', 'completed', 'withdrawn']);
export type EnrolmentStatus = z.infer<typeof enrolmentStatus>;

/** Why somebody may not enrol; codes of `mayEnrol`. */
export const enrolRefusals = refusals({
  COURSE_RETIRED: 409,
  EDITION_NOT_YET_OPEN: 409,
  EDITION_CLOSED: 409,
  EDITION_FULL: 409,
  COUNTRY_NOT_INCLUDED: 409,
});
export type EnrolReason = keyof typeof enrolRefusals;

export const learningRefusals = refusals({
  EDITION_NOT_FOUND: 404,
  ENROLMENT_NOT_FOUND: 404,
  ENROLMENT_WITHDRAWN: 409,
  ACTIVITY_NOT_FOUND: 404,
  ACTIVITY_LOCKED: 409,
  NOT_MARKED_BY_HAND: 409,
  NOT_A_QUIZ: 409,
  LANGUAGE_NOT_OFFERED: 422,
  NO_NEWER_VERSION: 409,
  EDITION_ENDS_BEFORE_IT_BEGINS: 422,
  TOO_MANY_POINTS: 422,
  TEXT_CHANGED_MEANWHILE: 409,
});
const { EDITION_NOT_FOUND, ENROLMENT_NOT_FOUND, ENROLMENT_WITHDRAWN, LANGUAGE_NOT_OFFERED, NO_NEWER_VERSION } = learningRefusals;

/**
 * What a course still asks before it counts as completed, with figures; the same rule decides and explains.
 * `activities` counts everything but quizzes, which are told one by one.
 */
export const requirement = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('activities'), met: z.boolean(), done: z.int(), of: z.int(), next: z.nullable(id) }),
  z.object({
    kind: z.literal('quiz'),
    met: z.boolean(),
    activityId: id,
    title: readable,
    rule: completionRule,
    /** Best or last result so far, as the quiz counts, 0 to 1. */
    scaled: z.nullable(z.number()),
    /** Share of the points that passes, 0 to 1. */
    masteryScore: z.nullable(z.number()),
    /** Handed in, and waiting for a person's grade. */
    pending: z.boolean(),
  }),
]);
export type Requirement = z.infer<typeof requirement>;

export const activityState = z.enum(['done', 'open', 'locked']);
export type ActivityState = z.infer<typeof activityState>;

/** One activity of the outline as this learner stands to it. */
export const outlineItem = z.object({
  id,
  kind: activityKind,
  title: readable,
  minutes: z.int(),
  state: activityState,
  required: z.boolean(),
  /** What has to be completed before, while it is locked. */
  lockedBy: z.array(z.object({ id, title: readable })),
});
export const outlineGroup = z.object({ id, title: readable, items: z.array(outlineItem) });
export type OutlineGroup = z.infer<typeof outlineGroup>;

export const versionNumber = z.object({ major: z.int(), minor: z.int(), publishedAt: time });

/** How far somebody is in a course. */
export const progress = z.object({
  done: z.int(),
  of: z.int(),
  /** Of what is required and not done. */
  minutesLeft: z.int(),
});
export type Progress = z.infer<typeof progress>;

export const enrolmentView = z.object({
  id,
  courseId: id,
  slug: z.string(),
  title: readable,
  status: enrolmentStatus,
  language: languageTag,
  languages: z.array(languageTag),
  enrolledAt: time,
  deadlineAt: z.nullable(time),
  completedAt: z.nullable(time),
  certificateOffered: z.boolean(),
  version: versionNumber,
  /** A newer major version that can be moved to. */
  newer: z.nullable(versionNumber),
  progress,
  requirements: z.array(requirement),
  outline: z.array(outlineGroup),
  next: z.nullable(z.object({ activityId: id, blockId: z.nullable(z.string()) })),
});
export type EnrolmentView = z.infer<typeof enrolmentView>;

export const enrol = endpoint({
  method: 'POST',
  path: '/courses/{courseId}/enrolments',
  permission: 'enrolment:own',
  summary: 'Enrol in an edition of a course, the self-paced one unless said otherwise; doing it twice gives the same enrolment',
  input: z.object({ courseId: id, editionId: z.optional(id) }),
  output: z.object({ enrolmentId: id, activityId: id }),
  refusals: [...Object.values(enrolRefusals), EDITION_NOT_FOUND],
});
export const getEnrolment = endpoint({
  method: 'GET',
  path: '/enrolments/{enrolmentId}',
  permission: 'enrolment:own',
  summary: 'How far I am in a course, and what is still asked',
  input: z.object({ enrolmentId: id }),
  output: enrolmentView,
  refusals: [ENROLMENT_NOT_FOUND],
});
export const withdraw = endpoint({
  method: 'DELETE',
  path: '/enrolments/{enrolmentId}',
  permission: 'enrolment:own',
  summary: 'Leave a course; progress is kept in case I enrol again',
  input: z.object({ enrolmentId: id }),
  output: z.object({}),
  refusals: [ENROLMENT_NOT_FOUND],
});
export const changeLanguage = endpoint({
  method: 'PUT',
  path: '/enrolments/{enrolmentId}/language',
  permission: 'enrolment:own',
  summary: 'Read the course in another of its languages; progress stays as it is',
  input: z.object({ enrolmentId: id, language: languageTag }),
  output: z.object({ language: languageTag }),
  refusals: [ENROLMENT_NOT_FOUND, ENROLMENT_WITHDRAWN, LANGUAGE_NOT_OFFERED],
});
export const moveToNewest = endpoint({
  method: 'POST',
  path: '/enrolments/{enrolmentId}/version',
  permission: 'enrolment:own',
  summary: 'Go on with the newest version of the course; what was completed stays completed',
  input: z.object({ enrolmentId: id }),
  output: z.object({ major: z.int(), minor: z.int() }),
  refusals: [ENROLMENT_NOT_FOUND, ENROLMENT_WITHDRAWN, NO_NEWER_VERSION],
});

export const enrolledCourse = z.object({
  enrolmentId: id,
  courseId: id,
  slug: z.string(),
  title: readable,
  status: enrolmentStatus,
  progress,
  enrolledAt: time,
  deadlineAt: z.nullable(time),
  completedAt: z.nullable(time),
  certificateOffered: z.boolean(),
  next: z.nullable(
    z.object({
      activityId: id,
      kind: activityKind,
      title: readable,
      blockId: z.nullable(z.string()),
      minutes: z.int(),
      begun: z.boolean(),
    }),
  ),
});
export type EnrolledCourse = z.infer<typeof enrolledCourse>;
export const listEnrolments = endpoint({
  method: 'GET',
  path: '/enrolments',
  permission: 'enrolment:own',
  summary: 'My courses, the last used first; at most 200',
  input: z.object({}),
  output: z.object({ items: z.array(enrolledCourse) }),
});

/** For the catalogue, which a stranger sees too and then without states. */
export const courseState = z.object({ courseId: id, enrolmentId: id, status: enrolmentStatus, done: z.int(), of: z.int() });
export type CourseState = z.infer<typeof courseState>;
export const listCourseStates = endpoint({
  method: 'GET',
  path: '/course-states',
  permission: 'public',
  summary: 'How I stand to the courses that I am enrolled in; nothing for a stranger',
  input: z.object({}),
  output: z.object({ items: z.array(courseState) }),
});

/** What the home page is made of. */
export const getHome = endpoint({
  method: 'GET',
  path: '/home',
  permission: 'enrolment:own',
  summary: 'My next step, the courses in progress, and what is due',
  input: z.object({}),
  output: z.object({
    next: z.nullable(enrolledCourse),
    inProgress: z.array(enrolledCourse),
    /** Due within two weeks, or overdue. */
    due: z.array(enrolledCourse),
    completed: z.array(enrolledCourse),
  }),
});

/** Named by ids only; the listeners look at what is stored. */
export const enrolmentCreated = event('enrolment.created', z.object({ enrolmentId: id, accountId: id, courseId: id }));
export const enrolmentWithdrawn = event('enrolment.withdrawn', z.object({ enrolmentId: id, accountId: id, courseId: id }));
export const activityCompleted = event(
  'activity.completed',
  z.object({ enrolmentId: id, accountId: id, activityId: id, registrationId: id }),
);
export const courseCompleted = event('course.completed', z.object({ enrolmentId: id, accountId: id, courseVersionId: id }));
