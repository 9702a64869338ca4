import { missingInProfile, stepsDone } from './profile-completeness';

const complete = { fullName: 'أمينة بن يوسف', country: 'TN', gender: 'undisclosed', profession: 'judge', languages: ['ar'] } as const;
const profile = (change: object = {}) => ({ ...complete, languages: [...complete.languages], ...change });

it.each([
  ['a complete one', {}, []],
  [
    'nothing yet',
    { fullName: '', country: null, gender: null, profession: null, languages: [] },
    ['name', 'country', 'gender', 'profession', 'languages'],
  ],
  ['gender not answered', { gender: null }, ['gender']],
  ['gender declined', { gender: 'undisclosed' }, []],
  ['no language', { languages: [] }, ['languages']],
])('says what is missing: %s', (_, change, gaps) => {
  expect(missingInProfile(profile(change))).toEqual(gaps);
});

it('holds a step open until each of its questions is answered', () => {
  expect(stepsDone(profile({ country: null }), 'Africa/Tunis')).toEqual(['name', 'work', 'languages', 'time-zone']);
  expect(stepsDone(profile(), 'UTC')).toEqual(['name', 'about', 'work', 'languages']);
});
