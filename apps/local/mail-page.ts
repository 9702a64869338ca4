import type { Letter, LetterInBrief } from './mailbox.ts';

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const people = (list: { name: string; address: string }[]) =>
  list.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ');

const page = (title: string, body: string, refresh = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}<title>${escape(title)}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 64rem; margin: 2rem auto; padding-inline: 1rem }
  table { inline-size: 100%; border-collapse: collapse } th, td { text-align: start; padding: .4rem .6rem; border-block-end: 1px solid #8884; vertical-align: top }
  td { unicode-bidi: plaintext } iframe { inline-size: 100%; block-size: 60vh; border: 1px solid #8884; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext } dt { font-weight: 600 } dd { margin: 0 0 .5rem; unicode-bidi: plaintext }
</style></head><body>${body}</body></html>`;

/** All letters, the newest first. */
export const listPage = (letters: LetterInBrief[]) =>
  page(
    `Letters (${letters.length})`,
    `<h1>Letters</h1><p>Every letter that the platform has sent. None left this machine.</p>
${
  letters.length === 0
    ? '<p>None yet.</p>'
    : `<table><thead><tr><th scope="col">Time</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead><tbody>${letters
        .toReversed()
        .map(
          ({ id, time, to, subject }) =>
            `<tr><td><time datetime="${time}">${time.slice(0, 19).replace('T', ' ')} UTC</time></td><td>${escape(people(to))}</td><td><a href="/letters/${id}">${escape(subject || '(no subject)')}</a></td></tr>`,
        )
        .join('')}</tbody></table>`
}`,
    '<meta http-equiv="refresh" content="10">',
  );

/** One letter: as its reader sees it, its text, and what is attached. */
export const letterPage = ({ id, time, from, to, subject, text, html, attachments }: Letter) =>
  page(
    subject,
    `<p><a href="/">All letters</a></p><h1 dir="auto">${escape(subject || '(no subject)')}</h1>
<dl><dt>From</dt><dd>${escape(people(from))}</dd><dt>To</dt><dd>${escape(people(to))}</dd><dt>Time</dt><dd>${time}</dd>
${attachments.length ? `<dt>Attachments</dt>${attachments.map(({ fileName, size }, index) => `<dd><a href="/letters/${id}/attachments/${index}">${escape(fileName)}</a> (${size} bytes)</dd>`).join('')}` : ''}</dl>
${html ? `<h2>As shown</h2><iframe title="The letter" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/letters/${id}/html"></iframe>` : ''}
<h2>As text</h2><pre>${linked(escape(text))}</pre><p><a href="/letters/${id}/source">Source</a></p>`,
  );

const linked = (text: string) => text.replace(/https?:\/\/[^\s<>)\]]+/g, (address) => `<a href="${address}">${address}</a>`);
