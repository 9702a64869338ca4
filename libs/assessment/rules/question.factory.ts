import type { Localized, Question, QuestionType } from '../contract';

/** Questions for specs: short to write, complete as the contract wants them. */
export const text = (value: string, language = 'en'): Localized => ({ [language]: { text: value, version: 1 } });

let made = 0;
export const questionId = (number = ++made) => `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

type Of<Type extends QuestionType> = Extract<Question, { type: Type }>;
type Common = 'id' | 'sourceLanguage' | 'prompt' | 'points' | 'type';

export function makeQuestion<Type extends QuestionType>(
  type: Type,
  rest: Omit<Of<Type>, Common> & Partial<Pick<Of<Type>, 'id' | 'points' | 'prompt' | 'sourceLanguage'>>,
): Of<Type> {
  return { id: questionId(), sourceLanguage: 'en', prompt: text('Prompt'), points: 1, type, ...rest } as unknown as Of<Type>;
}

export const makeChoices = (...fractions: number[]) =>
  fractions.map((fraction, place) => ({ id: `own-${place}`, text: text(`Choice ${place}`), fraction }));

export const makeTrueFalse = (points = 1) => makeQuestion('true-false', { correct: true, points });

export const makeEssay = (points = 1) => makeQuestion('essay', { points });

export const makeOrdering = (count: number) =>
  makeQuestion('ordering', { items: Array.from({ length: count }, (_, place) => ({ id: `own-${place}`, text: text(`Step ${place}`) })) });

export const makeMatching = (count: number, distractors = 0) =>
  makeQuestion('matching', {
    shuffle: false,
    pairs: Array.from({ length: count }, (_, place) => ({
      id: `own-${place}`,
      prompt: text(`Prompt ${place}`),
      match: text(`Match ${place}`),
    })),
    distractors: Array.from({ length: distractors }, (_, place) => ({ id: `own-x${place}`, match: text(`Distractor ${place}`) })),
  });
