import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readText } from '@cursus/catalogue/rules';
import { CourseVersionService } from '@cursus/catalogue/server';
import { formats } from '@cursus/platform/formats';
import { defaultLocale, isLocale } from '@cursus/platform/messages';
import { Clock, Every, Messages } from '@cursus/platform/server';
import type { NotificationKind } from '../contract';
import { courseName, defaultQuietHours, isQuiet } from '../rules';
import { InboxService } from './inbox.service';

type ReminderKind = Extract<NotificationKind, `reminder-${string}`>;
interface Due {
  kind: ReminderKind;
  enrolmentId: string;
  accountId: string;
  versionId: string;
  language: string;
  locale: string;
  timeZone: string;
  from: number | null;
  to: number | null;
  deadlineAt: Date | null;
  done: number;
}

/**
 * Reminders are what a query finds due and not yet told, so a course that was completed, moved or left needs no bookkeeping.
 * Each is told once per enrolment, in the reader's language and outside the reader's quiet hours.
 */
@Injectable()
export class RemindersListener {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly inbox: InboxService,
    private readonly versions: CourseVersionService,
    private readonly messages: Messages,
  ) {}

  /** @returns how many were told. */
  @Every(60)
  async remind(limit = 500): Promise<number> {
    const now = this.clock.now();
    let told = 0;
    for (const reminder of await this.due(now, limit)) {
      const quiet = { from: reminder.from ?? defaultQuietHours.from, to: reminder.to ?? defaultQuietHours.to };
      if (isQuiet(now, reminder.timeZone, quiet)) continue;
      if (await this.tell(reminder)) told++;
    }
    return told;
  }

  private async tell({ kind, enrolmentId, accountId, versionId, language, locale, timeZone, deadlineAt, done }: Due) {
    const { facts, outline } = await this.versions.version(versionId);
    const activities = outline.modules.flatMap((module) => module.activities);
    const title = readText(facts.title, [locale, language], facts.sourceLanguage).text;
    const values = {
      course: courseName(title, facts.classification, this.messages.in(locale).t),
      minutes: activities[0]?.minutes ?? 0,
      done,
      all: activities.filter(({ completion }) => completion !== 'none').length,
      date: deadlineAt ? formats(isLocale(locale) ? locale : defaultLocale, timeZone).date(deadlineAt) : '',
    };
    return this.db.transaction((tx) =>
      this.inbox.tell(tx, { accountId, kind, key: `${kind}:${enrolmentId}`, values, url: `/learn/${enrolmentId}` }),
    );
  }

  private due(now: Date, limit: number): Promise<Due[]> {
    return this.db.query(
      `SELECT reminder.kind, enrolment.id AS "enrolmentId", account_id AS "accountId", course_version_id AS "versionId", language, account.locale,
         time_zone AS "timeZone", from_hour AS "from", to_hour AS "to", deadline_at AS "deadlineAt",
         (SELECT count(*)::int FROM registration WHERE enrolment_id = enrolment.id AND completed_at IS NOT NULL) AS done
       FROM enrolment JOIN account ON account.id = account_id LEFT JOIN quiet_hours USING (account_id)
       CROSS JOIN LATERAL (VALUES
         ('reminder-not-begun', last_active_at IS NULL AND enrolled_at < $1::timestamptz - interval '3 days'),
         ('reminder-inactive', last_active_at < $1::timestamptz - interval '7 days'),
         ('reminder-deadline', deadline_at BETWEEN $1::timestamptz AND $1::timestamptz + interval '3 days')) AS reminder (kind, due)
       WHERE enrolment.status = 'active' AND account.status = 'active' AND reminder.due
         AND NOT EXISTS (SELECT FROM notification WHERE key = reminder.kind || ':' || enrolment.id)
       ORDER BY enrolment.id LIMIT $2`,
      [now, limit],
    );
  }
}
