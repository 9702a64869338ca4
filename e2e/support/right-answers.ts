import type { QuestionResponse, ShownQuestion } from '@cursus/assessment/contract';
import { questions } from '../../apps/api/database/seeds/courses/cooperation-in-brief-questions';

/** What somebody answers who knows the demo course by heart, in the ids that this attempt shows. */
export function rightAnswer(shown: ShownQuestion): QuestionResponse {
  const asked = questions.find(({ prompt }) => prompt.en === shown.prompt.text);
  const en = (text: Record<string, string>) => text.en!;
  const idOf = (options: { id: string; text: { text: string } }[], text: string) => options.find((option) => option.text.text === text)!.id;
  if (asked?.type === 'true-false') return { choiceIds: [String(asked.correct)] };
  if (asked?.type === 'short-answer') return { text: asked.answers[0]!.text };
  if (asked?.type === 'numerical') return { text: String(asked.answers[0]!.value), unit: asked.units[0]?.unit };
  if (asked?.type === 'matching' && shown.type === 'matching') {
    return {
      pairs: Object.fromEntries(asked.pairs.map(({ prompt, match }) => [idOf(shown.prompts, en(prompt)), idOf(shown.matches, en(match))])),
    };
  }
  if (asked?.type === 'ordering' && shown.type === 'ordering') return { order: asked.items.map(({ text }) => idOf(shown.items, en(text))) };
  if ((asked?.type === 'single-choice' || asked?.type === 'multiple-choice') && 'choices' in shown) {
    return { choiceIds: asked.choices.filter(({ fraction }) => fraction > 0).map(({ text }) => idOf(shown.choices, en(text))) };
  }
  throw new Error(`nobody knows: ${shown.prompt.text}`);
}
