import { deadlineOfEnrolment, mayEnrol, type EnrolQuestion } from './may-enrol';

const now = new Date('2026-05-01T12:00:00Z');
const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000);
const question = (
  change: Partial<Omit<EnrolQuestion, 'edition'>> & { edition?: Partial<EnrolQuestion['edition']> } = {},
): EnrolQuestion => ({
  courseStatus: 'published',
  taken: 0,
  country: 'TN',
  now,
  ...change,
  edition: { state: 'open', opensAt: null, closesAt: null, seats: null, countries: [], ...change.edition },
});

it.each<[string, EnrolQuestion, string[]]>([
  ['an open course', question(), []],
  ['a person whose country is not known, where every country may', question({ country: null }), []],
  ['a retired course', question({ courseStatus: 'retired' }), ['COURSE_RETIRED']],
  ['before it opens', question({ edition: { opensAt: day(1) } }), ['EDITION_NOT_YET_OPEN']],
  ['at the moment of opening', question({ edition: { opensAt: now } }), []],
  ['just before closing', question({ edition: { closesAt: day(0.001) } }), []],
  ['at the moment of closing', question({ edition: { closesAt: now } }), ['EDITION_CLOSED']],
  ['an edition closed by hand', question({ edition: { state: 'closed' } }), ['EDITION_CLOSED']],
  ['the last seat', question({ taken: 2, edition: { seats: 3 } }), []],
  ['no seat left', question({ taken: 3, edition: { seats: 3 } }), ['EDITION_FULL']],
  ['a country that is included', question({ edition: { countries: ['TN', 'MA'] } }), []],
  ['another country', question({ country: 'KE', edition: { countries: ['TN'] } }), ['COUNTRY_NOT_INCLUDED']],
  ['an unknown country, where only some may', question({ country: null, edition: { countries: ['TN'] } }), ['COUNTRY_NOT_INCLUDED']],
  [
    'everything at once, all of it told',
    question({
      courseStatus: 'retired',
      taken: 1,
      country: null,
      edition: { state: 'cancelled', opensAt: day(1), seats: 1, countries: ['TN'] },
    }),
    ['COURSE_RETIRED', 'EDITION_CLOSED', 'EDITION_NOT_YET_OPEN', 'EDITION_FULL', 'COUNTRY_NOT_INCLUDED'],
  ],
])('%s', (_, given, reasons) => expect(mayEnrol(given)).toEqual(reasons));

it.each([
  [null, null, null],
  [null, 10, day(10)],
  [day(5), null, day(5)],
  [day(5), 10, day(5)],
  [day(30), 10, day(10)],
])('an edition that closes at %s with %s days is due at %s', (closesAt, daysToComplete, expected) => {
  expect(deadlineOfEnrolment({ closesAt, daysToComplete }, now)).toEqual(expected);
});
