import { Text, type AnyNode, type Element } from 'domhandler';
import type { PackageBlock } from '../../contract';
import { safeHtml } from './safe-html';
import { countWords, descendants, isElement, isEmpty, isHeading, make, mediaTags, plainText, readText, sameWords, words } from './tree';

export interface FileFacts {
  name: string;
  /** How it may be shown; what is none of the three is only downloaded. */
  shows: 'image' | 'video' | 'audio' | 'file';
  width?: number;
}
type Place = { file: string } | { url: string } | { level: 2 | 3 } | object;
/** A block in one language; `texts` are the fields that are read. */
export interface DraftBlock {
  kind: PackageBlock['kind'];
  place: Place;
  texts: Record<string, string>;
}
export interface SplitOptions {
  /** What stands above already, so that the text need not begin by saying it again. */
  titles: readonly string[];
  /** Level of the highest heading of the text. */
  level: 2 | 3;
  file: (key: string) => FileFacts | undefined;
}

/** Words of a block of rich text, after which the next paragraph begins another: short blocks are easier to translate and to resume at. */
const wordsOfABlock = 250;
const players = /^(www\.|m\.)?(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|player\.vimeo\.com|dailymotion\.com)$/;

/** A tidy tree as blocks: headings, pictures, tables and media stand for themselves; what is between them is rich text of sensible length. */
export function splitBlocks(nodes: readonly AnyNode[], options: SplitOptions): DraftBlock[] {
  const { file } = options;
  const blocks: DraftBlock[] = [];
  let running: AnyNode[] = [];
  const levels = [
    ...new Set(
      nodes
        .filter(isElement)
        .filter(isHeading)
        .map(({ name }) => name),
    ),
  ].sort();

  function flush() {
    if (!isEmpty(running)) blocks.push({ kind: 'rich-text', place: {}, texts: { html: safeHtml(running) } });
    running = [];
  }
  const add = (block: DraftBlock) => {
    flush();
    blocks.push(block);
  };

  function visit(node: AnyNode) {
    if (!isElement(node)) return;
    if (isHeading(node)) {
      const level = options.level === 3 || levels.indexOf(node.name) > 0 ? 3 : 2;
      add({ kind: 'heading', place: { level }, texts: { text: readText(node) } });
    } else if (node.name === 'table') {
      const caption = (node.children as AnyNode[]).find((child): child is Element => isElement(child) && child.name === 'caption');
      const said = caption ? readText(caption) : '';
      const body = make(
        'table',
        (node.children as AnyNode[]).filter((child) => child !== caption),
      );
      add({ kind: 'table', place: {}, texts: { ...(said && { caption: said }), html: safeHtml([body]) } });
    } else if (node.name === 'figure') {
      const [picture, caption] = node.children as Element[];
      show(picture!, caption ? readText(caption) : undefined);
    } else if (node.name === 'img' || mediaTags.has(node.name)) show(node);
    else if (node.name === 'p') paragraph(node);
    else {
      const { rest, media } = withoutMedia(node);
      running.push(rest);
      media.forEach((one) => show(one));
    }
    const last = running.at(-1);
    if (last && countWords(readText(running)) > wordsOfABlock && !/[:：]$/.test(readText(last))) flush();
  }

  function paragraph(node: Element) {
    const children = (node.children as AnyNode[]).filter((child) => isElement(child) || readText(child) !== '');
    const [only] = children;
    if (children.length === 1 && isElement(only!) && only.name === 'a' && standsAlone(only)) return;
    const note = noteIn(node);
    if (note) return add(note);
    const large = descendants(children, isLarge);
    if (large.length === 0) return void running.push(node);
    // Before its first word a picture opens the paragraph; anywhere else it follows it, so that no sentence is torn.
    const firstWord = children.findIndex((child) => !large.includes(child as Element) && readText(child) !== '');
    const opening = large.filter((one) => firstWord < 0 || (children.includes(one) && children.indexOf(one) < firstWord));
    const rest = without(node, new Set(large));
    const said = (rest.children as AnyNode[]).filter((child) => !isEmpty(child));
    // Words in italics below a picture are its caption.
    const isCaption = said.length === 1 && isElement(said[0]!) && said[0].name === 'em' && opening.length === 1 && large.length === 1;
    if (isCaption && opening[0]!.name === 'img') return show(opening[0]!, readText(said));
    opening.forEach((one) => show(one));
    if (!isEmpty(rest)) running.push(rest);
    large.filter((one) => !opening.includes(one)).forEach((one) => show(one));
  }

  /** A link on a line of its own to a recording or a document shows that; one to a film elsewhere is an embed. */
  function standsAlone(link: Element): boolean {
    const title = readText(link);
    const href = link.attribs.href ?? '';
    const facts = href.startsWith('file:') ? file(href.slice(5)) : undefined;
    if (facts && facts.shows !== 'image')
      return (add({ kind: facts.shows, place: { file: href.slice(5) }, texts: { title: title || facts.name } }), true);
    if (/^https?:/.test(href) && players.test(new URL(href).hostname))
      return (add({ kind: 'embed', place: { url: href }, texts: { title: nameOf(title, href) } }), true);
    return false;
  }

  const isLarge = (element: Element): boolean => {
    if (element.name !== 'img') return mediaTags.has(element.name);
    const width = Number(element.attribs.width) || file(element.attribs.src!.slice(5))?.width;
    return width === undefined || width > 64;
  };

  function show({ attribs, name }: Element, caption?: string) {
    const src = attribs.src ?? '';
    if (name === 'iframe') return add({ kind: 'embed', place: { url: src }, texts: { title: nameOf(attribs.title ?? '', src) } });
    const key = src.slice(5);
    const facts = file(key);
    if (!facts) return;
    const said = attribs.alt || attribs.title || '';
    if (facts.shows === 'image') add({ kind: 'image', place: { file: key }, texts: { alt: said, ...(caption && { caption }) } });
    else add({ kind: facts.shows, place: { file: key }, texts: { title: said || caption || titleOfFile(facts.name) } });
  }

  /** Films and frames inside lists and quotations stand after them; pictures stay where they are. */
  function withoutMedia(node: Element) {
    const media = descendants([node], (element) => mediaTags.has(element.name));
    return { rest: media.length === 0 ? node : without(node, new Set(media)), media };
  }

  withoutTitle(nodes, options.titles).forEach(visit);
  flush();
  while (blocks.at(-1)?.kind === 'heading') blocks.pop();
  return blocks;
}

/** A page that begins with its own title says it twice. */
function withoutTitle(nodes: readonly AnyNode[], titles: readonly string[]): readonly AnyNode[] {
  const at = nodes.findIndex((node) => !isEmpty(node));
  const first = nodes[at];
  if (
    !first ||
    !isElement(first) ||
    !(isHeading(first) || first.name === 'p') ||
    !titles.some((title) => sameWords(readText(first), title))
  )
    return nodes;
  return descendants([first], ({ name }) => name === 'img').length > 0 ? nodes : nodes.filter((node) => node !== first);
}

function without(node: Element, gone: ReadonlySet<Element>): Element {
  const children = (node.children as AnyNode[]).flatMap((child): AnyNode[] =>
    !isElement(child) ? [child] : gone.has(child) ? [] : [without(child, gone)],
  );
  return make(node.name, children, { ...node.attribs });
}

const tones: Record<string, 'note' | 'important' | 'warning'> = {
  note: 'note',
  nota: 'note',
  remarque: 'note',
  important: 'important',
  importante: 'important',
  warning: 'warning',
  attention: 'warning',
  atención: 'warning',
};

/** A paragraph “[NOTE: …]” or “Important: …”, written so because the editor had nothing better, as a callout. */
function noteIn(paragraph: Element): DraftBlock | undefined {
  const said = readText(paragraph);
  const [opening, word] = /^\[?\s*(note|nota|remarque|important|importante|warning|attention|atención)\s?:\s*/i.exec(said) ?? [];
  if (!opening || !word || said.length > 600 || descendants([paragraph], ({ name }) => name === 'img' || name === 'br').length > 0)
    return undefined;
  const ends = opening.startsWith('[') && said.endsWith(']') ? 1 : 0;
  const html = safeHtml([make('p', cutText(paragraph.children as AnyNode[], opening.length, ends))]);
  const title = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return { kind: 'callout', place: { tone: tones[word.toLowerCase()]! }, texts: { title, html } };
}

/** The nodes without their first and last characters of text. */
function cutText(nodes: readonly AnyNode[], first: number, last: number): AnyNode[] {
  let [left, at] = [first, 0];
  const texts: Text[] = [];
  const copy = (node: AnyNode): AnyNode => {
    if (!(node instanceof Text))
      return isElement(node) ? make(node.name, (node.children as AnyNode[]).map(copy), { ...node.attribs }) : node;
    const data = at === 0 ? node.data.replace(/^\s+/, '') : node.data;
    at += data.length;
    const cut = Math.min(left, data.length);
    left -= cut;
    const made = words(data.slice(cut));
    texts.push(made);
    return made;
  };
  const made = nodes.map(copy);
  const final = texts.findLast(({ data }) => data.trim() !== '');
  if (final && last > 0) final.data = final.data.trimEnd().slice(0, -last);
  return made.filter((node) => !isEmpty(node) || node instanceof Text);
}

const nameOf = (title: string, address: string) => (title && !/^https?:/.test(title) ? title : new URL(address).host);
/** `GC1_ramp-and-wheelchair.jpg` as words. */
export const titleOfFile = (name: string) => plainText(name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[_+-]+/g, ' ')) || name;
