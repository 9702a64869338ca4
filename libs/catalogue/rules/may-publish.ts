import type { CompletionRule, Localized, OutlineActivity, CourseOutline } from '../contract';

export type UnpublishableCode =
  | 'TITLE_MISSING'
  | 'NO_ACTIVITY'
  | 'NOTHING_REQUIRED'
  | 'LESSON_EMPTY'
  | 'QUIZ_MISSING'
  | 'RULE_UNFIT'
  | 'REQUIRES_UNKNOWN'
  | 'REQUIRES_UNCOMPLETABLE'
  | 'REQUIRES_CIRCLE';
export interface UnpublishableReason {
  code: UnpublishableCode;
  activityId?: string;
}

const quizRules: readonly CompletionRule[] = ['submitted', 'passed'];

/** Why a course cannot be published, so that no learner meets an empty lesson or a rule that can never be met; `[]`: it can. */
export function mayPublish(course: {
  title: Localized;
  sourceLanguage: string;
  outline: CourseOutline;
  /** Activity id → number of blocks. */
  blocks: ReadonlyMap<string, number>;
}): UnpublishableReason[] {
  const activities = course.outline.modules.flatMap((module) => module.activities);
  const reasons: UnpublishableReason[] = [];
  const missing = (title: Localized) => !title[course.sourceLanguage]?.text.trim();
  if (missing(course.title)) reasons.push({ code: 'TITLE_MISSING' });
  if (activities.length === 0) reasons.push({ code: 'NO_ACTIVITY' });
  else if (activities.every(({ completion }) => completion === 'none')) reasons.push({ code: 'NOTHING_REQUIRED' });
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  for (const activity of activities) {
    const add = (code: UnpublishableCode) => reasons.push({ code, activityId: activity.id });
    if (missing(activity.title)) add('TITLE_MISSING');
    if (activity.kind === 'lesson' && !course.blocks.get(activity.id)) add('LESSON_EMPTY');
    if (activity.kind === 'quiz' && !activity.reference) add('QUIZ_MISSING');
    if (quizRules.includes(activity.completion) && activity.kind !== 'quiz') add('RULE_UNFIT');
    if (activity.requires.some((id) => !known.has(id))) add('REQUIRES_UNKNOWN');
    if (activity.requires.some((id) => known.get(id)?.completion === 'none')) add('REQUIRES_UNCOMPLETABLE');
    if (requiresItself(activity, known)) add('REQUIRES_CIRCLE');
  }
  return reasons;
}

function requiresItself(start: OutlineActivity, known: ReadonlyMap<string, OutlineActivity>): boolean {
  const seen = new Set<string>();
  const waiting = [...start.requires];
  while (waiting.length > 0) {
    const id = waiting.pop()!;
    if (id === start.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(known.get(id)?.requires ?? []));
  }
  return false;
}
