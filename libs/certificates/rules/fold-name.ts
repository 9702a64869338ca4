/**
 * A name as it is compared: without case, accents, Arabic vowel signs and letter forms, or what stands between its parts. The order of
 * its parts does not matter, since papers differ in it.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200c\u200d]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
