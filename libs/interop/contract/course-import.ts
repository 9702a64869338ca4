import * as z from 'zod/mini';
import { endpoint, event, pageInput, pageOf, refusals } from '@cursus/platform/contract';
import { importReport } from './import';

const id = z.uuid();
const time = z.nullable(z.iso.datetime());

export const courseImportRefusals = refusals({ IMPORT_NOT_FOUND: 404, UPLOAD_NOT_FOUND: 404, TOO_MANY_UPLOADS: 429 });

/** A backup is sent in pieces, by the tus protocol (https://tus.io/protocols/resumable-upload), to this address. */
export const uploadPath = '/uploads/imports';
/** Of the packed file, in bytes; what it may unpack to is limited apart. */
export const largestUpload = 1_000_000_000;

export const importStates = ['waiting', 'running', 'done', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

export const courseImport = z.object({
  id,
  name: z.string(),
  bytes: z.int(),
  /** Makes a further course of a backup that was imported before. */
  asCopy: z.boolean(),
  state: z.enum(importStates),
  /** Refusal that ended it, where it failed. */
  code: z.nullable(z.string()),
  courseId: z.nullable(id),
  /** Title of the course in its own language. */
  course: z.nullable(z.string()),
  createdAt: z.iso.datetime(),
  finishedAt: time,
});
export type CourseImport = z.infer<typeof courseImport>;

export const listCourseImports = endpoint({
  method: 'GET',
  path: '/imports',
  permission: 'course:import',
  summary: 'My imports of courses, the newest first',
  input: z.object(pageInput),
  output: pageOf(courseImport),
});

export const getCourseImport = endpoint({
  method: 'GET',
  path: '/imports/{importId}',
  permission: 'course:import',
  summary: 'One of my imports, with what came, what was changed, and what was left and why',
  input: z.object({ importId: id }),
  output: z.object({ ...courseImport.shape, report: z.nullable(importReport) }),
  refusals: [courseImportRefusals.IMPORT_NOT_FOUND],
});

/** A whole backup has arrived. */
export const backupUploaded = event('import.uploaded', z.object({ importId: id }));
