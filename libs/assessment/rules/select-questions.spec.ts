import fc from 'fast-check';
import { quizDefinition, type QuizItem } from '../contract';
import { makeTrueFalse, questionId } from './question.factory';
import { seededRandom } from './random';
import { quizExtent, selectQuestions } from './select-questions';

const bank = Array.from({ length: 12 }, (_, place) => ({ ...makeTrueFalse(1), id: questionId(100 + place) }));
const ids = (...places: number[]) => places.map((place) => bank[place]!.id);
const settings = (shuffleQuestions: boolean) => ({
  masteryScore: 0.8,
  maxAttempts: null,
  minutesAllowed: null,
  shuffleQuestions,
  grading: 'highest' as const,
  review: 'answers' as const,
  questionsPerPage: 1,
});
const select = (items: QuizItem[], seed: string, shuffle = false) =>
  selectQuestions({ items, settings: settings(shuffle) }, bank, seededRandom(seed));
const fixed = (place: number, points?: number): QuizItem => ({ questionId: bank[place]!.id, ...(points !== undefined && { points }) });
const draw = (count: number, ...places: number[]): QuizItem => ({ draw: count, from: ids(...places) });
const asked = (items: QuizItem[], seed: string, shuffle = false) => select(items, seed, shuffle).map(({ question }) => question.id);

const anyItem = fc.oneof(
  fc.nat(11).map((place) => fixed(place)),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(11), { minLength: 1, maxLength: 6 }))
    .map(([count, places]) => draw(count, ...places)),
);

describe('selectQuestions', () => {
  it('asks fixed questions in their order, with the points that the quiz gives', () => {
    const selected = select([fixed(2), fixed(0, 5)], 'any');
    expect(selected.map(({ question, points }) => [question.id, points])).toEqual([
      [bank[2]!.id, 1],
      [bank[0]!.id, 5],
    ]);
  });
  it('draws for the same seed the same, and over seeds every question', () => {
    const items = [draw(2, 0, 1, 2, 3, 4)];
    expect(asked(items, 'a', true)).toEqual(asked(items, 'a', true));
    const seen = new Set(Array.from({ length: 60 }, (_, round) => asked(items, `${round}`)).flat());
    expect([...seen].sort()).toEqual(ids(0, 1, 2, 3, 4));
  });
  it('draws each question about equally often', () => {
    const seen = new Map<string, number>();
    for (let round = 0; round < 2000; round++) {
      for (const id of asked([draw(2, 0, 1, 2, 3)], `round ${round}`)) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    // A thousand each; five standard deviations are about 112.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(112);
  });
  it.each([
    ['no question that is fixed elsewhere', [draw(2, 0, 1, 2), fixed(1)], ids(0, 1, 2)],
    ['all there are, when there are too few', [draw(4, 0, 1)], ids(0, 1)],
    ['a question named twice only once', [fixed(0), fixed(0), draw(2, 3, 3)], ids(0, 3)],
    ['enough for each of two pools that overlap', [draw(1, 0, 1), draw(1, 0)], ids(0, 1)],
    ['enough for a chain of pools', [draw(1, 0, 1), draw(1, 1, 2), draw(1, 2, 3), draw(1, 0), draw(1, 1)], ids(0, 1, 2, 3)],
  ])('draws %s', (_, items, expected) => {
    for (let round = 0; round < 30; round++) expect(expected).toEqual(expect.arrayContaining(asked(items, `${round}`)));
    const counts = Array.from({ length: 30 }, (_, round) => asked(items, `${round}`).length);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBe(expected.length);
  });
  it('gives everybody equally many questions, each once, all of them from the quiz', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 6 }), fc.string(), fc.string(), fc.boolean(), (items, seed, other, shuffle) => {
        const selected = asked(items, seed, shuffle);
        expect(new Set(selected).size).toBe(selected.length);
        expect(asked(items, other, !shuffle)).toHaveLength(selected.length);
        expect(quizExtent(items, bank).questions).toBe(selected.length);
        const named = items.flatMap((item) => ('draw' in item ? item.from : [item.questionId]));
        expect(named).toEqual(expect.arrayContaining(selected));
      }),
    );
  });
  it('shuffles the questions only where the quiz says so', () => {
    const items = Array.from({ length: 8 }, (_, place) => fixed(place));
    const order = ids(0, 1, 2, 3, 4, 5, 6, 7);
    expect(asked(items, 'any')).toEqual(order);
    expect(asked(items, 'any', true)).not.toEqual(order);
    expect(asked(items, 'any', true).sort()).toEqual(order);
  });
  it('fails when the bank lacks a question', () => {
    expect(() => select([{ questionId: questionId(999) }], 'any')).toThrow(questionId(999));
  });
});

describe('quizExtent', () => {
  it.each([
    ['fixed ones', [fixed(0), fixed(1, 4)], 2, 5],
    ['a draw with equal points', [draw(2, 0, 1, 2)], 2, 2],
    ['a draw with points of the quiz', [{ ...draw(2, 0, 1, 11), points: 3 }], 2, 6],
  ])('of %s', (_, items, questions, points) => expect(quizExtent(items, bank)).toEqual({ questions, points }));
  it('leaves points open that depend on the draw', () => {
    const uneven = [{ ...makeTrueFalse(2), id: questionId(900) }, ...bank];
    expect(quizExtent([{ draw: 1, from: [questionId(900), bank[0]!.id] }], uneven)).toEqual({ questions: 1, points: null });
  });
});

describe('quizDefinition', () => {
  const quiz = (items: unknown[], changed = {}) => ({ settings: { ...settings(true), ...changed }, items });
  it.each([
    ['no items', quiz([]), true],
    ['both kinds of item', quiz([fixed(0), draw(1, 1, 2)]), true],
    ['a draw of nothing', quiz([draw(0, 1, 2)]), false],
    ['a mastery score in per cent', quiz([], { masteryScore: 80 }), false],
    ['no attempts', quiz([], { maxAttempts: 0 }), false],
    ['more questions than anybody answers', quiz([draw(200, 1), draw(200, 1), draw(200, 1)]), false],
  ])('%s: %s', (_, definition, valid) => expect(quizDefinition.safeParse(definition).success).toBe(valid));
});
