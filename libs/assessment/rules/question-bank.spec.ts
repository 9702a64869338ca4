import * as z from 'zod/mini';
import { question, questionResponse, questionState, shownQuestion } from '../contract';
import { askQuestion, showQuestion } from './ask-question';
import { questionFaults } from './check-question';
import { inShownIds, normalResponse } from './describe-response';
import { gradeAttempt } from './grade-attempt';
import { gradeQuestion } from './grade-question';
import fixture from './question-bank.fixture.json';
import { seededRandom } from './random';
import { reviewAttempt } from './review-attempt';

/** Questions as authors write them, and responses in the authors' ids with the grade that a person gives them by hand. */
const bank = z
  .array(
    z.object({
      question,
      graded: z.array(z.object({ what: z.string(), response: questionResponse, points: z.number(), state: questionState })),
    }),
  )
  .parse(fixture);
const types = ['single-choice', 'multiple-choice', 'true-false', 'short-answer', 'numerical', 'matching', 'ordering', 'essay'] as const;
const seeds = ['first learner', 'second learner', 'third learner'];

describe.each(types)('a bank of %s questions', (type) => {
  const questions = bank.filter((one) => one.question.type === type);
  const rows = questions.flatMap((one) =>
    one.graded.map((graded) => ({ question: one.question, ...graded, name: `${one.question.id.slice(-2)}: ${graded.what}` })),
  );

  it('holds at least four, some in Arabic, none with a fault, each with a right and a wrong response', () => {
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(questions.filter((one) => 'ar' in one.question.prompt).length).toBeGreaterThanOrEqual(1);
    for (const one of questions) {
      expect(questionFaults(one.question)).toEqual([]);
      const states = one.graded.map(({ state }) => state);
      expect(states).toEqual(expect.arrayContaining(type === 'essay' ? ['needs-grading', 'unanswered'] : ['right', 'wrong']));
    }
  });

  it.each(rows)('$name', ({ question: asking, response, points, state }) => {
    for (const seed of seeds) {
      const asked = askQuestion(asking, seededRandom(seed));
      const given = normalResponse(asked, inShownIds(asked, response));
      expect(gradeQuestion(asked, given)).toMatchObject({ points, state, max: asking.points });
      const grade = gradeAttempt([asked], { [asking.id]: given }, null);
      const reviewed = reviewAttempt(
        { state: 'graded', asked: [asked], responses: { [asking.id]: given }, grade },
        'answers-and-key',
        'ar',
      );
      expect(reviewed).toMatchObject([{ type, state, prompt: { lang: 'ar' in asking.prompt ? 'ar' : asking.sourceLanguage } }]);
    }
  });

  it('shows in every language what fits the contract', () => {
    for (const one of questions) {
      const asked = askQuestion(one.question, seededRandom('any'));
      for (const language of ['en', 'ar', 'fr', 'zh']) {
        const shown = showQuestion(asked, language);
        expect(shownQuestion.parse(shown)).toEqual(shown);
      }
    }
  });
});

it('takes half a mark for an essay', () => {
  const essays = bank.filter((one) => one.question.type === 'essay');
  const asked = essays.map((one) => askQuestion(one.question, seededRandom('any')));
  const responses = Object.fromEntries(essays.map((one) => [one.question.id, one.graded[0]!.response]));
  const marks = Object.fromEntries(essays.map((one) => [one.question.id, { points: one.question.points / 2 }]));
  expect(gradeAttempt(asked, responses, 0.5).result).toMatchObject({ pending: true, success: null });
  expect(gradeAttempt(asked, responses, 0.5, marks).result).toEqual({
    score: { raw: 12.5, max: 25, scaled: 0.5 },
    success: true,
    pending: false,
  });
});
