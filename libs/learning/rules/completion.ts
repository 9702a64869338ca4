import type { AttemptResult } from '@cursus/assessment/contract';
import type { CompletionRule, CourseOutline, OutlineActivity, Readable } from '@cursus/catalogue/contract';
import type { Requirement } from '../contract';

/** What one person has done in one activity. */
export interface ActivityProgress {
  activityId: string;
  firstOpenedAt: Date | null;
  /** Ticked by the learner. */
  markedAt: Date | null;
  /** Handed in. */
  submittedAt: Date | null;
  result: AttemptResult | null;
  /** When it first met its rule; stays, whatever changes afterwards. */
  completedAt: Date | null;
}
export type ProgressOf = ReadonlyMap<string, ActivityProgress>;

/** Whether what was done meets the rule. A quiz without mastery score is passed when it is graded. */
export function meetsRule(rule: CompletionRule, progress: ActivityProgress): boolean {
  switch (rule) {
    case 'none':
      return false;
    case 'viewed':
      return progress.firstOpenedAt !== null;
    case 'marked':
      return progress.markedAt !== null;
    case 'submitted':
      return progress.submittedAt !== null;
    case 'passed':
      return progress.result !== null && (progress.result.success ?? !progress.result.pending);
  }
}

/** Done once is done for good: neither a new version nor a worse later attempt takes it away. */
export function isDone(activity: Pick<OutlineActivity, 'id' | 'completion'>, progress: ProgressOf): boolean {
  const own = progress.get(activity.id);
  return own !== undefined && (own.completedAt !== null || meetsRule(activity.completion, own));
}

export const activitiesOf = (outline: CourseOutline): OutlineActivity[] => outline.modules.flatMap(({ activities }) => activities);
const requiredIn = (outline: CourseOutline) => activitiesOf(outline).filter(({ completion }) => completion !== 'none');

/** Activities of which each has to be completed before this one opens, and which are not; `[]`: it is open. */
export function lockedBy(activity: OutlineActivity, outline: CourseOutline, progress: ProgressOf): OutlineActivity[] {
  return activitiesOf(outline).filter((other) => activity.requires.includes(other.id) && !isDone(other, progress));
}

export interface CourseProgress {
  complete: boolean;
  done: number;
  of: number;
  /** Of what is required and not done. */
  minutesLeft: number;
}

/** A course is complete when every activity that has a rule is done; one that asks for nothing is never complete. */
export function courseProgress(outline: CourseOutline, progress: ProgressOf): CourseProgress {
  const required = requiredIn(outline);
  const open = required.filter((activity) => !isDone(activity, progress));
  return {
    complete: required.length > 0 && open.length === 0,
    done: required.length - open.length,
    of: required.length,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/**
 * Why the course is not complete, or that it is, with figures: all are met exactly when `courseProgress` says complete.
 * @param masteryOf the share that passes a quiz, by the quiz's id
 */
export function requirementsOf(
  outline: CourseOutline,
  progress: ProgressOf,
  masteryOf: ReadonlyMap<string, number | null>,
  read: (title: OutlineActivity['title']) => Readable,
): Requirement[] {
  const required = requiredIn(outline);
  const quizzes = required.filter(({ kind }) => kind === 'quiz');
  const others = required.filter(({ kind }) => kind !== 'quiz');
  const open = others.filter((activity) => !isDone(activity, progress));
  const rest: Requirement[] =
    others.length > 0 || quizzes.length === 0
      ? [
          {
            kind: 'activities',
            met: others.length > 0 && open.length === 0,
            done: others.length - open.length,
            of: others.length,
            next: open[0]?.id ?? null,
          },
        ]
      : [];
  return [
    ...rest,
    ...quizzes.map((quiz): Requirement => {
      const own = progress.get(quiz.id);
      return {
        kind: 'quiz',
        met: isDone(quiz, progress),
        activityId: quiz.id,
        title: read(quiz.title),
        rule: quiz.completion,
        scaled: own?.result && !own.result.pending ? own.result.score.scaled : null,
        masteryScore: masteryOf.get(quiz.reference ?? '') ?? null,
        pending: own?.result?.pending ?? false,
      };
    }),
  ];
}
