import type { Question } from '../contract';
import { questionFaults } from './check-question';
import { makeChoices, makeEssay, makeMatching, makeOrdering, makeQuestion, makeTrueFalse, text } from './question.factory';

const multiple = (...fractions: number[]) => makeQuestion('multiple-choice', { shuffle: true, choices: makeChoices(...fractions) });
const single = (...fractions: number[]) => makeQuestion('single-choice', { shuffle: true, choices: makeChoices(...fractions) });
const twins = (question: ReturnType<typeof makeOrdering>) => ({
  ...question,
  items: question.items.map((item) => ({ ...item, text: text('same') })),
});

describe('questionFaults', () => {
  it.each<[string, Question, string[]]>([
    ['a sound single choice', single(1, 0, 0), []],
    ['nothing right', single(0.5, 0), ['NO_FULL_ANSWER']],
    ['wrong choices that cost something', multiple(0.5, 0.5, -1), []],
    ['wrong choices that cost nothing', multiple(0.5, 0.5, 0), ['ALL_CHOICES_EARN_ALL']],
    ['no wrong choice at all', multiple(0.5, 0.5), []],
    ['thirds', multiple(0.3333, 0.3333, 0.3334, -0.5), []],
    ['too little to be had', multiple(0.5, 0.25, -1), ['NO_FULL_ANSWER']],
    [
      'a half answer only',
      makeQuestion('short-answer', { caseSensitive: false, answers: [{ text: 'x', fraction: 0.5 }] }),
      ['NO_FULL_ANSWER'],
    ],
    ['steps that read the same', twins(makeOrdering(3)), ['SAME_TEXT_TWICE']],
    ['an empty prompt', { ...makeEssay(), prompt: text(' ') }, ['PROMPT_EMPTY']],
    ['a sound true or false', makeTrueFalse(), []],
    ['a sound matching', makeMatching(3, 1), []],
  ])('%s', (_, question, faults) => expect(questionFaults(question)).toEqual(faults));
});
