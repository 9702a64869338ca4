import type { ActivityKind } from '@cursus/catalogue/contract';

/** Messages that name the kinds of activities. */
export const kindWords: Record<ActivityKind, string> = {
  lesson: 'outline.kind-lesson',
  quiz: 'outline.kind-quiz',
  assignment: 'outline.kind-assignment',
  discussion: 'outline.kind-discussion',
  webinar: 'outline.kind-webinar',
  package: 'outline.kind-package',
};
