import type { Question } from '../contract';
import { textKey } from './ask-question';

/**
 * What an author should mend before learners meet the question: nothing earns all the points; ticking every choice does;
 * two choices, prompts or items read the same; the prompt is empty.
 */
export type QuestionFault = 'NO_FULL_ANSWER' | 'ALL_CHOICES_EARN_ALL' | 'SAME_TEXT_TWICE' | 'PROMPT_EMPTY';

export function questionFaults(question: Question): QuestionFault[] {
  const faults: [QuestionFault, boolean][] = [
    ['PROMPT_EMPTY', !Object.values(question.prompt).some(({ text }) => text.trim() !== '')],
    ['NO_FULL_ANSWER', bestShare(question) < 1 - 1e-4],
    ['ALL_CHOICES_EARN_ALL', question.type === 'multiple-choice' && sum(question.choices) > 1 - 1e-4 && question.choices.some(isWrong)],
    ['SAME_TEXT_TWICE', hasTwins(question)],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

interface Worth {
  fraction: number;
}
const sum = (choices: Worth[]) => choices.reduce((total, { fraction }) => total + fraction, 0);
const isWrong = ({ fraction }: Worth) => fraction <= 0;

function bestShare(question: Question): number {
  switch (question.type) {
    case 'single-choice':
      return Math.max(...question.choices.map(({ fraction }) => fraction));
    case 'multiple-choice':
      return sum(question.choices.filter((choice) => !isWrong(choice)));
    case 'short-answer':
    case 'numerical':
      return Math.max(...question.answers.map(({ fraction }) => fraction));
    default:
      return 1;
  }
}

function hasTwins(question: Question): boolean {
  const texts = () => {
    switch (question.type) {
      case 'single-choice':
      case 'multiple-choice':
        return question.choices.map(({ text }) => text);
      case 'matching':
        return question.pairs.map(({ prompt }) => prompt);
      case 'ordering':
        return question.items.map(({ text }) => text);
      default:
        return [];
    }
  };
  const keys = texts().map(textKey);
  return new Set(keys).size < keys.length;
}
