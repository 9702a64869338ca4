import * as z from 'zod/mini';
import { refusals } from '@cursus/platform/contract';

export const importRefusals = refusals({
  IMPORT_FILE_MISSING: 422,
  IMPORT_FOLDER: 422,
  IMPORT_FILE_EMPTY: 422,
  IMPORT_NOT_A_BACKUP: 422,
  IMPORT_DAMAGED: 422,
  IMPORT_TOO_LARGE: 413,
  IMPORT_UNSAFE: 422,
  IMPORT_TOO_OLD: 422,
  IMPORT_NO_COURSE: 422,
  IMPORT_UNFIT: 422,
});

/**
 * One thing of the source, and why it was changed or left: `code` is stable, `why` a sentence in English,
 * `details` the figures of the message `import.CODE` of the catalogues.
 */
export const importNote = z.object({
  what: z.string(),
  code: z.string(),
  why: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportNote = z.infer<typeof importNote>;

export const importReport = z.object({
  course: z.string(),
  modules: z.int(),
  lessons: z.int(),
  quizzes: z.int(),
  questions: z.int(),
  files: z.int(),
  changed: z.array(importNote),
  left: z.array(importNote),
});
export type ImportReport = z.infer<typeof importReport>;
