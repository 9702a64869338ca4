import { hydrate, type DehydratedState } from '@tanstack/react-query';
import { hydrateRoot } from 'react-dom/client';
import { translatorOf, type CompiledCatalogue, type Locale } from '@cursus/platform/messages';
import { newQueryClient, readMarkup, type Environment } from '@cursus/platform/web';
import { App } from './app';
import { makeRouter } from './router';

const { lang, dataset } = document.documentElement;
const state = JSON.parse(document.getElementById('state')!.textContent!, readMarkup(document)) as {
  queries: DehydratedState;
  messages: CompiledCatalogue;
  timeZone: string;
  refusedForm?: Environment['refusedForm'];
};
const client = newQueryClient();
hydrate(client, state.queries);
// A form that was refused before the scripts came left its own address in the bar; the page belongs to another.
if (state.refusedForm) history.replaceState(null, '', state.refusedForm.page);

const fetched = new Set<string>();
/** Messages of areas that the first page did not need. */
async function messages(areas: readonly string[]) {
  const missing = areas.filter((area) => !fetched.has(area));
  if (missing.length === 0) return;
  const reply = await fetch(`/messages/${dataset.build}/${lang}/${missing.join('+')}`);
  environment.translator.add(await reply.json());
  for (const area of missing) fetched.add(area);
}

const router = makeRouter({
  client,
  messages: (areas) => (hydrated ? messages(areas) : (areas.forEach((area) => fetched.add(area)) as undefined)),
});
let hydrated = false;
const environment: Environment = {
  translator: translatorOf(lang as Locale, state.messages),
  timeZone: state.timeZone,
  refusedForm: state.refusedForm,
};

// The router takes the server's work over instead of loading again.
router.ssr = { manifest: undefined } as never;
await router.load();
hydrated = true;
hydrateRoot(document.getElementById('root')!, <App environment={environment} client={client} router={router} />, {
  onRecoverableError: (error) => reportError(error),
});
document.documentElement.dataset.ready = '';
