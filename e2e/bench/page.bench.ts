// Processor time of the API per server-rendered page, compressed as a browser gets it, one page after another.
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';
import { makeLearners, type Learner } from './harness/learners.ts';
import { openLines } from './harness/load.ts';
import { chosen } from './harness/options.ts';
import { startStack } from './harness/stack.ts';
import { interleaved, median } from './harness/statistics.ts';
import { atMost, kilobytes, printTable } from './harness/table.ts';

const rounds = 7;
const pagesEach = 60;
const lanes = 2;
type Visit = 'first' | 'later';
const signedOut = new Set(['front page', 'sign-in']);

const addresses: Record<string, (learner: Learner) => string> = {
  'front page': () => '/',
  'sign-in': () => '/sign-in',
  home: () => '/home',
  catalogue: () => '/catalogue',
  'course page': ({ courseAddress }) => courseAddress,
  lesson: ({ enrolmentId, lessonId }) => `/learn/${enrolmentId}/${lessonId}`,
  quiz: ({ attemptId }) => `/attempts/${attemptId}`,
};

const compress = promisify(brotliCompress);
const stack = await startStack();
try {
  const [learner] = (await makeLearners(stack, 1)) as [Learner];
  const lines = await openLines(stack.port, lanes);
  const [, sheet] = /data-sheet="([^"]+)"/.exec(await (await fetch(`http://127.0.0.1:${stack.port}/`)).text())!;
  /** `later`: from a browser that has kept the style sheet. */
  const requestFor = (page: string, visit: Visit) => ({
    path: addresses[page]!(learner),
    headers: {
      'accept-encoding': 'br',
      'accept-language': 'en',
      accept: 'text/html',
      cookie: [signedOut.has(page) ? [] : learner.cookie, visit === 'later' ? `sheet=${sheet}` : []].flat().join('; '),
    },
  });
  /** CPU milliseconds of one page; what asking for the figure itself costs falls on all of a run. */
  const measure = async (page: string, visit: Visit) => {
    const before = await stack.cpuSeconds();
    await Promise.all(
      lines.map(async (line) => {
        for (let number = 0; number < pagesEach / lanes; number++) await line.ask(requestFor(page, visit));
      }),
    );
    return ((await stack.cpuSeconds()) - before) * (1000 / pagesEach);
  };
  /** The same document only compressed, in this process: no page that is compressed can cost less. */
  const compressing = async (document: string) => {
    const before = process.cpuUsage();
    for (let number = 0; number < pagesEach; number++) await compress(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / pagesEach;
  };

  const pages = chosen(Object.keys(addresses));
  const subjects = pages.flatMap((page) => (['first', 'later'] as const).map((visit) => ({ page, visit, name: `${page}, ${visit}` })));
  const documents = new Map<string, { text: string; bytes: number }>();
  for (const { page, visit, name } of subjects) {
    const { path, headers } = requestFor(page, visit);
    const text = await (
      await fetch(`http://127.0.0.1:${stack.port}${path}`, { headers: { ...headers, 'accept-encoding': 'identity' } })
    ).text();
    documents.set(name, { text, bytes: await lines[0]!.ask(requestFor(page, visit)) });
    for (let run = 0; run < 3; run++) await measure(page, visit);
  }
  const results = await interleaved(
    rounds,
    Object.fromEntries(
      subjects.map(({ page, visit, name }) => [
        name,
        async () => ({ page: await measure(page, visit), compressing: await compressing(documents.get(name)!.text) }),
      ]),
    ),
  );
  const rows = subjects.map(({ name }) => {
    const cpu = median(results[name]!.map((one) => one.page));
    const floor = median(results[name]!.map((one) => one.compressing));
    return [
      name,
      cpu,
      floor,
      `${(cpu / floor).toFixed(1)} ×`,
      kilobytes(documents.get(name)!.bytes),
      [atMost(cpu, 10, ' ms'), atMost(cpu, 5, ' ms')],
    ];
  });
  printTable(
    `Server-rendered pages, at a first visit and later (medians of ${rounds} runs of ${pagesEach} pages)`,
    ['', 'CPU ms', 'brotli alone ms', 'of it', 'sent', 'mark, aim'],
    rows,
  );
  lines.forEach(({ close }) => close());
} finally {
  await stack.stop();
}
