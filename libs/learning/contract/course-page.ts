import * as z from 'zod/mini';
import { endpoint } from '@cursus/platform/contract';
import { classification, courseFormat, courseLevel, courseRefusals, languageTag, readable } from '@cursus/catalogue/contract';
import { enrolmentStatus, outlineGroup, progress, requirement, time, versionNumber } from './enrolment';

const id = z.uuid();

/** A run of a course that somebody may enrol in, with why not. */
export const editionView = z.object({
  id: z.nullable(id),
  kind: z.enum(['self-paced', 'cohort']),
  title: z.nullable(readable),
  opensAt: z.nullable(time),
  closesAt: z.nullable(time),
  seatsLeft: z.nullable(z.int()),
  /** Empty: I may enrol. */
  reasons: z.array(z.string()),
});
export type EditionView = z.infer<typeof editionView>;

export const coursePage = z.object({
  id,
  slug: z.string(),
  title: readable,
  summary: readable,
  outcomes: z.array(readable),
  audience: z.nullable(readable),
  theme: z.object({ key: z.string(), name: z.string() }),
  level: courseLevel,
  format: courseFormat,
  classification,
  minutes: z.int(),
  hours: z.number(),
  languages: z.array(languageTag),
  bytes: z.int(),
  version: versionNumber,
  certificate: z.object({ offered: z.boolean(), issuer: z.nullable(readable), validMonths: z.nullable(z.int()) }),
  syllabus: z.array(outlineGroup),
  requirements: z.array(requirement),
  editions: z.array(editionView),
  signedIn: z.boolean(),
  enrolment: z.nullable(
    z.object({
      id,
      status: enrolmentStatus,
      language: languageTag,
      progress,
      deadlineAt: z.nullable(time),
      next: z.nullable(z.object({ activityId: id, blockId: z.nullable(z.string()) })),
      newer: z.nullable(versionNumber),
    }),
  ),
});
export type CoursePage = z.infer<typeof coursePage>;

export const getCourse = endpoint({
  method: 'GET',
  path: '/courses/{slug}',
  permission: 'public',
  summary: 'What a course is, what it asks, and how I stand to it',
  input: z.object({ slug: z.string().check(z.maxLength(120)) }),
  output: coursePage,
  refusals: [courseRefusals.COURSE_NOT_FOUND],
});
