import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { AnyEndpoint, OutputOf } from '../contract';
import { translatorOf, type CompiledCatalogue, type Locale } from '../messages';
import { EnvironmentProvider, newQueryClient, type PageModule } from '../web';

/** What the API answers, in the contract's shape; a refusal by its code and status. */
export interface Reply {
  endpoint: AnyEndpoint;
  answer: (sent: Record<string, unknown>) => unknown;
}
/** An endpoint that answers with the contract's output. */
export const answers = <E extends AnyEndpoint>(endpoint: E, answer: OutputOf<E> | (() => OutputOf<E>)): Reply => ({
  endpoint,
  answer: () => endpoint.output.parse(typeof answer === 'function' ? (answer as () => unknown)() : answer),
});
export class Refused {
  constructor(
    readonly code: string,
    readonly status: number,
  ) {}
}

export interface Called {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

/** Every message of the product in one language, as the pages use them. */
function allMessages(locale: Locale): CompiledCatalogue {
  const folders = ['apps/web/locales', ...readdirSync('libs').map((library) => join('libs', library, 'locales'))].filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const catalogues = files.filter((file) => file.endsWith(`.${locale}.json`)).map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(
    Object.entries(Object.assign({}, ...catalogues) as Record<string, string>).map(([id, text]) => [id, compileMessage(text)]),
  );
}

/**
 * A page at its address, as the browser shows it, with the network replaced by these replies.
 * @returns the calls that the page made, in order, and the address at which the reader is.
 */
export async function renderPage(page: PageModule, path: string, address: string, replies: Reply[], locale: Locale = 'en') {
  const calls: Called[] = [];
  globalThis.scrollTo = () => undefined;
  // The router asks whether what was thrown is one; this browser has none.
  globalThis.Response ??= class {} as never;
  globalThis.fetch = (async (input: string, init: { method?: string; body?: string } = {}) => {
    const { pathname, searchParams } = new URL(input, 'http://localhost');
    const method = init.method ?? 'GET';
    const found = replies.find(({ endpoint }) => {
      const pattern = new RegExp(`^/api/v1${endpoint.path.replace(/\{\w+\}/g, '[^/]+')}$`);
      return endpoint.method === method && pattern.test(pathname);
    });
    if (!found) throw new Error(`nobody answers ${method} ${pathname}`);
    const body = init.body ? JSON.parse(init.body) : Object.fromEntries(searchParams);
    calls.push({ method, path: pathname, body });
    const answer = found.answer(body);
    const status = answer instanceof Refused ? answer.status : 200;
    const said = answer instanceof Refused ? { code: answer.code, status, title: `refused: ${answer.code}` } : answer;
    return { ok: status < 400, status, json: async () => said };
  }) as never;

  const client = newQueryClient();
  const root = createRootRoute({});
  const one = createRoute({
    getParentRoute: () => root,
    path: path as '/',
    component: page.Component as () => null,
    loader: async ({ params, location }) => {
      const given = { params, search: location.search as never };
      await Promise.all((page.load?.(given) ?? []).map((query) => client.ensureQueryData(query as never)));
    },
  });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([one, elsewhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  });
  await router.load();
  const environment = { translator: translatorOf(locale, allMessages(locale)), timeZone: 'UTC' };
  render(
    <EnvironmentProvider value={environment}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </EnvironmentProvider>,
  );
  return { calls, address: () => router.state.location.href, client };
}
