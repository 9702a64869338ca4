import { measures, type Figure, type Measure } from '../contract';
import { areProtected, protectCells, type Cell, type Mark } from './protect-cells';
import { totalOf, type Counts, type Table } from './tabulate';

export type Published = Record<Measure, Figure>;
export interface PublishedTable {
  rows: Map<string, Published>;
  total: Published;
}

export const total = 'total';
export const genders = ['woman', 'man', 'another', 'unknown'] as const;
/** A total is asked for first, so it goes last. */
export const weightOf = (row: string, { value, sums }: { value: number; sums: boolean }) =>
  1000 + Math.min(value, 999) + (sums ? 20_000 : 0) + (row === total ? 400_000 : 0);

export const withTotal = (table: Table): [string, Counts][] => [...table, [total, totalOf(table)]];

export type Marks = Map<string, Mark>;
export const keyOf = (row: string, measure: Measure) => `${row} ${measure}`;

/** The table without small-cell protection. */
export const exactTable = (table: Table): PublishedTable => ({ rows: new Map(table), total: totalOf(table) });

/**
 * The table as it may be published: figures from 1 to 4 become `<5`, and as many others become `hidden` as it takes that no figure left
 * out can be worked out from rows, columns, totals and the marks themselves. Zeros are shown.
 * @param hiddenBefore figures that are to be left out in any case
 */
export function suppressSmallCells(table: Table, hiddenBefore: Marks = new Map()): PublishedTable {
  return publish(table, marksOf(table, hiddenBefore));
}

export function publish(table: Table, marks: Marks): PublishedTable {
  const publishRow = (row: string, counts: Counts) =>
    Object.fromEntries(measures.map((measure) => [measure, published(counts[measure], marks.get(keyOf(row, measure)))])) as Published;
  return {
    rows: new Map([...table].map(([country, counts]) => [country, publishRow(country, counts)])),
    total: publishRow(total, totalOf(table)),
  };
}

const published = (value: number, mark: Mark | undefined): Figure => (mark === 'few' ? '<5' : mark === 'hidden' ? 'hidden' : value);

/** @param fixed figures that are published whatever happens */
export function marksOf(table: Table, before: Marks, fixed: ReadonlySet<string> = new Set()): Marks {
  const rows = withTotal(table);
  const marks: Marks = new Map();
  const keep = (cells: [string, Cell][]) => cells.forEach(([key, { mark }]) => marks.set(key, mark));

  const trained = rows.flatMap(([row, counts]) => trainedCells(row, counts, before, fixed));
  protectCells(trained.map(([, cell]) => cell));
  keep(trained.filter(([, { mark }]) => mark !== 'free'));

  for (const measure of singleMeasures) {
    const cells = rows.map(([row, counts]) => singleCell(row, counts, measure, marks, before, fixed));
    protectCells(cells.map(([, cell]) => cell));
    keep(cells);
  }
  return marks;
}

const singleMeasures = ['registered', 'reached', 'certified'] as const;

/** A figure that only adds up to its total. @param marks those of trained persons among them */
function singleCell(
  row: string,
  counts: Counts,
  measure: (typeof singleMeasures)[number],
  marks: Marks,
  before: Marks,
  fixed: ReadonlySet<string>,
): [string, Cell] {
  const value = counts[measure];
  const trainedMark = marks.get(keyOf(row, 'trained'));
  // Over the whole time reached ≥ trained ≥ certified: a figure left out must not be held between two that are shown.
  const also = measure !== 'registered' && trainedMark === 'hidden';
  const mark = value > 0 && (also || before.has(keyOf(row, measure))) ? (before.get(keyOf(row, measure)) ?? 'hidden') : 'shown';
  const known = trainedMark === 'shown' ? counts.trained : undefined;
  const bound = {
    ...(measure === 'reached' && known !== undefined && known <= value && { least: known }),
    ...(measure === 'certified' && known !== undefined && known >= value && { most: known }),
  };
  const weight = fixed.has(keyOf(row, measure)) ? Infinity : weightOf(row, { value, sums: false });
  const ends = row === total ? { from: 'all', to: 'each' } : { from: 'each', to: 'all' };
  return [keyOf(row, measure), { ...ends, value, mark, weight, ...bound }];
}

/** Whether the marks of one table alone leave a second value to each figure left out. */
export function isProtected(table: Table, marks: Marks, fixed: ReadonlySet<string>): boolean {
  const rows = withTotal(table);
  const cellsOnly = (cells: [string, Cell][]) => cells.map(([, cell]) => cell);
  return (
    areProtected(cellsOnly(rows.flatMap(([row, counts]) => trainedCells(row, counts, marks, fixed)))) &&
    singleMeasures.every((measure) =>
      areProtected(cellsOnly(rows.map(([row, counts]) => singleCell(row, counts, measure, marks, marks, fixed)))),
    )
  );
}

/**
 * Completions of a row are its trained persons, one each, and what they completed beyond; trained persons are those of each gender.
 * A completion more than persons is published nowhere, but a reader knows that there cannot be fewer completions than persons.
 */
function trainedCells(row: string, counts: Counts, before: Marks, fixed: ReadonlySet<string>): [string, Cell][] {
  const isTotal = row === total;
  const cell = (measure: Measure, from: string, to: string): [string, Cell] => {
    const key = keyOf(row, measure);
    const value = counts[measure];
    const mark = value > 0 ? (before.get(key) ?? 'shown') : 'shown';
    const sums = measure === 'trained' || measure === 'completions';
    // Of the total the flow runs the other way round: from the columns back to where the rows begin.
    const weight = fixed.has(key) ? Infinity : weightOf(row, { value, sums });
    return [key, { ...(isTotal ? { from: to, to: from } : { from, to }), value, mark, weight }];
  };
  const beyond = { value: counts.completions - counts.trained, mark: 'free' as const, weight: Infinity };
  return [
    cell('completions', 'all', `c ${row}`),
    [
      keyOf(row, 'completions') + ' beyond',
      isTotal ? { from: 'beyond', to: `c ${row}`, ...beyond } : { from: `c ${row}`, to: 'beyond', ...beyond },
    ],
    cell('trained', `c ${row}`, `t ${row}`),
    ...genders.map((gender) => cell(gender, `t ${row}`, gender)),
  ];
}
