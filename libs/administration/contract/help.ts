import * as z from 'zod/mini';
import { endpoint, flag, pageInput, pageOf, refusals, text } from '@cursus/platform/contract';

export const helpRefusals = refusals({ HELP_REQUEST_NOT_FOUND: 404 });

export const askForHelp = endpoint({
  method: 'POST',
  path: '/help-requests',
  permission: 'public',
  summary: 'Write to the administrators',
  input: z.object({
    name: text(200, 1),
    email: z.email().check(z.maxLength(320)),
    topic: text(200, 3),
    message: text(5000, 10),
    /** A field that people do not see; whoever fills it is a machine. */
    website: z.optional(z.string().check(z.maxLength(200))),
  }),
  output: z.object({}),
});

export const helpRequestView = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  name: z.string(),
  email: z.string(),
  topic: z.string(),
  message: z.string(),
  locale: z.string(),
  closedAt: z.nullable(z.iso.datetime()),
});
export const listHelpRequests = endpoint({
  method: 'GET',
  path: '/help-requests',
  permission: 'operations:manage',
  summary: 'What people ask, newest first',
  input: z.object({ open: flag, ...pageInput }),
  output: pageOf(helpRequestView),
});
export const closeHelpRequest = endpoint({
  method: 'POST',
  path: '/help-requests/{requestId}/closing',
  permission: 'operations:manage',
  summary: 'Mark as answered',
  input: z.object({ requestId: z.uuid() }),
  output: z.object({}),
  refusals: [helpRefusals.HELP_REQUEST_NOT_FOUND],
});
