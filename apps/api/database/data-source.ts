import { HelpRequest } from '@cursus/administration/server';
import { Attempt, AttemptStep, Quiz, QuizRevision } from '@cursus/assessment/server';
import { Notification, NotificationPreference, QuietHoursOfAccount } from '@cursus/notifications/server';
import { databaseOptions } from '@cursus/platform/server';
import { migrations } from './migrations';

/** Entities of all domains, for the check that migrations and entities agree. */
export const entities: (new () => object)[] = [
  Attempt,
  AttemptStep,
  HelpRequest,
  Notification,
  NotificationPreference,
  Quiz,
  QuizRevision,
  QuietHoursOfAccount,
];
export const dataSourceOptions = (url: string) => databaseOptions({ entities, migrations }, url);
