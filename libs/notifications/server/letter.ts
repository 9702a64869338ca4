import { directionOf, type Translator } from '@cursus/platform/messages';
import type { Letter } from '@cursus/platform/server';

export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Bidirectional isolates around what people typed, so that a name in another script does not turn the sentence around. */
const isolated = (values: Letter['values'] = {}) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]));

/**
 * A letter in the reader's language and direction, as plain text and as HTML that needs nothing from the network.
 * @param site the platform's address, before the path of the letter's one link
 */
export function writeLetter(letter: Letter, { t, has, locale }: Translator, site: string): WrittenLetter {
  const id = (part: string) => `mail.${letter.template}.${part}`;
  const values = isolated(letter.values);
  const paragraphs = (part: string) => (has(id(part)) ? t(id(part), values).split(/\n{2,}/) : []);
  const link = letter.url && new URL(letter.url, `${site}/`).href;
  // The subject is not isolated: mail clients show the marks.
  const subject = t(id('subject'), letter.values).replace(/[\r\n]+/g, ' ');
  const lead = paragraphs('lead');
  const after = paragraphs('after');
  const action = link && has(id('action')) ? t(id('action'), values) : undefined;
  const closing = t('mail.closing', { site });

  const text = [...lead, ...(link ? [action ? `${action}: ${link}` : link] : []), ...after, `-- \n${closing}`].join('\n\n');
  const p = (paragraph: string) => `<p style="margin:0 0 16px">${escape(paragraph).replaceAll('\n', '<br>')}</p>`;
  const button =
    link &&
    `<p style="margin:24px 0"><a href="${escape(link)}" style="display:inline-block;background:#0b57b0;color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:bold">${escape(action ?? link)}</a></p><p style="margin:0 0 16px;font-size:14px;color:#4d5666;word-break:break-all" dir="ltr">${escape(link)}</p>`;
  const html = [
    `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>`,
    '<body style="margin:0;background:#f6f4f0;color:#14233c;font:17px/1.6 system-ui,-apple-system,Segoe UI,Tahoma,sans-serif">',
    `<div style="max-width:600px;margin:0 auto;padding:24px"><p style="margin:0 0 24px;font-weight:bold">Cursus</p><div style="background:#ffffff;border:1px solid #dcd8d0;border-radius:6px;padding:24px">`,
    ...lead.map(p),
    button ?? '',
    ...after.map(p),
    `</div><p style="margin:16px 0 0;font-size:14px;color:#4d5666">${escape(closing)}</p></div></body></html>`,
  ].join('');
  return { subject, text, html };
}
