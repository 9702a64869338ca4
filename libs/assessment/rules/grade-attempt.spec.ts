import fc from 'fast-check';
import type { AttemptResult } from '../contract';
import { askQuestion } from './ask-question';
import { combineAttempts, gradeAttempt } from './grade-attempt';
import { shownPercent } from './points';
import { makeChoices, makeEssay, makeQuestion, makeTrueFalse } from './question.factory';
import { seededRandom } from './random';

const ask = (question: Parameters<typeof askQuestion>[0], points?: number) => askQuestion(question, seededRandom('any'), points);
const one = ask(makeTrueFalse(1));
const three = ask(makeTrueFalse(3));
const essay = ask(makeEssay(4));
const id = (asked: typeof one) => asked.question.id;
const right = { choiceIds: ['true'] };
const wrong = { choiceIds: ['false'] };
const result = (raw: number, max: number, success: boolean | null, pending = false): AttemptResult => ({
  score: { raw, max, scaled: max === 0 ? 0 : raw / max },
  success,
  pending,
});

describe('gradeAttempt', () => {
  it.each([
    ['everything right', { [id(one)]: right, [id(three)]: right }, 0.75, result(4, 4, true)],
    ['exactly the mastery score', { [id(three)]: right }, 0.75, result(3, 4, true)],
    ['below it', { [id(one)]: right, [id(three)]: wrong }, 0.75, result(1, 4, false)],
    ['nothing answered', {}, 0.75, result(0, 4, false)],
    ['nothing to pass', { [id(one)]: right }, null, result(1, 4, null)],
    ['an answer to a question that was not asked', { [id(essay)]: right, constructor: right }, 0.75, result(0, 4, false)],
  ])('%s', (_, responses, masteryScore, expected) => {
    expect(gradeAttempt([one, three], responses, masteryScore).result).toEqual(expected);
  });

  it('never passes an empty quiz, nor one without points', () => {
    expect(gradeAttempt([], {}, 0).result).toEqual(result(0, 0, false));
    expect(gradeAttempt([ask(makeTrueFalse(), 0)], {}, 0.5).result).toEqual(result(0, 0, false));
  });

  it('makes a whole of thirds', () => {
    const choices = makeChoices(1 / 3, 1 / 3, 1 / 3);
    const thirds = Array.from({ length: 3 }, () => ask(makeQuestion('multiple-choice', { shuffle: false, choices })));
    const responses = Object.fromEntries(thirds.map((asked) => [id(asked), { choiceIds: ['c1'] }]));
    const graded = gradeAttempt(thirds, responses, 1 / 3);
    expect(graded.result).toEqual(result(1, 3, true));
    expect(graded.questions.map(({ points }) => points)).toEqual([0.333333, 0.333333, 0.333333]);
  });

  describe('with an essay', () => {
    const responses = { [id(three)]: right, [id(essay)]: { text: 'Because …' } };
    it('waits for a person', () => {
      expect(gradeAttempt([three, essay], responses, 0.4).result).toEqual(result(3, 7, null, true));
    });
    it('does not wait when nothing was written', () => {
      expect(gradeAttempt([three, essay], { [id(three)]: right }, 0.4).result).toEqual(result(3, 7, true));
    });
    it.each([
      [4, 7, true, 'right'],
      [2, 5, true, 'partly'],
      [0, 3, false, 'wrong'],
      [9, 7, true, 'right'],
    ])('takes a mark of %d', (points, raw, success, state) => {
      const graded = gradeAttempt([three, essay], responses, 0.6, { [id(essay)]: { points } });
      expect(graded.result).toEqual(result(raw, 7, success));
      expect(graded.questions[1]).toMatchObject({ questionId: id(essay), state, points: Math.min(points, 4) });
    });
  });

  it('lets a mark outlive the key, and leaves an unanswered question unanswered', () => {
    const graded = (points: number) => gradeAttempt([three], {}, null, { [id(three)]: { points } }).questions[0];
    expect(graded(3)).toMatchObject({ points: 3, state: 'right' });
    expect(graded(0)).toMatchObject({ points: 0, state: 'unanswered' });
  });

  it('never scores above one or below nothing', () => {
    const asked = fc.array(fc.record({ points: fc.double({ min: 0, max: 1000, noNaN: true }), answer: fc.boolean() }), { maxLength: 20 });
    fc.assert(
      fc.property(asked, (questions) => {
        const all = questions.map(({ points }) => ask(makeTrueFalse(points)));
        const responses = Object.fromEntries(all.map((question, place) => [id(question), questions[place]!.answer ? right : wrong]));
        const { score, success } = gradeAttempt(all, responses, 1).result;
        expect(score.scaled).toBeGreaterThanOrEqual(0);
        expect(score.scaled).toBeLessThanOrEqual(1);
        const worth = questions.some(({ points }) => points > 0.001);
        if (worth && questions.every(({ answer }) => answer)) expect(success).toBe(true);
        if (questions.some(({ points, answer }) => points > 0.001 && !answer)) expect(success).toBe(false);
      }),
    );
  });
});

describe('combineAttempts', () => {
  const attempts = [result(2, 4, false), result(4, 4, true), result(3, 5, false)];
  it.each([
    ['highest', result(4, 4, true)],
    ['last', result(3, 5, false)],
    ['first', result(2, 4, false)],
    ['average', { score: { raw: 3.5, max: 5, scaled: 0.7 }, success: true, pending: false }],
  ] as const)('%s', (grading, expected) => {
    const combined = combineAttempts(attempts, grading, 0.7)!;
    expect({ ...combined, score: { ...combined.score, scaled: Number(combined.score.scaled.toFixed(9)) } }).toEqual(expected);
  });
  it('has no result without attempts', () => expect(combineAttempts([], 'highest', 0.5)).toBeNull());

  const waiting = result(1, 4, null, true);
  it.each([
    ['highest', [attempts[0]!, waiting], { ...attempts[0], success: null, pending: true }],
    ['highest', [attempts[1]!, waiting], attempts[1]],
    ['last', [attempts[1]!, waiting], waiting],
    ['first', [attempts[1]!, waiting], attempts[1]],
  ] as const)('%s of an attempt that waits for a person', (grading, several, expected) => {
    expect(combineAttempts(several, grading, 0.7)).toEqual(expected);
  });
  it('takes an average as pending while one attempt is', () => {
    expect(combineAttempts([attempts[1]!, waiting], 'average', 0.1)).toMatchObject({ success: null, pending: true });
  });
  it('gives the one attempt as it is, whichever counts', () => {
    const anyResult = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 99 }))
      .map(([raw, max]) => result(raw, max, raw / max >= 0.5));
    fc.assert(
      fc.property(
        anyResult,
        fc.constantFrom('highest' as const, 'last' as const, 'first' as const, 'average' as const),
        (only, grading) => {
          expect(combineAttempts([only], grading, 0.5)).toEqual(only);
        },
      ),
    );
  });
});

describe('shownPercent', () => {
  it.each([
    [0.8, 0.8, 80],
    [0.7999, 0.8, 79],
    [0.796, 0.8, 79],
    [0.666667, 0.7, 67],
    [0.6666, 2 / 3, 66],
    [0.999, 0.5, 99],
    [0.999, null, 99],
    [1, 0.5, 100],
    [0, 0.5, 0],
    [0.29, 0.5, 29],
  ])('%d with a mastery score of %s shows %d', (scaled, masteryScore, percent) => expect(shownPercent(scaled, masteryScore)).toBe(percent));
});
