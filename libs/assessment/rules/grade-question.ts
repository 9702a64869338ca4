import type { Localized, Question, QuestionResponse, QuestionState } from '../contract';
import { offeredMatch, type AskedQuestion } from './ask-question';
import { inOwnIds, isAnswered } from './describe-response';
import { fitsAnswer, foldAnswer } from './fold-answer';
import { questionPoints } from './points';
import { readNumber } from './read-number';

export interface QuestionGrade {
  points: number;
  max: number;
  state: QuestionState;
  /** On what was answered, in all its languages; the question's own `feedback` goes with the key and is not among them. */
  feedback: Localized[];
}
/** What a response is worth: a share of the points, and the feedback on it. */
interface Judgement {
  share: number;
  feedback: (Localized | undefined)[];
}
type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;

/** Thirds that an author wrote with few digits still make a whole. */
const nearly = 1e-4;

/** An answer is never worth less than nothing: a question takes no points from another one. */
export function gradeQuestion(asked: AskedQuestion, response: QuestionResponse | undefined): QuestionGrade {
  const max = asked.points;
  if (!isAnswered(asked, response)) return { points: 0, max, state: 'unanswered', feedback: [] };
  const judgement = judge(asked, inOwnIds(asked, response));
  if (judgement === 'by a person') return { points: 0, max, state: 'needs-grading', feedback: [] };

  const share = judgement.share > 1 - nearly ? 1 : judgement.share < nearly ? 0 : judgement.share;
  return {
    points: questionPoints(share * max),
    max,
    state: stateOf(share),
    feedback: judgement.feedback.filter((text) => text !== undefined),
  };
}

/** In words what a share of the points from 0 to 1 means. */
export const stateOf = (share: number): QuestionState => (share >= 1 ? 'right' : share <= 0 ? 'wrong' : 'partly');

function judge(asked: AskedQuestion, answer: QuestionResponse): Judgement | 'by a person' {
  const { question } = asked;
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return judgeChoices(question, answer.choiceIds ?? []);
    case 'true-false': {
      const given = answer.choiceIds?.[0] === 'true';
      return { share: given === question.correct ? 1 : 0, feedback: [given ? question.feedbackIfTrue : question.feedbackIfFalse] };
    }
    case 'short-answer':
      return worthOf(question.answers.find(({ text }) => fitsAnswer(answer.text ?? '', text, question.caseSensitive)));
    case 'numerical':
      return worthOf(numericalAnswer(question, answer));
    case 'matching':
      return { share: rightPairs(asked, question, answer.pairs ?? {}) / question.pairs.length, feedback: [] };
    case 'ordering':
      return { share: neighboursInOrder(question, answer.order ?? []) / (question.items.length - 1), feedback: [] };
    case 'essay':
      return 'by a person';
  }
}

const worthOf = (answer: { fraction: number; feedback?: Localized | undefined } | undefined): Judgement => ({
  share: answer?.fraction ?? 0,
  feedback: [answer?.feedback],
});

function judgeChoices({ choices }: Of<'single-choice' | 'multiple-choice'>, chosenIds: string[]): Judgement {
  const chosen = choices.filter(({ id }) => chosenIds.includes(id));
  return { share: chosen.reduce((sum, { fraction }) => sum + fraction, 0), feedback: chosen.map(({ feedback }) => feedback) };
}

/** The first answer within whose tolerance the typed number lies, its unit converted to the base unit. */
function numericalAnswer({ answers, units, unitRequired }: Of<'numerical'>, response: QuestionResponse) {
  const number = readNumber(response.text ?? '');
  if (!number) return undefined;
  const named = [number.unit, response.unit ?? ''].filter((name) => name !== '').map((name) => factorOf(units, name));
  const [factor = 1, other = factor] = named;
  if (named.includes(undefined) || factor !== other || (unitRequired && named.length === 0)) return undefined;
  return answers.find(({ value, tolerance }) => number.values.some((typed) => isWithin(typed * factor, value, tolerance)));
}

/** The last digits of binary fractions do not decide: 0.1 × 3 is 0.3. */
const isWithin = (given: number, value: number, tolerance: number) =>
  Math.abs(given - value) <= tolerance + 8 * Number.EPSILON * Math.max(Math.abs(given), Math.abs(value), tolerance);

/** Case counts where it tells units apart, as mW and MW; elsewhere KM is km. */
function factorOf(units: Of<'numerical'>['units'], name: string): number | undefined {
  const fold = (text: string, caseSensitive: boolean) => foldAnswer(text, { caseSensitive, accents: false }).replaceAll(' ', '');
  const named = (caseSensitive: boolean) => units.filter(({ unit }) => fold(unit, caseSensitive) === fold(name, caseSensitive));
  const [exact] = named(true);
  const similar = named(false);
  return exact?.factor ?? (similar.length === 1 ? similar[0]?.factor : undefined);
}

const rightPairs = (asked: AskedQuestion, { pairs }: Of<'matching'>, given: Record<string, string>) =>
  pairs.filter(({ id }) => given[id] !== undefined && given[id] === offeredMatch(asked, id)).length;

/** How many items come directly before the one that follows them in the right order; turned round none, moved along nearly all. */
function neighboursInOrder({ items }: Of<'ordering'>, given: string[]): number {
  const follower = new Map(items.slice(1).map(({ id }, place) => [items[place]!.id, id]));
  return given.slice(1).filter((id, place) => follower.get(given[place]!) === id).length;
}
