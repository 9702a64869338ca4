import type { AnyNode } from 'domhandler';
import sanitize from 'sanitize-html';
import { serialise } from './tree';

/** The last word on what comes out of foreign HTML: few elements, no looks, nothing that a browser runs or fetches from elsewhere. */
const allowed: sanitize.IOptions = {
  allowedTags: [
    ...[
      'p',
      'br',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'blockquote',
      'pre',
      'strong',
      'em',
      's',
      'sub',
      'sup',
      'code',
      'kbd',
      'cite',
      'q',
      'abbr',
    ],
    ...['span', 'a', 'img', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    ol: ['start', 'type'],
    abbr: ['title'],
    '*': ['lang', 'dir'],
  },
  allowedSchemes: [],
  allowedSchemesByTag: { a: ['http', 'https', 'mailto', 'tel', 'file', 'activity'], img: ['file'] },
  allowProtocolRelative: false,
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'title'],
  // Files and activities only by the keys of the package: a path of the author's own disk is no link.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^file:file:/.test(attribs.src ?? ''),
};

export const safeHtml = (nodes: readonly AnyNode[]) =>
  sanitize(serialise(nodes), allowed)
    .replace(/<a href="file:(?!file:)[^"]*">([\s\S]*?)<\/a>/g, '$1')
    .replace(/>\s*\n\s*</g, '><')
    .trim();
