import { Text, type AnyNode, type Element } from 'domhandler';
import { isElement, isEmpty, isHeading, make, readText, words } from './tree';

/** Spaces as typed by editors: no-break spaces are layout, but for those of French punctuation and between figures. */
export const cleanSpaces = (said: string) =>
  said
    // eslint-disable-next-line no-control-regex -- these very characters are taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\ufeff\u00ad]/g, '')
    .replace(/(?<![\s\u00a0])\u00a0(?=[?!:;»%€])|(?<=[«\u2013\u2014])\u00a0(?![\s\u00a0])|(?<=\d)\u00a0(?=\d)/g, '\u202f')
    .replace(/[^\S\u202f]+/g, (run) => (run.includes('\n') && !run.includes('\u00a0') ? '\n' : ' '))
    .replace(/\u202f/g, '\u00a0');

const isBreak = (node: AnyNode | undefined): boolean => !!node && isElement(node) && node.name === 'br';
const isSpace = (node: AnyNode | undefined): boolean => node instanceof Text && /^[\s\u00a0]*$/.test(node.data);

/** Without line breaks and spaces at either end. */
export function trimEnds(nodes: AnyNode[]): AnyNode[] {
  let [from, to] = [0, nodes.length];
  while (from < to && (isBreak(nodes[from]) || isSpace(nodes[from]))) from++;
  while (to > from && (isBreak(nodes[to - 1]) || isSpace(nodes[to - 1]))) to--;
  const kept = nodes.slice(from, to);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first instanceof Text) first.data = first.data.replace(/^[\s\u00a0]+/, '');
  if (last instanceof Text) last.data = last.data.replace(/[\s\u00a0]+$/, '');
  return kept;
}

/** Inline content as paragraphs: two line breaks in a row part them. */
export function toParagraphs(inline: AnyNode[], attributes: Record<string, string> = {}): Element[] {
  const runs: AnyNode[][] = [[]];
  for (let at = 0; at < inline.length; at++) {
    const next = inline.slice(at + 1).find((node) => !isSpace(node));
    if (isBreak(inline[at]) && isBreak(next)) {
      while (isBreak(inline[at + 1]) || isSpace(inline[at + 1])) at++;
      runs.push([]);
    } else runs.at(-1)!.push(inline[at]!);
  }
  return runs
    .map(trimEnds)
    .filter((run) => !isEmpty(run))
    .map((run) => make('p', run, attributes));
}

const bullet = /^[\s\u00a0]*[\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2043\uf0a7\uf0b7][\s\u00a0]*/;
const startsWithBullet = (node: AnyNode) => isElement(node) && node.name === 'p' && bullet.test(readText(node));

/** Takes the bullet away that somebody typed, from the first words inside. */
function withoutBullet(nodes: AnyNode[]): AnyNode[] {
  const strip = (node: AnyNode): boolean => {
    if (node instanceof Text) {
      if (isSpace(node)) return false;
      node.data = node.data.replace(bullet, '');
      return true;
    }
    return isElement(node) && (node.children as AnyNode[]).some(strip);
  };
  nodes.some(strip);
  return trimEnds(nodes);
}

/** Paragraphs that begin with a typed bullet become a list, as do lines inside a paragraph. */
export function bulletsToLists(blocks: AnyNode[]): AnyNode[] {
  const made: AnyNode[] = [];
  for (const block of blocks.flatMap(bulletLines)) {
    const last = made.at(-1);
    if (!startsWithBullet(block)) made.push(block);
    else {
      const item = make('li', withoutBullet((block as Element).children as AnyNode[]));
      if (last && isElement(last) && last.name === 'ul' && last.attribs['data-typed']) last.children.push(item as never);
      else made.push(make('ul', [item], { 'data-typed': '1' }));
    }
  }
  for (const one of made) if (isElement(one)) delete one.attribs['data-typed'];
  return made;
}

/** “Audiences:<br>• one<br>• two” as paragraphs of a line each. */
function bulletLines(block: AnyNode): AnyNode[] {
  if (!isElement(block) || block.name !== 'p') return [block];
  const lines: AnyNode[][] = [[]];
  for (const child of block.children as AnyNode[]) {
    if (isBreak(child)) lines.push([]);
    else lines.at(-1)!.push(child);
  }
  return lines.filter((line) => bullet.test(readText(line))).length < 2 ? [block] : lines.flatMap((line) => toParagraphs(line));
}

/** Headings as bold paragraphs, for places that are too small for headings; alone they are plain words. */
export function withoutHeadings(blocks: AnyNode[]): AnyNode[] {
  if (blocks.filter((block) => !isEmpty(block)).length === 1 && isElement(blocks[0]!) && isHeading(blocks[0]))
    return [make('p', blocks[0].children as AnyNode[])];
  return blocks.map((block) => (isHeading(block) ? make('p', [make('strong', [words(readText(block))])]) : block));
}
