import fc from 'fast-check';
import { makeCode, readCode } from './verification-code';

const code = fc.array(fc.nat(31), { minLength: 14, maxLength: 14 }).map((values) => makeCode((below) => values.pop()! % below));

it('reads every code that it makes', () => fc.assert(fc.property(code, (made) => expect(readCode(made)).toBe(made))));

it('forgives how a code is typed', () =>
  fc.assert(
    fc.property(code, (made) => {
      const typed = ` ${made.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
      expect(readCode(typed)).toBe(made);
      expect(readCode(made.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))))).toBe(made);
      expect(readCode(made.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))))).toBe(made);
      expect(readCode(made.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)))).toBe(made);
      expect(readCode(`\u200f${made.replaceAll('-', '\u2011')}\u00a0`)).toBe(made);
      expect(readCode(readCode(typed)!)).toBe(made);
    }),
  ));

it('notices any one wrong character', () =>
  fc.assert(
    fc.property(code, fc.nat(15), fc.nat(31), (made, place, value) => {
      const characters = [...made.replaceAll('-', '')];
      const wrong = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[value]!;
      fc.pre(characters[place] !== wrong);
      characters[place] = wrong;
      expect(readCode(characters.join(''))).toBeNull();
    }),
  ));

it('notices two neighbours that changed places', () =>
  fc.assert(
    fc.property(code, fc.nat(14), (made, place) => {
      const characters = [...made.replaceAll('-', '')];
      fc.pre(characters[place] !== characters[place + 1]);
      [characters[place], characters[place + 1]] = [characters[place + 1]!, characters[place]!];
      expect(readCode(characters.join(''))).toBeNull();
    }),
  ));

it.each(['', 'K7', '1234-5678-9ABC-DEFG-HJKM', 'UUUU-UUUU-UUUU-UUUU', '../../etc/passwd', '<script>'])('%j is no code', (typed) => {
  expect(readCode(typed)).toBeNull();
});
