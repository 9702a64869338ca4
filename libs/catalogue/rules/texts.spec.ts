import fc from 'fast-check';
import type { Localized, PlainTexts } from '../contract';
import { bestLanguage, confirmTranslation, coverageOf, mergeTexts, offeredLanguages, readText, staleLanguages } from './texts';

const text = (wordings: Record<string, [string, number]>): Localized =>
  Object.fromEntries(Object.entries(wordings).map(([tag, [words, version]]) => [tag, { text: words, version }]));

describe('the language for a reader', () => {
  it.each([
    [['en', 'fr', 'ar'], ['ar'], 'en', 'ar'],
    [['en', 'fr'], ['ar', 'fr'], 'en', 'fr'],
    [['en', 'fr-CA'], ['fr'], 'en', 'fr-CA'],
    [['en', 'fr'], ['fr-BE'], 'en', 'fr'],
    [['en', 'fr'], ['zh', 'ru'], 'en', 'en'],
  ])('among %j for %j with source %s is %s', (available, wanted, source, expected) => {
    expect(bestLanguage(available, wanted, source)).toBe(expected);
  });

  it.each([
    [{ en: ['Yes', 1], fr: ['Oui', 1] }, ['fr'], 'Oui', 'fr'],
    [{ en: ['Yes', 1], fr: ['  ', 1] }, ['fr'], 'Yes', 'en'],
    [{ fr: ['Oui', 1] }, ['ar'], 'Oui', 'fr'],
    [{}, ['ar'], '', 'en'],
  ])('reads %j for %j as “%s”', (wordings, wanted, words, lang) => {
    expect(readText(text(wordings as never), wanted, 'en')).toEqual({ text: words, lang });
  });
});

describe('new wordings', () => {
  const before = text({ en: ['Old', 3], fr: ['Vieux', 3], ar: ['قديم', 2] });

  it.each<[string, PlainTexts, Localized]>([
    ['keep everything when nothing changed', { en: 'Old', fr: 'Vieux' }, before],
    ['raise the source and leave translations behind', { en: 'New' }, text({ en: ['New', 4], fr: ['Vieux', 3], ar: ['قديم', 2] })],
    ['count a new translation as made of today’s source', { ar: 'عتيق' }, text({ en: ['Old', 3], fr: ['Vieux', 3], ar: ['عتيق', 3] })],
    ['take both at once', { en: 'New', fr: 'Neuf' }, text({ en: ['New', 4], fr: ['Neuf', 4], ar: ['قديم', 2] })],
    ['take an emptied language away', { fr: '' }, text({ en: ['Old', 3], ar: ['قديم', 2] })],
    ['add a language', { ru: 'Старый' }, text({ en: ['Old', 3], fr: ['Vieux', 3], ar: ['قديم', 2], ru: ['Старый', 3] })],
  ])('%s', (_, given, expected) => {
    expect(mergeTexts(before, given, 'en')).toEqual(expected);
  });

  it('start at version 1', () => {
    expect(mergeTexts(undefined, { en: 'A', fr: 'B' }, 'en')).toEqual(text({ en: ['A', 1], fr: ['B', 1] }));
  });

  const tags = fc.constantFrom('en', 'fr', 'ar', 'ru');
  const wordings = fc.dictionary(tags, fc.constantFrom('a', 'b', 'c'));
  it('given twice change nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(wordings, { maxLength: 4 }), wordings, (history, given) => {
        const known = history.reduce<Localized | undefined>((text, one) => mergeTexts(text, one, 'en'), undefined);
        const once = mergeTexts(known, given, 'en');
        expect(mergeTexts(once, given, 'en')).toEqual(once);
      }),
    );
  });
  it('never let a translation be of a later source than there is', () => {
    fc.assert(
      fc.property(fc.array(wordings, { maxLength: 6 }), (history) => {
        let known: Localized | undefined;
        for (const given of history) {
          known = mergeTexts(known, { en: 'x', ...given }, 'en');
          for (const { version } of Object.values(known)) expect(version).toBeLessThanOrEqual(known.en!.version);
        }
      }),
    );
  });
});

describe('staleness', () => {
  const stale = text({ en: ['New', 4], fr: ['Vieux', 3], ar: ['جديد', 4] });
  it('is an older version than the source’s', () => expect(staleLanguages(stale, 'en')).toEqual(['fr']));
  it('ends when a translator confirms', () => expect(staleLanguages(confirmTranslation(stale, 'fr', 'en'), 'en')).toEqual([]));
  it('is counted beside what is written', () => {
    const texts = [stale, text({ en: ['Only', 1] }), text({ en: ['', 1], fr: ['Rien', 1] })];
    expect(coverageOf(texts, 'en')).toEqual({
      en: { written: 2, of: 2, stale: 0 },
      fr: { written: 1, of: 2, stale: 1 },
      ar: { written: 1, of: 2, stale: 0 },
    });
  });
});

it('offers a course in the languages that nearly all of it is written in', () => {
  const both = text({ en: ['A', 1], fr: ['B', 1] });
  const english = text({ en: ['A', 1] });
  expect(offeredLanguages([...Array(9).fill(both), english], 'en')).toEqual(['en', 'fr']);
  expect(offeredLanguages([...Array(8).fill(both), english, english], 'en')).toEqual(['en']);
});
