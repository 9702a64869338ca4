import { questionReview, type Question, type QuestionResponse, type QuestionReview } from '../contract';
import { askQuestion } from './ask-question';
import { inShownIds } from './describe-response';
import { gradeAttempt } from './grade-attempt';
import { makeMatching, makeOrdering, makeQuestion, makeTrueFalse, text } from './question.factory';
import { seededRandom } from './random';
import { reviewAttempt } from './review-attempt';

const both = (english: string, arabic: string) => ({ ...text(english), ...text(arabic, 'ar') });
const choice = (id: string, fraction: number) => ({ id, text: text(`choice ${id}`), fraction, feedback: text(`on ${id}`) });
const explained = { feedback: both('Explanation', 'شرح') };
const single = makeQuestion('single-choice', {
  ...explained,
  prompt: both('Which?', 'أيّها؟'),
  shuffle: false,
  choices: [choice('a', 0.5), choice('b', 1), choice('c', 0)],
});
const multiple = makeQuestion('multiple-choice', {
  ...explained,
  shuffle: false,
  choices: [choice('a', 0.5), choice('b', 0.5), choice('c', -1)],
});
const trueFalse = { ...makeTrueFalse(), ...explained };
const short = makeQuestion('short-answer', {
  ...explained,
  caseSensitive: false,
  answers: [
    { text: 'mutual*assistance', fraction: 1 },
    { text: '5 \\* 3', fraction: 1 },
    { text: 'extradition', fraction: 0.5 },
  ],
});
const numerical = makeQuestion('numerical', {
  ...explained,
  answers: [{ value: 40, tolerance: 2, fraction: 1 }],
  units: [{ unit: 'days', factor: 1 }],
  unitRequired: false,
});
const matching = { ...makeMatching(2, 1), ...explained };
const ordering = { ...makeOrdering(3), ...explained };
const essay = makeQuestion('essay', { ...explained, modelAnswer: text('Model'), criteria: text('Criteria'), points: 4 });

function review(
  question: Question,
  response: QuestionResponse,
  policy: Parameters<typeof reviewAttempt>[1],
  {
    language = 'en',
    marks = {},
    state = 'graded' as const,
  }: Partial<Omit<Parameters<typeof reviewAttempt>[0], 'asked'>> & { language?: string } = {},
): QuestionReview | undefined {
  const asked = [askQuestion(question, seededRandom('any'))];
  const responses = { [question.id]: inShownIds(asked[0]!, response) };
  const grade = gradeAttempt(asked, responses, 0.5, marks);
  const reviewed = reviewAttempt({ state, asked, responses, grade, marks }, policy, language);
  for (const one of reviewed) expect(questionReview.parse(one)).toEqual(one);
  return reviewed[0];
}
const en = (shown: string) => ({ text: shown, lang: 'en' });
const explanation = en('Explanation');

describe('with answers and key', () => {
  it.each<[string, Question, QuestionResponse, object]>([
    [
      'a single choice, of which only the best is right',
      single,
      { choiceIds: ['a'] },
      {
        state: 'partly',
        points: 0.5,
        max: 1,
        feedback: [en('on a'), explanation],
        choices: [
          { text: en('choice a'), chosen: true, right: false },
          { text: en('choice b'), chosen: false, right: true },
          { text: en('choice c'), chosen: false, right: false },
        ],
      },
    ],
    [
      'multiple choices, of which all that add are right',
      multiple,
      { choiceIds: ['b', 'c'] },
      { state: 'wrong', choices: [{ right: true }, { chosen: true, right: true }, { chosen: true, right: false }] },
    ],
    ['true or false', trueFalse, { choiceIds: ['false'] }, { given: false, right: true, feedback: [explanation] }],
    ['true or false unanswered', trueFalse, {}, { given: null, right: true, state: 'unanswered', points: 0 }],
    ['a short answer', short, { text: ' Extradition' }, { given: 'Extradition', accepted: ['mutual…assistance', '5 * 3'] }],
    [
      'a number',
      numerical,
      { text: '41', unit: 'days' },
      { given: '41', givenUnit: 'days', accepted: [{ value: 40, tolerance: 2, unit: 'days' }], state: 'right' },
    ],
    [
      'pairs',
      matching,
      { pairs: { 'own-0': 'own-0', 'own-1': 'own-x0' } },
      {
        pairs: [
          { prompt: en('Prompt 0'), given: en('Match 0'), right: en('Match 0') },
          { prompt: en('Prompt 1'), given: en('Distractor 0'), right: en('Match 1') },
        ],
      },
    ],
    [
      'an order',
      ordering,
      { order: ['own-2', 'own-0', 'own-1'] },
      { given: [en('Step 2'), en('Step 0'), en('Step 1')], rightOrder: [en('Step 0'), en('Step 1'), en('Step 2')], points: 0.5 },
    ],
    [
      'an essay that waits',
      essay,
      { text: 'Because' },
      { given: 'Because', state: 'needs-grading', points: null, modelAnswer: en('Model'), criteria: en('Criteria') },
    ],
  ])('%s', (_, question, response, expected) => expect(review(question, response, 'answers-and-key')).toMatchObject(expected));
});

describe('with answers alone', () => {
  it.each([
    [single, { choiceIds: ['a'] }],
    [multiple, { choiceIds: ['b', 'c'] }],
    [trueFalse, { choiceIds: ['false'] }],
    [short, { text: 'x' }],
    [numerical, { text: '41' }],
    [matching, { pairs: { 'own-0': 'own-x0' } }],
    [ordering, { order: ['own-2', 'own-0', 'own-1'] }],
    [essay, { text: 'Because' }],
  ] as [Question, QuestionResponse][])('$type says nothing of the key', (question, response) => {
    const shown = JSON.stringify(review(question, response, 'answers'));
    expect(shown).not.toMatch(/"right":|rightOrder|accepted|modelAnswer|criteria|Explanation|fraction|own-/);
  });
  it('gives feedback on what was chosen, and no other', () => {
    expect(review(single, { choiceIds: ['a'] }, 'answers')).toMatchObject({ feedback: [en('on a')], points: 0.5, state: 'partly' });
  });
});

describe('reviewAttempt', () => {
  it('shows no question where the total only may be seen, nor before submission', () => {
    expect(review(single, { choiceIds: ['a'] }, 'score')).toBeUndefined();
    expect(review(single, { choiceIds: ['a'] }, 'answers-and-key', { state: 'in-progress' })).toBeUndefined();
  });
  it('shows texts in the wanted language where there is one', () => {
    expect(review(single, { choiceIds: ['b'] }, 'answers-and-key', { language: 'ar' })).toMatchObject({
      prompt: { text: 'أيّها؟', lang: 'ar' },
      feedback: [en('on b'), { text: 'شرح', lang: 'ar' }],
    });
  });
  it('shows the mark and the comment of the person who graded', () => {
    const comment = { text: 'Name the article', lang: 'en' };
    const marks = { [essay.id]: { points: 3, comment } };
    expect(review(essay, { text: 'Because' }, 'answers', { marks })).toMatchObject({ points: 3, max: 4, state: 'partly', comment });
  });
});
