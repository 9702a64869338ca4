import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect, type RouterHistory } from '@tanstack/react-router';
import { getSession } from '@cursus/identity/contract';
import { countUnread } from '@cursus/notifications/contract';
import { read, type PageContext } from '@cursus/platform/web';
import { pages, type PageRoute } from './routes';
import { Broken, Missing, Shell } from './shell/shell';

interface Context {
  client: QueryClient;
  /** Makes the messages of these areas available. */
  messages: (areas: readonly string[]) => Promise<unknown> | undefined;
}

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: Missing,
  errorComponent: Broken,
  loader: async ({ context }) => {
    const { account } = await context.client.ensureQueryData(read(getSession, {}));
    if (account && !account.locked) await context.client.prefetchQuery(read(countUnread, {}));
  },
});

/** Where somebody with an authenticator goes after the password; nothing else opens before. */
const secondStep = '/sign-in/second-factor';

const routeOf = (page: PageRoute) =>
  createRoute({
    getParentRoute: () => root,
    path: page.path as '/',
    component: () => null,
    errorComponent: Broken,
    staticData: { page },
    // Another search is another match, so that the page changes when its data are there, not before.
    loaderDeps: ({ search }) => search,
    beforeLoad: async ({ context, location }) => {
      if (page.access === 'public') return;
      const { account } = await context.client.ensureQueryData(read(getSession, {}));
      const next = encodeURIComponent(location.href);
      if (!account) throw redirect({ href: `/sign-in?next=${next}` });
      if (account.mustAgree && !account.locked && !page.beforeAgreement) throw redirect({ href: `/agree?next=${next}` });
      if (account.locked && page.path !== secondStep) throw redirect({ href: `${secondStep}?next=${next}` });
    },
    loader: async ({ context, params, location, route }) => {
      const [{ default: module }] = await Promise.all([page.module(), context.messages(page.areas)]);
      route.options.component = module.Component as () => null;
      const given = { params, search: location.search } as unknown as PageContext;
      await Promise.all(
        (module.load?.(given) ?? []).map((query) =>
          'initialPageParam' in query
            ? context.client.ensureInfiniteQueryData(query as never)
            : context.client.ensureQueryData(query as never),
        ),
      );
      const href = module.redirect?.(given, (endpoint, sent) => context.client.getQueryData(read(endpoint, sent).queryKey) as never);
      if (href) throw redirect({ href, replace: true });
    },
  });

const tree = root.addChildren(pages.map(routeOf));

/** `?a=1&a=2` as plain strings and lists of strings, so that an address means what it says. */
const parseSearch = (text: string) => {
  const search: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) search[name] = name in search ? [search[name]!, value].flat() : value;
  return search;
};
const stringifySearch = (search: Record<string, unknown>) => {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined && one !== '')
      .map((one) => [name, String(one)]),
  );
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
};

export const makeRouter = (context: Context, history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    context,
    history,
    defaultPreload: false,
    defaultPendingMs: 200,
    // Only in the browser: on the server the router would write an inline script, which the content security policy refuses.
    scrollRestoration: typeof document !== 'undefined',
    parseSearch,
    stringifySearch,
  });
export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    page?: PageRoute;
  }
}
