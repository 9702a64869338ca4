import type { CourseOutline, OutlineActivity } from '@cursus/catalogue/contract';
import { activitiesOf, isDone, lockedBy, type ProgressOf } from './completion';

/** Nothing more to do here: done, or without a rule and already looked at. */
const settled = (activity: OutlineActivity, progress: ProgressOf) =>
  isDone(activity, progress) || (activity.completion === 'none' && Boolean(progress.get(activity.id)?.firstOpenedAt));

/**
 * Where to go on: where the learner last was, unless that is done; else what follows it; else what was left out before.
 * null when nothing is left, or everything left is locked.
 */
export function nextActivity(outline: CourseOutline, progress: ProgressOf, lastActivityId?: string | null): OutlineActivity | null {
  const all = activitiesOf(outline);
  const last = Math.max(
    0,
    all.findIndex(({ id }) => id === lastActivityId),
  );
  const inTurn = [...all.slice(last), ...all.slice(0, last)];
  return inTurn.find((activity) => !settled(activity, progress) && lockedBy(activity, outline, progress).length === 0) ?? null;
}
