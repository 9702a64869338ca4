import { isQuiet } from './quiet-hours';

describe('isQuiet', () => {
  it.each([
    ['2026-03-02T20:00:00Z', 'Africa/Tunis', 21, 8, true], // 21:00 there
    ['2026-03-02T19:59:00Z', 'Africa/Tunis', 21, 8, false],
    ['2026-03-03T06:59:00Z', 'Africa/Tunis', 21, 8, true], // 07:59 there
    ['2026-03-03T07:00:00Z', 'Africa/Tunis', 21, 8, false],
    ['2026-03-02T16:30:00Z', 'Asia/Kathmandu', 21, 8, true], // 22:15 there
    ['2026-03-29T06:30:00Z', 'Europe/Vienna', 21, 8, false], // 08:30 on the day the clocks go forward
    ['2026-03-02T13:00:00Z', 'UTC', 12, 14, true],
    ['2026-03-02T14:00:00Z', 'UTC', 12, 14, false],
    ['2026-03-02T03:00:00Z', 'UTC', 5, 5, false], // no quiet hours
    ['2026-03-02T00:00:00Z', 'UTC', 22, 6, true], // midnight is 0 o'clock, not 24
  ])('%s in %s, quiet from %i to %i: %s', (now, zone, from, to, quiet) => {
    expect(isQuiet(new Date(now), zone, { from, to })).toBe(quiet);
  });
});
