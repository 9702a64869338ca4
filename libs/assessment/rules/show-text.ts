import type { Localized, ShownText } from '../contract';

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** The tag itself, or one of the same language written elsewhere (`fr` for `fr-CA` and the other way round). */
function closest(tags: string[], wanted: string) {
  return tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ?? tags.find((tag) => primary(tag) === primary(wanted));
}

/** The text in the wanted language, else in the source language, else in any; an empty translation counts as missing. */
export function showText(text: Localized, language: string, sourceLanguage: string): ShownText {
  const written = Object.keys(text).filter((tag) => text[tag]!.text.trim() !== '');
  const lang = closest(written, language) ?? closest(written, sourceLanguage) ?? written[0];
  return lang === undefined ? { text: '', lang: sourceLanguage } : { text: text[lang]!.text, lang };
}
