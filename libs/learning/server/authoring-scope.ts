import { allows } from '@cursus/platform/permissions';
import type { Actor } from '@cursus/platform/server';

/** Whose courses this person may change: the own ones, or (null) everybody's where they may publish. For the `where` of every question. */
export const authoringScope = (actor: Actor): string | null => (allows(actor.roles, 'course:publish') ? null : actor.id);

/** The same in SQL; `$n` is the place of `authoringScope`. */
export const writtenBy = (parameter: string) => `(${parameter}::uuid IS NULL OR course.created_by = ${parameter})`;

/**
 * Whose answers this person may grade: those in courses that they write and in editions that they tutor, or (null) everybody's;
 * never their own, whatever their role.
 */
export const gradableBy = (scope: string, actor: string) =>
  `((${scope}::uuid IS NULL OR course.created_by = ${scope} OR ${scope} = ANY (edition.tutors)) AND enrolment.account_id <> ${actor}::uuid)`;
