import type { AnyNode } from 'domhandler';
import { withoutHeadings } from './clean-text';
import { safeHtml } from './safe-html';
import { isElement, isHeading, isEmpty, make, mediaTags, readText, sameWords, words } from './tree';

/** A tidy tree as one piece of rich text, for prompts, feedback and introductions: headings become bold lines, media become links. */
export function inlineHtml(nodes: readonly AnyNode[], title: string): string {
  const [first, ...rest] = nodes.filter((node) => !isEmpty(node));
  const untitled = first && isHeading(first) && rest.length > 0 && sameWords(readText(first), title) ? rest : nodes;
  return safeHtml(withoutHeadings(untitled.map(linked)));
}

function linked(node: AnyNode): AnyNode {
  if (!isElement(node)) return node;
  if (mediaTags.has(node.name)) {
    const said = node.attribs.title || (node.name === 'iframe' ? new URL(node.attribs.src!).host : '▶');
    return make('p', [make('a', [words(said)], { href: node.attribs.src! })]);
  }
  if (node.name === 'figure') {
    const [picture, caption] = node.children as AnyNode[];
    return make('p', [picture!, ...(caption && isElement(caption) ? [make('br', []), ...(caption.children as AnyNode[])] : [])]);
  }
  return make(node.name, (node.children as AnyNode[]).map(linked), { ...node.attribs });
}
