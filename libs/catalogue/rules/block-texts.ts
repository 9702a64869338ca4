import type { DraftBlock, FileRef, LessonBlock, Localized } from '../contract';
import { mergeTexts, renameLanguage } from './texts';

/** Every text of a block. */
export const textsOfBlock = (block: LessonBlock): Localized[] =>
  Object.values(block.texts as Record<string, Localized | undefined>).filter((text) => text !== undefined);

/** The block as it is stored after it was handed over again; `clean` makes rich text harmless. */
export function mergeBlock(
  before: LessonBlock | undefined,
  given: DraftBlock,
  source: string,
  clean: (html: string) => string,
): LessonBlock {
  const known = before?.kind === given.kind ? (before.texts as Record<string, Localized | undefined>) : {};
  const texts = Object.entries(given.texts).flatMap(([field, wordings]) => {
    if (!wordings) return [];
    const cleaned = isRich(field) ? Object.fromEntries(Object.entries(wordings).map(([tag, html]) => [tag, clean(html)])) : wordings;
    return [[field, mergeTexts(known[field], cleaned, source)]];
  });
  return { ...given, texts: Object.fromEntries(texts) } as LessonBlock;
}

/** As `renameLanguage`, for every text of a block. */
export const renameLanguageOfBlock = (block: LessonBlock, from: string, to: string): LessonBlock =>
  ({
    ...block,
    texts: Object.fromEntries(
      Object.entries(block.texts as Record<string, Localized | undefined>).map(([field, text]) => [
        field,
        text && renameLanguage(text, from, to),
      ]),
    ),
  }) as LessonBlock;

/** Whether a field holds sanitised HTML; the others are plain. */
const isRich = (field: string) => field === 'html';

const fileInHtml = /\b(?:src|href)="file:([0-9a-f-]{36})"/g;

/** Files that a block shows; those inside rich text by id only. */
export function filesOfBlock(block: LessonBlock): { files: FileRef[]; ids: string[] } {
  const files = [...('file' in block ? [block.file] : []), ...('captions' in block ? block.captions.map(({ file }) => file) : [])];
  const html = textsOfBlock(block).flatMap((text) => Object.values(text).map(({ text }) => text));
  const inside = html.flatMap((one) => [...one.matchAll(fileInHtml)].map(([, id]) => id!));
  return { files, ids: [...new Set([...files.map(({ fileId }) => fileId), ...inside])] };
}

const plainOf = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/&(?:[a-z]+|#\d+);/g, ' ');

/** How many words a reader of this language has before him; scripts without spaces are divided as the language does. */
export function wordsIn(blocks: readonly LessonBlock[], language: string, source: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let words = 0;
  for (const block of blocks) {
    for (const text of textsOfBlock(block)) {
      const written = text[language] ?? text[source];
      if (written) for (const { isWordLike } of segmenter.segment(plainOf(written.text))) if (isWordLike) words++;
    }
  }
  return words;
}

/** Words a minute of somebody who reads law in a second language, on a screen. */
const wordsPerMinute = 160;

/** Minutes that a lesson takes to read; at least one. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute));
