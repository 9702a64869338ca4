import fc from 'fast-check';
import { readNumber } from './read-number';

describe('readNumber', () => {
  it.each([
    ['12', [12], ''],
    [' -3.5 ', [-3.5], ''],
    ['−7', [-7], ''],
    ['+4', [4], ''],
    ['.5', [0.5], ''],
    [',5', [0.5], ''],
    ['5.', [5], ''],
    ['3,5', [3.5], ''],
    ['1,234.5', [1234.5], ''],
    ['1.234,5', [1234.5], ''],
    ['1 234 567,89', [1234567.89], ''],
    ['1\u202f234', [1234], ''],
    ["1'234'567", [1234567], ''],
    ['1.234.567', [1234567], ''],
    ['12,34,567', [1234567], ''],
    ['1,234', [1.234, 1234], ''],
    ['1.234', [1.234, 1234], ''],
    ['0.500', [0.5], ''],
    ['1.2345', [1.2345], ''],
    ['١٢٣', [123], ''],
    ['١٢٫٥', [12.5], ''],
    ['١٬٢٣٤٫٥', [1234.5], ''],
    ['١٢،٥', [12.5], ''],
    ['۱۲۳۴', [1234], ''],
    ['\u200f٣٠ يومًا', [30], 'يومًا'],
    ['1.2e3', [1200], ''],
    ['1,2 × 10^3', [1200], ''],
    ['1.2x10^-3', [0.0012], ''],
    ['1,2·10³', [1200], ''],
    ['4 × 10⁻²', [0.04], ''],
    ['10^6', [1_000_000], ''],
    ['10⁶', [1_000_000], ''],
    ['12 km', [12], 'km'],
    ['$ 50', [50], '$'],
    ['50%', [50], '%'],
    ['3 m²', [3], 'm2'],
    ['5 euros', [5], 'euros'],
  ])('reads %s', (typed, values, unit) => expect(readNumber(typed)).toEqual({ values, unit }));

  it.each([
    '',
    'twelve',
    '1,23,4',
    '1.2.3',
    '1..2',
    '12 34',
    '3 10^6',
    '2^6',
    '1e999',
    '$5 million',
    '--5',
    '1,2345.6',
    '1.234,567,8',
    '9'.repeat(101),
    'NaN',
    'Infinity',
    '٫',
  ])('finds no number in %j', (typed) => expect(readNumber(typed)).toBeNull());

  it('reads whatever a locale writes', () => {
    const locales = ['en', 'fr', 'de', 'de-CH', 'es', 'ru', 'ar-EG', 'ar-TN', 'fa', 'hi', 'sv', 'pt-PT'];
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...locales), (hundredths, locale) => {
        const value = hundredths / 100;
        const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
        expect(readNumber(typed)?.values.map((read) => read + 0)).toContain(value + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('never fails, and is quick, on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => void readNumber(typed)));
    const began = performance.now();
    for (const part of ['1 ', '1,', "1'", '.1', ' ', '1e', '10^', '٫1']) readNumber(part.repeat(100).slice(0, 100));
    expect(performance.now() - began).toBeLessThan(200);
  });
});
