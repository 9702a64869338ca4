import type { Preset } from '../contract';

/** Whole days in a zone, both of them included; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** The calendar day, `YYYY-MM-DD`, on which a moment falls in a zone. */
export const dayIn = (zone: string, at: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

const following = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The period of a preset, seen from the day of the as-of moment; also where the reader chooses nothing it is this year. */
export function periodOfPreset(preset: Preset, today: string): Period {
  const year = Number(today.slice(0, 4));
  switch (preset) {
    case 'whole-time':
      return { from: null, to: null };
    case 'this-year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'twelve-months': {
      // A 29 February has no counterpart a year earlier; the day before it begins the same twelve months.
      const sameDay = today.endsWith('-02-29') ? `${year - 1}-02-28` : `${year - 1}${today.slice(4)}`;
      return { from: following(sameDay), to: today };
    }
  }
}

/** What the reader asked for. @throws RangeError when it ends before it begins. */
export function periodAsked({ preset, from, to }: { preset?: Preset; from?: string; to?: string }, today: string): Period {
  if (from === undefined && to === undefined) return periodOfPreset(preset ?? 'this-year', today);
  if (from !== undefined && to !== undefined && from > to) throw new RangeError('the period ends before it begins');
  return { from: from ?? null, to: to ?? null };
}
