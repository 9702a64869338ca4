import fc from 'fast-check';
import type { FileRef, LessonBlock, Localized } from '../contract';
import { levelHeadings, resolveAddresses } from './html';
import { renderLesson, type RenderOptions } from './render-lesson';

const id = '0198c0de-0000-7000-8000-000000000001';
const file: FileRef = {
  fileId: '0198c0de-0000-7000-8000-00000000000f',
  name: 'map.png',
  mediaType: 'image/png',
  bytes: 120_000,
  width: 800,
  height: 600,
};
const one = (words: string, tag = 'en'): Localized => ({ [tag]: { text: words, version: 1 } });
const options: RenderOptions = {
  languages: ['en'],
  sourceLanguage: 'en',
  fileAddress: (fileId, name) => `/files/${fileId}/${name}?u=1&s=x`,
  activityAddress: (activity) => (activity === id ? `/learn/${activity}` : undefined),
  words: {
    transcript: 'Transcript',
    answer: 'Show an answer',
    table: 'Table',
    opensElsewhere: 'Open',
    bytes: (bytes) => `${bytes / 1000} kB`,
    readOn: (day) => `read on ${day}`,
    language: (tag) => tag,
  },
};
const draw = (block: object, change: Partial<RenderOptions> = {}) => {
  const element = document(renderLesson([{ id, ...block } as LessonBlock], { ...options, ...change }).html);
  return element;
};
/** Enough of HTML for these checks, without a browser. */
const document = (html: string) => ({
  html,
  has: (pattern: RegExp) => pattern.test(html),
  attributes: Object.fromEntries(
    [.../^<[a-z0-9]+ ([^>]*)>/.exec(html)![1]!.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  ),
});

describe('a block', () => {
  it.each<[string, object, RegExp]>([
    ['heading', { kind: 'heading', level: 2, texts: { text: one('A & B') } }, /^<h2 [^>]*>A &amp; B<\/h2>$/],
    ['rich text', { kind: 'rich-text', texts: { html: one('<p>Hi</p>') } }, /^<div [^>]*><p>Hi<\/p><\/div>$/],
    [
      'image with its size, so that nothing jumps',
      { kind: 'image', file, texts: { alt: one('A "map"'), caption: one('Where') } },
      /<img src="[^"]*map\.png\?u=1&amp;s=x" alt="A &quot;map&quot;" width="800" height="600" loading="lazy"[^>]*><figcaption>Where/,
    ],
    [
      'video that fetches nothing by itself and has captions',
      { kind: 'video', file, captions: [{ language: 'fr', file }], texts: { title: one('Film') } },
      /<video controls preload="none"[^>]*><track kind="captions" srclang="fr"[^>]* default><\/video><figcaption>Film · 120 kB/,
    ],
    [
      'audio with transcript',
      { kind: 'audio', file, texts: { title: one('Talk'), transcript: one('First.\n\nThen.') } },
      /<summary>Transcript<\/summary><p>First\.<\/p><p>Then\.<\/p>/,
    ],
    [
      'file with kind and size',
      { kind: 'file', file, texts: { title: one('Map') } },
      /<strong>Map<\/strong><small><bdi>PNG<\/bdi> · 120 kB/,
    ],
    [
      'embed as a link to elsewhere',
      { kind: 'embed', url: 'https://example.org/x?a=1&b=2', texts: { title: one('Film') } },
      /<a class="btn" href="https:\/\/example\.org\/x\?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">.*<bdi>example\.org/,
    ],
    [
      'callout',
      { kind: 'callout', tone: 'warning', texts: { title: one('Mind'), html: one('<p>x</p>') } },
      /class="callout tone-warning".*callout-title">Mind<\/p><p>x<\/p>/,
    ],
    [
      'case whose answer opens on request',
      { kind: 'case', texts: { title: one('Case'), html: one('<p>Once</p>'), question: one('Why?'), answer: one('Because <so>') } },
      /<h2>Case<\/h2><p>Once<\/p>.*Why\?.*<details><summary>Show an answer<\/summary><p>Because &lt;so&gt;<\/p><\/details>/,
    ],
    [
      'citation with its source and day',
      { kind: 'citation', url: 'https://example.org/law', readOn: '2024-03-04', texts: { text: one('Shall.'), source: one('Art. 1') } },
      /<blockquote [^>]*><p>Shall\.<\/p><footer><a href="https:\/\/example\.org\/law"[^>]*><cite[^>]*>Art\. 1<\/cite><\/a> · <time datetime="2024-03-04">read on/,
    ],
    [
      'table in a region that scrolls by keyboard',
      { kind: 'table', texts: { caption: one('Ways'), html: one('<table><tr><td>1</td></tr></table>') } },
      /role="region" tabindex="0" aria-label="Ways"><table><caption>Ways<\/caption>/,
    ],
  ])('%s', (_, block, expected) => {
    const { html, attributes } = draw(block);
    expect(html).toMatch(expected);
    expect(attributes).toMatchObject({ id: `b-${id}`, lang: 'en', dir: 'ltr' });
  });

  it('carries the language and direction of its own text, and names what stands in', () => {
    const blocks = [
      { id, kind: 'rich-text', texts: { html: { ...one('<p>One</p>'), ...one('<p>واحد</p>', 'ar') } } },
      { id, kind: 'rich-text', texts: { html: one('<p>Two</p>') } },
    ] as LessonBlock[];
    const { html, substitutes } = renderLesson(blocks, { ...options, languages: ['ar'] });
    expect(html).toMatch(/lang="ar" dir="rtl"><p>واحد.*\n.*lang="en" dir="ltr"><p>Two/);
    expect(substitutes).toEqual(['en']);
  });

  it('cannot be broken out of by plain texts', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const hostile = `${words}"><script>alert(1)</script><img onerror=x>`;
        const texts = {
          title: one(hostile),
          alt: one(hostile),
          caption: one(hostile),
          text: one(hostile),
          source: one(hostile),
          transcript: one(hostile),
        };
        for (const block of [
          { kind: 'heading', level: 2 },
          { kind: 'image', file },
          { kind: 'video', file, captions: [] },
          { kind: 'file', file: { ...file, name: hostile } },
          { kind: 'embed', url: 'https://example.org' },
          { kind: 'citation' },
        ]) {
          const { html } = draw({ ...block, texts });
          expect(html).not.toMatch(/<script|<img onerror/);
        }
      }),
    );
  });
});

describe('addresses inside rich text', () => {
  it.each([
    [`<img src="file:${file.fileId}" alt="">`, `<img src="/files/${file.fileId}/file?u=1&amp;s=x" alt="">`],
    [`<a href="file:${file.fileId}/law.pdf">Law</a>`, `<a href="/files/${file.fileId}/law.pdf?u=1&amp;s=x">Law</a>`],
    [`<a href="activity:${id}">On</a>`, `<a href="/learn/${id}">On</a>`],
    [`<a href="activity:${file.fileId}">Gone</a>`, '<a>Gone</a>'],
    ['<a href="https://example.org">Out</a>', '<a href="https://example.org">Out</a>'],
  ])('%s', (html, expected) => expect(resolveAddresses(html, options)).toBe(expected));
});

describe('headings', () => {
  it.each([
    ['<h2>a</h2><h3>b</h3><h2>c</h2>', '<h2>a</h2><h3>b</h3><h2>c</h2>'],
    ['<h4>a</h4><h4>b</h4>', '<h2>a</h2><h2>b</h2>'],
    ['<h2>a</h2><h4>b</h4><h3>c</h3>', '<h2>a</h2><h3>b</h3><h3>c</h3>'],
    ['<h3>a</h3><h2>b</h2><h3>c</h3>', '<h2>a</h2><h2>b</h2><h3>c</h3>'],
  ])('%s become %s', (given, expected) => expect(levelHeadings(given)).toBe(expected));

  it('never leave a step out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (levels) => {
        const html = levelHeadings(levels.map((level) => `<h${level}>x</h${level}>`).join(''));
        const shown = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
        shown.forEach((level, at) => expect(level).toBeLessThanOrEqual((shown[at - 1] ?? 1) + 1));
        expect(shown.every((level) => level >= 2)).toBe(true);
      }),
    );
  });
});
