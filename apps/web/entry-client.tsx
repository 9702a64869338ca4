import { hydrateRoot } from 'react-dom/client';
import { translatorOf, type Locale } from '@cursus/platform/messages';
import { newQueryClient, Problem, readMarkup, type Environment } from '@cursus/platform/web';
import { App } from './app';
import { keepSheet } from './kept-sheet';
import './page-titles';
import { makeRouter } from './router';
import { shellAreas } from './routes';

const { lang, dataset } = document.documentElement;
const state = JSON.parse(document.getElementById('state')!.textContent!, readMarkup(document)) as {
  queries: [key: readonly unknown[], data: unknown][];
  timeZone: string;
  refusedForm?: Environment['refusedForm'];
};
const client = newQueryClient();
// Counted as fresh from now on, by the browser's own clock, whatever the server's says.
for (const [key, data] of state.queries) client.setQueryData(key, data);
// A form that was refused before the scripts came left its own address in the bar; the page belongs to another.
if (state.refusedForm) history.replaceState(null, '', state.refusedForm.page);

const translator = translatorOf(lang as Locale, {});
const fetched = new Map<string, Promise<void>>();
/** Messages of areas; those of the page that is open the early script has fetched, so they come from the browser's cache. */
function messages(areas: readonly string[]) {
  const bundle = areas.join('+');
  if (!bundle) return;
  const known = fetched.get(bundle) ?? fetchMessages(bundle);
  fetched.set(bundle, known);
  known.catch(() => fetched.delete(bundle));
  return known;
}
async function fetchMessages(bundle: string) {
  const reply = await fetch(`/assets/messages/${dataset.build}/${lang}/${bundle}`).catch(() => undefined);
  if (!reply?.ok) throw new Problem({ code: 'UNREACHABLE' }, 0);
  translator.add(await reply.json());
}

const router = makeRouter({ client, messages });
const environment: Environment = { translator, timeZone: state.timeZone, refusedForm: state.refusedForm };

// The router takes the server's work over instead of loading again.
router.ssr = { manifest: undefined } as never;
await Promise.all([messages(shellAreas), router.load()]);
hydrateRoot(document.getElementById('root')!, <App environment={environment} client={client} router={router} />);
document.documentElement.dataset.ready = '';
keepSheet();
