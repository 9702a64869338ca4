import type { Question } from '../contract';
import { cleanDefinition, cleanQuestion } from './clean-question';
import { makeQuestion, text } from './question.factory';

const [rich, plain] = [text('rich'), text('plain')];
const all: Question[] = [
  ...(['single-choice', 'multiple-choice'] as const).map((type) =>
    makeQuestion(type, {
      prompt: rich,
      feedback: rich,
      shuffle: true,
      choices: ['a', 'b'].map((id) => ({ id, text: plain, fraction: 0, feedback: rich })),
    }),
  ),
  makeQuestion('true-false', { prompt: rich, feedback: rich, correct: true, feedbackIfTrue: rich, feedbackIfFalse: rich }),
  makeQuestion('short-answer', {
    prompt: rich,
    feedback: rich,
    caseSensitive: false,
    answers: [{ text: 'plain', fraction: 1, feedback: rich }],
  }),
  makeQuestion('numerical', {
    prompt: rich,
    feedback: rich,
    answers: [{ value: 1, tolerance: 0, fraction: 1, feedback: rich }],
    units: [{ unit: 'plain', factor: 1 }],
    unitRequired: false,
  }),
  makeQuestion('matching', {
    prompt: rich,
    feedback: rich,
    shuffle: true,
    pairs: ['a', 'b'].map((id) => ({ id, prompt: plain, match: plain })),
    distractors: [{ id: 'x', match: plain }],
  }),
  makeQuestion('ordering', { prompt: rich, feedback: rich, items: ['a', 'b'].map((id) => ({ id, text: plain })) }),
  makeQuestion('essay', { prompt: rich, feedback: rich, modelAnswer: rich, criteria: rich }),
];

it.each(all.map((question) => [question.type, question] as const))('%s: cleans each rich text and no plain one', (_, question) => {
  const cleaned = JSON.stringify(cleanQuestion(question, (html) => html.toUpperCase()));
  expect(cleaned).toBe(JSON.stringify(question).replaceAll('"rich"', '"RICH"'));
});

it('cleans the introduction of a quiz, in each language', () => {
  const definition = { introduction: { ...text('one'), ...text('deux', 'fr') }, settings: {} as never, items: [] };
  expect(cleanDefinition(definition, (html) => `${html}!`).introduction).toEqual({ ...text('one!'), ...text('deux!', 'fr') });
  expect(cleanDefinition({ settings: {} as never, items: [] }, () => 'no').introduction).toBeUndefined();
});
