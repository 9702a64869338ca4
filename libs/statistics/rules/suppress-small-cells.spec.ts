import * as fc from 'fast-check';
import { publishedTable } from './protect-professions';
import { measures, type Figure, type Measure } from '../contract';
import { exactTable, suppressSmallCells, type Published, type PublishedTable } from './suppress-small-cells';
import { noCounts, totalOf, type Counts, type Group, type Table } from './tabulate';

const genders = ['woman', 'man', 'another', 'unknown'] as const;
/** Countries with trained persons by gender, and how many completions there are beyond one each. */
function tableOf(rows: Record<string, [woman: number, man: number, another?: number, unknown?: number, beyond?: number]>): Table {
  return new Map(
    Object.entries(rows).map(([country, [woman, man, another = 0, unknown = 0, beyond = 0]]) => {
      const trained = woman + man + another + unknown;
      const counts = {
        ...noCounts(),
        woman,
        man,
        another,
        unknown,
        trained,
        completions: trained + beyond,
        reached: trained,
        certified: trained,
      };
      return [country, counts];
    }),
  );
}
const byGender = (row: Published) => [row.woman, row.man, row.another, row.unknown, row.trained];

describe('suppressSmallCells', () => {
  it('shows large figures and zeros as they are', () => {
    const table = tableOf({ KE: [12, 9], TN: [5, 0] });
    expect(suppressSmallCells(table)).toEqual(exactTable(table));
  });

  it('hides a second figure of the row and one of another row, or the first could be subtracted', () => {
    const { rows, total } = suppressSmallCells(tableOf({ KE: [3, 12], TN: [9, 8], JO: [20, 30] }));
    expect(byGender(rows.get('KE')!)).toEqual(['<5', 'hidden', 0, 0, 15]);
    expect(byGender(rows.get('TN')!)).toEqual(['hidden', 'hidden', 0, 0, 17]);
    expect(byGender(rows.get('JO')!)).toEqual([20, 30, 0, 0, 50]);
    expect(byGender(total)).toEqual([32, 50, 0, 0, 82]);
  });

  it('hides totals where the table has a single row', () => {
    const { rows, total } = suppressSmallCells(tableOf({ KE: [3, 12] }));
    expect(byGender(rows.get('KE')!)).toEqual(['<5', 'hidden', 0, 0, 15]);
    expect(byGender(total)).toEqual(['<5', 'hidden', 0, 0, 15]);
  });

  it('does not say <5 where two of them add up to what only 4 and 4 do', () => {
    const { rows } = suppressSmallCells(tableOf({ KE: [4, 4], TN: [4, 4] }));
    const said = [...rows.values()].flatMap(byGender);
    expect(said).not.toContain(4);
    expect(said).toContain('hidden');
  });

  it('hides completions that are as few as the persons', () => {
    const { rows } = suppressSmallCells(tableOf({ KE: [1, 1], TN: [30, 30, 0, 0, 7], JO: [30, 30, 0, 0, 7] }));
    expect(rows.get('KE')).toMatchObject({ trained: '<5', completions: '<5' });
  });
});

/* What a reader can find out, by trying every table: slow, and written without the network of the rule. */

/** Values that a published figure may stand for; unsaid ones up to `most`. */
function* valuesOf(said: Figure, most: number): Generator<number> {
  if (typeof said === 'number') yield said;
  else for (let value = 1; value <= (said === '<5' ? 4 : most); value++) yield value;
}
const fits = (said: Figure, value: number) => (typeof said === 'number' ? said === value : value >= 1 && (said === 'hidden' || value <= 4));

/** What the unpublished figures of the gender part, trained and completions can be; null: two values found for each. */
function givenAway(table: Table, { rows, total }: PublishedTable, most = 12): string[] {
  const countries = [...table.keys()];
  const columns = [...genders, 'completions'] as const;
  const seen = new Map<string, Set<number>>();
  const note = (row: string, counts: Partial<Counts>) => {
    for (const measure of [...columns, 'trained'] as const) {
      const key = `${row} ${measure}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(counts[measure]!));
    }
  };
  const possibleRows = countries.map((country) => {
    const said = rows.get(country)!;
    const found: Counts[] = [];
    for (const woman of valuesOf(said.woman, most))
      for (const man of valuesOf(said.man, most))
        for (const another of valuesOf(said.another, most))
          for (const unknown of valuesOf(said.unknown, most)) {
            const trained = woman + man + another + unknown;
            if (!fits(said.trained, trained)) continue;
            for (const completions of typeof said.completions === 'number'
              ? [said.completions]
              : [0, 1, 2, 3, 4].map((beyond) => trained + beyond)) {
              if (completions < trained || !fits(said.completions, completions)) continue;
              found.push({ ...noCounts(), woman, man, another, unknown, trained, completions });
            }
          }
    return found;
  });
  const unpublished = [...countries.map((country) => [country, rows.get(country)!] as const), ['total', total] as const].flatMap(
    ([row, said]) =>
      [...columns, 'trained' as Measure].filter((measure) => typeof said[measure] !== 'number').map((measure) => `${row} ${measure}`),
  );
  const enough = () => unpublished.every((key) => (seen.get(key)?.size ?? 0) > 1);
  const search = (at: number, chosen: Counts[]): boolean => {
    if (at < countries.length) return possibleRows[at]!.some((counts) => search(at + 1, [...chosen, counts]));
    const sum = totalOf(new Map(chosen.map((counts, index) => [countries[index]!, counts])));
    if (![...columns, 'trained' as const].every((measure) => fits(total[measure], sum[measure]))) return false;
    chosen.forEach((counts, index) => note(countries[index]!, counts));
    note('total', sum);
    return enough();
  };
  search(0, []);
  return unpublished.filter((key) => (seen.get(key)?.size ?? 0) < 2);
}

describe('what can be worked out', () => {
  it('finds what a naive table gives away', () => {
    const table = tableOf({ KE: [3, 7], TN: [8, 8] });
    const naive = exactTable(table);
    naive.rows.set('KE', { ...naive.rows.get('KE')!, woman: '<5' });
    expect(givenAway(table, naive)).toEqual(['KE woman']);
  });

  const small = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }));
  const twoByTwo = fc.record({ KE: fc.tuple(small, small), TN: fc.tuple(small, small) });
  const threeByTwo = fc.record({ KE: fc.tuple(small, small), TN: fc.tuple(small, small), JO: fc.tuple(small, small) });
  const withBeyond = fc.record({
    KE: fc.tuple(small, small, fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 2 })),
    TN: fc.tuple(small, fc.constant(0), fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 2 })),
  });
  const oneRow = fc.record({ KE: fc.tuple(small, small, small, small) });

  it.each([
    ['two countries, two genders', twoByTwo, 200],
    ['three countries, two genders', threeByTwo, 25],
    ['completions beyond one each', withBeyond, 150],
    ['one country, four genders', oneRow, 100],
  ] as [string, fc.Arbitrary<Parameters<typeof tableOf>[0]>, number][])(
    'leaves two values for each figure left out: %s',
    (_, rows, numRuns) => {
      fc.assert(
        fc.property(rows, (given) => {
          const table = tableOf(given);
          expect(givenAway(table, suppressSmallCells(table))).toEqual([]);
        }),
        { numRuns },
      );
    },
  );

  it('publishes no figure from 1 to 4 and never a wrong one', () => {
    const counts = fc.tuple(small, small, small, small, fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('KE', 'TN', 'JO', 'ML', 'FR', 'unknown'), counts), (given) => {
        const table = tableOf(given as Parameters<typeof tableOf>[0]);
        const { rows, total } = suppressSmallCells(table);
        for (const [said, real] of [
          ...[...table].map(([country, real]) => [rows.get(country)!, real] as const),
          [total, totalOf(table)] as const,
        ])
          for (const measure of measures) {
            const figure = said[measure];
            if (typeof figure === 'number') expect([figure, figure > 0 && figure < 5]).toEqual([real[measure], false]);
            else if (figure === '<5') expect(real[measure]).toBeLessThan(5);
            else expect(real[measure]).toBeGreaterThan(0);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('comes to an end with every country of the world', () => {
    const random = (seed: number) => Math.abs(Math.sin(seed) * 10_000) % 1;
    const table = tableOf(
      Object.fromEntries(
        Array.from({ length: 250 }, (_, at) => [
          `c${at}`,
          [0, 1, 2, 3, 4].map((gender) => Math.floor(random(at * 5 + gender + 1) ** 3 * (gender > 1 ? 6 : 60))) as [
            number,
            number,
            number,
            number,
            number,
          ],
        ]),
      ),
    );
    const { total } = suppressSmallCells(table);
    expect(total.trained).toBe(totalOf(table).trained);
  });
});

describe('publishedTable', () => {
  const group = (country: string, gender: string, profession: string | null, trained: number): Group => ({
    ...{ country, gender, profession, trained },
    ...{ registered: 0, reached: trained, completions: trained, certified: 0 },
  });

  it('hides a second profession where one could be subtracted from all', () => {
    const groups = ['KE', 'TN', 'JO'].flatMap((country) => [
      group(country, 'woman', 'judge', country === 'KE' ? 3 : 20),
      group(country, 'woman', 'prosecutor', 10),
      group(country, 'woman', 'trainer', 30),
    ]);
    expect(publishedTable(groups).rows.get('KE')!.woman).toBe(43);
    expect(publishedTable(groups, 'judge').rows.get('KE')!.woman).toBe('<5');
    expect(publishedTable(groups, 'prosecutor').rows.get('KE')!.woman).toBe('hidden');
    expect(publishedTable(groups, 'trainer').rows.get('KE')!.woman).toBe(30);
  });

  it('is empty for a profession that nobody has', () => {
    expect(publishedTable([group('KE', 'woman', 'judge', 7)], 'lawyer')).toEqual(exactTable(new Map()));
  });

  /** Every way in which persons of countries and professions can make the published tables; only women, so that it ends. */
  function givenAwayBetween(groups: Group[], countries: string[], professions: string[], most = 10): string[] {
    const all = publishedTable(groups);
    const tables = professions.map((profession) => publishedTable(groups, profession));
    const said = (at: number, country: string): Figure => tables[at]!.rows.get(country)?.woman ?? 0;
    // Where tables say nothing at all, what they leave out may be nobody too.
    const silent = tables.every(({ rows }) => [...rows.values()].every(({ woman }) => woman === 'hidden' || woman === 0));
    const possible = (figure: Figure) => (silent && figure === 'hidden' ? [0, ...valuesOf(figure, most)] : [...valuesOf(figure, most)]);
    const agrees = (figure: Figure, value: number) => fits(figure, value) || (silent && figure === 'hidden' && value === 0);
    const seen = new Map<string, Set<number>>();
    const sum = (values: number[]) => values.reduce((one, other) => one + other, 0);
    const search = (cube: number[][]): void => {
      if (cube.length === countries.length) {
        const columns = professions.map((_, at) => sum(cube.map((row) => row[at]!)));
        if (!columns.every((value, at) => agrees(tables[at]!.total.woman, value)) || !fits(all.total.woman, sum(columns))) return;
        cube.forEach((row, at) =>
          row.forEach((value, profession) => {
            const key = `${countries[at]} ${professions[profession]}`;
            seen.set(key, (seen.get(key) ?? new Set()).add(value));
          }),
        );
        return;
      }
      const country = countries[cube.length]!;
      const sofar = all.rows.get(country)?.woman ?? 0;
      const rows = (row: number[]): number[][] =>
        row.length === professions.length ? [row] : possible(said(row.length, country)).flatMap((value) => rows([...row, value]));
      for (const row of rows([])) if (fits(sofar, sum(row))) search([...cube, row]);
    };
    search([]);
    return countries
      .flatMap((country) =>
        professions.filter((_, at) => typeof said(at, country) !== 'number').map((profession) => `${country} ${profession}`),
      )
      .filter((key) => (seen.get(key)?.size ?? 0) < 2);
  }

  it.each([
    [['KE', 'TN'], ['judge', 'prosecutor'], 300],
    [['KE', 'TN'], ['judge', 'prosecutor', 'trainer'], 60],
    [['KE', 'TN', 'JO'], ['judge', 'prosecutor'], 60],
  ])('leaves two values for each figure left out in %j by %j', (countries, professions, numRuns) => {
    const figures = fc.array(fc.integer({ min: 0, max: 7 }), {
      minLength: countries.length * professions.length,
      maxLength: countries.length * professions.length,
    });
    fc.assert(
      fc.property(figures, (values) => {
        const groups = countries.flatMap((country, row) =>
          professions.map((profession, at) => group(country, 'woman', profession, values[row * professions.length + at]!)),
        );
        expect(givenAwayBetween(groups, countries, professions)).toEqual([]);
      }),
      { numRuns },
    );
  });

  /** Figures left out that follow from those shown in all tables by addition and subtraction, in fractions of whole numbers. */
  function calculated(groups: Group[], countries: string[], professions: string[]): string[] {
    const unknowns = countries.flatMap((country) =>
      professions.flatMap((profession) => genders.map((gender) => [country, profession, gender])),
    );
    const known: bigint[][] = [];
    const asked: { key: string; sum: bigint[] }[] = [];
    for (const profession of [undefined, ...professions]) {
      const { rows, total } = publishedTable(groups, profession);
      for (const [row, said] of [...countries.map((country) => [country, rows.get(country)] as const), ['total', total] as const])
        for (const measure of [...genders, 'trained'] as const) {
          const counts = ([country, of, gender]: string[]) =>
            (row === 'total' || row === country) && (profession ?? of) === of && (measure === 'trained' || measure === gender);
          const sum = unknowns.map((one) => (counts(one) ? 1n : 0n));
          const figure = said?.[measure] ?? 0;
          if (figure === 0) sum.forEach((one, at) => one && known.push(sum.map((_, other) => (other === at ? 1n : 0n))));
          else if (typeof figure === 'number') known.push(sum);
          else asked.push({ key: `${profession ?? 'all'} ${row} ${measure}`, sum });
        }
    }
    const leads: bigint[][] = [];
    const rest = (vector: bigint[]) =>
      leads.reduce((left, row) => {
        const at = row.findIndex((one) => one !== 0n);
        return left[at] === 0n ? left : left.map((one, column) => one * row[at]! - row[column]! * left[at]!);
      }, vector);
    for (const sum of known) {
      const left = rest(sum);
      if (left.some((one) => one !== 0n)) leads.push(left);
    }
    return asked.filter(({ sum }) => rest(sum).every((one) => one === 0n)).map(({ key }) => key);
  }

  it.each([
    [2, 2, 7, 60],
    [3, 2, 9, 40],
    [3, 3, 12, 20],
    [3, 3, 60, 20],
  ])(
    'leaves nothing to calculation through genders and professions: %d countries, %d professions, up to %d',
    (rows, columns, most, numRuns) => {
      const countries = ['KE', 'TN', 'JO'].slice(0, rows);
      const professions = ['judge', 'prosecutor', 'trainer'].slice(0, columns);
      const figures = fc.array(fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 6 })), {
        minLength: rows * columns * 3,
        maxLength: rows * columns * 3,
      });
      fc.assert(
        fc.property(figures, (values) => {
          const groups = countries.flatMap((country, row) =>
            professions.flatMap((profession, column) =>
              ['woman', 'man', 'another'].map((gender, at) =>
                group(country, gender, profession, values[(row * columns + column) * 3 + at]!),
              ),
            ),
          );
          expect(calculated(groups, countries, professions)).toEqual([]);
        }),
        { numRuns },
      );
    },
  );

  it('says nothing by profession where so few are counted that nothing could be hidden', () => {
    const groups = [
      [0, 5],
      [1, 0],
      [1, 1],
    ].flatMap(([judges, prosecutors], at) => {
      const country = ['KE', 'TN', 'JO'][at]!;
      return [group(country, 'woman', 'judge', judges!), group(country, 'woman', 'prosecutor', prosecutors!)];
    });
    for (const profession of ['judge', 'prosecutor', 'lawyer']) {
      const { rows, total } = publishedTable(groups, profession);
      expect([...rows.values(), total].map(({ woman, man }) => [woman, man])).toEqual(Array.from({ length: 4 }, () => ['hidden', 0]));
    }
  });
});
