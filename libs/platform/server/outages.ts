/** A time from one moment to a later one. */
export interface Span {
  from: Date;
  to: Date;
}

/** An API process says every so often that it is there. */
export const beatEvery = 5_000;
/** After so long a silence nobody answers any more; a shorter one is a beat that came late. */
export const longestSilence = 15_000;

/**
 * When no process of ours answered: what lies between the times in which one did. Before the first and after the last of them nothing is
 * known, but a silence that lasts counts until now.
 * @param alive in any order, overlapping where several processes ran
 */
export function outagesBetween(alive: readonly Span[], now: Date): Span[] {
  const outages: Span[] = [];
  let last: Date | undefined;
  for (const { from, to } of [...alive].sort((one, other) => one.from.getTime() - other.from.getTime())) {
    if (last && from > last) outages.push({ from: last, to: from });
    if (!last || to > last) last = to;
  }
  if (last && now.getTime() - last.getTime() > longestSilence) outages.push({ from: last, to: now });
  return outages;
}
