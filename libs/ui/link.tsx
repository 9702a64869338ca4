import { Link as RouterLink, useRouter, type LinkComponentProps } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** Address as it stands in the address bar: path with parameters filled in, optionally `?search` and `#hash`; other schemes and hosts leave the app. */
  to: string;
  /** Current only when the whole path is equal; otherwise also on every page below it. */
  exact?: boolean;
  /** Current only when what follows the path is equal too, where links differ in nothing else. */
  whole?: boolean;
  /** Fetching before the click is off unless asked for: on a slow line it takes the line from what is being read. */
  preload?: false | 'intent';
  /** Loads a new document instead of changing the page in place (sign-out, downloads, a change of language). */
  reload?: boolean;
}

/** Every link of the product. Without a router around it (mail preview, test, error page) it is a plain anchor. */
export function Link({ to, exact, whole, preload = false, reload, ...anchor }: LinkProps) {
  const router = useRouter({ warn: false }) as ReturnType<typeof useRouter> | undefined;
  if (!router || reload || !to.startsWith('/') || to.startsWith('//')) return <a href={to} {...anchor} />;
  const [beforeHash = '', hash] = to.split('#', 2);
  const [path, search] = beforeHash.split('?', 2);
  const target = {
    to: path,
    // Said explicitly also when empty: a link without search must not inherit that of the page it stands on.
    search: search === undefined ? {} : router.options.parseSearch(`?${search}`),
    hash,
    preload,
    activeOptions: { exact: whole ?? exact ?? false, includeSearch: whole ?? false },
    ...anchor,
  };
  // The addresses are built at run time, so the router's union of literal paths cannot check them.
  return <RouterLink {...(target as unknown as LinkComponentProps<'a'>)} />;
}
