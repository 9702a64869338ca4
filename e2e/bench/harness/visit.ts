import type { BrowserContext } from 'playwright-core';
import type { shape } from './shaper.ts';
import { sleep } from './statistics.ts';

/** Milliseconds since the address was entered; undefined where it did not happen. */
export interface Visit {
  bytes: number;
  requests: number;
  /** Heading and text are on the screen. */
  readable?: number;
  /** The application has taken over. */
  usable?: number;
  /** The first answer, given as soon as there was a question to see, is acknowledged by the server. */
  acknowledged?: number;
  /** An answer given while the scripts were on their way: time until it is acknowledged. */
  meanwhile?: number;
}
type Seen = Pick<Visit, 'readable' | 'usable' | 'acknowledged' | 'meanwhile'>;

/** Runs in the page from its first moment on: notes what a person would see, and answers a quiz as a hasty person does. */
function watch() {
  const seen: Seen = {};
  Object.assign(window, { benchSeen: seen });
  const shown = (selector: string) => [...document.querySelectorAll(selector)].some((one) => one.getBoundingClientRect().height > 0);
  const started: number[] = [];
  const plainFetch = window.fetch;
  window.fetch = async (...given) => {
    const reply = await plainFetch(...given);
    if (given[1]?.method === 'PUT' && /\/answers\//.test(String(given[0])) && reply.ok) {
      if (seen.acknowledged === undefined) seen.acknowledged = performance.now();
      else if (started[1] !== undefined) seen.meanwhile ??= performance.now() - started[1];
    }
    return reply;
  };
  const answer = (question: number) => {
    const questions = [...document.querySelectorAll('[data-question]:has(input[type=radio])')];
    const choice = questions[question % questions.length]?.querySelectorAll<HTMLInputElement>('input[type=radio]')[question === 0 ? 0 : 1];
    if (!choice || choice.checked) return;
    started.push(performance.now());
    choice.click();
  };
  /** The first script has begun to arrive, and the next answer is given in its midst. */
  const midst = () => {
    if (seen.meanwhile !== undefined || started.length > 1 || seen.acknowledged === undefined) return;
    const first = performance.getEntriesByType('resource').find(({ name }) => /\/assets\/.*\.js/.test(name));
    if (first && seen.usable === undefined) answer(1);
  };
  const look = () => {
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (seen.readable === undefined && painted && shown('h1') && shown('h1 ~ *, main p, main label')) {
      seen.readable = performance.now();
    }
    if (seen.readable !== undefined && started.length === 0) answer(0);
    if (seen.usable === undefined && document.documentElement.dataset.ready !== undefined) seen.usable = performance.now();
    midst();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens an address in a new tab of this browser and stays until nothing more comes. */
export async function visit(
  context: BrowserContext,
  line: Awaited<ReturnType<typeof shape>>,
  url: string,
  { answers }: { answers: boolean },
): Promise<Visit> {
  line.take();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const travelled = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromDiskCache && !response.url.startsWith('data:')) travelled.add(requestId);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => travelled.delete(requestId));
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  const read = () => page.evaluate(() => (window as unknown as { benchSeen: Seen }).benchSeen);
  const patience = Date.now() + 75_000;
  let seen = await read();
  while (Date.now() < patience) {
    seen = await read();
    const done = seen.usable !== undefined && (!answers || seen.acknowledged !== undefined);
    if (done && line.quietFor() > 2000) break;
    await sleep(150);
  }
  await page.close();
  if (complaints.length > 0) throw new Error(`${url}: ${complaints[0]}`);
  return { ...seen, requests: travelled.size, bytes: line.take().down };
}
