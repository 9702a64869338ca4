import { useParams, useSearch } from '@tanstack/react-router';
import type { PageContext } from './page';

/** A name in the page's own address (`/courses/$slug` → `slug`); the router opens a page only where it is there. */
export function useParam(name: string): string {
  const value = (useParams({ strict: false }) as Record<string, string | undefined>)[name];
  if (value === undefined) throw new Error(`the address of this page has no ${name}`);
  return value;
}

/**
 * What stands behind the `?` of the address: filters, sort, words. Of the page that is shown, whose data are there: the address in the bar
 * may be ahead of it, and to read by that would blank the page until the next data have come.
 */
export const useSearchOfPage = (): PageContext['search'] => useSearch({ strict: false }) as PageContext['search'];

/** The one value of a name, or undefined when it is empty or missing. */
export const one = (value: string | string[] | undefined): string | undefined => [value].flat()[0] || undefined;

/** This page with some of its search changed; undefined takes a name away. */
export function withSearch(path: string, search: PageContext['search'], change: PageContext['search']) {
  const pairs = Object.entries({ ...search, ...change }).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .filter((single) => single !== '')
      .map((single) => [name, single]),
  );
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path;
}
