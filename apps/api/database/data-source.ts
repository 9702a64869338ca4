import { Credential } from '@cursus/certificates/server';
import { HelpRequest } from '@cursus/administration/server';
import { Attempt, AttemptStep, Quiz, QuizRevision } from '@cursus/assessment/server';
import { Activity, Course, CourseMember, CourseModule, Lesson, LessonVersion, PublishedVersion, Theme } from '@cursus/catalogue/server';
import { CourseImportRow } from '@cursus/interop/server';
import { Edition, Enrolment, Registration } from '@cursus/learning/server';
import { Account, OneTimeLink, RecoveryCode, SecondFactor, Session } from '@cursus/identity/server';
import { Notification, NotificationPreference, QuietHoursOfAccount } from '@cursus/notifications/server';
import { Consent, Fact, Profile, Subject } from '@cursus/people/server';
import { databaseOptions } from '@cursus/platform/server';
import { Webinar, WebinarConnection, WebinarHeartbeat, WebinarLeave } from '@cursus/webinars/server';
import { migrations } from './migrations';

/** Entities of all domains, for the check that migrations and entities agree. */
export const entities: (new () => object)[] = [
  Account,
  Consent,
  Fact,
  OneTimeLink,
  Profile,
  RecoveryCode,
  SecondFactor,
  Session,
  Subject,
  Activity,
  Attempt,
  AttemptStep,
  Credential,
  Course,
  CourseImportRow,
  CourseMember,
  CourseModule,
  Edition,
  Enrolment,
  HelpRequest,
  Lesson,
  LessonVersion,
  Notification,
  NotificationPreference,
  PublishedVersion,
  Quiz,
  QuizRevision,
  QuietHoursOfAccount,
  Registration,
  Theme,
  Webinar,
  WebinarConnection,
  WebinarHeartbeat,
  WebinarLeave,
];
export const dataSourceOptions = (url: string) => databaseOptions({ entities, migrations }, url);
