import type { Localized, PlainTexts, Readable } from '../contract';

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** The tag itself, or one of the same language written elsewhere (`fr` for `fr-CA` and the other way round). */
const closest = (tags: readonly string[], wanted: string) =>
  tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ?? tags.find((tag) => primary(tag) === primary(wanted));

/** The first of the wanted languages that there is, in the order of the reader's wishes; else the source. */
export function bestLanguage(available: readonly string[], wanted: readonly string[], source: string): string {
  for (const wish of wanted) {
    const found = closest(available, wish);
    if (found) return found;
  }
  return source;
}

/** The text in the first wanted language that it is written in, else in the source language, else in any. */
export function readText(text: Localized, wanted: string | readonly string[], source: string): Readable {
  const written = Object.keys(text).filter((tag) => text[tag]!.text.trim() !== '');
  const lang = bestLanguage(written, [wanted, source].flat(), written[0] ?? source);
  return { text: text[lang]?.text ?? '', lang };
}

/** Languages whose translation is of an older version of the source. */
export const staleLanguages = (text: Localized, source: string): string[] =>
  Object.keys(text).filter((tag) => tag !== source && text[tag]!.version < (text[source]?.version ?? 0));

/**
 * The stored text after new wordings came in. A changed source rises by one version; a changed translation counts as made of the source
 * as it now is; an unchanged one keeps its version and so becomes stale. A language that was not given stays; an empty wording goes.
 */
export function mergeTexts(before: Localized | undefined, given: PlainTexts, source: string): Localized {
  const merged: Localized = { ...before };
  const was = before?.[source];
  const wording = given[source]?.trim() ? given[source] : undefined;
  const version = wording === undefined || wording === was?.text ? (was?.version ?? 1) : (was?.version ?? 0) + 1;
  for (const [tag, text] of Object.entries(given)) {
    if (text.trim() === '') delete merged[tag];
    else if (tag === source) merged[tag] = { text, version };
    else if (before?.[tag]?.text !== text) merged[tag] = { text, version };
  }
  return merged;
}

/** A translator has looked at the text again and leaves it as it is: it counts as made of today's source. */
export const confirmTranslation = (text: Localized, language: string, source: string): Localized =>
  text[language] ? { ...text, [language]: { text: text[language].text, version: text[source]?.version ?? 1 } } : text;

export interface Coverage {
  /** Texts written in the language, of all that are written in the source. */
  written: number;
  of: number;
  /** Written, but of an older source. */
  stale: number;
}

/** How far each language covers what the source says. */
export function coverageOf(texts: readonly Localized[], source: string): Record<string, Coverage> {
  const needed = texts.filter((text) => text[source]?.text.trim());
  const coverage: Record<string, Coverage> = {};
  for (const text of needed) {
    const stale = staleLanguages(text, source);
    for (const tag of Object.keys(text)) {
      if (!text[tag]!.text.trim()) continue;
      const sum = (coverage[tag] ??= { written: 0, of: needed.length, stale: 0 });
      sum.written++;
      if (stale.includes(tag)) sum.stale++;
    }
  }
  return coverage;
}

/** Share of a course's texts from which on it may be called a course in that language; what is missing is read in the source language. */
const offeredFrom = 0.9;

/** Languages that a course is offered in: the source first, the others by their tags. */
export function offeredLanguages(texts: readonly Localized[], source: string): string[] {
  const coverage = coverageOf(texts, source);
  const others = Object.keys(coverage).filter((tag) => tag !== source && coverage[tag]!.written >= offeredFrom * coverage[tag]!.of);
  return [source, ...others.sort()];
}

/** The text with what was written in one language called another; a text in that other language wins. */
export function renameLanguage(text: Localized, from: string, to: string): Localized {
  const { [from]: moved, ...others } = text;
  return moved ? { [to]: moved, ...others } : text;
}
