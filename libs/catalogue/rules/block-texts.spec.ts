import type { DraftBlock, LessonBlock } from '../contract';
import { filesOfBlock, mergeBlock, readingMinutes, wordsIn } from './block-texts';

const id = '0198c0de-0000-7000-8000-000000000001';
const inside = '0198c0de-0000-7000-8000-00000000000f';
const rich = (html: Record<string, string>): DraftBlock => ({ id, kind: 'rich-text', texts: { html } });
const stored = (html: Record<string, [string, number]>): LessonBlock => ({
  id,
  kind: 'rich-text',
  texts: { html: Object.fromEntries(Object.entries(html).map(([tag, [text, version]]) => [tag, { text, version }])) },
});

describe('a block that is handed over again', () => {
  it('keeps its translation, which is stale now', () => {
    const before = stored({ en: ['<p>One</p>', 1], fr: ['<p>Un</p>', 1] });
    expect(mergeBlock(before, rich({ en: '<p>Two</p>' }), 'en', (html) => html)).toEqual(
      stored({ en: ['<p>Two</p>', 2], fr: ['<p>Un</p>', 1] }),
    );
  });
  it('is cleaned before it is compared, so that cleaning is no change', () => {
    const clean = (html: string) => html.replace('<script>', '');
    const once = mergeBlock(undefined, rich({ en: '<script><p>One</p>' }), 'en', clean);
    expect(mergeBlock(once, rich({ en: '<script><p>One</p>' }), 'en', clean)).toEqual(stored({ en: ['<p>One</p>', 1] }));
  });
  it('begins anew when it is of another kind', () => {
    const heading: DraftBlock = { id, kind: 'heading', level: 2, texts: { text: { en: 'One' } } };
    expect(mergeBlock(stored({ en: ['One', 5] }), heading, 'en', (html) => html)).toMatchObject({
      texts: { text: { en: { version: 1 } } },
    });
  });
});

it('knows the files inside rich text', () => {
  expect(filesOfBlock(stored({ en: [`<img src="file:${inside}">`, 1], fr: [`<a href="file:${inside}">x</a>`, 1] }))).toEqual({
    files: [],
    ids: [inside],
  });
});

it.each([
  [{ en: ['<p>Two words &amp; more</p>', 1] }, 'en', 3],
  [{ en: ['one', 1], zh: ['法律援助很重要', 1] }, 'zh', 4],
  [{ en: ['one two', 1] }, 'ar', 2],
] as const)('counts the words of %j in %s', (html, language, words) => {
  const counted = wordsIn([stored(html as never)], language, 'en');
  expect(language === 'zh' ? counted >= 3 && counted <= 5 : counted === words).toBe(true);
});
it.each([
  [0, 1],
  [160, 1],
  [1600, 10],
])('takes for %i words %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
