import { describeDevice, linkState, mayLoseAdministrator, networkOf, roleChange } from '.';

const now = new Date('2026-11-24T10:00:00Z');
const later = new Date('2026-11-24T10:00:01Z');

it.each([
  ['unknown', undefined, 'unknown'],
  ['open until its last second', { expiresAt: later, usedAt: null }, 'open'],
  ['expired at its end', { expiresAt: now, usedAt: null }, 'expired'],
  ['used', { expiresAt: later, usedAt: now }, 'used'],
  ['used, and expired since', { expiresAt: now, usedAt: now }, 'used'],
] as const)('a link is %s', (_, link, state) => {
  expect(linkState(link, now)).toBe(state);
});

it.each([
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:2:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0', 'Edge', 'Windows'],
  [
    'Mozilla/5.0 (Linux; Android 13; SM-A536B) AppleWebKit/537.36 SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36',
    'Samsung Internet',
    'Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox', 'Linux'],
  ['curl/8.9', null, null],
])('knows %s', (userAgent, browser, system) => {
  expect(describeDevice(userAgent)).toEqual({ browser, system });
});

it.each([
  ['the only active administrator', ['learner', 'administrator'], 'active', 0, ['LAST_ADMINISTRATOR']],
  ['one of two', ['learner', 'administrator'], 'active', 1, []],
  ['a suspended one', ['learner', 'administrator'], 'suspended', 0, []],
  ['a trainer', ['learner', 'trainer'], 'active', 0, []],
] as const)('may %s go?', (_, roles, status, others, reasons) => {
  expect(mayLoseAdministrator({ roles, status }, others)).toEqual(reasons);
});

it('tells what a change of roles gives and takes', () => {
  expect(roleChange(['learner', 'trainer'], ['learner', 'analyst'])).toEqual({ given: ['analyst'], taken: ['trainer'] });
  expect(roleChange(['learner'], ['learner'])).toEqual({ given: [], taken: [] });
});
