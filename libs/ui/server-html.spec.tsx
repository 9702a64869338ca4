/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'react-dom/server';
import Gallery, { type GalleryProps } from './gallery';

const pages = (['en', 'ar'] as const).flatMap((language) =>
  (['pieces', 'list', 'lesson', 'public'] as const).map((view): GalleryProps => ({ language, view })),
);
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!);

describe.each(pages)('server HTML of $view in $language', (page) => {
  const html = renderToString(<Gallery {...page} />);
  const ids = all(html, /\sid="([^"]+)"/g);

  test('needs no inline style or handler, which the content policy refuses', () => {
    expect(all(html, /<[^>]*\s(style|on\w+)=/g)).toEqual([]);
  });

  test('has each id once', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test.each(['for', 'popoverTarget', 'commandfor', 'aria-labelledby', 'list', 'form'])('every %s leads to something', (attribute) => {
    const targets = all(html, new RegExp(`\\s${attribute}="([^"]+)"`, 'gi')).flatMap((value) => value.split(' '));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('offers no button to show a password before there is a script to do it', () => {
    expect(html).not.toContain('aria-controls="f-password"');
  });
});

const sheets = ['ui.css', 'staff.css', ...readdirSync(join(__dirname, 'styles')).map((name) => `styles/${name}`)];

test.each(sheets)('%s knows only start and end, no left and right, and no colour of its own', (name) => {
  const rules = readFileSync(join(__dirname, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  expect(rules.match(/((margin|padding|border)-(left|right)|text-align:\s*(left|right)|[{;\s](left|right)\s*:)/g)).toBeNull();
  if (!/print|prose/.test(name)) expect(rules.match(/#[0-9a-f]{3,8}\b/gi)).toBeNull();
});
