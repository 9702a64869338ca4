import * as z from 'zod/mini';
import { localized } from './question';

export const attemptGradings = ['highest', 'last', 'first', 'average'] as const;
/** Which attempt counts when there are several. */
export const attemptGrading = z.enum(attemptGradings);
export type AttemptGrading = z.infer<typeof attemptGrading>;

export const reviewPolicies = ['score', 'answers', 'answers-and-key'] as const;
/**
 * What a learner sees after submission: the total only; also each question with the own response, its points and the feedback on it;
 * or also the key with the explanation.
 */
export const reviewPolicy = z.enum(reviewPolicies);
export type ReviewPolicy = z.infer<typeof reviewPolicy>;

export const quizSettings = z.object({
  /** Share of the points that passes, 0 to 1; null: nothing to pass. */
  masteryScore: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** null: no limit. */
  maxAttempts: z.nullable(z.int().check(z.gte(1), z.lte(100))),
  /** Null: no limit. At most a week. */
  minutesAllowed: z.nullable(z.int().check(z.gte(1), z.lte(7 * 24 * 60))),
  shuffleQuestions: z.boolean(),
  grading: attemptGrading,
  review: reviewPolicy,
  /** null: all on one page. */
  questionsPerPage: z.nullable(z.int().check(z.gte(1), z.lte(100))),
});
export type QuizSettings = z.infer<typeof quizSettings>;

/** Points of each question of this item, where they differ from the question's own. */
const points = z.optional(z.number().check(z.gte(0), z.lte(1000)));

/** One question that everyone gets, or `draw` questions chosen at random among `from` when an attempt is launched. */
export const quizItem = z.union([
  z.object({ questionId: z.uuid(), points }),
  z.object({
    draw: z.int().check(z.gte(1), z.lte(200)),
    from: z.array(z.uuid()).check(z.minLength(1), z.maxLength(1000)),
    points,
  }),
]);
export type QuizItem = z.infer<typeof quizItem>;

export const quizDefinition = z.object({
  /** Sanitised HTML, read before the attempt. */
  introduction: z.optional(localized),
  settings: quizSettings,
  items: z.array(quizItem).check(
    z.maxLength(500),
    z.refine((items) => items.reduce((asked, item) => asked + ('draw' in item ? item.draw : 1), 0) <= 500),
  ),
});
export type QuizDefinition = z.infer<typeof quizDefinition>;

/**
 * Digits after the point. A question keeps six, so that three thirds are one again when the total is rounded to four;
 * a person sees at most two, and fewer where they are zero (`maximumFractionDigits`).
 */
export const pointsDigits = { question: 6, total: 4, shown: 2 } as const;

/** What one learner was granted for this quiz, such as half as much time again (`timeFactor` 1.5) or a further attempt. */
export const accommodation = z.object({
  timeFactor: z._default(z.number().check(z.gte(1), z.lte(5)), 1),
  extraMinutes: z._default(z.int().check(z.gte(0), z.lte(1440)), 0),
  extraAttempts: z._default(z.int().check(z.gte(0), z.lte(100)), 0),
});
export type Accommodation = z.infer<typeof accommodation>;
