import fc from 'fast-check';
import { passwordProblem } from './password-problem';

const owner = { fullName: 'Amina Ben-Youssef', email: 'a.karimi+court@justice.example' };
const common = new Set(['password', 'dragon', 'iloveyou', 'monkey', 'liverpool', 'trustno1trustno1', 'sunshine']);
const problem = (password: string, whose = owner) => passwordProblem(password, whose, (text) => common.has(text));

it.each([
  ['nine chars', 'abcd efgh', 'PASSWORD_TOO_SHORT'],
  ['ten characters of one code point each', 'стол окно7', undefined],
  ['nine characters, more code units', '😀😁😂🤣😃😄😅😆😉', 'PASSWORD_TOO_SHORT'],
  ['a passphrase', 'seven green lanterns', undefined],
  ['a passphrase in Arabic', 'سبعة فوانيس خضراء', undefined],
  ['only digits without order', '4829105736', undefined],
  ['stands in the list', 'trustno1trustno1', 'PASSWORD_COMMON'],
  ['a common word with figures and signs', 'Dragon!2026', 'PASSWORD_COMMON'],
  ['letters written as signs', 'P@ssw0rd2026', 'PASSWORD_COMMON'],
  ['a common word among others', 'my dragon eats cabbage', undefined],
  ['one character', 'aaaaaaaaaaaa', 'PASSWORD_COMMON'],
  ['a piece repeated', 'xkcd42xkcd42', 'PASSWORD_COMMON'],
  ['a piece repeated, cut off', 'abcabcabcab', 'PASSWORD_COMMON'],
  ['digits in order', '1234567890', 'PASSWORD_COMMON'],
  ['a row of the keyboard backwards', 'poiuytrewq', 'PASSWORD_COMMON'],
  ['two rows', 'qwerty12345', 'PASSWORD_COMMON'],
  ['the whole address', 'A.Karimi+Court@justice.example!', 'PASSWORD_PERSONAL'],
  ['a part of the address', 'xx-karimi-99', 'PASSWORD_PERSONAL'],
  ['a part of the name', 'my-YOUSSEF-99', 'PASSWORD_PERSONAL'],
])('%s: %s', (_, password, expected) => {
  expect(problem(password)).toBe(expected);
});

it('does not take short names for the reason', () => {
  expect(problem('lithium boils late', { fullName: 'Li Bo', email: 'li@example.org' })).toBeUndefined();
});

it('treats compositions of the same letters alike', () => {
  const composed = 'é'.repeat(4) + 'abcdxyz';
  expect(problem(composed)).toBe(problem(composed.normalize('NFD')));
});

it('never accepts what contains the local part of the address', () => {
  const local = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(local, fc.string(), fc.string(), (name, before, after) => {
      expect(problem(before + name + after, { fullName: 'Nobody', email: `${name}@example.org` })).toBeDefined();
    }),
  );
});
