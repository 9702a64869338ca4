import * as z from 'zod/mini';
import { endpoint, flag, pageInput, pageOf, refusals } from '@cursus/platform/contract';

export const notificationRefusals = refusals({ NOTIFICATION_NOT_FOUND: 404 });

/**
 * What people are told, each with its category. The text is `notifications.<kind>` in the catalogues, the letter `mail.<kind>.…`.
 * Letters of a category can be switched off, except `security`.
 */
export const kinds = {
  'course-completed': 'learning',
  'certificate-issued': 'learning',
  'certificate-revoked': 'learning',
  'attempt-graded': 'learning',
  'reminder-not-begun': 'reminders',
  'reminder-inactive': 'reminders',
  'reminder-deadline': 'reminders',
  'help-request': 'work',
} as const;
export type NotificationKind = keyof typeof kinds;
export const categories = ['learning', 'reminders', 'work'] as const;
export type Category = (typeof categories)[number];

export const notificationView = z.object({
  id: z.uuid(),
  kind: z.enum(Object.keys(kinds) as [NotificationKind]),
  /** For the message; titles are in the language in which the event happened. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  url: z.string(),
  createdAt: z.iso.datetime(),
  read: z.boolean(),
});
export type NotificationView = z.infer<typeof notificationView>;

export const listNotifications = endpoint({
  method: 'GET',
  path: '/notifications',
  permission: 'notification:own',
  summary: 'What I was told, newest first',
  input: z.object(pageInput),
  output: pageOf(notificationView),
});
export const countUnread = endpoint({
  method: 'GET',
  path: '/notifications/unread',
  permission: 'notification:own',
  summary: 'How much of it I have not read',
  input: z.object({}),
  output: z.object({ count: z.int() }),
});
export const readNotification = endpoint({
  method: 'POST',
  path: '/notifications/{notificationId}/reading',
  permission: 'notification:own',
  summary: 'Mark one as read; the reply says where it leads',
  input: z.object({ notificationId: z.uuid() }),
  output: z.object({ url: z.string() }),
  refusals: [notificationRefusals.NOTIFICATION_NOT_FOUND],
});
export const readAllNotifications = endpoint({
  method: 'POST',
  path: '/notifications/reading',
  permission: 'notification:own',
  summary: 'Mark all as read',
  input: z.object({}),
  output: z.object({ count: z.int() }),
});

const hour = z.coerce.number().check(z.int(), z.gte(0), z.lte(23));
export const preferences = z.object({
  mail: z.object({ learning: z.boolean(), reminders: z.boolean(), work: z.boolean() }),
  /** No reminder is sent from `quietFrom` to `quietTo` o'clock of the reader's zone; equal: no quiet hours. */
  quietFrom: z.int(),
  quietTo: z.int(),
});
export const getPreferences = endpoint({
  method: 'GET',
  path: '/notifications/preferences',
  permission: 'notification:own',
  summary: 'Which letters I get, and when not',
  input: z.object({}),
  output: preferences,
});
export const setPreferences = endpoint({
  method: 'PUT',
  path: '/notifications/preferences',
  permission: 'notification:own',
  summary: 'Choose which letters I get, and when not',
  input: z.object({ learning: flag, reminders: flag, work: flag, quietFrom: hour, quietTo: hour }),
  output: preferences,
});
