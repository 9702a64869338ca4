import type { CourseOutline, OutlineActivity, PublishKind } from '../contract';

export type ActivityChange = 'added' | 'removed' | 'content' | 'quiz' | 'rule' | 'order-locked' | 'optional-now' | 'required-now';
export interface PublishChanges {
  changes: { activityId: string; change: ActivityChange }[];
  /** What the changes amount to; the author may decide otherwise. */
  suggested: PublishKind;
}

/** Changes after which somebody half-way would have more, or something else, to do than was agreed at enrolment. */
const breaking: readonly ActivityChange[] = ['removed', 'required-now', 'rule', 'order-locked'];

/**
 * What a publication changes for learners.
 * @param changedContent ids of lessons whose blocks differ
 * @param changedQuizzes ids (`reference`) of quizzes with a newer revision than the published version has
 */
export function publishChanges(
  before: CourseOutline | null,
  after: CourseOutline,
  changedContent: ReadonlySet<string> = new Set(),
  changedQuizzes: ReadonlySet<string> = new Set(),
): PublishChanges {
  const old = activitiesOf(before);
  const now = activitiesOf(after);
  const changes: PublishChanges['changes'] = [];
  for (const [activityId, activity] of now) {
    const was = old.get(activityId);
    const add = (change: ActivityChange) => changes.push({ activityId, change });
    if (!was) {
      add('added');
      if (before && activity.completion !== 'none') add('required-now');
      continue;
    }
    if (changedContent.has(activityId)) add('content');
    if (activity.reference !== was.reference || (activity.reference && changedQuizzes.has(activity.reference))) add('quiz');
    if (activity.requires.some((id) => !was.requires.includes(id))) add('order-locked');
    if (activity.completion !== was.completion)
      add(activity.completion === 'none' ? 'optional-now' : was.completion === 'none' ? 'required-now' : 'rule');
  }
  for (const activityId of old.keys()) if (!now.has(activityId)) changes.push({ activityId, change: 'removed' });
  return { changes, suggested: !before || changes.some(({ change }) => breaking.includes(change)) ? 'major' : 'minor' };
}

const activitiesOf = (outline: CourseOutline | null) =>
  new Map<string, OutlineActivity>((outline?.modules ?? []).flatMap(({ activities }) => activities.map((one) => [one.id, one] as const)));

/** The number of the next version. */
export const nextVersion = (latest: { major: number; minor: number } | undefined, kind: PublishKind) =>
  !latest
    ? { major: 1, minor: 0 }
    : kind === 'major'
      ? { major: latest.major + 1, minor: 0 }
      : { major: latest.major, minor: latest.minor + 1 };
