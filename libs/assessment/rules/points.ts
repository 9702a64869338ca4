import { pointsDigits } from '../contract';

const rounded = (value: number, digits: number) => Math.round((value + Number.EPSILON) * 10 ** digits) / 10 ** digits;

/** Points of one question as they are kept. */
export const questionPoints = (points: number) => rounded(points, pointsDigits.question);

/** Points of an attempt as they are kept. */
export const totalPoints = (points: number) => rounded(points, pointsDigits.total);

/**
 * The percentage that a person sees: whole, but never so rounded that a failed attempt seems to reach the mastery score
 * or a faulty one to be perfect.
 */
export function shownPercent(scaled: number, masteryScore: number | null): number {
  const percent = Math.round(scaled * 100);
  const tooGood = [1, masteryScore ?? 1].some((mark) => scaled < mark && percent >= totalPoints(mark * 100));
  return tooGood ? Math.ceil(totalPoints(scaled * 100)) - 1 : percent;
}
