import type { Localized, Question, QuizDefinition } from '../contract';

type Clean = (html: string) => string;

/** The question with all of its rich text made harmless by `clean`; what is plain stays as it is, since it is escaped where it is shown. */
export function cleanQuestion(question: Question, clean: Clean): Question {
  const common = cleanFields(question, ['prompt', 'feedback'], clean);
  switch (common.type) {
    case 'single-choice':
    case 'multiple-choice':
      return { ...common, choices: common.choices.map((choice) => cleanFields(choice, ['feedback'], clean)) };
    case 'true-false':
      return cleanFields(common, ['feedbackIfTrue', 'feedbackIfFalse'], clean);
    case 'short-answer':
      return { ...common, answers: common.answers.map((answer) => cleanFields(answer, ['feedback'], clean)) };
    case 'numerical':
      return { ...common, answers: common.answers.map((answer) => cleanFields(answer, ['feedback'], clean)) };
    case 'essay':
      return cleanFields(common, ['modelAnswer', 'criteria'], clean);
    case 'matching':
    case 'ordering':
      return common;
  }
}

/** The definition of a quiz with its introduction made harmless. */
export const cleanDefinition = (definition: QuizDefinition, clean: Clean): QuizDefinition =>
  cleanFields(definition, ['introduction'], clean);

function cleanFields<Thing extends object>(thing: Thing, fields: (keyof Thing)[], clean: Clean): Thing {
  const cleaned = fields.flatMap((field) => (thing[field] ? [[field, cleanText(thing[field] as Localized, clean)]] : []));
  return { ...thing, ...Object.fromEntries(cleaned) };
}

const cleanText = (text: Localized, clean: Clean): Localized =>
  Object.fromEntries(Object.entries(text).map(([tag, { text: html, version }]) => [tag, { text: clean(html), version }]));
