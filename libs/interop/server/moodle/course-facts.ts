import type { Element, AnyNode } from 'domhandler';
import { bulletsToLists } from '../html/clean-text';
import { tidyHtml } from '../html/tidy';
import { cut, isElement, isEmpty, parse, readText } from '../html/tree';
import type { ReadModule } from './sections';
import type { Texts, TextReader } from './texts';

const aims =
  /(will be able to|you will learn to|(learning|course) (objectives|outcomes|goals)( are)?|à l’issue de ce cours.*capables? de|será capaz de|podrá|ستكون قادرا على|ستتمكن من)\s*(:|：)?$/iu;
const readers =
  /^(target )?(audiences?|who (is|should) this.*for|intended for|public(s)? (cible|visé)s?|destinatarios|dirigido a|zielgruppe|público-alvo|الفئة المستهدفة)\s*[?:：]\s*/iu;
const longestSummary = 500;
const mostOutcomes = 12;

/** What the catalogue shows of a course, found in its summary and its first module; the rest is left to the people who publish it. */
export function courseFacts(summaries: Texts, title: Texts, modules: readonly ReadModule[], texts: TextReader) {
  const summary: Texts = {};
  const audience: Texts = {};
  for (const [tag, html] of Object.entries(summaries)) {
    const blocks = bulletsToLists(tidyHtml(html, { resolve: () => undefined, note: () => undefined })).filter(isElement);
    const at = blocks.findIndex((block) => readers.test(readText(block)));
    if (at >= 0) {
      const said = readText(blocks[at]!).replace(readers, '');
      const list = said === '' && isList(blocks[at + 1]) ? itemsOf(blocks[at + 1]!).join('; ') : said;
      if (list) audience[tag] = list;
    }
    const described = blocks.filter((block, place) => block.name === 'p' && place !== at && !aims.test(readText(block)));
    summary[tag] = shortened(described.map((block) => readText(block)).join(' ') || (title[tag] ?? texts.own(title)));
  }
  return { summary, ...(Object.keys(audience).length > 0 && { audience }), outcomes: outcomesOf(summaries, modules, texts) };
}

/** The list after "you will be able to", in the summary or else in the first module. */
function outcomesOf(summaries: Texts, modules: readonly ReadModule[], texts: TextReader): Texts[] {
  const own = listAfterAims(texts.own(summaries));
  if (own.length > 0) return own.map((said) => ({ [texts.language]: said }));
  for (const block of modules[0]?.activities.flatMap(({ blocks }) => blocks ?? []) ?? []) {
    const found = block.kind === 'rich-text' ? listAfterAims(block.html[texts.language] ?? '') : [];
    if (found.length > 0) return found.map((said) => ({ [texts.language]: said }));
  }
  return [];
}

function listAfterAims(html: string): string[] {
  const blocks = (parse(html) as AnyNode[]).filter((block): block is Element => isElement(block) && !isEmpty(block));
  const at = blocks.findIndex((block) => aims.test(readText(block)));
  const list = at >= 0 ? blocks[at + 1] : undefined;
  return isList(list) ? itemsOf(list!).slice(0, mostOutcomes) : [];
}

const isList = (block: Element | undefined) => !!block && /^[uo]l$/.test(block.name);
const itemsOf = (list: Element) =>
  (list.children as AnyNode[])
    .filter(isElement)
    .map((item) =>
      readText(item)
        .replace(/[;,.]?(\s+(and|et|y|و))?[\s;,.]*$/u, '')
        .trim(),
    )
    .filter((said) => said !== '')
    .map((said) => said.charAt(0).toUpperCase() + said.slice(1));

/** The first sentences that fit; a single longer one is cut at a word. */
function shortened(said: string): string {
  if (said.length <= longestSummary) return said;
  const sentences = said.match(/[^.!?؟。]+[.!?؟。]+["”’»)]*\s*/gu) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if ((kept + sentence).trim().length > longestSummary) break;
    kept += sentence;
  }
  return kept.trim() || `${cut(said, longestSummary - 1).replace(/\s+\S*$/, '')}…`;
}
