import type { ComponentType } from 'react';
import type { AnyEndpoint, OutputOf, SentOf } from '../contract';

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
  /** Where to go instead, once that is read; `known` gives what `load` has read. */
  redirect?: (context: PageContext, known: <E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>) => OutputOf<E>) => string | undefined;
  Component: ComponentType;
}
export const definePage = (page: PageModule) => page;
