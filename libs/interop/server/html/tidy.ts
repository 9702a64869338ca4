import { Text, type AnyNode, type Element } from 'domhandler';
import { bulletsToLists, cleanSpaces, toParagraphs, trimEnds } from './clean-text';
import { contentsOf, factsTable, isLayoutTable } from './tables';
import { holdsMedia, isBlank, isBlock, isElement, isEmpty, isHeading, make, mediaTags, parse, readText, words } from './tree';

export type TidyNote = 'PICTURE_ELSEWHERE' | 'PLUGIN_CONTENT' | 'DRAWING' | 'EMBED_UNREADABLE' | 'EMBED_OF_SOURCE' | 'PACKAGE';
type LinkTarget = { file: string } | { activity: string } | { web: string };
/** Where the links of a foreign page lead, and who is told what could not be kept. */
export interface PageLinks {
  /** What an address stands for: the key of a file, the key of an activity, an address on the web, or nothing. */
  resolve: (address: string) => LinkTarget | undefined;
  /** Takes in a picture that is written into the page itself; undefined when it is none. */
  inlinePicture?: (address: string) => string | undefined;
  /** True for an address of the platform that the page comes from. */
  isOfSource?: (address: string) => boolean;
  note: (code: TidyNote, details?: Record<string, string>) => void;
}

/** Gone with everything inside. */
const dropped = new Set(
  'script style template noscript head title meta link base button input select option textarea datalist svg math canvas map area track param hr wbr xml'.split(
    ' ',
  ),
);
const renamed: Record<string, string> = { b: 'strong', i: 'em', dfn: 'em', var: 'em', tt: 'code', samp: 'code', strike: 's', del: 's' };
const inline = new Set('strong em s sub sup code kbd cite q abbr'.split(' '));
const kept = new Set('ul ol li dl dt dd blockquote pre'.split(' '));
const toggles = ['data-toggle', 'data-bs-toggle', 'aria-expanded'];
const typedAddress = /(\bhttps?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’)\]])/;
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A page of some editor as a short, plain tree: paragraphs, headings, lists, tables of facts, pictures and media; nothing else. */
export function tidyHtml(html: string, links: PageLinks): AnyNode[] {
  const clean = (nodes: readonly AnyNode[]) => nodes.flatMap((node) => cleanNode(node));
  const blocksOf = (nodes: readonly AnyNode[]) => bulletsToLists(asBlocks(clean(nodes)));

  function cleanNode(node: AnyNode): AnyNode[] {
    if (node instanceof Text) {
      const said = cleanSpaces(node.data.replace(/\$@[A-Z0-9_*]*@\$/g, ''));
      return said === '' ? [] : withLinks(said);
    }
    if (!isElement(node)) return [];
    const name = renamed[node.name] ?? node.name;
    const children = node.children as AnyNode[];
    if (name === 'svg' || name === 'canvas') links.note('DRAWING');
    // What opens a part of a page, as accordions do, is that part's title.
    if (toggles.some((attribute) => attribute in node.attribs) && /^(a|button)$/.test(name)) return emphasis('strong', clean(children));
    if (dropped.has(name)) return [];
    if (/\bh5p-(placeholder|iframe|content)\b/.test(node.attribs.class ?? '')) return (links.note('PACKAGE'), []);
    if (name === 'br') return [make('br', [])];
    if (name === 'img') return picture(node);
    if (mediaTags.has(name)) return media(node);
    if (name === 'a') return anchor(node, clean(children));
    if (name === 'table') return table(node);
    if (/^h[1-6]$/.test(name)) return heading(name, clean(children));
    if (name === 'p' || name === 'address') return paragraph(node, clean(children));
    if (name === 'figure') return figure(children);
    if (name === 'summary') return toParagraphs([make('strong', clean(children))]);
    if (inline.has(name))
      return emphasis(name, clean(children), name === 'abbr' && node.attribs.title ? { title: node.attribs.title } : {});
    if (name === 'span' || name === 'bdo' || name === 'bdi') return span(node, clean(children));
    if (kept.has(name)) return holder(name, node);
    if (/^(div|section|article|main|aside|header|footer|nav|body|html|center|form|fieldset|details|td|th)$/.test(name))
      return blocksOf(children);
    return clean(children);
  }

  /** Addresses that were only typed, which Moodle made links of when it showed the page. */
  function withLinks(said: string): AnyNode[] {
    return said.split(typedAddress).flatMap((piece, at): AnyNode[] => {
      if (piece === '') return [];
      const target = at % 2 === 1 ? links.resolve(piece) : undefined;
      return [target ? make('a', [words(piece)], { href: hrefOf(target) }) : words(piece)];
    });
  }

  function picture({ attribs }: Element): AnyNode[] {
    if ([attribs.width, attribs.height].some((size) => size && /^\d+(px)?$/.test(size) && parseInt(size) <= 3)) return [];
    const address = attribs.src?.trim() ?? '';
    const alt = cleanSpaces(attribs.alt ?? '').trim();
    const target = links.resolve(address);
    const key = target && 'file' in target ? target.file : /^data:/i.test(address) ? links.inlinePicture?.(address) : undefined;
    if (key) {
      const size = Object.fromEntries(
        (['width', 'height'] as const).flatMap((side) =>
          /^\d{1,4}(px)?$/.test(attribs[side] ?? '') ? [[side, String(parseInt(attribs[side]!))]] : [],
        ),
      );
      return [make('img', [], { src: `file:${key}`, alt, ...size })];
    }
    if (!target || !('web' in target)) return [];
    links.note('PICTURE_ELSEWHERE', { address: target.web });
    return [make('a', [words(alt || new URL(target.web).host)], { href: target.web })];
  }

  function media(node: Element): AnyNode[] {
    const sources = [
      node.attribs.src,
      node.attribs.data,
      ...(node.children as AnyNode[]).map((child) => (isElement(child) && child.name === 'source' ? child.attribs.src : undefined)),
    ];
    const address = sources.find((one) => one?.trim())?.trim() ?? '';
    const title = cleanSpaces(node.attribs.title ?? node.attribs['aria-label'] ?? '').trim();
    if (/\.swf(\?|$)/i.test(address) || /flash|java|silverlight/i.test(node.attribs.type ?? '') || node.name === 'applet') {
      links.note('PLUGIN_CONTENT');
      return [];
    }
    const target = links.resolve(address.startsWith('//') ? `https:${address}` : address);
    if (target && 'file' in target) return [make('video', [], { src: `file:${target.file}`, title })];
    if (target && 'web' in target && links.isOfSource?.(target.web)) return (links.note('EMBED_OF_SOURCE'), []);
    if (target && 'web' in target) return [make('iframe', [], { src: target.web, title })];
    links.note('EMBED_UNREADABLE');
    return node.name === 'object' ? clean(node.children as AnyNode[]) : [];
  }

  function anchor({ attribs }: Element, inside: AnyNode[]): AnyNode[] {
    const children = inside.flatMap(withoutLinks);
    const address = attribs.href?.trim() ?? '';
    // A picture that leads to itself in large, or a link that leads nowhere, is only its content.
    if (isEmpty(children) || address === '' || address.startsWith('#') || holdsMedia(children) || children.some(isBlock)) return children;
    const target = /^(mailto|tel):[^\s<>"]+$/i.test(address) ? { web: address } : links.resolve(address);
    if (!target) return children;
    return [make('a', children, { href: hrefOf(target) })];
  }

  function table(node: Element): AnyNode[] {
    const parts = rebuiltTable(node);
    return isLayoutTable(parts) ? bulletsToLists(contentsOf(parts).flatMap(asBlocks)) : [factsTable(parts)];
  }
  /** The table with its cells cleaned; what stands in no cell is gone. */
  function rebuiltTable(node: Element): Element {
    const rebuild = (child: AnyNode): AnyNode[] => {
      if (!isElement(child)) return [];
      if (/^t[dh]$/.test(child.name)) return [make(child.name, inCell(blocksOf(child.children as AnyNode[])), { ...child.attribs })];
      if (child.name === 'caption')
        return [
          make(
            'caption',
            clean(child.children as AnyNode[]).filter((one) => !isBlock(one) || readText(one) !== ''),
          ),
        ];
      return /^(thead|tbody|tfoot|tr)$/.test(child.name) ? [make(child.name, (child.children as AnyNode[]).flatMap(rebuild))] : [];
    };
    return make('table', (node.children as AnyNode[]).flatMap(rebuild), { role: node.attribs.role ?? '' });
  }

  function figure(children: AnyNode[]): AnyNode[] {
    const caption = children.find((child): child is Element => isElement(child) && child.name === 'figcaption');
    const inside = clean(children.filter((child) => child !== caption));
    const said = caption ? clean(caption.children as AnyNode[]) : [];
    const [only, ...more] = inside
      .flatMap((one) => (isElement(one) && one.name === 'p' ? (one.children as AnyNode[]) : [one]))
      .filter((one) => !isBlank(one));
    if (only && isElement(only) && only.name === 'img' && more.length === 0)
      return [make('figure', [only, ...(isEmpty(said) ? [] : [make('figcaption', said)])])];
    return [...inside, ...(isEmpty(said) ? [] : toParagraphs(said))];
  }

  function holder(name: string, node: Element): AnyNode[] {
    const children = node.children as AnyNode[];
    if (name === 'pre') return isEmpty(children) ? [] : [make('pre', [words(readPre(children))])];
    if (name === 'ul' || name === 'ol' || name === 'dl') {
      const items = clean(children).filter((child) => !isBlank(child) && !isEmpty(child));
      // What stands between items belongs to the item before it.
      const listed = items.reduce<AnyNode[]>((made, item) => {
        const last = made.at(-1);
        if (isElement(item) && /^(li|dt|dd)$/.test(item.name)) made.push(item);
        else if (last && isElement(last)) made[made.length - 1] = make(last.name, [...(last.children as AnyNode[]), item]);
        else made.push(make(name === 'dl' ? 'dd' : 'li', [item]));
        return made;
      }, []);
      const start: Record<string, string> =
        name === 'ol' && Number(node.attribs.start) > 1 ? { start: String(Math.floor(Number(node.attribs.start))) } : {};
      const type: Record<string, string> = name === 'ol' && /^[aAiI]$/.test(node.attribs.type ?? '') ? { type: node.attribs.type! } : {};
      return listed.length === 0 ? [] : [make(name, listed, { ...start, ...type })];
    }
    const inside = blocksOf(children);
    if (isEmpty(inside)) return [];
    return [make(name, name === 'blockquote' ? inside : inCell(inside))];
  }

  return blocksOf(parse(html));
}

const hrefOf = (target: LinkTarget) =>
  'file' in target ? `file:${target.file}` : 'activity' in target ? `activity:${target.activity}` : target.web;
const withoutLinks = (node: AnyNode): AnyNode[] => {
  if (!isElement(node)) return [node];
  const children = (node.children as AnyNode[]).flatMap(withoutLinks);
  return node.name === 'a' ? children : [make(node.name, children, { ...node.attribs })];
};

/** Runs of words between blocks become paragraphs. */
function asBlocks(nodes: readonly AnyNode[]): AnyNode[] {
  const made: AnyNode[] = [];
  let run: AnyNode[] = [];
  const flush = () => {
    made.push(...toParagraphs(run));
    run = [];
  };
  for (const node of nodes)
    if (isBlock(node) || (isElement(node) && /^(li|dt|dd|figcaption|tr|td|th)$/.test(node.name))) {
      flush();
      made.push(node);
    } else run.push(node);
  flush();
  return made.filter((node) => !isEmpty(node));
}

/** A single paragraph in a cell or an item is just its words. */
const inCell = (blocks: AnyNode[]): AnyNode[] => {
  const [only] = blocks;
  if (blocks.length === 1 && only && isElement(only) && only.name === 'p' && Object.keys(only.attribs).length === 0)
    return only.children as AnyNode[];
  const [first, ...rest] = blocks;
  // “words, then a list” inside an item needs no paragraph either.
  if (first && isElement(first) && first.name === 'p' && rest.every((one) => isElement(one) && /^[uo]l$/.test(one.name)))
    return [...(first.children as AnyNode[]), ...rest];
  return blocks.map((block) => (isHeading(block) ? make('p', [make('strong', [words(readText(block))])]) : block));
};

/** Blocks inside an inline element: the element goes, its blocks stay. */
function emphasis(name: string, children: AnyNode[], attributes: Record<string, string> = {}): AnyNode[] {
  if (isEmpty(children)) return children.filter((child) => child instanceof Text).length > 0 ? [words(' ')] : [];
  if (children.some(isBlock) || holdsMedia(children)) return children;
  // Emphasis on a comma is a slip of the editor.
  if (/^(strong|em)$/.test(name) && !/[\p{L}\p{N}]/u.test(readText(children))) return children;
  const [only] = children;
  if (children.length === 1 && isElement(only!) && only.name === name) return [only];
  return apart(children, (inner) => make(name, inner, attributes));
}

/** Spaces and line breaks at either end belong outside of what is emphasised. */
function apart(children: AnyNode[], wrap: (inner: AnyNode[]) => AnyNode): AnyNode[] {
  const [first, last] = [children[0], children.at(-1)];
  const before = first instanceof Text && /^[\s\u00a0]/.test(first.data) ? [words(' ')] : [];
  const after = last instanceof Text && /[\s\u00a0]$/.test(last.data) ? [words(' ')] : [];
  return [...before, wrap(trimEnds(children)), ...after];
}

function span({ attribs }: Element, children: AnyNode[]): AnyNode[] {
  const lang: Record<string, string> = languageTag.test(attribs.lang ?? '') ? { lang: attribs.lang! } : {};
  const dir: Record<string, string> = /^(rtl|ltr)$/i.test(attribs.dir ?? '') && 'lang' in lang ? { dir: attribs.dir!.toLowerCase() } : {};
  if (!('lang' in lang) || isEmpty(children) || children.some(isBlock)) return children;
  return [make('span', children, { ...lang, ...dir })];
}

/** Longer than a heading is ever read. */
const longestHeading = 150;
function heading(name: string, children: AnyNode[]): AnyNode[] {
  const outside = children.filter((child) => isBlock(child) || holdsMedia([child]));
  const inside = children.filter((child) => !outside.includes(child) && !(isElement(child) && child.name === 'br'));
  const said = readText(inside);
  const title = said === '' ? [] : said.length > longestHeading ? toParagraphs(inside) : [make(name, [words(said)])];
  return [...title, ...outside];
}

function paragraph(node: Element, children: AnyNode[]): AnyNode[] {
  const blocks = children.filter(isBlock);
  if (blocks.length > 0) return asBlocks(children);
  const lang: Record<string, string> = languageTag.test(node.attribs.lang ?? '') ? { lang: node.attribs.lang! } : {};
  return toParagraphs(children, lang);
}

const readPre = (nodes: readonly AnyNode[]): string =>
  nodes
    .map((node) =>
      node instanceof Text ? node.data : isElement(node) ? (node.name === 'br' ? '\n' : readPre(node.children as AnyNode[])) : '',
    )
    .join('');
