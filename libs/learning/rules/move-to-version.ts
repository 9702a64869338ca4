import type { CourseOutline } from '@cursus/catalogue/contract';
import type { EnrolmentStatus } from '../contract';
import { activitiesOf, isDone, type ProgressOf } from './completion';

interface Numbered {
  major: number;
  minor: number;
}
const isNewer = (version: Numbered, than: Numbered) =>
  version.major > than.major || (version.major === than.major && version.minor > than.minor);

/**
 * Whether an enrolment follows to a newer version: `by-itself` within the same major version, `on-request` to another one,
 * `no` when it is not newer, or when the person has completed or left the course: a certificate names what was taken.
 */
export function mayMove(from: Numbered, to: Numbered, status: EnrolmentStatus): 'by-itself' | 'on-request' | 'no' {
  if (status !== 'active' || !isNewer(to, from)) return 'no';
  return to.major === from.major ? 'by-itself' : 'on-request';
}

/** What a move means for one person: nothing that is done is undone. */
export function effectOfMove(from: CourseOutline, to: CourseOutline, progress: ProgressOf) {
  const before = activitiesOf(from);
  const after = activitiesOf(to);
  const known = new Set(before.map(({ id }) => id));
  const there = new Set(after.map(({ id }) => id));
  return {
    /** Done, and still part of the course. */
    kept: after.filter((activity) => isDone(activity, progress)).map(({ id }) => id),
    /** To be done in addition. */
    added: after.filter(({ id, completion }) => !known.has(id) && completion !== 'none').map(({ id }) => id),
    /** No longer part of it. */
    dropped: before.filter(({ id }) => !there.has(id)).map(({ id }) => id),
  };
}
