import { createHash } from 'node:crypto';
import { directionOf, type Locale } from '@cursus/platform/messages';
import type { Messages } from '@cursus/platform/server';

const style = 'body{font:1.125rem/1.6 system-ui,sans-serif;max-inline-size:34rem;margin:20vh auto;padding-inline:1.5rem}';
const policy = `default-src 'none';style-src 'sha256-${createHash('sha256').update(style).digest('base64')}';frame-ancestors 'none'`;

/** What a reader sees while the database is away: who is signed in is not known then, so no page can be made. It asks again by itself. */
export function unavailablePage(messages: Messages, locale: Locale, { repeatable }: { repeatable: boolean }) {
  const words = messages.in(locale).t('refusal.UNAVAILABLE');
  const again = repeatable ? '<meta http-equiv="refresh" content="5">' : '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${again}<title>Cursus</title>`;
  const html = `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head>${head}<style>${style}</style></head><body><main><h1>Cursus</h1><p>${words}</p></main></body></html>`;
  return { html, policy };
}
