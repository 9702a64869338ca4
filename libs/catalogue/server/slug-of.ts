import type { PlainTexts } from '../contract';

/** Words of a title as they stand in an address: Latin letters and figures; a title in another script gives `course`. */
export function slugOf(title: PlainTexts, sourceLanguage: string): string {
  for (const text of [title.en, title[sourceLanguage], ...Object.values(title)]) {
    const slug = (text ?? '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 80)
      .replace(/^-+|-+$/g, '');
    if (slug.length >= 3) return slug;
  }
  return 'course';
}
