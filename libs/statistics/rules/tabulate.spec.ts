import { sharesOf, tabulate, totalOf, type Group } from './tabulate';

const group = (given: Partial<Group>): Group => ({
  ...{ country: 'KE', gender: 'woman', profession: 'judge' },
  ...{ registered: 0, reached: 0, trained: 0, completions: 0, certified: 0 },
  ...given,
});

describe('tabulate', () => {
  const table = tabulate([
    group({ reached: 4, trained: 3, completions: 5, certified: 2 }),
    group({ gender: 'man', profession: null, reached: 2, trained: 2, completions: 2 }),
    group({ gender: 'undisclosed', trained: 1, completions: 3, reached: 1 }),
    group({ gender: null, trained: 1, completions: 1, reached: 1 }),
    group({ country: null, gender: 'another', trained: 6, completions: 6, reached: 7 }),
  ]);

  it('adds up professions and genders of a country', () => {
    expect(table.get('KE')).toEqual({
      ...{ registered: 0, reached: 8, trained: 7, completions: 11, certified: 2 },
      ...{ woman: 3, man: 2, another: 0, unknown: 2 },
    });
  });
  it('counts who named no country apart', () => expect(table.get('unknown')).toMatchObject({ another: 6, trained: 6, reached: 7 }));
  it('adds up countries', () => expect(totalOf(table)).toMatchObject({ trained: 13, completions: 17, woman: 3, another: 6, unknown: 2 }));
  it('is all zeros for nobody', () => expect(totalOf(tabulate([]))).toMatchObject({ trained: 0, completions: 0, registered: 0 }));
});

describe('sharesOf', () => {
  const row = { woman: 20, man: 10, another: 10, unknown: 10, trained: 50 };
  it.each([
    ['women among those whose gender is known', row, 0.5, 0.2],
    ['rounds to a thousandth', { ...row, woman: 1000, man: 2000, another: 0, trained: 3010 }, 0.333, 0.003],
    ['nobody', { woman: 0, man: 0, another: 0, unknown: 0, trained: 0 }, null, null],
    ['all unknown', { woman: 0, man: 0, another: 0, unknown: 9, trained: 9 }, null, 1],
    ['a gender is left out', { ...row, another: '<5' as const }, null, 0.2],
    ['unknown is left out', { ...row, unknown: 'hidden' as const }, 0.5, null],
    ['the sum is left out', { ...row, trained: 'hidden' as const }, 0.5, null],
  ])('%s', (_, given, womenShare, unknownShare) => expect(sharesOf(given)).toEqual({ womenShare, unknownShare }));
});
