import { question, quizDefinition } from '@cursus/assessment/contract';
import { makeMatching, makeQuestion, makeTrueFalse, text } from '@cursus/assessment/rules/question.factory';
import { changeTextsOfQuiz, textsOfQuiz } from './quiz-texts';

const quizId = '0198c0de-0000-7000-8000-00000000dead';
const choice = makeQuestion('single-choice', {
  shuffle: true,
  choices: [
    { id: 'a', text: text('Yes'), fraction: 1, feedback: text('<p>Right</p>') },
    { id: 'b', text: text('No'), fraction: 0 },
  ],
});
const matching = makeMatching(2, 1);
const truth = { ...makeTrueFalse(), feedbackIfTrue: text('<p>So it is</p>') };
const definition = quizDefinition.parse({
  introduction: text('<p>Read first.</p>'),
  settings: {
    ...{ masteryScore: 0.5, maxAttempts: 2, minutesAllowed: null, shuffleQuestions: false },
    ...{ grading: 'last', review: 'score', questionsPerPage: null },
  },
  items: [{ questionId: choice.id }],
});
const { prompt, ...rest } = choice;
// As the database gives it back: in another order.
const quiz = { definition, bank: [{ ...rest, prompt }, matching, truth] };

it('finds every text with its place, and which of them are rich', () => {
  const listed = textsOfQuiz(quizId, quiz).map(({ kind, fields }) => [
    kind,
    fields.map(({ name, rich }) => `${name}${rich ? ' rich' : ''}`),
  ]);
  expect(listed).toEqual([
    ['introduction', ['introduction rich']],
    ['question-single-choice', ['prompt rich', 'choices-0-text', 'choices-0-feedback rich', 'choices-1-text']],
    ['question-matching', ['prompt rich', 'pairs-0-prompt', 'pairs-0-match', 'pairs-1-prompt', 'pairs-1-match', 'distractors-0-match']],
    ['question-true-false', ['prompt rich', 'feedbackIfTrue rich']],
  ]);
});

it('changes the wordings that are given, keeps all else, and makes translations stale', () => {
  const french = changeTextsOfQuiz(
    quizId,
    quiz,
    { [choice.id]: { 'choices-0-text': { fr: 'Oui' } }, [quizId]: { introduction: { fr: '<p>Lisez.</p>' } } },
    'en',
  );
  expect(french.definition.introduction).toEqual({ ...text('<p>Read first.</p>'), ...text('<p>Lisez.</p>', 'fr') });
  const later = changeTextsOfQuiz(quizId, french, { [choice.id]: { 'choices-0-text': { en: 'Yes, always' } } }, 'en');
  expect(textsOfQuiz(quizId, later)[1]!.fields[1]!.text).toEqual({
    en: { text: 'Yes, always', version: 2 },
    fr: { text: 'Oui', version: 1 },
  });
  expect(later.bank.slice(1)).toEqual(quiz.bank.slice(1));
  expect(later.definition.settings).toEqual(definition.settings);
  for (const one of later.bank) expect(question.safeParse(one).success).toBe(true);
});

it.each(['type', 'points', 'choices-0-fraction', 'choices-0', 'choices', '__proto__', 'choices-9-text', 'id'])(
  'cannot change %s, which is no text',
  (name) => expect(changeTextsOfQuiz(quizId, quiz, { [choice.id]: { [name]: { en: 'x' } } }, 'en')).toEqual(quiz),
);
