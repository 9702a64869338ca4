import { measures, unknownCountry, type CompletionsRow, type Figure, type Measure } from '../contract';

/** How many of one country, gender and profession; a person is in exactly one group, and once. */
export interface Group {
  /** As held then; null: not known. */
  country: string | null;
  gender: string | null;
  profession: string | null;
  registered: number;
  reached: number;
  trained: number;
  /** Every completion of a course, so several for a person who completed several. */
  completions: number;
  certified: number;
}

export type Counts = Record<Measure, number>;
/** Country → counts. */
export type Table = Map<string, Counts>;

export const noCounts = (): Counts => Object.fromEntries(measures.map((measure) => [measure, 0])) as Counts;

/** Who preferred not to say and who was not asked are told apart in no table. */
const genderMeasure = (gender: string | null): 'woman' | 'man' | 'another' | 'unknown' =>
  gender === 'woman' || gender === 'man' || gender === 'another' ? gender : 'unknown';

/** Countries against measures. */
export function tabulate(groups: Iterable<Group>): Table {
  const table: Table = new Map();
  for (const group of groups) {
    const country = group.country ?? unknownCountry;
    const counts = table.get(country) ?? noCounts();
    table.set(country, counts);
    for (const measure of ['registered', 'reached', 'trained', 'completions', 'certified'] as const) counts[measure] += group[measure];
    counts[genderMeasure(group.gender)] += group.trained;
  }
  return table;
}

export function totalOf(table: Table): Counts {
  const total = noCounts();
  for (const counts of table.values()) for (const measure of measures) total[measure] += counts[measure];
  return total;
}

/** Shares to a thousandth, from published figures only: from nothing else can nothing else be worked out. */
export function sharesOf(
  row: Record<'woman' | 'man' | 'another' | 'unknown' | 'trained', Figure>,
): Pick<CompletionsRow, 'womenShare' | 'unknownShare'> {
  const { woman, man, another, unknown, trained } = row;
  const known = typeof woman === 'number' && typeof man === 'number' && typeof another === 'number' ? woman + man + another : 0;
  return {
    womenShare: known > 0 ? share(woman as number, known) : null,
    unknownShare: typeof unknown === 'number' && typeof trained === 'number' && trained > 0 ? share(unknown, trained) : null,
  };
}
const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 1000;
