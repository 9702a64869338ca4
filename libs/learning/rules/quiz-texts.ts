import type { Question, QuizDefinition } from '@cursus/assessment/contract';
import { isLocalized } from '@cursus/assessment/rules';
import type { Localized, PlainTexts } from '@cursus/catalogue/contract';
import { mergeTexts } from '@cursus/catalogue/rules';

interface QuizParts {
  definition: QuizDefinition;
  bank: Question[];
}
/** One text of a quiz: `name` is its place, such as `prompt` or `choices-2-text`; `rich` ones are HTML. */
export interface QuizText {
  name: string;
  rich: boolean;
  text: Localized;
}

/** What stands in a question itself is rich; what is chosen, matched or ordered is plain; what is said about a choice is rich. */
const isRich = (name: string) => !name.includes('-') || name.endsWith('-feedback');

const partsOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

function textsIn(value: unknown, place: string[]): QuizText[] {
  if (isLocalized(value)) return [{ name: place.join('-'), rich: isRich(place.join('-')), text: value }];
  return partsOf(value).flatMap(([name, inner]) => textsIn(inner, [...place, name]));
}

/** As one reads: what is asked, what may be answered, what is said afterwards; the database keeps no order of fields. */
const rank = ({ name }: QuizText) => (name === 'prompt' ? 0 : name.includes('-') ? 1 : 2);

/** Every text of a quiz, question by question; its introduction stands under the quiz's own id. */
export function textsOfQuiz(quizId: string, { definition, bank }: QuizParts): { id: string; kind: string; fields: QuizText[] }[] {
  const { introduction } = definition;
  return [
    ...(introduction ? [{ id: quizId, kind: 'introduction', fields: [{ name: 'introduction', rich: true, text: introduction }] }] : []),
    ...bank.map((question) => ({
      id: question.id,
      kind: `question-${question.type}`,
      fields: textsIn(question, []).sort((one, other) => rank(one) - rank(other)),
    })),
  ];
}

/** The quiz with new wordings: id → place → wordings. A place that holds no text is passed over, so that only texts can be changed so. */
export function changeTextsOfQuiz(
  quizId: string,
  { definition, bank }: QuizParts,
  changes: Record<string, Record<string, PlainTexts>>,
  source: string,
): QuizParts {
  const merged = (value: unknown, place: string[], given: Record<string, PlainTexts>): unknown => {
    if (isLocalized(value)) {
      const wordings = given[place.join('-')];
      return wordings ? mergeTexts(value, wordings, source) : value;
    }
    if (Array.isArray(value)) return value.map((one, at) => merged(one, [...place, String(at)], given));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(partsOf(value).map(([name, inner]) => [name, merged(inner, [...place, name], given)]));
  };
  const introduction = changes[quizId]?.introduction;
  return {
    definition: {
      ...definition,
      ...(definition.introduction && introduction && { introduction: mergeTexts(definition.introduction, introduction, source) }),
    },
    bank: bank.map((question) => {
      const given = Object.hasOwn(changes, question.id) ? changes[question.id] : undefined;
      return given ? (merged(question, [], given) as Question) : question;
    }),
  };
}
