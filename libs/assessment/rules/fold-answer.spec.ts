import fc from 'fast-check';
import { fitsAnswer } from './fold-answer';

const fits = (typed: string, answer: string) => fitsAnswer(typed, answer, false);

describe('fitsAnswer', () => {
  it.each([
    ['another case', 'NON BIS IN IDEM', 'non bis in idem'],
    ['spaces around and between', '  dual \t criminality\u00a0', 'dual criminality'],
    ['composed and decomposed letters', 'Orle\u0301ans', 'Orléans'],
    ['accents where the author wrote none', 'Orléans', 'Orleans'],
    ['Vietnamese letters with two accents', 'Tiếng Việt', 'Tieng Viet'],
    ['a sharp s in capitals', 'STRASSE', 'Straße'],
    ['both small sigmas', 'ΝΟΜΟΣ', 'νομος'],
    ['a Turkish capital i', 'İSTANBUL', 'istanbul'],
    ['typographic quotation marks and dashes', 'the state’s own “first–hand” word', `the state's own "first-hand" word`],
    ['full-width letters', 'ＩＮＴＥＲＰＯＬ', 'interpol'],
    ['an invisible mark of direction', '\u200fالإنتربول\u200e', 'الإنتربول'],
    ['alef without its hamza', 'الارهاب', 'الإرهاب'],
    ['hamza where the author wrote none', 'أدلة', 'ادلة'],
    ['madda', 'القران', 'القرآن'],
    ['alef maqsura for ya', 'القاضى', 'القاضي'],
    ['ha for ta marbuta', 'النيابه العامه', 'النيابة العامة'],
    ['vowel signs', 'الْمُدَّعِي', 'المدعي'],
    ['tatweel', 'محكمـــة', 'محكمة'],
    ['Persian ya and kaf', 'دادگاه کیفری', 'دادگاه كيفري'],
    ['Arabic-Indic digits', 'المادة ١٤', 'المادة 14'],
    ['Persian digits', 'المادة ۱۴', 'المادة 14'],
    ['an Arabic ligature', 'ﷲ', 'الله'],
  ])('overlooks %s', (_, typed, answer) => expect(fits(typed, answer)).toBe(true));

  it.each([
    ['accents that the author wrote', 'resume', 'résumé'],
    ['a missing word', 'bis in idem', 'non bis in idem'],
    ['words run together', 'dualcriminality', 'dual criminality'],
    ['hamza on waw', 'مومن', 'مؤمن'],
    ['another Arabic letter', 'محكمت', 'محكمة'],
    ['an empty answer', ' ', 'x'],
    ['vowel signs alone', '\u064e', 'محكمة'],
    ['an empty answer even where the author wrote only a space', ' ', ' '],
  ])('does not overlook %s', (_, typed, answer) => expect(fits(typed, answer)).toBe(false));

  it('minds case where the author asks for it, and Arabic letter forms never', () => {
    expect(fitsAnswer('interpol', 'INTERPOL', true)).toBe(false);
    expect(fitsAnswer('INTERPOL', 'INTERPOL', true)).toBe(true);
    expect(fitsAnswer('الارهاب', 'الإرهاب', true)).toBe(true);
  });

  it.each([
    ['mutual legal assistance', 'mutual*assistance', true],
    ['mutual  assistance', 'mutual*assistance', true],
    ['mutual assistance treaty', 'mutual*assistance', false],
    ['any', '*', true],
    ['the rule of law', '*rule*law*', true],
    ['the law of rule', '*rule*law*', false],
    ['ab', 'ab*b', false],
    ['abc', 'a*bc*c', false],
    ['abcc', 'a*bc*c', true],
    ['aXbXc', 'a*b*c', true],
    ['abab', '*ab', true],
    ['5 * 3', '5 \\* 3', true],
    ['5 x 3', '5 \\* 3', false],
    ['a * b or more', 'a \\* b*', true],
    ['C:\\data', 'C:\\data', true],
    ['طلب المساعدة القانونية المتبادلة', '*المساعده*المتبادلة', true],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['(', '(', true],
  ])('%s fits %s: %s', (typed, answer, expected) => expect(fits(typed, answer)).toBe(expected));

  it('takes what an author wrote, word for word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean(), (answer, caseSensitive) => {
        fc.pre(/[\p{L}\p{N}]/u.test(answer));
        const quoted = answer.replaceAll('*', '\\*');
        // A backslash before a star would be one of the author's own signs.
        fc.pre(!answer.includes('\\'));
        expect(fitsAnswer(answer, quoted, caseSensitive)).toBe(true);
      }),
    );
  });

  it('finds a star wherever the learner wrote something between the pieces', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(fc.property(word, word, word, (first, middle, last) => fits(`${first}${middle}${last}`, `${first}*${last}`)));
  });

  it('stays fast on answers made to make matching slow', () => {
    const began = performance.now();
    expect(fits('a'.repeat(50_000), `${'a*'.repeat(450)}b`)).toBe(false);
    expect(fits('ab'.repeat(25_000), `${'*ab'.repeat(300)}*c*`)).toBe(false);
    expect(fits(' \u0301'.repeat(25_000), 'a*b')).toBe(false);
    expect(fits(`a${'\u0301'.repeat(50_000)}`, 'a')).toBe(true);
    expect(fits(`a${'\u0301\u0323'.repeat(25_000)}`, 'a')).toBe(true);
    expect(performance.now() - began).toBeLessThan(700);
  });
});
