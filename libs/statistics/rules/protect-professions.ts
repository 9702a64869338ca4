import { measures, type Measure } from '../contract';
import { determined, type Sum } from './determined';
import { areProtected, isSmall, protectCells, smallCellThreshold, type Cell, type Mark } from './protect-cells';
import {
  exactTable,
  genders,
  isProtected,
  keyOf,
  marksOf,
  publish,
  total,
  weightOf,
  withTotal,
  type Marks,
  type Published,
  type PublishedTable,
} from './suppress-small-cells';
import { tabulate, totalOf, type Counts, type Group, type Table } from './tabulate';

/**
 * The table of all professions or of one, such that no figure left out can be worked out from any of these tables beside the others. Each
 * table (countries by genders) is protected, then each measure in all of them (countries by professions), and again until both agree; then
 * what could be calculated through all of them at once. Where hardly anybody is counted that may fail, since nothing is left that could be hidden: then no table of a profession says anything.
 */
export function publishedTable(groups: readonly Group[], profession?: string): PublishedTable {
  const steps = publishedTableInSteps(groups, profession);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `publishedTable`, in steps of some hundredths of a second, so that a server can answer others in between. */
export function* publishedTableInSteps(groups: readonly Group[], profession?: string): Generator<undefined, PublishedTable> {
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

  const part = parts.find(({ name }) => name === profession);
  if (parts.length <= 1) return part ? publish(all, marks) : exactTable(new Map());
  // Where one profession has everybody, the table of all says the same figure, and leaving it out of the other helps nothing.
  for (const { key, row, measure } of places) {
    const [only, ...others] = somebody(row, measure);
    if (only && others.length === 0 && marks.get(key) === 'shown') only.fixed.add(key);
  }
  if (!(yield* protectTogether(all, marks, parts))) return withheld(all);
  return part ? publish(part.table, part.marks) : exactTable(new Map());
}

/** Hides figures in the tables of professions until nothing can be worked out. @returns false when that cannot be done. */
function* protectTogether(all: Table, marks: Marks, parts: Part[]): Generator<undefined, boolean> {
  const rows = withTotal(all);
  for (;;) {
    for (let before = -1, now = 0; before < now; before = now, now = leftOut(parts)) {
      for (const one of parts) {
        one.marks = marksOf(one.table, one.marks, one.fixed);
        yield;
      }
      for (const measure of measures) {
        protectMeasure(measure, rows, marks, parts);
        yield;
      }
    }
    const givenAway = rowsGivenAway(rows, marks, parts);
    if (givenAway.length === 0) break;
    if (!hideRows(parts, givenAway) && !hideRows(parts, [total])) return false;
  }
  const byMeasure = measures.map((measure) => cellsOfMeasure(measure, rows, marks, parts).cells);
  return parts.every(({ table, marks: own, fixed }) => isProtected(table, own, fixed)) && byMeasure.every(areProtected);
}

const persons = [...genders, 'trained'] as const;

/**
 * Countries (or the total) in which a figure left out follows from sums over genders and professions at once, which no table alone shows:
 * every published figure is a sum of cells of country, profession and gender.
 */
function rowsGivenAway(rows: [string, Counts][], marks: Marks, parts: Part[]): string[] {
  const countries = rows.map(([row]) => row).filter((row) => row !== total);
  const numbers = new Map<string, number>();
  for (const country of countries)
    for (const [at, part] of parts.entries())
      for (const gender of genders)
        if (isLeftOut(part.marks.get(keyOf(country, gender)))) numbers.set(`${at} ${keyOf(country, gender)}`, numbers.size);

  const known: Sum[] = [];
  const asked: { row: string; sum: Sum }[] = [];
  const tables = [{ of: [...parts.keys()], marks }, ...parts.map((part, at) => ({ of: [at], marks: part.marks }))];
  for (const table of tables)
    for (const [row] of rows)
      for (const measure of persons) {
        const sum = (row === total ? countries : [row]).flatMap((country) =>
          table.of.flatMap((at) =>
            (measure === 'trained' ? genders : [measure]).flatMap((gender) => numbers.get(`${at} ${keyOf(country, gender)}`) ?? []),
          ),
        );
        if (isLeftOut(table.marks.get(keyOf(row, measure)))) asked.push({ row, sum });
        else if (sum.length > 0) known.push(sum);
      }
  const found = determined(
    numbers.size,
    known,
    asked.map(({ sum }) => sum),
  );
  return [...new Set(asked.filter((_, at) => found[at]).map(({ row }) => row))];
}
const isLeftOut = (mark: Mark | undefined) => mark === 'few' || mark === 'hidden';

/** Hides all that is still shown of persons in these rows of each profession. @returns false when nothing was. */
function hideRows(parts: Part[], rows: readonly string[]): boolean {
  const before = leftOut(parts);
  for (const { counts, marks, fixed } of parts)
    for (const row of rows)
      for (const measure of persons) {
        const key = keyOf(row, measure);
        const isShown = (counts.get(row)?.[measure] ?? 0) > 0 && !isLeftOut(marks.get(key)) && !fixed.has(key);
        if (isShown) marks.set(key, 'hidden');
      }
  return leftOut(parts) > before;
}

/** A table that says nothing but where there is nobody at all; also that of a profession without anybody. */
function withheld(all: Table): PublishedTable {
  const nothing = (counts: Counts) =>
    Object.fromEntries(measures.map((measure) => [measure, counts[measure] === 0 ? 0 : 'hidden'])) as Published;
  return { rows: new Map([...all].map(([country, counts]) => [country, nothing(counts)])), total: nothing(totalOf(all)) };
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
function cellsOfMeasure(measure: Measure, rows: [string, Counts][], said: Marks, parts: Part[]) {
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
  return { cells, own };
}

function protectMeasure(measure: Measure, rows: [string, Counts][], said: Marks, parts: Part[]) {
  const { cells, own } = cellsOfMeasure(measure, rows, said, parts);
  protectCells(cells);
  for (const { part, key, cell } of own) if (cell.mark !== 'shown') part.marks.set(key, cell.mark);
}
