import type { SentOf } from '@cursus/platform/contract';
import { one, withSearch, type PageContext } from '@cursus/platform/web';
import { sortings, type CompletionsReport, type CompletionsRow, type Figure, type getCompletions } from '../contract';

export const reportPath = '/reports/completions';
type Search = PageContext['search'];
export type Sorting = (typeof sortings)[number];

const filters = ['courseId', 'theme', 'profession', 'countries'] as const;
/** How many filters are set. */
export const filtersIn = (search: Search) => filters.filter((name) => one(search[name])).length;

/** What the address asks for, as the endpoint takes it. */
export const askedIn = (search: Search) =>
  Object.fromEntries(
    ['preset', 'from', 'to', 'zone', 'asOf', ...filters, 'exact'].flatMap((name) => {
      const value = one(search[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as SentOf<typeof getCompletions>;

/** The one mistake that the fields of the form do not keep one from making. */
export function endsBeforeItBegins(search: Search) {
  const [from, to] = [one(search.from), one(search.to)];
  return from !== undefined && to !== undefined && from > to;
}

/** The words of the address that keep this report as it is, however much is recorded later. */
export const frozen = ({ period, asOf }: CompletionsReport): Search => ({
  preset: period.from === null && period.to === null ? 'whole-time' : undefined,
  from: period.from ?? undefined,
  to: period.to ?? undefined,
  zone: period.zone === 'UTC' ? undefined : period.zone,
  asOf,
});

export interface Order {
  by: Sorting;
  ascending: boolean;
}
/** Most persons trained first, unless the address says otherwise. */
export function orderIn(search: Search): Order {
  const by = sortings.find((name) => name === one(search.sort)) ?? 'trained';
  return { by, ascending: one(search.order) ? one(search.order) === 'ascending' : by === 'country' };
}

/** Sorts by a column; by the one that sorts already, the other way round. */
export function sortLink(search: Search, order: Order, by: Sorting) {
  const ascending = order.by === by ? !order.ascending : by === 'country';
  return {
    to: withSearch(reportPath, search, { sort: by, order: ascending ? 'ascending' : 'descending' }),
    ...(order.by === by && { now: directionOf(order) }),
  };
}
const directionOf = ({ ascending }: Order) => (ascending ? ('ascending' as const) : ('descending' as const));

/** Where a figure stands in an order; one that is left out stands where it says nothing about its size. */
const rank = (figure: Figure | null) => (typeof figure === 'number' ? figure : figure === null ? -1 : figure === 'hidden' ? 4.5 : 2.5);

export function sorted(rows: readonly CompletionsRow[], { by, ascending }: Order, locale: string): CompletionsRow[] {
  const { compare } = new Intl.Collator(locale);
  const names = (one: CompletionsRow, other: CompletionsRow) => compare(one.name, other.name);
  const sign = ascending ? 1 : -1;
  return [...rows].sort((one, other) =>
    by === 'country' ? sign * names(one, other) : sign * (rank(one[by]) - rank(other[by])) || names(one, other),
  );
}
