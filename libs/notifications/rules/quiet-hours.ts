/** Hours of the day, in the reader's zone, in which no reminder arrives. */
export interface QuietHours {
  from: number;
  to: number;
}
export const defaultQuietHours: QuietHours = { from: 21, to: 8 };

/** True when it is now between `from` and `to` o'clock where the reader lives; the span may run over midnight. */
export function isQuiet(now: Date, timeZone: string, { from, to }: QuietHours): boolean {
  if (from === to) return false;
  const hour = Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now));
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
