/** Crockford's alphabet: no I, L, O or U, so that nothing is mistaken for 1 or 0 and no word comes out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 14;
const group = 4;

/**
 * Two check characters over GF(32): a weighted sum and a plain one. Any one wrong character and any two neighbours changed about
 * are noticed; the polynomial is x⁵ + x² + 1.
 */
function checks(payload: readonly number[]): [number, number] {
  let [weighted, plain] = [0, 0];
  for (const value of payload) {
    weighted = double(weighted ^ value);
    plain ^= value;
  }
  return [weighted, plain];
}
const double = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

/** A new code of 14 random characters and 2 that check them, 70 bits, in groups of four. @param random answers an integer below its argument */
export function makeCode(random: (below: number) => number): string {
  const payload = Array.from({ length }, () => random(32));
  return grouped([...payload, ...checks(payload)].map((value) => alphabet[value]).join(''));
}

const grouped = (code: string) => code.match(new RegExp(`.{1,${group}}`, 'g'))!.join('-');

/** What people type for what they read: small letters, O for 0, I and L for 1, digits of other scripts, spaces and dashes anywhere. */
function characters(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** The code as it is written, or null when what was typed cannot be one. */
export function readCode(typed: string): string | null {
  const text = characters(typed.slice(0, 200));
  if (text.length !== length + 2) return null;
  const values = [...text].map((character) => alphabet.indexOf(character));
  if (values.includes(-1)) return null;
  const [weighted, plain] = checks(values.slice(0, length));
  return values[length] === weighted && values[length + 1] === plain ? grouped(text) : null;
}
