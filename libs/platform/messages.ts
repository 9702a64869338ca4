import { setupI18n } from '@lingui/core';

/** Languages of the interface; content may be in any language. The first is the fallback. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';
export const isLocale = (given: unknown): given is Locale => locales.includes(given as Locale);

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ku', 'sd', 'ug', 'yi', 'dv']);
/** Writing direction of a language tag, for `dir` beside `lang`. */
export const directionOf = (language: string) => (rightToLeft.has(language.split('-')[0]!) ? 'rtl' : 'ltr');

/** Message id → ICU MessageFormat text. */
export type Catalogue = Record<string, string>;
/** Message id → text as compiled for the browser, which then needs no parser. */
export type CompiledCatalogue = Record<string, ReturnType<typeof import('@lingui/message-utils/compileMessage').compileMessage>>;
export type Values = Record<string, string | number | Date | null | undefined>;

export interface Translator<Language extends string = Locale> {
  locale: Language;
  /** The message in this language; an unknown id is shown as it is, and the test of catalogues finds it. */
  t: (id: string, values?: Values) => string;
  has: (id: string) => boolean;
  /** Takes in the messages of another area. */
  add: (compiled: CompiledCatalogue) => void;
}

/** A translator over compiled messages; ICU plurals follow the language's own rules. */
export function translatorOf<Language extends string = Locale>(locale: Language, compiled: CompiledCatalogue): Translator<Language> {
  const i18n = setupI18n({ locale, messages: { [locale]: compiled as never } });
  return {
    locale,
    t: (id, values) => i18n._(id, values),
    has: (id) => id in i18n.messages,
    add: (more) => i18n.load(locale, more as never),
  };
}
