import type { Question, QuizDefinition, QuizItem } from '../contract';
import { askQuestion, type AskedQuestion } from './ask-question';
import { shuffled, type RandomSource } from './random';

type Draw = Extract<QuizItem, { draw: number }>;
const isDraw = (item: QuizItem): item is Draw => 'draw' in item;

/**
 * What one attempt asks: the fixed questions and those drawn, each question at most once, in the quiz's order or shuffled.
 * Throws when the bank lacks a question that the quiz names, since a published quiz and its questions are frozen together.
 */
export function selectQuestions(
  { items, settings }: Pick<QuizDefinition, 'items' | 'settings'>,
  bank: readonly Question[],
  random: RandomSource,
): AskedQuestion[] {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const asked = chooseIds(items, random).map(({ id, points }) => {
    const question = byId.get(id);
    if (!question) throw new Error(`The quiz asks question ${id}, which is not in its bank`);
    return askQuestion(question, random, points);
  });
  return settings.shuffleQuestions ? shuffled(asked, random) : asked;
}

interface Place {
  points: number | undefined;
  /** Ids that may stand here, in random order. */
  from: string[];
}

function chooseIds(items: readonly QuizItem[], random: RandomSource) {
  const fixed = new Set(items.flatMap((item) => (isDraw(item) ? [] : [item.questionId])));
  const seen = new Set<string>();
  const places = items.flatMap((item): Place[] => {
    if (isDraw(item)) {
      const free = [...new Set(item.from)].filter((id) => !fixed.has(id));
      const from = shuffled(free, random);
      return Array.from({ length: Math.min(item.draw, free.length) }, () => ({ points: item.points, from }));
    }
    if (seen.has(item.questionId)) return [];
    seen.add(item.questionId);
    return [{ points: item.points, from: [item.questionId] }];
  });
  const chosen = assign(places);
  return places.flatMap(({ points }, place) => {
    const id = chosen.get(place);
    return id === undefined ? [] : [{ id, points }];
  });
}

/**
 * Gives each place an id of its own. Where pools overlap, an earlier place gives way when it can take another id
 * (augmenting paths), so that nobody gets fewer questions by chance.
 */
function assign(places: readonly Place[]): Map<number, string> {
  const taken = new Map<string, number>();
  const findFor = (place: number, tried: Set<string>): boolean => {
    const candidates = places[place]!.from.filter((id) => !tried.has(id));
    const free = candidates.find((id) => !taken.has(id));
    const id =
      free ??
      candidates.find((candidate) => {
        if (tried.has(candidate)) return false;
        tried.add(candidate);
        return findFor(taken.get(candidate)!, tried);
      });
    if (id !== undefined) taken.set(id, place);
    return id !== undefined;
  };
  places.forEach((_, place) => findFor(place, new Set()));
  return new Map([...taken].map(([id, place]) => [place, id]));
}

/** How many questions an attempt asks, and for how many points, as far as that does not depend on the draw (`points` null). */
export function quizExtent(items: readonly QuizItem[], bank: readonly Question[]): { questions: number; points: number | null } {
  const pointsOf = new Map(bank.map(({ id, points }) => [id, points]));
  const places = chooseIds(items, (below) => below - 1);
  const settled = items.every(
    (item) => !isDraw(item) || item.points !== undefined || new Set(item.from.map((id) => pointsOf.get(id))).size === 1,
  );
  const points = places.reduce((sum, place) => sum + (place.points ?? pointsOf.get(place.id) ?? 0), 0);
  return { questions: places.length, points: settled ? points : null };
}
