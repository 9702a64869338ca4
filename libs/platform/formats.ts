import type { Locale } from './messages';

/** Figures, days and times as readers of a language write them, in a zone with its name. */
export function formats(locale: Locale, timeZone: string) {
  const date = (options: Intl.DateTimeFormatOptions) => (at: string | Date) =>
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone, ...options }).format(new Date(at));
  const number = (options?: Intl.NumberFormatOptions) => (value: number) => new Intl.NumberFormat(locale, options).format(value);
  return {
    timeZone,
    number: number(),
    /** 0 to 1 → “70 %”. */
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    /** “2 hr 15 min”. */
    duration: (minutes: number) => {
      const unit = (unit: 'hour' | 'minute') => number({ style: 'unit', unit, unitDisplay: locale === 'ar' ? 'long' : 'short' });
      const parts = [Math.floor(minutes / 60) && unit('hour')(Math.floor(minutes / 60)), minutes % 60 && unit('minute')(minutes % 60)];
      const said = parts.filter((part) => typeof part === 'string');
      return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(said.length > 0 ? said : [unit('minute')(0)]);
    },
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
