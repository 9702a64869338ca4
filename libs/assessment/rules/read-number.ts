import { latinDigits } from './fold-answer';

/** Longer texts are no numbers; the bound also keeps reading fast. */
const longestNumber = 100;

const shape =
  /^(?<before>[^\d.,٫+-]*)(?<sign>[+-]?) ?(?<digits>[.,٫]?\d(?:[\d.,٫' ]*\d)?)(?: ?e ?(?<e>[+-]?\d{1,3})(?!\d)| ?[x×*·⋅] ?10 ?\^ ?(?<times>[+-]?\d{1,3})(?!\d)|\^(?<power>[+-]?\d{1,3})(?!\d))?(?<after>.*)$/i;

/**
 * The number that a person typed, with what stands before or after it as its unit; null when it is none.
 * Digits may be Latin, Arabic-Indic or Persian, the decimal mark a point, a comma or ٫, thousands parted by point, comma, ٬, space
 * or apostrophe; `1.2e3`, `1,2 × 10^3` and `10³` are powers. One mark before three digits, as in 1,234, means different
 * numbers to different readers: then there are two values, the one with decimals first.
 */
export function readNumber(typed: string): { values: number[]; unit: string } | null {
  if (typed.length > longestNumber) return null;
  const found = shape.exec(plainCharacters(typed))?.groups;
  if (!found) return null;
  const before = found.before!.trim();
  // A point or comma that ends the sentence says nothing.
  const after = found.after!.trim().replace(/^[.,]$/, '');
  if (before !== '' && after !== '') return null;

  const exponent = found.e ?? found.times ?? found.power ?? '0';
  const mantissas = found.power === undefined ? readings(found.digits!) : found.digits === '10' ? ['1'] : [];
  const values = mantissas.map((mantissa) => Number(`${found.sign}${mantissa}e${exponent}`)).filter(Number.isFinite);
  return values.length === 0 ? null : { values, unit: before || after };
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** One character for each meaning; raised exponents are written with `^` before NFKC makes them ordinary digits. */
const plainCharacters = (typed: string) =>
  latinDigits(
    typed
      .replace(
        /10([⁺⁻]?)([⁰¹²³⁴-⁹]{1,3})/g,
        (_, sign: string, raised: string) =>
          `10^${sign === '⁻' ? '-' : ''}${[...raised].map((digit) => superscripts.indexOf(digit)).join('')}`,
      )
      .normalize('NFKC'),
  )
    .replace(/\p{Cf}/gu, '')
    .replace(/[−–‐‑]/g, '-')
    .replace(/،/g, ',')
    .replace(/[٬’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What digits with marks between them can mean, as texts that `Number` reads. */
function readings(digits: string): string[] {
  const marks = [...digits].filter((character) => character === '.' || character === ',');
  const mark = marks.at(-1);
  if (digits.includes('٫')) return [withDecimals(digits, '٫')].flat();
  if (mark === undefined) return [withDecimals(digits)].flat();
  if (new Set(marks).size === 2) return [withDecimals(digits, mark)].flat();
  if (marks.length > 1) return [withDecimals(digits)].flat();
  const eitherWay = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return [withDecimals(digits, mark), eitherWay ? withDecimals(digits) : []].flat();
}

/** The digits with that decimal mark, all other marks parting thousands (or lakhs); empty where they stand at the wrong places. */
function withDecimals(digits: string, decimalMark?: string): string[] {
  const [whole = '', decimals = '', ...more] = decimalMark === undefined ? [digits] : digits.split(decimalMark);
  const grouped = /^\d{1,3}(?:([.,' ])(?:\d{2,3}\1)*\d{3})?$/.test(whole);
  if (more.length > 0 || !/^\d*$/.test(decimals) || !(grouped || /^\d+$/.test(whole) || (whole === '' && decimals !== ''))) return [];
  return [`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`];
}
