import render from 'dom-serializer';
import { Element, Text, type AnyNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Elements that stand on lines of their own. */
export const blockTags = new Set(
  'p ul ol dl blockquote pre table figure h1 h2 h3 h4 h5 h6 div section article main aside header footer iframe video audio object embed'.split(
    ' ',
  ),
);
export const mediaTags = new Set(['iframe', 'video', 'audio', 'object', 'embed']);

export const isElement = (node: AnyNode): node is Element => node instanceof Element;
export const isHeading = (node: AnyNode): boolean => isElement(node) && /^h[1-6]$/.test(node.name);
export const isBlock = (node: AnyNode) => isElement(node) && blockTags.has(node.name);
export const isBlank = (node: AnyNode) => node instanceof Text && node.data.trim() === '';

export const parse = (html: string): AnyNode[] => parseDocument(html).children as AnyNode[];
export const serialise = (nodes: AnyNode | readonly AnyNode[]) =>
  render(nodes as AnyNode[], { encodeEntities: 'utf8', selfClosingTags: false });

export function make(name: string, children: AnyNode[], attributes: Record<string, string> = {}): Element {
  const element = new Element(name, attributes, []);
  element.children = children as Element['children'];
  for (const child of children) child.parent = element;
  return element;
}
export const words = (said: string) => new Text(said);

/** What is read, with a space wherever a line ends. */
export function readText(nodes: AnyNode | readonly AnyNode[]): string {
  const out: string[] = [];
  const visit = (node: AnyNode) => {
    if (node instanceof Text) out.push(node.data);
    else if (isElement(node) && !/^(script|style|template)$/.test(node.name)) {
      const apart = isBlock(node) || /^(br|li|dt|dd|td|th|tr|caption|figcaption)$/.test(node.name);
      if (apart) out.push(' ');
      node.children.forEach((child) => visit(child as AnyNode));
      if (apart) out.push(' ');
    }
  };
  (Array.isArray(nodes) ? nodes : [nodes as AnyNode]).forEach(visit);
  return out
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

export function descendants(nodes: readonly AnyNode[], test: (element: Element) => boolean): Element[] {
  return nodes.flatMap((node) =>
    isElement(node) ? [...(test(node) ? [node] : []), ...descendants(node.children as AnyNode[], test)] : [],
  );
}
export const holdsMedia = (nodes: readonly AnyNode[]) => descendants(nodes, ({ name }) => name === 'img' || mediaTags.has(name)).length > 0;
/** Nothing to read and nothing to see. */
export const isEmpty = (nodes: AnyNode | readonly AnyNode[]) =>
  readText(nodes) === '' && !holdsMedia(Array.isArray(nodes) ? nodes : [nodes as AnyNode]);

/** The first so many units of a text, never half a character. */
export const cut = (said: string, most: number) => (said.length <= most ? said : said.slice(0, most).replace(/[\ud800-\udbff]$/, ''));

/** HTML as plain text: one line, entities read. */
export const plainText = (html: string) => (/[<&\u00a0\n]/.test(html) ? readText(parse(html)) : html.replace(/\s+/g, ' ').trim());
export const countWords = (said: string) => said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** Two titles that say the same, whatever their case and punctuation. */
export const sameWords = (one: string, other: string) => fold(one) === fold(other);
export const fold = (said: string) =>
  said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
