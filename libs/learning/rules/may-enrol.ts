import type { CourseStatus } from '@cursus/catalogue/contract';
import type { EnrolReason } from '../contract';

export interface EnrolQuestion {
  courseStatus: CourseStatus;
  edition: {
    state: 'open' | 'closed' | 'cancelled';
    opensAt: Date | null;
    closesAt: Date | null;
    /** null: as many as come. */
    seats: number | null;
    /** ISO 3166-1 alpha-2; empty: every country. */
    countries: readonly string[];
  };
  /** Seats that are taken by others. */
  taken: number;
  /** The person's country; null where it is not known or not told. */
  country: string | null;
  now: Date;
}

/** Why a person may not enrol in an edition; `[]`: may. Whoever is enrolled already is not asked. */
export function mayEnrol({ courseStatus, edition, taken, country, now }: EnrolQuestion): EnrolReason[] {
  const reasons: [EnrolReason, boolean][] = [
    ['COURSE_RETIRED', courseStatus !== 'published'],
    ['EDITION_CLOSED', edition.state !== 'open' || (edition.closesAt !== null && now >= edition.closesAt)],
    ['EDITION_NOT_YET_OPEN', edition.opensAt !== null && now < edition.opensAt],
    ['EDITION_FULL', edition.seats !== null && taken >= edition.seats],
    ['COUNTRY_NOT_INCLUDED', edition.countries.length > 0 && (country === null || !edition.countries.includes(country))],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

const day = 86_400_000;

/** When a course has to be completed: so many days after enrolment, but not after the edition closes; null: no deadline. */
export function deadlineOfEnrolment(edition: { closesAt: Date | null; daysToComplete: number | null }, enrolledAt: Date): Date | null {
  const own = edition.daysToComplete === null ? null : new Date(enrolledAt.getTime() + edition.daysToComplete * day);
  if (own === null || edition.closesAt === null) return own ?? edition.closesAt;
  return own < edition.closesAt ? own : edition.closesAt;
}
