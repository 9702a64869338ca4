import fc from 'fast-check';
import { shownQuestion, type Localized, type Question } from '../contract';
import { askQuestion, showQuestion } from './ask-question';
import { makeChoices, makeMatching, makeOrdering, makeQuestion, questionId, text } from './question.factory';
import { seededRandom } from './random';

const seed = fc.string({ minLength: 1 });
const ask = (question: Question, from: string) => askQuestion(question, seededRandom(from));
const shownIds = (options: { id: string }[]) => options.map(({ id }) => id);

/** Texts and figures that occur nowhere else, so that finding one means that it leaked. */
const secret = fc.integer({ min: 1e8, max: 1e9 }).map((number) => `secret-${number}`);
const secretText = secret.map((value) => text(value));
const secretShare = fc.integer({ min: 12_345_678, max: 98_765_432 }).map((number) => number / 1e8);
const visibleText = fc.integer({ min: 0, max: 99_999 }).map((number) => text(`visible ${number}`));
const ownId = fc.integer({ min: 1e8, max: 1e9 }).map((number) => `own-${number}`);
const unlike = <T extends { id: string }>(thing: fc.Arbitrary<T>, minLength: number) =>
  fc.uniqueArray(thing, { minLength, maxLength: 8, selector: ({ id }) => id });
const common = {
  id: fc.nat(999).map(questionId),
  sourceLanguage: fc.constant('en'),
  prompt: visibleText,
  points: fc.constant(2),
  feedback: secretText,
};
const choice = fc.record({ id: ownId, text: visibleText, fraction: secretShare, feedback: secretText });
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    ...common,
    type: fc.constantFrom('single-choice' as const, 'multiple-choice' as const),
    shuffle: fc.boolean(),
    choices: unlike(choice, 2),
  }),
  fc.record({
    ...common,
    type: fc.constant('true-false' as const),
    correct: fc.boolean(),
    feedbackIfTrue: secretText,
    feedbackIfFalse: secretText,
  }),
  fc.record({
    ...common,
    type: fc.constant('short-answer' as const),
    caseSensitive: fc.boolean(),
    answers: fc.array(fc.record({ text: secret, fraction: secretShare, feedback: secretText }), { minLength: 1 }),
  }),
  fc.record({
    ...common,
    type: fc.constant('numerical' as const),
    answers: fc.array(fc.record({ value: secretShare, tolerance: secretShare, fraction: secretShare, feedback: secretText }), {
      minLength: 1,
    }),
    units: fc.array(fc.record({ unit: fc.constantFrom('day', 'month'), factor: secretShare })),
    unitRequired: fc.boolean(),
  }),
  fc.record({
    ...common,
    type: fc.constant('matching' as const),
    shuffle: fc.boolean(),
    pairs: unlike(fc.record({ id: ownId, prompt: visibleText, match: visibleText }), 2),
    distractors: fc.array(fc.record({ id: ownId.map((id) => `${id}x`), match: visibleText }), { maxLength: 3 }),
  }),
  fc.record({ ...common, type: fc.constant('ordering' as const), items: unlike(fc.record({ id: ownId, text: visibleText }), 2) }),
  fc.record({ ...common, type: fc.constant('essay' as const), modelAnswer: secretText, criteria: secretText }),
);

describe('what a learner gets', () => {
  it('fits the contract, survives storage as JSON and says nothing of the key', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (question, from) => {
        const asked = ask(question, from);
        const stored = JSON.parse(JSON.stringify(asked)) as typeof asked;
        const shown = showQuestion(stored, 'en');
        expect(shown).toEqual(showQuestion(asked, 'en'));
        expect(shownQuestion.parse(shown)).toEqual(shown);

        const json = JSON.stringify(shown);
        expect(json).not.toMatch(/secret|own-|correct|fraction|feedback|tolerance|factor|answers|modelAnswer|criteria/);
        for (const figure of JSON.stringify(question).match(/0\.\d{5,}/g) ?? []) expect(json).not.toContain(figure);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whichever choice is right', () => {
    const choicesWith = (...fractions: number[]) =>
      makeQuestion('multiple-choice', { id: questionId(1), shuffle: true, choices: makeChoices(...fractions) });
    fc.assert(
      fc.property(seed, (from) => {
        const shown = (question: Question) => showQuestion(ask(question, from), 'en');
        expect(shown(choicesWith(1, 0, -1, 0))).toEqual(shown(choicesWith(-1, 0.5, 0, 0.5)));
        const trueFalse = (correct: boolean) => makeQuestion('true-false', { id: questionId(2), correct });
        expect(shown(trueFalse(true))).toEqual(shown(trueFalse(false)));
      }),
    );
  });

  it('puts the match of each prompt at each place about equally often, also when prompts keep their order', () => {
    const random = seededRandom('places');
    const seen = new Map<string, number>();
    const question = makeMatching(3);
    for (let round = 0; round < 3000; round++) {
      const shown = showQuestion(askQuestion(question, random), 'en');
      if (shown.type !== 'matching') throw new Error('not matching');
      expect(shownIds(shown.prompts)).toEqual(['p1', 'p2', 'p3']);
      shown.matches.forEach(({ id, text: { text: match } }) => seen.set(`${id} ${match}`, (seen.get(`${id} ${match}`) ?? 0) + 1));
    }
    expect(seen.size).toBe(9);
    // A third of the rounds each; five standard deviations are about 130.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  it('offers a match that several prompts share only once, and no distractor that reads like a match', () => {
    const question = makeQuestion('matching', {
      shuffle: true,
      pairs: ['France', 'Spain', 'France'].map((match, place) => ({ id: `${place}`, prompt: text(`City ${place}`), match: text(match) })),
      distractors: [
        { id: 'x', match: text('Spain') },
        { id: 'y', match: text('Italy') },
      ],
    });
    const shown = showQuestion(ask(question, 'cities'), 'en');
    if (shown.type !== 'matching') throw new Error('not matching');
    expect(shown.matches.map((match) => match.text.text).sort()).toEqual(['France', 'Italy', 'Spain']);
  });

  it('never shows more than two items in the right order, and two in either', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 7 }), seed, (count, from) => {
        const question = makeOrdering(count);
        const asked = ask(question, from);
        expect(asked.order).not.toEqual(question.items.map(({ id }) => id));
        expect([...asked.order].sort()).toEqual(question.items.map(({ id }) => id).sort());
      }),
    );
    const askedAsIs = askQuestion(makeOrdering(3), (below) => below - 1);
    expect(askedAsIs.order).toEqual(['own-1', 'own-2', 'own-0']);
    const orders = new Set(Array.from({ length: 50 }, (_, round) => ask(makeOrdering(2), `two ${round}`).order.join()));
    expect(orders.size).toBe(2);
  });

  it('keeps the order of choices that are not to be shuffled', () => {
    const question = makeQuestion('single-choice', { shuffle: false, choices: makeChoices(0, 1, 0) });
    expect(ask(question, 'any').order).toEqual(['own-0', 'own-1', 'own-2']);
  });
});

describe('the language of what is shown', () => {
  const written = (...languages: string[]): Localized =>
    Object.fromEntries(languages.map((language) => [language, { text: `in ${language}`, version: 1 }]));
  const blankArabic = { ...written('en'), ar: { text: ' ', version: 1 } };
  it.each([
    ['the wanted one', written('en', 'ar'), 'ar', 'ar'],
    ['the source language where a translation is missing', written('en', 'fr'), 'ar', 'en'],
    ['the source language where the translation is empty', blankArabic, 'ar', 'en'],
    ['any where the source is missing too', written('fr'), 'ar', 'fr'],
    ['the wanted language of another country', written('en', 'fr-CA'), 'fr', 'fr-CA'],
    ['the wanted language of no country', written('en', 'ar'), 'ar-EG', 'ar'],
  ])('is %s', (_, prompt, wanted, lang) => {
    const question = makeQuestion('essay', { prompt });
    expect(showQuestion(ask(question, 'any'), wanted).prompt).toEqual({ text: `in ${lang}`, lang });
  });
  it('is said of each text, and shown ids do not depend on it', () => {
    const choices = [written('en', 'ar'), written('en')].map((shown, place) => ({ id: `own-${place}`, text: shown, fraction: place }));
    const asked = ask(makeQuestion('single-choice', { shuffle: false, choices }), 'any');
    expect(showQuestion(asked, 'ar')).toMatchObject({
      choices: [
        { id: 'c1', text: { lang: 'ar' } },
        { id: 'c2', text: { lang: 'en' } },
      ],
    });
  });
});
