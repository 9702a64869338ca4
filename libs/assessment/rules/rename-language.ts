import type { Localized } from '../contract';

/** Whether a part of a quiz is a text in its languages. */
export const isLocalized = (value: unknown): value is Localized => {
  const wordings = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
  return wordings.length > 0 && wordings.every((one) => typeof one === 'object' && one !== null && 'text' in one && 'version' in one);
};

/** The same quiz with every text, and every question's source, of one language called another; nothing else changes. */
export function renameLanguage<Part>(part: Part, from: string, to: string): Part {
  if (Array.isArray(part)) return part.map((one) => renameLanguage(one, from, to)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  if (isLocalized(part)) {
    const { [from]: moved, ...others } = part as Localized;
    return (moved ? { [to]: moved, ...others } : part) as Part;
  }
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, name === 'sourceLanguage' && value === from ? to : renameLanguage(value, from, to)]),
  ) as Part;
}
