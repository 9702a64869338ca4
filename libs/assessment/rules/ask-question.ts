import type { Localized, Question, ShownQuestion } from '../contract';
import { shuffled, type RandomSource } from './random';
import { showText } from './show-text';

/**
 * A question as one attempt asks it, frozen at launch as JSON: a later edit of the question changes no running attempt.
 * It holds the key, so it stays on the server; a learner gets `showQuestion` of it.
 */
export interface AskedQuestion {
  question: Question;
  /** Points to be had here; the quiz may differ from the question. */
  points: number;
  /** Own ids of the choices, the prompts of pairs or the items, in the order shown; the nth is shown as `c1`, `p1` or `i1` plus n - 1. */
  order: string[];
  /** Own ids of the pairs and distractors whose matches are offered, in the order shown as `m1`, `m2` …; each text once. */
  matches: string[];
}

export function askQuestion(question: Question, random: RandomSource, points = question.points): AskedQuestion {
  return { question, points, order: shownOrder(question, random), matches: offeredMatches(question, random) };
}

function shownOrder(question: Question, random: RandomSource): string[] {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return maybeShuffled(ids(question.choices), question.shuffle, random);
    case 'matching':
      return maybeShuffled(ids(question.pairs), question.shuffle, random);
    case 'ordering':
      return neverAsIs(ids(question.items), random);
    default:
      return [];
  }
}

const ids = (things: { id: string }[]) => things.map((thing) => thing.id);
const maybeShuffled = (order: string[], shuffle: boolean, random: RandomSource) => (shuffle ? shuffled(order, random) : order);

/** Not in the right order, which would need no thought; of only two items, though, "never right" would tell the key. */
function neverAsIs(right: string[], random: RandomSource): string[] {
  const order = shuffled(right, random);
  const asIs = right.length > 2 && order.every((item, place) => item === right[place]);
  return asIs ? [...order.slice(1), order[0]!] : order;
}

function offeredMatches(question: Question, random: RandomSource): string[] {
  if (question.type !== 'matching') return [];
  const byText = new Map<string, string>();
  for (const { id, match } of [...question.pairs, ...question.distractors]) {
    if (!byText.has(textKey(match))) byText.set(textKey(match), id);
  }
  return shuffled([...byText.values()], random);
}

/** The id under which the match of a pair or distractor is offered: its own, or that of another with the same text. */
export function offeredMatch({ question, matches }: AskedQuestion, id: string): string {
  if (question.type !== 'matching') return id;
  const all = [...question.pairs, ...question.distractors];
  const text = find(all, id)?.match;
  return matches.find((offered) => text && textKey(find(all, offered)!.match) === textKey(text)) ?? id;
}

/** Equal for texts that a learner cannot tell apart in any language. */
export const textKey = (text: Localized) =>
  JSON.stringify(
    Object.keys(text)
      .sort()
      .map((tag) => [tag, text[tag]!.text.normalize('NFC').trim()]),
  );

/** What a shown id is made of: its letter says what it names, its number only the place. */
export type ShownKind = 'c' | 'p' | 'm' | 'i';
export const shownId = (kind: ShownKind, place: number) => `${kind}${place + 1}`;

/** What the learner gets, in one language as far as there is a translation. */
export function showQuestion(asked: AskedQuestion, language: string): ShownQuestion {
  const { question, points, order, matches } = asked;
  const show = (text: Localized) => showText(text, language, question.sourceLanguage);
  const common = { id: question.id, prompt: show(question.prompt), points };
  const options = (kind: ShownKind, own: string[], textOf: (id: string) => Localized | undefined) =>
    own.flatMap((id, place) => {
      const text = textOf(id);
      return text ? [{ id: shownId(kind, place), text: show(text) }] : [];
    });

  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return { ...common, type: question.type, choices: options('c', order, (id) => find(question.choices, id)?.text) };
    case 'numerical':
      return { ...common, type: question.type, units: question.units.map(({ unit }) => unit), unitRequired: question.unitRequired };
    case 'matching':
      return {
        ...common,
        type: question.type,
        prompts: options('p', order, (id) => find(question.pairs, id)?.prompt),
        matches: options('m', matches, (id) => find([...question.pairs, ...question.distractors], id)?.match),
      };
    case 'ordering':
      return { ...common, type: question.type, items: options('i', order, (id) => find(question.items, id)?.text) };
    case 'essay':
      return { ...common, type: question.type, ...(question.maxWords !== undefined && { maxWords: question.maxWords }) };
    default:
      return { ...common, type: question.type };
  }
}

const find = <T extends { id: string }>(things: T[], id: string) => things.find((thing) => thing.id === id);
