const made = new Map<string, unknown>();
/** Making a formatter costs a hundred times what using it does; there are few languages, zones and patterns. */
function once<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Formatter;
}

/** Figures, days and times as readers of a language write them, in a zone with its name. */
export function formats(locale: string, timeZone: string) {
  const date = (name: string, options: Intl.DateTimeFormatOptions) => (at: string | Date) =>
    once(`${name} ${locale} ${timeZone}`, () => new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone, ...options })).format(
      new Date(at),
    );
  const number = (name: string, options?: Intl.NumberFormatOptions) => (value: number) =>
    once(`${name} ${locale}`, () => new Intl.NumberFormat(locale, options)).format(value);
  const list = (name: string, options: Intl.ListFormatOptions) => (items: string[]) =>
    once(`${name} ${locale}`, () => new Intl.ListFormat(locale, options)).format(items);
  const language = (inLanguage: string, tag: string) =>
    once(`language ${inLanguage}`, () => new Intl.DisplayNames(inLanguage, { type: 'language' })).of(tag) ?? tag;

  // Short Arabic units are single letters that few would read.
  const unitDisplay = locale === 'ar' ? 'long' : 'short';
  const hours = number('hours', { style: 'unit', unit: 'hour', unitDisplay });
  const minutes = number('minutes', { style: 'unit', unit: 'minute', unitDisplay });
  const together = list('units', { type: 'unit', style: 'narrow' });
  const kilobytes = number('kilobytes', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const megabytes = number('megabytes', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return {
    timeZone,
    number: number('number'),
    /** 0 to 1 → “70 %”. */
    percent: number('percent', { style: 'percent', maximumFractionDigits: 0 }),
    /** “2 hr 15 min”. */
    duration: (whole: number) => {
      const [full, rest] = [Math.floor(whole / 60), whole % 60];
      return together([...(full > 0 ? [hours(full)] : []), ...(rest > 0 || full === 0 ? [minutes(rest)] : [])]);
    },
    bytes: (bytes: number) => (bytes < 1_000_000 ? kilobytes(Math.max(1, Math.round(bytes / 1000))) : megabytes(bytes / 1_000_000)),
    date: date('date', { dateStyle: 'long' }),
    /** With the zone's name, since a time without it is a guess. */
    dateTime: date('date-time', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    time: date('time', { hour: '2-digit', minute: '2-digit' }),
    language: (tag: string) => language(locale, tag),
    languageInItself: (tag: string) => language(tag, tag),
    list: list('list', { type: 'conjunction' }),
  };
}
