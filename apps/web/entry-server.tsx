import { dehydrate } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { Writable } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import type { AnyEndpoint, ProblemReply } from '@cursus/platform/contract';
import { translatorOf, type CompiledCatalogue, type Locale } from '@cursus/platform/messages';
import { callers, newQueryClient, Problem, referMarkup, type Caller, type Environment } from '@cursus/platform/web';
import { App } from './app';
import { makeRouter } from './router';
import { shellAreas } from './routes';

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
  const compiled: CompiledCatalogue = { ...messages(shellAreas) };
  const router = makeRouter(
    { client, messages: (areas) => void Object.assign(compiled, messages(areas)) },
    createMemoryHistory({ initialEntries: [url] }),
  );
  await router.load();
  const result = router._serverResult;
  if (result?.type === 'redirect') {
    const { href = '/' } = result.redirect.options;
    return { redirect: href, status: 303, html: '', title: '', state: '', styles: 'learner' as const, modules: [] };
  }

  const { matches } = router.state;
  const page = matches.at(-1)?.staticData.page;
  const failure = matches.find(({ status }) => status === 'error')?.error;
  const environment: Environment = { translator: translatorOf(locale, compiled), timeZone, refusedForm, markup: new Map() };
  const { title, html } = takeTitle(await renderWhole(<App environment={environment} client={client} router={router} />));
  const state = { queries: dehydrate(client), messages: compiled, timeZone, refusedForm };
  return {
    status: failure ? statusOf(failure) : (result?.status ?? 200),
    html,
    title,
    state: JSON.stringify(state, referMarkup(environment.markup!)).replace(/</g, '\\u003c'),
    styles: page?.styles === 'staff' ? ('staff' as const) : ('learner' as const),
    modules: page ? [page.source] : [],
  };
}

const statusOf = (error: unknown) => ((error as Problem).status >= 400 ? (error as Problem).status : 500);

/** React hoists `<title>` to the head in the browser; in a fragment it stands first, and the document puts it where it belongs. */
function takeTitle(rendered: string) {
  const found = /<title>(.*?)<\/title>/s.exec(rendered);
  return { title: found?.[1] ?? 'Cursus', html: found ? rendered.replace(found[0], '') : rendered };
}

/** In one piece: React otherwise moves large boundaries into place by inline scripts, which the content security policy refuses. */
function renderWhole(app: React.ReactNode) {
  return new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk, _encoding, next) => (chunks.push(chunk), next()),
      final: (next) => (resolve(Buffer.concat(chunks).toString()), next()),
    });
    const { pipe } = renderToPipeableStream(app, {
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onAllReady: () => void pipe(sink),
      onShellError: reject,
      // A page that failed to render shows its error component; what broke is the server's to know.
      onError: (error) => {
        process.stderr.write(`${JSON.stringify({ level: 50, msg: 'render', error: String((error as Error)?.stack ?? error) })}\n`);
      },
    });
  });
}
