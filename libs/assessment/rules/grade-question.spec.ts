import fc from 'fast-check';
import type { Question, QuestionResponse } from '../contract';
import { askQuestion } from './ask-question';
import { inShownIds } from './describe-response';
import { gradeQuestion } from './grade-question';
import { makeChoices, makeEssay, makeMatching, makeOrdering, makeQuestion, makeTrueFalse, text } from './question.factory';
import { seededRandom } from './random';

/** Grades a response that is written in the author's ids, as one learner with one order shown would give it. */
function grade(question: Question, response: QuestionResponse, seed = 'any') {
  const asked = askQuestion(question, seededRandom(seed));
  return gradeQuestion(asked, inShownIds(asked, response));
}
const sharesOf = (question: Question, responses: QuestionResponse[]) => responses.map((response) => grade(question, response).points);
const choose = (...places: number[]) => ({ choiceIds: places.map((place) => `own-${place}`) });

describe('choices', () => {
  const single = (...fractions: number[]) => makeQuestion('single-choice', { shuffle: true, choices: makeChoices(...fractions) });
  const multiple = (...fractions: number[]) => makeQuestion('multiple-choice', { shuffle: true, choices: makeChoices(...fractions) });
  it.each<[string, Question, number[], number, string]>([
    ['the right one', single(0, 1), [1], 1, 'right'],
    ['one worth half', single(0.5, 1), [0], 0.5, 'partly'],
    ['a wrong one', single(0, 1), [0], 0, 'wrong'],
    ['one that would take points away', single(-0.5, 1), [0], 0, 'wrong'],
    ['a second one beside the right one, which does not count', single(0, 1), [1, 0], 1, 'right'],
    ['all right ones', multiple(0.5, 0.5, -1), [0, 1], 1, 'right'],
    ['one of two', multiple(0.5, 0.5, -1), [1], 0.5, 'partly'],
    ['one of two beside a wrong one', multiple(0.5, 0.5, -0.25), [1, 2], 0.25, 'partly'],
    ['everything', multiple(0.5, 0.5, -1), [0, 1, 2], 0, 'wrong'],
    ['more than everything', multiple(1, 1, 0), [0, 1], 1, 'right'],
    ['three thirds written with few digits', multiple(0.33333, 0.33333, 0.33333), [0, 1, 2], 1, 'right'],
    ['none', multiple(0.5, 0.5), [], 0, 'unanswered'],
  ])('%s', (_, question, chosen, points, state) => expect(grade(question, choose(...chosen))).toMatchObject({ points, state, max: 1 }));

  it('answers with the feedback on what was chosen only', () => {
    const choices = makeChoices(0.5, 0.5, 0).map((choice, place) => ({ ...choice, feedback: text(`On ${place}`) }));
    const question = makeQuestion('multiple-choice', { shuffle: true, choices, feedback: text('Explanation') });
    expect(grade(question, choose(2, 0)).feedback).toEqual([text('On 0'), text('On 2')]);
    expect(grade(question, {}).feedback).toEqual([]);
  });
});

describe('true or false', () => {
  const question = { ...makeTrueFalse(), feedbackIfTrue: text('Yes'), feedbackIfFalse: text('No') };
  it.each([
    ['true', 1, 'right', [text('Yes')]],
    ['false', 0, 'wrong', [text('No')]],
    ['perhaps', 0, 'unanswered', []],
  ])('%s', (choice, points, state, feedback) => {
    expect(grade(question, { choiceIds: [choice] })).toEqual({ points, max: 1, state, feedback });
  });
});

describe('short answer', () => {
  const question = makeQuestion('short-answer', {
    caseSensitive: false,
    answers: [
      { text: 'mutual recognition', fraction: 0, feedback: text('That is another instrument') },
      { text: 'mutual legal assistance', fraction: 1 },
      { text: 'المساعدة القانونية المتبادلة', fraction: 1 },
      { text: 'mutual *', fraction: 0.5 },
    ],
  });
  it.each([
    ['Mutual  legal assistance', 1, 'right'],
    ['المساعده القانونيه المتبادله', 1, 'right'],
    ['mutual help', 0.5, 'partly'],
    ['mutual recognition', 0, 'wrong'],
    ['extradition', 0, 'wrong'],
    ['   ', 0, 'unanswered'],
  ])('%s', (answer, points, state) => expect(grade(question, { text: answer })).toMatchObject({ points, state }));
  it('lets the first answer that fits decide, with its feedback', () => {
    expect(grade(question, { text: 'MUTUAL RECOGNITION' }).feedback).toEqual([text('That is another instrument')]);
  });
});

describe('numerical', () => {
  const days = makeQuestion('numerical', {
    answers: [
      { value: 40, tolerance: 0, fraction: 1 },
      { value: 40, tolerance: 5, fraction: 0.5, feedback: text('Nearly') },
    ],
    units: [
      { unit: 'days', factor: 1 },
      { unit: 'weeks', factor: 7 },
      { unit: 'hours', factor: 1 / 24 },
    ],
    unitRequired: false,
  });
  const required = { ...days, unitRequired: true };
  const power = makeQuestion('numerical', {
    answers: [{ value: 5, tolerance: 0, fraction: 1 }],
    units: [
      { unit: 'mW', factor: 1 },
      { unit: 'MW', factor: 1e9 },
    ],
    unitRequired: true,
  });
  const third = makeQuestion('numerical', { answers: [{ value: 0.3, tolerance: 0, fraction: 1 }], units: [], unitRequired: false });
  const thousand = makeQuestion('numerical', { answers: [{ value: 1234, tolerance: 0.5, fraction: 1 }], units: [], unitRequired: false });
  const tenth = makeQuestion('numerical', { answers: [{ value: 0.4, tolerance: 0.1, fraction: 1 }], units: [], unitRequired: false });
  it.each<[string, Question, QuestionResponse, number]>([
    ['the number alone is in the base unit', days, { text: '40' }, 1],
    ['a unit chosen', days, { text: '960', unit: 'hours' }, 1],
    ['a unit typed', days, { text: '960 hours' }, 1],
    ['a unit in another case', days, { text: '40 DAYS' }, 1],
    ['chosen and typed alike', days, { text: '40 days', unit: 'days' }, 1],
    ['chosen and typed differ', days, { text: '40 days', unit: 'weeks' }, 0],
    ['within the wider tolerance', days, { text: '44,9' }, 0.5],
    ['on the edge of the tolerance', days, { text: '45' }, 0.5],
    ['within it after conversion', days, { text: '6 weeks' }, 0.5],
    ['out of it', days, { text: '45.1' }, 0],
    ['an unknown unit', days, { text: '40 months' }, 0],
    ['no number', days, { text: 'forty' }, 0],
    ['Arabic digits', days, { text: '٤٠' }, 1],
    ['no unit where one is required', required, { text: '40' }, 0],
    ['the required unit', required, { text: '40', unit: 'days' }, 1],
    ['milliwatt', power, { text: '5 mW' }, 1],
    ['megawatt', power, { text: '5 MW' }, 0],
    ['a unit that could be either', power, { text: '5 mw' }, 0],
    ['a binary fraction', third, { text: '0.30000000000000004' }, 1],
    ['a tolerance that binary fractions miss', tenth, { text: '0.3' }, 1],
    ['a comma for thousands', thousand, { text: '1,234' }, 1],
    ['a point for thousands', thousand, { text: '1.234' }, 1],
    ['a power', thousand, { text: '1.234e3' }, 1],
    ['a unit where there is none', thousand, { text: '1234 km' }, 0],
  ])('%s', (_, question, response, points) => expect(grade(question, response).points).toBe(points));
  it('is unanswered without a number, whatever the unit', () => expect(grade(days, { text: ' ', unit: 'days' }).state).toBe('unanswered'));
});

describe('matching', () => {
  const question = makeMatching(4, 2);
  const pairs = (...matches: string[]) => ({ pairs: Object.fromEntries(matches.map((match, place) => [`own-${place}`, `own-${match}`])) });
  it('gives each pair its share', () => {
    const responses = [pairs('0', '1', '2', '3'), pairs('0', '1', '3', '2'), pairs('x0', '1'), pairs('1', '0', '3', 'x1')];
    expect(sharesOf(question, responses)).toEqual([1, 0.5, 0.25, 0]);
  });
  it('takes either of two matches that read the same', () => {
    const twins = makeQuestion('matching', {
      shuffle: true,
      pairs: ['Lyon', 'Rome', 'Paris'].map((city, place) => ({
        id: `own-${place}`,
        prompt: text(city),
        match: text(city === 'Rome' ? 'Italy' : 'France'),
      })),
      distractors: [],
    });
    expect(sharesOf(twins, [pairs('0', '1', '2'), pairs('2', '1', '0')])).toEqual([1, 1]);
  });
  it('is the same whatever order was shown', () => {
    fc.assert(fc.property(fc.string(), (seed) => grade(question, pairs('0', '1', '3', '2'), seed).points === 0.5));
  });
});

describe('ordering', () => {
  const question = makeOrdering(5);
  const order = (digits: string) => ({ order: [...digits].map((digit) => `own-${digit}`) });
  it.each([
    ['01234', 1, 'right'],
    ['12340', 0.75, 'partly'],
    ['01423', 0.5, 'partly'],
    ['34012', 0.75, 'partly'],
    ['10234', 0.5, 'partly'],
    ['43210', 0, 'wrong'],
    ['01', 0.25, 'partly'],
    ['', 0, 'unanswered'],
  ])('%s', (digits, points, state) => expect(grade(question, order(digits))).toMatchObject({ points, state }));
  it('gives a whole point for the right order only', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['0', '1', '2', '3', '4'], { minLength: 5 }), (digits) => {
        expect(grade(question, order(digits.join(''))).points === 1).toBe(digits.join('') === '01234');
      }),
    );
  });
});

describe('essay', () => {
  it('waits for a person, unless there is nothing to read', () => {
    expect(grade(makeEssay(5), { text: 'Because …' })).toEqual({ points: 0, max: 5, state: 'needs-grading', feedback: [] });
    expect(grade(makeEssay(5), { text: ' \n' }).state).toBe('unanswered');
  });
});

describe('every grade', () => {
  it('lies between nothing and the points to be had, which the quiz may set', () => {
    const fraction = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fraction, { minLength: 2, maxLength: 6 }),
        fc.array(fc.nat(5)),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (fractions, chosen, points) => {
          const question = makeQuestion('multiple-choice', { shuffle: true, choices: makeChoices(...fractions) });
          const asked = askQuestion(question, seededRandom('any'), points);
          const graded = gradeQuestion(asked, { choiceIds: chosen.map((place) => `c${place + 1}`) });
          expect(graded.max).toBe(points);
          expect(graded.points).toBeGreaterThanOrEqual(0);
          expect(graded.points).toBeLessThanOrEqual(points + 1e-6);
        },
      ),
    );
  });
  it('is unanswered without a response', () => {
    expect(gradeQuestion(askQuestion(makeTrueFalse(), seededRandom('any')), undefined).state).toBe('unanswered');
  });
});
