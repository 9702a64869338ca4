import sanitize from 'sanitize-html';

/** Where links and files of a page lead. */
export interface Links {
  /** Key of a file by its path in the area of this text, or undefined. */
  file: (path: string) => string | undefined;
  /** Key of an activity by its module id, or undefined when it did not come along. */
  activity: (moduleId: string, chapter?: string) => string | undefined;
}

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
      'h2',
      'h3',
      'h4',
      'strong',
      'em',
      'u',
      's',
      'sub',
      'sup',
      'code',
    ],
    ...['abbr', 'cite', 'q', 'span', 'a', 'img', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption'],
    ...['iframe', 'video', 'audio', 'source', 'object', 'embed', 'hr', 'div'],
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    iframe: ['src', 'title'],
    embed: ['src'],
    object: ['data'],
    video: ['src', 'title'],
    audio: ['src', 'title'],
    source: ['src'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    ol: ['start', 'type'],
    abbr: ['title'],
    '*': ['lang', 'dir'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'file', 'activity'],
  allowProtocolRelative: false,
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'title'],
  transformTags: { b: 'strong', i: 'em', strike: 's', del: 's', center: 'p', h1: 'h2', h5: 'h4', h6: 'h4' },
};

/** Links as the source wrote them with keys in their place; what leads nowhere becomes plain text. @returns also what was lost. */
export function resolveLinks(html: string, links: Links): { html: string; lost: string[] } {
  const lost: string[] = [];
  const resolved = html
    .replace(/@@PLUGINFILE@@\/?([^"'\s<>]*)/g, (_, address: string) => {
      const path = decode(address.split('?')[0]!.split('#')[0]!);
      const key = links.file(path.startsWith('/') ? path : `/${path}`);
      if (!key) lost.push(path);
      return key ? `file:${encodeURI(key)}` : '';
    })
    .replace(/\$@([A-Z]+)\*([\d*]+)@\$(#[^"'\s<>]*)?/g, (_, name: string, ids: string) => {
      const [first = '', second] = ids.split('*');
      const key = /VIEWBYID/.test(name) && !name.startsWith('COURSE') ? links.activity(first, second) : undefined;
      return key ? `activity:${encodeURI(key)}` : '';
    });
  return { html: resolved, lost };
}

const decode = (address: string) => {
  try {
    return decodeURIComponent(address.replaceAll('&amp;', '&'));
  } catch {
    return address;
  }
};

/** Clean HTML: no looks, no scripts, no empty paragraphs, no Word junk; headings at most of the second level. */
export function cleanHtml(html: string): string {
  return sanitize(html, allowed)
    .replace(/<a(?:\s+href="")?\s*>([\s\S]*?)<\/a>/g, '$1')
    .replace(/<(span|div)>([^<]*)<\/\1>/g, '$2')
    .replace(/<\/?span>/g, '')
    .replace(/(?:&nbsp;|\u00a0)+/g, ' ')
    .replace(/<(h[2-4]|strong|em|u)>\s*<\/\1>/g, '')
    .replace(/<p>(?:\s|<br\s*\/?>)*<\/p>/g, '')
    .replace(/(?:<br\s*\/?>\s*){3,}/g, '<br><br>')
    .replace(/<strong>\s+/g, ' <strong>')
    .replace(/\s+<\/strong>/g, '</strong> ')
    .trim();
}

/** What a reader would read, without any markup. */
export const plainText = (html: string) =>
  sanitize(html.replace(/<\/(p|li|h\d|div|td|tr)>|<br\s*\/?>/gi, ' '), { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();

export const isEmptyHtml = (html: string) => plainText(html) === '' && !/<(img|table|iframe|video|audio)\b/.test(html);
