import type { PackageBlock } from '../../contract';
import { countWords, fold, plainText, sameWords } from '../html/tree';

/** Shorter ones, such as “Take a moment to think”, may well be said twice. */
const wordsOfARepetition = 12;
const paragraph = /<p\b[^>]*>[\s\S]*?<\/p>/g;

const paragraphsOf = (blocks: readonly PackageBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'rich-text' ? Object.values(block.html).flatMap((html) => (html.match(paragraph) ?? []).map(said)) : [],
  );
const said = (html: string) => fold(plainText(html));

/**
 * Chapters that were read one screen at a time repeat at the top or at the end what the screen before said; below one another, once is
 * enough. What closed a chapter is said after the later one, anything else where it came first. @returns how many paragraphs went
 */
export function dropRepetitions(chapters: { blocks: PackageBlock[] }[]): number {
  let dropped = 0;
  for (let at = 1; at < chapters.length; at++) {
    const [before, after] = [chapters[at - 1]!, chapters[at]!];
    const known = paragraphsOf(before.blocks);
    const closing = known.at(-1);
    const twice = new Set(paragraphsOf(after.blocks).filter((one) => countWords(one) >= wordsOfARepetition && known.includes(one)));
    dropped += twice.size;
    if (closing && twice.delete(closing)) before.blocks = without(before.blocks, new Set([closing]));
    after.blocks = without(after.blocks, twice);
  }
  return dropped;
}

const without = (blocks: readonly PackageBlock[], gone: ReadonlySet<string>): PackageBlock[] =>
  gone.size === 0
    ? [...blocks]
    : blocks.flatMap((block): PackageBlock[] => {
        if (block.kind !== 'rich-text') return [block];
        const html = Object.fromEntries(
          Object.entries(block.html).map(([tag, one]) => [tag, one.replace(paragraph, (all) => (gone.has(said(all)) ? '' : all))]),
        );
        return Object.values(html).some((one) => plainText(one) !== '' || one.includes('<img')) ? [{ ...block, html }] : [];
      });

const continued =
  /[\s\u00a0]*[-–—:,]?[\s\u00a0]*(?<=[\s\u00a0])[([]?(cont(inued|inuation|['’]?d)?|suite|continuación|continuação|Fortsetzung|تابع|يتبع)\.?[)\]]?$/iu;
const begun = (title: string) => title.trim().replace(continued, '');

/** True for “The expert (cont.)” after “The expert”. */
export const continues = (title: string, before: string) =>
  begun(title) !== title.trim() && begun(title) !== '' && sameWords(begun(title), begun(before));
