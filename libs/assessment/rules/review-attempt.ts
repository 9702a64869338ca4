import type {
  AttemptState,
  Localized,
  Question,
  QuestionMark,
  QuestionResponse,
  QuestionReview,
  ReviewPolicy,
  ShownText,
} from '../contract';
import { offeredMatch, type AskedQuestion } from './ask-question';
import { inOwnIds } from './describe-response';
import { piecesOf } from './fold-answer';
import type { AttemptGrade, ByQuestion } from './grade-attempt';
import { showText } from './show-text';

export interface Reviewed {
  state: AttemptState;
  asked: readonly AskedQuestion[];
  responses: ByQuestion<QuestionResponse>;
  grade: AttemptGrade;
  marks?: ByQuestion<QuestionMark>;
}

/** What the learner may see of each question; nothing before submission, nor where the quiz shows the total only. */
export function reviewAttempt(attempt: Reviewed, policy: ReviewPolicy, language: string): QuestionReview[] {
  if (attempt.state === 'in-progress' || policy === 'score') return [];
  return attempt.asked.map((asked) => reviewQuestion(asked, attempt, policy === 'answers-and-key', language));
}

function reviewQuestion(asked: AskedQuestion, attempt: Reviewed, withKey: boolean, language: string): QuestionReview {
  const { question } = asked;
  const graded = attempt.grade.questions.find(({ questionId }) => questionId === question.id);
  if (!graded) throw new Error(`Question ${question.id} was asked and not graded`);
  const show = (text: Localized) => showText(text, language, question.sourceLanguage);
  const given = inOwnIds(asked, attempt.responses[question.id] ?? {});
  const feedback = withKey && question.feedback ? [...graded.feedback, question.feedback] : graded.feedback;
  const comment = attempt.marks?.[question.id]?.comment;
  const common = {
    id: question.id,
    prompt: show(question.prompt),
    state: graded.state,
    points: graded.state === 'needs-grading' ? null : graded.points,
    max: graded.max,
    feedback: feedback.map(show).filter(({ text }) => text !== ''),
    ...(comment && { comment }),
  };
  return { ...common, ...answerOf(asked, question, given, show, withKey) };
}

type Answer = QuestionReview extends infer Review ? (Review extends QuestionReview ? Omit<Review, CommonField> : never) : never;
type CommonField = 'id' | 'prompt' | 'state' | 'points' | 'max' | 'feedback' | 'comment';

/** What was answered and, with the key, what would have been right. */
function answerOf(
  asked: AskedQuestion,
  question: Question,
  given: QuestionResponse,
  show: (text: Localized) => ShownText,
  withKey: boolean,
): Answer {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice': {
      // Of several choices each that adds something is right; of one, only the one worth most.
      const right = question.type === 'multiple-choice' ? question.choices.filter(({ fraction }) => fraction > 0) : best(question.choices);
      const choices = inOrder(question.choices, asked.order).map((choice) => ({
        text: show(choice.text),
        chosen: given.choiceIds?.includes(choice.id) ?? false,
        ...(withKey && { right: right.includes(choice) }),
      }));
      return { type: question.type, choices };
    }
    case 'true-false': {
      const [choice] = given.choiceIds ?? [];
      return {
        type: question.type,
        given: choice === undefined ? null : choice === 'true',
        ...(withKey && { right: question.correct }),
      };
    }
    case 'short-answer':
      return {
        type: question.type,
        given: given.text ?? null,
        ...(withKey && { accepted: best(question.answers).map(({ text }) => piecesOf(text).join('…')) }),
      };
    case 'numerical': {
      const unit = question.units[0]?.unit ?? null;
      const accepted = best(question.answers).map(({ value, tolerance }) => ({ value, tolerance, unit }));
      return { type: question.type, given: given.text ?? null, givenUnit: given.unit ?? null, ...(withKey && { accepted }) };
    }
    case 'matching': {
      const matches = new Map([...question.pairs, ...question.distractors].map(({ id, match }) => [id, show(match)]));
      const pairs = inOrder(question.pairs, asked.order).map(({ id, prompt }) => ({
        prompt: show(prompt),
        given: matches.get(given.pairs?.[id] ?? '') ?? null,
        ...(withKey && { right: matches.get(offeredMatch(asked, id))! }),
      }));
      return { type: question.type, pairs };
    }
    case 'ordering':
      return {
        type: question.type,
        given: given.order ? inOrder(question.items, given.order).map(({ text }) => show(text)) : null,
        ...(withKey && { rightOrder: question.items.map(({ text }) => show(text)) }),
      };
    case 'essay':
      return {
        type: question.type,
        given: given.text ?? null,
        ...(withKey && question.modelAnswer && { modelAnswer: show(question.modelAnswer) }),
        ...(withKey && question.criteria && { criteria: show(question.criteria) }),
      };
  }
}

const inOrder = <T extends { id: string }>(things: T[], ids: string[]) =>
  ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);

/** The answers worth most; none where all are worth nothing. */
function best<T extends { fraction: number }>(answers: T[]): T[] {
  const most = Math.max(...answers.map(({ fraction }) => fraction));
  return answers.filter(({ fraction }) => most > 0 && fraction === most);
}
