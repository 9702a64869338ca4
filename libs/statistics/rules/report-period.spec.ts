import * as fc from 'fast-check';
import { dayIn, periodAsked, periodOfPreset } from './report-period';

describe('periodOfPreset', () => {
  it.each([
    ['this-year', '2026-11-24', '2026-01-01', '2026-12-31'],
    ['twelve-months', '2026-11-24', '2025-11-25', '2026-11-24'],
    ['twelve-months', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['twelve-months', '2028-02-29', '2027-03-01', '2028-02-29'],
    ['twelve-months', '2029-02-28', '2028-02-29', '2029-02-28'],
    ['whole-time', '2026-11-24', null, null],
  ] as const)('%s, seen from %s, is %s to %s', (preset, today, from, to) => {
    expect(periodOfPreset(preset, today)).toEqual({ from, to });
  });

  it('twelve months are 365 or 366 days', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const { from, to } = periodOfPreset('twelve-months', date.toISOString().slice(0, 10));
        expect([365, 366]).toContain((Date.parse(to!) - Date.parse(from!)) / 86_400_000 + 1);
      }),
    );
  });
});

describe('periodAsked', () => {
  it.each([
    [{}, '2026-01-01', '2026-12-31'],
    [{ preset: 'whole-time' }, null, null],
    [{ preset: 'whole-time', from: '2026-03-01' }, '2026-03-01', null],
    [{ to: '2026-03-01' }, null, '2026-03-01'],
    [{ from: '2026-03-01', to: '2026-03-01' }, '2026-03-01', '2026-03-01'],
  ] as const)('%j', (asked, from, to) => expect(periodAsked(asked, '2026-11-24')).toEqual({ from, to }));

  it('refuses one that ends before it begins', () => {
    expect(() => periodAsked({ from: '2026-03-02', to: '2026-03-01' }, '2026-11-24')).toThrow(RangeError);
  });
});

it.each([
  ['2026-03-01T23:30:00Z', 'UTC', '2026-03-01'],
  ['2026-03-01T23:30:00Z', 'Africa/Nairobi', '2026-03-02'],
  ['2026-03-02T00:30:00Z', 'America/New_York', '2026-03-01'],
])('%s in %s is %s', (at, zone, day) => expect(dayIn(zone, new Date(at))).toBe(day));
