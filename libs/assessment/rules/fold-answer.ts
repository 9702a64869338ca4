export interface Folding {
  caseSensitive: boolean;
  /** Whether é and e differ. */
  accents: boolean;
}

/** At most thirty marks on one letter, as in Unicode's stream-safe format: normalising long runs of them takes quadratic time. */
export const streamSafe = (text: string) => text.replace(/(\p{M}{30})\p{M}+/gu, '$1');

/** Arabic-Indic and Persian digits as 0–9. */
export const latinDigits = (text: string) => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/**
 * The form in which a typed answer and an author's answer are compared. What only keyboards and habits differ in is the same:
 * compatibility forms (NFKC), invisible characters, runs of spaces, quotation marks and dashes, digits of Arabic and Persian,
 * and in Arabic: vowel signs, tatweel, alef with or without hamza or madda, ya and alef maqsura, ta marbuta and ha, Persian ya and kaf.
 * A hamza on waw or ya, and everything else that spelling asks for, still counts.
 */
export function foldAnswer(text: string, { caseSensitive, accents }: Folding): string {
  const folded = latinDigits(streamSafe(text).normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ');
  const cased = caseSensitive ? folded : withoutCase(folded);
  return accents ? cased : withoutAccents(cased);
}

/** By way of the capitals, so that ß is ss and both kinds of sigma are one; Turkish i with and without dot are one as well. */
const withoutCase = (text: string) =>
  text
    .toUpperCase()
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/i\u0307/g, 'i');

const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '$1')
    .normalize('NFC');

/**
 * Whether a typed answer fits an author's, in which `*` stands for any characters, none included, and `\*` for a star.
 * Accents count only where the author wrote some: who asks for "Orleans" takes "Orléans" too, who asks for "résumé" means it.
 * Pieces between stars are searched from left to right without going back, so that no answer can make this slow.
 */
export function fitsAnswer(typed: string, answer: string, caseSensitive: boolean): boolean {
  const accents = withoutAccents(answer.normalize('NFC')) !== answer.normalize('NFC');
  const fold = (text: string) => foldAnswer(text, { caseSensitive, accents });
  const text = fold(typed).trim();
  const pieces = piecesOf(answer).map(fold);
  if (pieces.length === 1) return text !== '' && text === pieces[0]!.trim();

  const first = pieces[0]!.trimStart();
  const last = pieces.at(-1)!.trimEnd();
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, from);
    if (found < 0 || found + piece.length > end) return false;
    from = found + piece.length;
  }
  return true;
}

/** The author's answer cut at its stars. */
export function piecesOf(answer: string): string[] {
  const pieces = [''];
  for (const [part] of answer.matchAll(/\\\*|\*|[^\\*]+|\\/g)) {
    if (part === '*') pieces.push('');
    else pieces[pieces.length - 1] += part === '\\*' ? '*' : part;
  }
  return pieces;
}
