import type { QuestionResponse } from '../contract';
import { offeredMatch, shownId, type AskedQuestion, type ShownKind } from './ask-question';
import { streamSafe } from './fold-answer';

/**
 * The response as it is kept: only the field of the question's type, only ids that were shown and each once, texts in NFC
 * without outer spaces or characters that nobody types. One way of writing each answer, so equal answers are equal JSON.
 */
export function normalResponse(asked: AskedQuestion, response: QuestionResponse): QuestionResponse {
  const { question, order, matches } = asked;
  const shown = (kind: ShownKind, own: string[]) => own.map((_, place) => shownId(kind, place));
  switch (question.type) {
    case 'single-choice':
      return choiceIds(known(response.choiceIds, shown('c', order)).slice(0, 1));
    case 'multiple-choice':
      return choiceIds(shown('c', order).filter((id) => response.choiceIds?.includes(id)));
    case 'true-false':
      return choiceIds(known(response.choiceIds, ['true', 'false']).slice(0, 1));
    case 'short-answer':
    case 'essay':
      return filled('text', typed(response.text));
    case 'numerical': {
      const text = filled('text', typed(response.text));
      return text.text === undefined || question.units.length === 0 ? text : { ...text, ...filled('unit', typed(response.unit)) };
    }
    case 'matching': {
      const given = new Map(Object.entries(response.pairs ?? {}));
      const offered = new Set(shown('m', matches));
      const pairs = shown('p', order).flatMap((prompt) => {
        const match = given.get(prompt);
        return match !== undefined && offered.has(match) ? [[prompt, match] as const] : [];
      });
      return pairs.length > 0 ? { pairs: Object.fromEntries(pairs) } : {};
    }
    case 'ordering': {
      const items = known(response.order, shown('i', order));
      return items.length > 0 ? { order: items } : {};
    }
  }
}

const known = (given: string[] | undefined, shown: string[]) => [...new Set(given)].filter((id) => shown.includes(id));
const choiceIds = (ids: string[]): QuestionResponse => (ids.length > 0 ? { choiceIds: ids } : {});
const filled = (field: 'text' | 'unit', text: string): QuestionResponse => (text === '' ? {} : { [field]: text });

/** Lone surrogates and control characters other than tab and line ends cannot be stored or shown. */
const typed = (text = '') =>
  streamSafe(text.toWellFormed())
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();

/** Whether the response answers anything at all. */
export const isAnswered = (asked: AskedQuestion, response: QuestionResponse | undefined): response is QuestionResponse =>
  response !== undefined && Object.keys(normalResponse(asked, response)).length > 0;

/** The normal form of a response with the author's ids in place of the shown ones, as grading and figures over many attempts need it. */
export function inOwnIds(asked: AskedQuestion, response: QuestionResponse): QuestionResponse {
  const own = (ids: string[]) => (shown: string) => ids[Number(shown.slice(1)) - 1]!;
  return translated(asked, normalResponse(asked, response), own(asked.order), own(asked.matches));
}

/** The other way round: a response in the author's ids as the learner of this attempt would have given it. */
export function inShownIds(asked: AskedQuestion, response: QuestionResponse): QuestionResponse {
  const kind = asked.question.type === 'matching' ? 'p' : asked.question.type === 'ordering' ? 'i' : 'c';
  return translated(
    asked,
    response,
    (own) => shownId(kind, asked.order.indexOf(own)),
    (own) => shownId('m', asked.matches.indexOf(offeredMatch(asked, own))),
  );
}

function translated(
  { question }: AskedQuestion,
  response: QuestionResponse,
  placed: (id: string) => string,
  matched: (id: string) => string,
): QuestionResponse {
  const { choiceIds, pairs, order } = response;
  if (choiceIds && question.type !== 'true-false') return { choiceIds: choiceIds.map(placed) };
  if (pairs) return { pairs: Object.fromEntries(Object.entries(pairs).map(([prompt, match]) => [placed(prompt), matched(match)])) };
  if (order) return { order: order.map(placed) };
  return response;
}

/** Words of an essay as its language counts them, for the limit beside the field; a longer essay is kept all the same. */
export function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].filter((segment) => segment.isWordLike).length;
}
