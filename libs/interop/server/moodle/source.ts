import type { CompletionRule, PackageActivity, PackageBlock } from '../../contract';
import { countWords, plainText } from '../html/tree';
import type { Files } from './files';
import type { ImportNotes } from './notes';
import type { QuestionBank } from './question-bank';
import type { Restriction } from './availability';
import type { TextReader, Texts } from './texts';
import { number, part, text, type Node } from './xml';

/** What all readers of a backup's activities share. */
export interface Source {
  folder: string;
  files: Files;
  texts: TextReader;
  bank: QuestionBank;
  notes: ImportNotes;
  /** True when the course tracks completion at all; without, reading and handing in count. */
  tracksCompletion: boolean;
}
/** One activity as the backup describes it, before its kind matters. */
export interface SourceActivity {
  id: string;
  kind: string;
  directory: string;
  context: string;
  title: Texts;
  /** Its title in the course's language, for the report. */
  name: string;
  module: Node | undefined;
  body: Node;
}
export type ReadActivity = PackageActivity & { restriction?: Restriction };

export const keyOf = ({ id }: SourceActivity) => `module:${id}`;

/** Minutes to read it at 180 words a minute, with twelve seconds for a picture, four minutes for a recording or another site, three for a document. */
export function minutesFor(blocks: readonly PackageBlock[]): number {
  const each: Partial<Record<PackageBlock['kind'], number>> = { image: 0.2, video: 4, audio: 4, embed: 4, file: 3 };
  const minutes = blocks.reduce((sum, block) => sum + wordsOf(block) / 180 + (each[block.kind] ?? 0), 0);
  return Math.min(600, Math.max(1, Math.round(minutes)));
}
export const wordsOf = (block: PackageBlock) =>
  countWords(plainText(('html' in block ? Object.values(block.html)[0] : 'text' in block ? Object.values(block.text)[0] : '') ?? ''));

/** Moodle's completion settings as the rule that means the same. Without tracking in the whole course, a lesson counts when it is read. */
export function lessonCompletion({ module }: SourceActivity, { tracksCompletion }: Source): CompletionRule {
  if (!tracksCompletion) return 'viewed';
  const tracking = number(module, 'completion');
  return tracking === 2 ? 'viewed' : tracking === 1 ? 'marked' : 'none';
}

/** A lesson of some blocks; undefined when there is nothing in it. */
export function lessonOf(
  activity: SourceActivity,
  source: Source,
  blocks: PackageBlock[],
  own: Partial<ReadActivity> = {},
): ReadActivity | undefined {
  if (blocks.length === 0) return undefined;
  return {
    key: keyOf(activity),
    kind: 'lesson',
    title: activity.title,
    minutes: minutesFor(blocks),
    completion: lessonCompletion(activity, source),
    blocks,
    ...own,
  };
}

/** An introduction that learners saw: on the course page, or above the content. Others are notes that authors made for themselves. */
export function introBlocks(activity: SourceActivity, { texts }: Source, always = false): PackageBlock[] {
  const { module, body, kind, context, name, title } = activity;
  const printed = /"printintro";(i:1|s:1:"1"|b:1)/.test(text(body, 'displayoptions'));
  if (!always && !printed && text(module, 'showdescription') !== '1') return [];
  return texts.blocks(
    {
      what: name,
      text: text(body, 'intro'),
      format: text(body, 'introformat'),
      area: { context, component: `mod_${kind}`, area: 'intro', item: '0' },
    },
    { key: `${keyOf(activity)}:intro`, titles: [title] },
  );
}
export const gradeItem = (grades: Node | undefined) => part(grades, 'activity_gradebook', 'grade_items', 'grade_item');
