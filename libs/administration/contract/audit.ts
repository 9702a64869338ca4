import * as z from 'zod/mini';
import { endpoint, optionalText, pageInput, pageOf } from '@cursus/platform/contract';

const day = z.pipe(
  z.optional(z.union([z.iso.date(), z.literal('')])),
  z.transform((given: string | undefined) => given || undefined),
);

export const auditEntryView = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** How the person is addressed; null: the platform itself, or somebody who has left. */
  actor: z.nullable(z.string()),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  reason: z.nullable(z.string()),
  details: z.record(z.string(), z.unknown()),
});
export const listAudit = endpoint({
  method: 'GET',
  path: '/audit-entries',
  permission: 'audit:read',
  summary: 'Who did what, newest first',
  input: z.object({ action: optionalText(100), subject: optionalText(200), from: day, to: day, ...pageInput }),
  output: pageOf(auditEntryView),
});
/** Actions that occur, for the filter. */
export const listAuditActions = endpoint({
  method: 'GET',
  path: '/audit-actions',
  permission: 'audit:read',
  summary: 'Which deeds are recorded',
  input: z.object({}),
  output: z.object({ actions: z.array(z.string()).check(z.maxLength(500)) }),
});
