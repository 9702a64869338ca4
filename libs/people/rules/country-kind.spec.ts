import codes from 'i18n-iso-countries/codes.json';
import { kindOfCountry } from './country-kind';

const listed = (codes as string[][]).map(([code]) => code!).filter((code) => code !== 'XK');

it('counts the members of the United Nations', () => {
  const kinds = Map.groupBy(listed, kindOfCountry);
  expect(kinds.get('member')).toHaveLength(193);
  expect(kinds.get('observer')).toHaveLength(2);
  expect(kinds.get('territory')).toHaveLength(54);
});

it.each([
  ['MV', 'member'],
  ['TV', 'member'],
  ['VA', 'observer'],
  ['PS', 'observer'],
  ['PR', 'territory'],
])('%s is a %s', (code, kind) => {
  expect(kindOfCountry(code)).toBe(kind);
});
