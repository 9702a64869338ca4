import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { directionOf, type Locale, type Translator } from '../messages';
import type { ProblemReply } from '../contract';

/** What every page knows: its language, the reader's zone, and the form that was refused, where one was sent without scripts. */
export interface Environment {
  translator: Translator;
  /** IANA name. */
  timeZone: string;
  refusedForm?: { action: string; values: Record<string, string | string[]>; problem: ProblemReply };
}
const EnvironmentContext = createContext<Environment | null>(null);

export const EnvironmentProvider = ({ value, children }: { value: Environment; children: ReactNode }) => (
  <EnvironmentContext.Provider value={value}>{children}</EnvironmentContext.Provider>
);
export function useEnvironment() {
  const environment = useContext(EnvironmentContext);
  if (!environment) throw new Error('no EnvironmentProvider above');
  return environment;
}

/** The messages of the reader's language: `const { t } = useMessages()`. */
export function useMessages() {
  const { translator } = useEnvironment();
  const direction = directionOf(translator.locale);
  return { t: direction === 'rtl' ? isolating(translator.t) : translator.t, has: translator.has, locale: translator.locale, direction };
}

/** In a right-to-left sentence, what came from elsewhere (a name, a title) keeps its own direction and does not turn its neighbours around. */
const isolating =
  (t: Translator['t']): Translator['t'] =>
  (id, values) =>
    t(
      id,
      values &&
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]),
        ),
    );

/** Figures, days and times as the reader writes them, in the reader's zone with its name. */
export function useFormat() {
  const { translator, timeZone } = useEnvironment();
  return useMemo(() => formats(translator.locale, timeZone), [translator.locale, timeZone]);
}

export function formats(locale: Locale, timeZone: string) {
  const date = (options: Intl.DateTimeFormatOptions) => (at: string | Date) =>
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone, ...options }).format(new Date(at));
  const number = (options?: Intl.NumberFormatOptions) => (value: number) => new Intl.NumberFormat(locale, options).format(value);
  return {
    timeZone,
    number: number(),
    /** 0 to 1 → “70 %”. */
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    bytes: (bytes: number) =>
      bytes < 1_000_000
        ? number({ style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })(Math.max(1, Math.round(bytes / 1000)))
        : number({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })(bytes / 1_000_000),
    date: date({ dateStyle: 'long' }),
    /** With the zone's name, since a time without it is a guess. */
    dateTime: date({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
    time: date({ hour: '2-digit', minute: '2-digit' }),
    language: (tag: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag,
    languageInItself: (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
    list: (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
