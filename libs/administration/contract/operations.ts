import * as z from 'zod/mini';
import { endpoint, optionalText, pageInput, pageOf, refusals } from '@cursus/platform/contract';

export const operationsRefusals = refusals({ MAIL_NOT_FOUND: 404, JOB_NOT_FOUND: 404 });

export const getOperations = endpoint({
  method: 'GET',
  path: '/operations',
  permission: 'operations:manage',
  summary: 'State of queue and mail',
  input: z.object({}),
  output: z.object({
    queue: z.object({ waiting: z.int(), active: z.int(), delayed: z.int(), failed: z.int(), completed: z.int() }),
    /** Events that the worker has not handed to the queue yet, and the age of the oldest in seconds. */
    outbox: z.object({ waiting: z.int(), oldestSeconds: z.int() }),
    mail: z.object({ queued: z.int(), failed: z.int(), sentToday: z.int() }),
  }),
});

export const jobView = z.object({ id: z.string(), name: z.string(), attempts: z.int(), reason: z.string(), at: z.iso.datetime() });
export const listFailedJobs = endpoint({
  method: 'GET',
  path: '/operations/failed-jobs',
  permission: 'operations:manage',
  summary: 'Work that was given up, newest first',
  input: z.object({}),
  output: z.object({ items: z.array(jobView).check(z.maxLength(100)) }),
});
export const retryJob = endpoint({
  method: 'POST',
  path: '/operations/failed-jobs/{jobId}/retry',
  permission: 'operations:manage',
  summary: 'Try it again',
  input: z.object({ jobId: z.string().check(z.maxLength(300)) }),
  output: z.object({}),
  refusals: [operationsRefusals.JOB_NOT_FOUND],
});

export const mailView = z.object({
  id: z.uuid(),
  template: z.string(),
  locale: z.string(),
  status: z.enum(['queued', 'sent', 'failed']),
  attempts: z.int(),
  lastError: z.nullable(z.string()),
  queuedAt: z.iso.datetime(),
  sentAt: z.nullable(z.iso.datetime()),
});
export const listMail = endpoint({
  method: 'GET',
  path: '/operations/mail',
  permission: 'operations:manage',
  summary: 'Letters, newest first, without what was in them',
  input: z.object({ status: optionalText(10), ...pageInput }),
  output: pageOf(mailView),
});
export const retryMail = endpoint({
  method: 'POST',
  path: '/operations/mail/{mailId}/retry',
  permission: 'operations:manage',
  summary: 'Queue a failed letter again',
  input: z.object({ mailId: z.uuid() }),
  output: z.object({}),
  refusals: [operationsRefusals.MAIL_NOT_FOUND],
});
