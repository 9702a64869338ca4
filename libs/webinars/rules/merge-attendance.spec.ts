import * as fc from 'fast-check';
import { mergeAttendance, type Interval, type Seen } from './merge-attendance';

/** Clock times of one day, such as `10:05` and `10:05:30`. */
const at = (time: string) => new Date(`2026-11-24T${time.length === 5 ? `${time}:00` : time}Z`);
const spans = (...given: string[]): Interval[] =>
  given.map((span) => {
    const [from, to = from] = span.split('-');
    return { from: at(from!), to: at(to!) };
  });
const [webinar] = spans('10:00-11:00') as [Interval];
const told = (intervals: Interval[]) => intervals.map(({ from, to }) => [from, to].map((one) => one.toISOString().slice(11, 19)).join('-'));

describe('mergeAttendance', () => {
  it.each<[string, string[], string[], string[], number]>([
    ['nobody', [], [], [], 0],
    ['from the beginning to the end', ['10:00-11:00'], [], ['10:00:00-11:00:00'], 60],
    ['came late, went early', ['10:10-10:40'], [], ['10:10:00-10:40:00'], 30],
    ['early in the room and long after', ['09:40-11:30'], [], ['10:00:00-11:00:00'], 60],
    ['only before', ['09:00-09:50'], [], [], 0],
    ['only after', ['11:00-11:50'], [], [], 0],
    ['a single sign of life', ['10:30'], [], [], 0],
    ['single signs, five seconds apart', ['10:30', '10:30:05', '10:30:10'], [], ['10:30:00-10:30:10'], 0],
    ['seconds that make no minute', ['10:00-10:00:59'], [], ['10:00:00-10:00:59'], 0],
    ['seconds that make one together', ['10:00-10:00:30', '10:10-10:10:30'], [], ['10:00:00-10:00:30', '10:10:00-10:10:30'], 1],
    ['away for 59 seconds', ['10:00-10:20', '10:20:59-10:40'], [], ['10:00:00-10:40:00'], 40],
    ['away for 60 seconds', ['10:00-10:20', '10:21-10:40'], [], ['10:00:00-10:20:00', '10:21:00-10:40:00'], 39],
    ['away for 61 seconds', ['10:00-10:20', '10:21:01-10:40'], [], ['10:00:00-10:20:00', '10:21:01-10:40:00'], 38],
    ['away for 59 seconds around the beginning', ['09:59:10', '10:00:09-10:05'], [], ['10:00:00-10:05:00'], 5],
    ['two tabs, one within the other', ['10:00-10:50', '10:10-10:20'], [], ['10:00:00-10:50:00'], 50],
    ['two tabs one after the other', ['10:00-10:30', '10:25-10:50'], [], ['10:00:00-10:50:00'], 50],
    ['two devices, told twice and in no order', ['10:25-10:50', '10:00-10:30', '10:25-10:50'], [], ['10:00:00-10:50:00'], 50],
    ['a second tab that bridges the absence of the first', ['10:00-10:10', '10:30-10:40', '10:05-10:32'], [], ['10:00:00-10:40:00'], 40],
    ['our restart of five seconds', ['10:00-10:20', '10:20:08-10:40'], ['10:20-10:20:05'], ['10:00:00-10:40:00'], 40],
    ['our restart of five minutes, back 59 seconds later', ['10:00-10:20', '10:25:59-10:40'], ['10:20-10:25'], ['10:00:00-10:40:00'], 40],
    [
      'our restart of five minutes, back a minute later',
      ['10:00-10:20', '10:26-10:40'],
      ['10:20-10:25'],
      ['10:00:00-10:20:00', '10:26:00-10:40:00'],
      34,
    ],
    [
      'last seen 30 seconds before our restart, back 29 after',
      ['10:00-10:20', '10:25:59-10:40'],
      ['10:20:30-10:25:30'],
      ['10:00:00-10:40:00'],
      40,
    ],
    ['went long before our restart', ['10:00-10:15', '10:25:05-10:40'], ['10:20-10:25'], ['10:00:00-10:15:00', '10:25:05-10:40:00'], 29],
    ['never came back after our restart', ['10:00-10:20'], ['10:20-10:25'], ['10:00:00-10:20:00'], 20],
    ['two restarts in one absence', ['10:00-10:20', '10:30-10:40'], ['10:20-10:25', '10:25:30-10:29:40'], ['10:00:00-10:40:00'], 40],
    [
      'a restart told twice counts once',
      ['10:00-10:20', '10:23-10:40'],
      ['10:20-10:21', '10:20-10:21'],
      ['10:00:00-10:20:00', '10:23:00-10:40:00'],
      37,
    ],
    ['our outage until after the end', ['10:00-10:50:10'], ['10:50:12-11:20'], ['10:00:00-11:00:00'], 60],
    ['gone before our outage at the end', ['10:00-10:40'], ['10:50-11:20'], ['10:00:00-10:40:00'], 40],
    ['our outage at the beginning, then there', ['10:12:05-11:00'], ['09:55-10:12'], ['10:12:05-11:00:00'], 47],
    ['an end before its beginning says nothing', ['10:30-10:20'], [], [], 0],
  ])('%s', (_, seen, outages, intervals, minutes) => {
    const merged = mergeAttendance({ webinar, seen: spans(...seen), outages: spans(...outages) });
    expect([told(merged.intervals), merged.minutes]).toEqual([intervals, minutes]);
  });

  it('counts moments, so that a clock put back or forward adds and takes nothing', () => {
    const night = { from: new Date('2026-10-25T02:30:00+02:00'), to: new Date('2026-10-25T02:30:00+01:00') };
    expect(mergeAttendance({ webinar: night, seen: [night], outages: [] }).minutes).toBe(60);
  });
});

describe('laws of mergeAttendance', () => {
  const span = fc
    .tuple(fc.integer({ min: -600, max: 4200 }), fc.oneof(fc.constant(0), fc.nat(120), fc.nat(2400)))
    .map(([from, length]): Interval => ({ from: second(from), to: second(from + length) }));
  const second = (seconds: number) => new Date(webinar.from.getTime() + seconds * 1000);
  const spansOf = fc.array(span, { maxLength: 12 });
  const given = fc.record({ webinar: fc.constant(webinar), seen: spansOf, outages: fc.array(span, { maxLength: 4 }) });
  const milliseconds = ({ intervals }: ReturnType<typeof mergeAttendance>) =>
    intervals.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0);
  const covers = (whole: Interval[], part: Interval[]) =>
    part.every((one) => whole.some(({ from, to }) => from <= one.from && one.to <= to));
  const law = (name: string, holds: (seen: Seen, more: Interval[]) => void) =>
    it(name, () => fc.assert(fc.property(given, spansOf, holds), { numRuns: 300 }));

  law('neither the order of messages nor their doubling matters', (one, more) => {
    const merged = mergeAttendance(one);
    const doubled = [...one.seen, ...one.seen.filter((_, index) => index < more.length)].reverse();
    expect(mergeAttendance({ ...one, seen: doubled, outages: [...one.outages, ...one.outages].reverse() })).toEqual(merged);
  });
  law('merging what is merged changes nothing', (one) => {
    const merged = mergeAttendance(one);
    expect(mergeAttendance({ ...one, seen: merged.intervals })).toEqual(merged);
  });
  law('a further sign of life or outage never takes anything away', (one, more) => {
    const { intervals } = mergeAttendance(one);
    expect(covers(mergeAttendance({ ...one, seen: [...one.seen, ...more] }).intervals, intervals)).toBe(true);
    expect(covers(mergeAttendance({ ...one, outages: [...one.outages, ...more] }).intervals, intervals)).toBe(true);
  });
  law('nobody attends more than the webinar, nor two intervals at once', (one) => {
    const merged = mergeAttendance(one);
    expect(covers([webinar], merged.intervals)).toBe(true);
    merged.intervals.slice(1).forEach(({ from }, index) => expect(from > merged.intervals[index]!.to).toBe(true));
    expect(merged.minutes).toBe(Math.floor(milliseconds(merged) / 60_000));
    expect(merged.minutes).toBeLessThanOrEqual(60);
  });
  law('what each tab saw is in what all saw together', (one, more) => {
    const both = mergeAttendance({ ...one, seen: [...one.seen, ...more] }).intervals;
    expect(covers(both, mergeAttendance({ ...one, seen: more }).intervals)).toBe(true);
    expect(covers(both, mergeAttendance(one).intervals)).toBe(true);
  });
  law('cutting a time in two where the line broke for less than a minute changes nothing', (one, more) => {
    const [cut] = more;
    const gap = 59_000;
    const seen = one.seen.flatMap(({ from, to }) =>
      cut && cut.from > from && cut.from.getTime() + gap < to.getTime()
        ? [{ from, to: cut.from }, { from: new Date(cut.from.getTime() + gap), to }] // prettier-ignore
        : [{ from, to }],
    );
    expect(mergeAttendance({ ...one, seen })).toEqual(mergeAttendance(one));
  });
});
