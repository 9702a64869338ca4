import render from 'dom-serializer';
import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { PackageBlock } from '../../contract';
import { cleanHtml, isEmptyHtml, plainText } from './html';

interface FileFacts {
  name: string;
  mediaType: string;
}
export interface BlockContext {
  /** Beginning of the keys of all blocks. */
  key: string;
  language: string;
  file: (key: string) => FileFacts | undefined;
  /** Says that something cannot be shown here. */
  leave: (what: string, code: string, why: string) => void;
}

const isElement = (node: AnyNode): node is Element => node.type === 'tag';
const serialise = (nodes: AnyNode | AnyNode[]) => render(nodes, { encodeEntities: 'utf8' });
const keyIn = (address: string | undefined) => (address?.startsWith('file:') ? decodeURI(address.slice(5)) : undefined);
/** The one element that fills this one, through wrappers that hold nothing else. */
function alone(element: Element): Element | undefined {
  const children = element.children.filter((child) => isElement(child) || (child.type === 'text' && child.data.trim() !== ''));
  const [only] = children;
  return children.length === 1 && only && isElement(only) ? only : undefined;
}

/** A cleaned page as blocks: headings, pictures, tables and media stand for themselves, what is between them is rich text of sensible length. */
export function htmlToBlocks(html: string, context: BlockContext): PackageBlock[] {
  const blocks: PackageBlock[] = [];
  let running: string[] = [];
  const { language, file, leave } = context;
  const key = () => `${context.key}:${blocks.length}`;
  const inLanguage = (words: string) => ({ [language]: words });

  function flush() {
    const text = cleanHtml(running.join(''));
    running = [];
    if (!isEmptyHtml(text)) blocks.push({ kind: 'rich-text', key: key(), html: inLanguage(text) });
  }
  function media(address: string | undefined, title: string, figure?: Element): boolean {
    const fileKey = keyIn(address);
    const facts = fileKey && file(fileKey);
    if (!fileKey || !facts) return false;
    flush();
    const name = title || facts.name.replace(/\.[a-z0-9]+$/i, '').replace(/[_-]+/g, ' ');
    if (facts.mediaType.startsWith('image/')) {
      const caption = figure && plainText(serialise(figure.children.filter((child) => isElement(child) && child.name === 'figcaption')));
      blocks.push({ kind: 'image', key: key(), file: fileKey, alt: inLanguage(title), ...(caption && { caption: inLanguage(caption) }) });
    } else if (facts.mediaType.startsWith('video/')) blocks.push({ kind: 'video', key: key(), file: fileKey, title: inLanguage(name) });
    else if (facts.mediaType.startsWith('audio/')) blocks.push({ kind: 'audio', key: key(), file: fileKey, title: inLanguage(name) });
    else blocks.push({ kind: 'file', key: key(), file: fileKey, title: inLanguage(name) });
    return true;
  }
  function embed(address: string | undefined, title: string) {
    if (address && /^https?:\/\//.test(address) && URL.canParse(address)) {
      flush();
      blocks.push({ kind: 'embed', key: key(), url: address, title: inLanguage(title || new URL(address).host) });
    } else
      leave(
        title || 'an embedded element',
        'EMBED_UNREADABLE',
        'It has no address on the web, or needs a plug-in that browsers no longer have.',
      );
  }

  function visit(node: AnyNode) {
    if (!isElement(node)) {
      running.push(serialise(node));
      return;
    }
    const { name, attribs } = node;
    const only = alone(node);
    if (/^h[2-4]$/.test(name)) {
      const words = plainText(serialise(node));
      // A picture inside a heading is still a picture.
      if (only?.name === 'img') return visit(only);
      if (words === '') return;
      flush();
      if (words.length > 250) running.push(`<p>${serialise(node.children)}</p>`);
      else blocks.push({ kind: 'heading', key: key(), level: name === 'h2' ? 2 : 3, text: inLanguage(words) });
    } else if (name === 'img') {
      if (!media(attribs.src, attribs.alt ?? ''))
        leave(attribs.alt || attribs.src || 'a picture', 'PICTURE_MISSING', 'The backup does not hold this picture.');
    } else if (name === 'table') {
      flush();
      if (isLayout(node)) node.children.forEach(descend);
      else blocks.push({ kind: 'table', key: key(), html: inLanguage(cleanHtml(serialise(node))) });
    } else if (name === 'iframe' || name === 'embed' || name === 'object') {
      const address = attribs.src ?? attribs.data;
      if (!media(address, attribs.title ?? '')) embed(address, attribs.title ?? '');
    } else if (name === 'video' || name === 'audio') {
      const source =
        attribs.src ?? (node.children.find((child) => isElement(child) && child.name === 'source') as Element | undefined)?.attribs.src;
      if (!media(source, attribs.title ?? '')) embed(source, attribs.title ?? '');
    } else if (name === 'figure') {
      const picture = node.children.find((child) => isElement(child) && child.name === 'img') as Element | undefined;
      if (!picture || !media(picture.attribs.src, picture.attribs.alt ?? '', node)) node.children.forEach(visit);
    } else if (name === 'hr') flush();
    else if (
      name === 'div' ||
      ((name === 'p' || name === 'span' || name === 'strong' || name === 'em') &&
        only &&
        /^(img|iframe|video|audio|object|embed|table|div|p|span)$/.test(only.name))
    )
      node.children.forEach(visit);
    else if (name === 'p' && hasMedia(node)) splitParagraph(node);
    else running.push(serialise(node));
    if (running.join('').length > 6000) flush();
  }
  /** A paragraph with a picture among its words: the words stay together, the picture follows them. */
  function splitParagraph(node: Element) {
    const [inside, outside] = [[] as AnyNode[], [] as Element[]];
    for (const child of node.children) {
      if (isElement(child) && (/^(img|iframe|video|audio)$/.test(child.name) || /^(img|iframe)$/.test(alone(child)?.name ?? '')))
        outside.push(child);
      else inside.push(child);
    }
    running.push(`<p>${serialise(inside)}</p>`);
    outside.forEach(visit);
  }
  /** The cells of a table that only arranged things on the page. */
  function descend(node: AnyNode) {
    if (!isElement(node)) return;
    if (node.name === 'td' || node.name === 'th') {
      node.children.forEach(visit);
      flush();
    } else node.children.forEach(descend);
  }

  parseDocument(cleanHtml(html)).children.forEach(visit);
  flush();
  return blocks;
}

const hasMedia = (node: Element): boolean =>
  node.children.some(
    (child) => isElement(child) && (/^(img|iframe|video|audio)$/.test(child.name) || /^(img|iframe)$/.test(alone(child)?.name ?? '')),
  );

/** A table without heading cells and with a single row or column says nothing by being one. */
function isLayout(table: Element): boolean {
  const rows: Element[][] = [];
  let headed = false;
  const look = (node: AnyNode) => {
    if (!isElement(node)) return;
    if (node.name === 'tr') {
      const cells = node.children.filter((child): child is Element => isElement(child) && /^t[dh]$/.test(child.name));
      headed ||= cells.some(({ name }) => name === 'th');
      rows.push(cells);
    } else node.children.forEach(look);
  };
  table.children.forEach(look);
  return !headed && (rows.length === 1 || rows.every((cells) => cells.length <= 1));
}
