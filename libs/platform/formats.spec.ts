import { formats } from './formats';

it.each([
  ['en', 0, '0 min'],
  ['en', 59, '59 min'],
  ['en', 60, '1 hr'],
  ['en', 135, '2 hr 15 min'],
  ['ar', 60, 'ساعة'],
  ['ar', 122, 'ساعتان ودقيقتان'],
] as const)('in %s, %i minutes are “%s”', (locale, minutes, words) => expect(formats(locale, 'UTC').duration(minutes)).toBe(words));

it('keeps languages and zones apart', () => {
  const at = '2026-07-01T22:30:00Z';
  expect(formats('en', 'UTC').date(at)).toBe('July 1, 2026');
  expect(formats('en', 'Asia/Amman').date(at)).toBe('July 2, 2026');
  expect(formats('ar', 'UTC').date(at)).toBe('1 يوليو 2026');
  expect([formats('en', 'UTC').language('fr'), formats('ar', 'UTC').language('fr'), formats('en', 'UTC').languageInItself('fr')]).toEqual([
    'French',
    'الفرنسية',
    'français',
  ]);
  expect([formats('en', 'UTC').bytes(400), formats('en', 'UTC').bytes(2_340_000)]).toEqual(['1 kB', '2.3 MB']);
});
