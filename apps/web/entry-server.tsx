import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import type { AnyEndpoint, ProblemReply } from '@cursus/platform/contract';
import { translatorOf, type CompiledCatalogue, type Locale, type Translator } from '@cursus/platform/messages';
import { callers, newQueryClient, Problem, referMarkup, type Caller, type Environment } from '@cursus/platform/web';
import { App } from './app';
import { makeRouter } from './router';
import { pages, shellAreas } from './routes';

/** Areas of messages that are fetched together: those of the shell, and those of each page. */
export const bundles: (readonly string[])[] = [shellAreas, ...pages.map(({ areas }) => areas)];

interface Request {
  url: string;
  locale: Locale;
  timeZone: string;
  /** An endpoint's output, or the problem that it answered with. */
  call: (endpoint: AnyEndpoint, sent: unknown) => Promise<{ output: unknown } | { problem: ProblemReply }>;
  messages: (areas: readonly string[]) => CompiledCatalogue;
  refusedForm?: Environment['refusedForm'];
}

/** Renders the page at an address as this person sees it; the browser goes on from `state`. */
export async function render({ url, locale, timeZone, call, messages, refusedForm }: Request) {
  const client = newQueryClient();
  const caller: Caller = async (endpoint, sent) => {
    const answer = await call(endpoint, sent);
    if ('problem' in answer) throw new Problem(answer.problem, answer.problem.status);
    return answer.output as never;
  };
  callers.set(client, caller);
  const used = [shellAreas as readonly string[]];
  const router = makeRouter(
    { client, messages: (areas) => (areas.length && used.push(areas), undefined) },
    createMemoryHistory({ initialEntries: [url] }),
  );
  await router.load();
  const result = router._serverResult;
  if (result?.type === 'redirect') {
    const { href = '/' } = result.redirect.options;
    return { redirect: href, status: 303, html: '', title: '', state: '', styles: 'learner' as const, modules: [], bundles: [] };
  }

  const { matches } = router.state;
  const page = matches.at(-1)?.staticData.page;
  const failure = matches.find(({ status }) => status === 'error')?.error;
  const environment: Environment = {
    ...{ translator: translatorFor(locale, used.flat(), messages), timeZone, refusedForm },
    markup: new Map(),
  };
  const { title, html } = takeTitle(renderToString(<App environment={environment} client={client} router={router} />));
  const read = client
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.status === 'success');
  const state = { queries: read.map(({ queryKey, state }) => [queryKey, state.data]), timeZone, refusedForm };
  return {
    status: failure ? statusOf(failure) : (result?.status ?? 200),
    html,
    title,
    state: JSON.stringify(state, referMarkup(environment.markup!)).replace(/</g, '\\u003c'),
    styles: page?.styles === 'staff' ? ('staff' as const) : ('learner' as const),
    modules: page ? [page.source] : [],
    bundles: used.map((areas) => areas.join('+')),
  };
}

/** Messages are the same for everybody, so their translators are kept. */
const translators = new Map<string, Translator>();
function translatorFor(locale: Locale, areas: string[], messages: (areas: readonly string[]) => CompiledCatalogue) {
  const key = [locale, ...areas].join(' ');
  const translator = translators.get(key) ?? translatorOf(locale, messages(areas));
  translators.set(key, translator);
  return translator;
}

const statusOf = (error: unknown) => ((error as Problem).status >= 400 ? (error as Problem).status : 500);

/** React hoists `<title>` to the head in the browser; in a fragment it stands first, and the document puts it where it belongs. */
function takeTitle(rendered: string) {
  const found = /<title>(.*?)<\/title>/s.exec(rendered);
  return { title: found?.[1] ?? 'Cursus', html: found ? rendered.replace(found[0], '') : rendered };
}
