import fc from 'fast-check';
import { questionResponse, type Question, type QuestionResponse } from '../contract';
import { askQuestion } from './ask-question';
import { countWords, inOwnIds, inShownIds, isAnswered, normalResponse } from './describe-response';
import { makeChoices, makeEssay, makeMatching, makeOrdering, makeQuestion, makeTrueFalse, text } from './question.factory';
import { seededRandom } from './random';

const ask = (question: Question, seed = 'any') => askQuestion(question, seededRandom(seed));
const single = ask(makeQuestion('single-choice', { shuffle: true, choices: makeChoices(1, 0, 0) }));
const multiple = ask(makeQuestion('multiple-choice', { shuffle: true, choices: makeChoices(1, 0, 0) }));
const trueFalse = ask(makeTrueFalse());
const short = ask(makeQuestion('short-answer', { caseSensitive: false, answers: [{ text: 'x', fraction: 1 }] }));
const plainNumber = ask(makeQuestion('numerical', { answers: [{ value: 1, tolerance: 0, fraction: 1 }], units: [], unitRequired: false }));
const length = ask(
  makeQuestion('numerical', {
    answers: [{ value: 1, tolerance: 0, fraction: 1 }],
    units: [{ unit: 'km', factor: 1 }],
    unitRequired: false,
  }),
);
const matching = ask(makeMatching(2, 1));
const ordering = ask(makeOrdering(3));
const essay = ask(makeEssay());
const all = [single, multiple, trueFalse, short, plainNumber, length, matching, ordering, essay];

describe('normalResponse', () => {
  it.each([
    ['one choice where only one may be chosen', single, { choiceIds: ['c2', 'c1'] }, { choiceIds: ['c2'] }],
    ['choices in the order shown, each once', multiple, { choiceIds: ['c3', 'c1', 'c3'] }, { choiceIds: ['c1', 'c3'] }],
    ['no choice that was not shown', multiple, { choiceIds: ['c9', 'own-0', ''] }, {}],
    ['true or false', trueFalse, { choiceIds: ['maybe', 'false', 'true'] }, { choiceIds: ['false'] }],
    ['text without outer spaces, composed', short, { text: '  Orle\u0301ans \n' }, { text: 'Orléans' }],
    ['no text of spaces alone', short, { text: ' \n\t ' }, {}],
    ['text without NUL and half characters', essay, { text: 'a\u0000b\ud800\r\nc' }, { text: 'ab\ufffd\nc' }],
    ['no field of another type', short, { choiceIds: ['c1'], order: ['i1'], pairs: { p1: 'm1' }, unit: 'km' }, {}],
    ['number and unit', length, { text: ' 5 ', unit: ' km ' }, { text: '5', unit: 'km' }],
    ['no unit without a number', length, { unit: 'km' }, {}],
    ['no unit where the question has none', plainNumber, { text: '5', unit: 'km' }, { text: '5' }],
    ['pairs of what was shown', matching, { pairs: { p1: 'm3', p2: 'm9', p7: 'm1', 'own-0': 'm1' } }, { pairs: { p1: 'm3' } }],
    ['no pairs of foreign names', matching, { pairs: { constructor: 'm1', toString: 'm2' } }, {}],
    ['each item once', ordering, { order: ['i2', 'i2', 'i9', 'i1'] }, { order: ['i2', 'i1'] }],
    ['nothing of nothing', ordering, {}, {}],
  ])('keeps %s', (_, asked, response: QuestionResponse, kept) => {
    expect(normalResponse(asked, response)).toEqual(kept);
    expect(isAnswered(asked, response)).toBe(Object.keys(kept).length > 0);
  });

  it('changes a normal response no more, and what it keeps fits the contract', () => {
    const ids = fc.constantFrom('c1', 'c2', 'c3', 'p1', 'p2', 'm1', 'm2', 'm3', 'i1', 'i2', 'i3', 'true', 'false', 'own-0', '__proto__');
    const anyResponse = fc.record(
      {
        choiceIds: fc.array(ids),
        text: fc.string({ unit: 'binary' }),
        unit: fc.string({ unit: 'binary', maxLength: 20 }),
        pairs: fc.dictionary(ids, ids),
        order: fc.array(ids),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), anyResponse, (asked, response) => {
        const kept = normalResponse(asked, response);
        expect(normalResponse(asked, kept)).toEqual(kept);
        expect(questionResponse.parse(kept)).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });
});

describe('own and shown ids', () => {
  it('lead to each other, whatever the order shown', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (seed, places) => {
        const order = { order: places.map((place) => `own-${place}`) };
        const asked = ask(makeOrdering(4), seed);
        expect(inOwnIds(asked, inShownIds(asked, order))).toEqual(order);

        const pairs = { pairs: Object.fromEntries(places.map((place, prompt) => [`own-${prompt}`, `own-${place}`])) };
        const matched = ask(makeMatching(4), seed);
        expect(inOwnIds(matched, inShownIds(matched, pairs))).toEqual(pairs);
      }),
    );
  });
  it('name one of several matches that read the same', () => {
    const question = makeQuestion('matching', {
      shuffle: false,
      pairs: ['a', 'b'].map((id) => ({ id, prompt: text(id), match: text('same') })),
      distractors: [],
    });
    expect(inShownIds(ask(question), { pairs: { a: 'b', b: 'b' } })).toEqual({ pairs: { p1: 'm1', p2: 'm1' } });
  });
});

describe('countWords', () => {
  it.each([
    ['Nobody shall be held in slavery.', 'en', 6],
    ['لا يجوز استرقاق أحد أو استعباده.', 'ar', 6],
    ['  ', 'en', 0],
  ])('%s', (essayText, language, words) => expect(countWords(essayText, language)).toBe(words));
  it('counts Chinese words, which no spaces part', () => expect(countWords('法律面前人人平等', 'zh')).toBeGreaterThan(2));
});
