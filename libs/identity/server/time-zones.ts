/** UTC stands for "not chosen yet", so it is none of them: everyone lives in a place. */
const known = new Set(Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC' && id.includes('/')));

export const isTimeZone = (given: string | undefined): given is string => given !== undefined && known.has(given);

const part = (locale: string, timeZone: string, timeZoneName: 'longOffset' | 'longGeneric', at: Date) =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ??
  timeZone;

/** Zones of a country (ISO 3166-1 alpha-2), or all, by their present offset from west to east. */
export function timeZonesOf(country: string | undefined, locale: string, now: Date) {
  // Part of ECMA-402 since 2025 and not yet of the compiler's library.
  const region = country && (new Intl.Locale('und', { region: country }) as Intl.Locale & { getTimeZones?: () => string[] });
  const ids = region ? (region.getTimeZones?.() ?? []).filter(isTimeZone) : [...known];
  return ids
    .map((id) => ({ id, name: part(locale, id, 'longGeneric', now), offset: part('en', id, 'longOffset', now) }))
    .sort((one, other) => minutes(one.offset) - minutes(other.offset) || one.id.localeCompare(other.id, 'en'));
}

/** `GMT-03:30` → −210. */
function minutes(offset: string) {
  const [, sign, hours = '0', rest = '0'] = /GMT([+-])?(\d+)?:?(\d+)?/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
}
