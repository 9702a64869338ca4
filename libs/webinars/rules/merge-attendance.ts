/** A time from one moment to another; a single sign of life is one whose ends are the same. */
export interface Interval {
  from: Date;
  to: Date;
}

/** So long an absence, of a line that broke or a page that was opened anew, is none yet. */
export const shortestAbsence = 60_000;

export interface Seen {
  /** The webinar's own time: nothing before or after it counts. */
  webinar: Interval;
  /** When any connection of the person gave signs of life; of several tabs and devices, doubled, in any order. */
  seen: readonly Interval[];
  /** When nobody could be there because our own servers did not answer. */
  outages: readonly Interval[];
}
export interface MergedAttendance {
  /** In order, and apart. */
  intervals: Interval[];
  /** Whole minutes of all intervals together: one that was only begun was not attended. */
  minutes: number;
}

/**
 * What a person attended. Between two signs of life the person was there too when the silence, less what our own outages took of it, is
 * under a minute; and until the end of the webinar when an outage of ours lasted until then, since nobody could come back.
 */
export function mergeAttendance({ webinar, seen, outages }: Seen): MergedAttendance {
  const [start, end] = [webinar.from.getTime(), webinar.to.getTime()];
  const down = union(outages.map(inMilliseconds), () => false);
  const absence = (from: number, to: number) => to - from - down.reduce((sum, outage) => sum + overlap(outage, { from, to }), 0);
  const isShort = (from: number, to: number) => absence(from, to) < shortestAbsence;

  const times = union(seen.map(inMilliseconds), isShort);
  const last = times.findLast(({ from }) => from < end);
  const cutOff = down.some(({ from, to }) => from < end && to >= end);
  if (last && last.to < end && cutOff && isShort(last.to, end)) last.to = end;

  const within = times.map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) })).filter(({ from, to }) => from < to);
  const attended = within.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    intervals: within.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
    minutes: Math.floor(attended / 60_000),
  };
}

interface Times {
  from: number;
  to: number;
}
const inMilliseconds = ({ from, to }: Interval): Times => ({ from: from.getTime(), to: to.getTime() });
const overlap = (one: Times, other: Times) => Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

/** In order, with those as one that touch or between which `joins` says there is no gap. */
function union(times: readonly Times[], joins: (from: number, to: number) => boolean): Times[] {
  const joined: Times[] = [];
  for (const { from, to } of times.filter((one) => one.to >= one.from).sort((one, other) => one.from - other.from)) {
    const previous = joined.at(-1);
    if (previous && (from <= previous.to || joins(previous.to, from))) previous.to = Math.max(previous.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
