import type { ComponentType } from 'react';

export interface PageContext {
  params: Record<string, string>;
  search: Record<string, string | string[] | undefined>;
}
/** A read as `read()` or `readPages()` makes it. */
export type PageRead = { queryKey: readonly unknown[] };

/** What the module of a page exports by default. */
export interface PageModule {
  /** Reads that the page needs before it can be shown, on the server or in the browser. */
  load?: (context: PageContext) => PageRead[];
  Component: ComponentType;
}
export const definePage = (page: PageModule) => page;
