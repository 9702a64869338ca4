import { measures, type Figure, type Measure } from '../contract';
import { isSmall, protectCells, smallCellThreshold, type Cell, type Mark } from './protect-cells';
import { tabulate, totalOf, type Counts, type Group, type Table } from './tabulate';

export type Published = Record<Measure, Figure>;
export interface PublishedTable {
  rows: Map<string, Published>;
  total: Published;
}

const total = 'total';
const genders = ['woman', 'man', 'another', 'unknown'] as const;
/** A total is asked for first, so it goes last. */
const weightOf = (row: string, { value, sums }: { value: number; sums: boolean }) =>
  1000 + Math.min(value, 999) + (sums ? 20_000 : 0) + (row === total ? 400_000 : 0);

const withTotal = (table: Table): [string, Counts][] => [...table, [total, totalOf(table)]];

type Marks = Map<string, Mark>;
const keyOf = (row: string, measure: Measure) => `${row} ${measure}`;

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

function publish(table: Table, marks: Marks): PublishedTable {
  const publishRow = (row: string, counts: Counts) =>
    Object.fromEntries(measures.map((measure) => [measure, published(counts[measure], marks.get(keyOf(row, measure)))])) as Published;
  return {
    rows: new Map([...table].map(([country, counts]) => [country, publishRow(country, counts)])),
    total: publishRow(total, totalOf(table)),
  };
}

const published = (value: number, mark: Mark | undefined): Figure => (mark === 'few' ? '<5' : mark === 'hidden' ? 'hidden' : value);

/** @param fixed figures that are published whatever happens */
function marksOf(table: Table, before: Marks, fixed: ReadonlySet<string> = new Set()): Marks {
  const rows = withTotal(table);
  const marks: Marks = new Map();
  const keep = (cells: [string, Cell][]) => cells.forEach(([key, { mark }]) => marks.set(key, mark));

  const trained = rows.flatMap(([row, counts]) => trainedCells(row, counts, before, fixed));
  protectCells(trained.map(([, cell]) => cell));
  keep(trained.filter(([, { mark }]) => mark !== 'free'));

  for (const measure of ['registered', 'reached', 'certified'] as const) {
    const cells = rows.map(([row, counts]): [string, Cell] => {
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
    });
    protectCells(cells.map(([, cell]) => cell));
    keep(cells);
  }
  return marks;
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

/**
 * The table of all professions or of one, such that no figure left out can be worked out from any of these tables beside the others. Each
 * table (countries by genders) is protected, then each measure in all of them (countries by professions), and again until both agree; what
 * only a calculation through genders and professions at once could narrow down is not searched for. Where hardly anybody is counted
 * (four persons in four cells), the marks of sums together can still give a figure away.
 */
export function publishedTable(groups: readonly Group[], profession?: string): PublishedTable {
  const all = tabulate(groups);
  const parts = [...Map.groupBy(groups, (group) => group.profession)].map(([name, members]): Part => {
    const table = tabulate(members);
    return { name, table, counts: new Map(withTotal(table)), marks: new Map(), fixed: new Set() };
  });
  const rows = withTotal(all);
  const somebody = (row: string, measure: Measure) => parts.filter(({ counts }) => (counts.get(row)?.[measure] ?? 0) > 0);
  const places = rows.flatMap(([row, counts]) =>
    measures.map((measure) => ({ key: keyOf(row, measure), row, measure, value: counts[measure] })),
  );
  // `<5` above four professions that all have somebody would say that each has exactly one; a total stands above all their countries too.
  const oneEach = places.filter(
    ({ row, measure, value }) => isSmall(value) && (row === total || somebody(row, measure).length === smallCellThreshold - 1),
  );
  const marks = marksOf(all, new Map(oneEach.map(({ key }) => [key, 'hidden'])));
  if (profession === undefined) return publish(all, marks);

  // Where one profession has everybody, the table of all says the same figure, and leaving it out of the other helps nothing.
  for (const { key, row, measure } of places) {
    const [only, ...others] = somebody(row, measure);
    if (only && others.length === 0 && marks.get(key) === 'shown') only.fixed.add(key);
  }
  for (let before = -1, now = 0; before < now; before = now, now = leftOut(parts)) {
    for (const part of parts) part.marks = marksOf(part.table, part.marks, part.fixed);
    for (const measure of measures) protectMeasure(measure, rows, marks, parts);
  }
  const part = parts.find(({ name }) => name === profession);
  return part ? publish(part.table, part.marks) : exactTable(new Map());
}

/** Those of one profession. */
interface Part {
  name: string | null;
  table: Table;
  counts: Table;
  marks: Marks;
  fixed: Set<string>;
}
const leftOut = (parts: Part[]) =>
  parts.flatMap(({ marks }) => [...marks.values()]).reduce((sum, mark) => sum + (mark === 'few' ? 1 : mark === 'hidden' ? 2 : 0), 0);

/** One measure as a table of countries by professions, whose sums are what the table of all professions says. */
function protectMeasure(measure: Measure, rows: [string, Counts][], said: Marks, parts: Part[]) {
  const cells: Cell[] = [];
  const own: { part: Part; key: string; cell: Cell }[] = [];
  for (const [row, counts] of rows) {
    const key = keyOf(row, measure);
    const line = (column: string, value: number, mark: Mark, weight: number): Cell => {
      const [from, to] = (row === total) === (column === total) ? [`r ${row}`, `c ${column}`] : [`c ${column}`, `r ${row}`];
      return { from, to, value, mark, weight };
    };
    const mark = said.get(key) ?? 'shown';
    cells.push({ ...line(total, counts[measure], mark, Infinity), ...(mark === 'few' && { most: smallCellThreshold - 1 }) });
    for (const part of parts) {
      const value = part.counts.get(row)?.[measure] ?? 0;
      const weight = part.fixed.has(key) ? Infinity : weightOf(row, { value, sums: false });
      const cell = line(String(part.name), value, part.marks.get(key) ?? 'shown', weight);
      cells.push(cell);
      own.push({ part, key, cell });
    }
  }
  protectCells(cells);
  for (const { part, key, cell } of own) if (cell.mark !== 'shown') part.marks.set(key, cell.mark);
}
