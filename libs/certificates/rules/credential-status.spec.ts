import { statusOf } from './credential-status';

const [before, now, after] = ['2026-01-01', '2026-06-01', '2027-01-01'].map((day) => new Date(day)) as [Date, Date, Date];

it.each([
  [null, null, false, 'valid'],
  [after, null, false, 'valid'],
  [now, null, false, 'expired'],
  [before, null, false, 'expired'],
  [null, before, false, 'revoked'],
  [before, before, false, 'revoked'],
  [null, before, true, 'revoked'],
  [null, null, true, 'superseded'],
  [before, null, true, 'superseded'],
  [null, after, false, 'valid'],
])('valid until %s, revoked %s, superseded %s: %s', (validUntil, revokedAt, superseded, status) => {
  expect(statusOf({ validUntil, revokedAt, superseded }, now)).toBe(status);
});
