// Bytes, requests and seconds until a page can be read, is acknowledged and is usable: in Chromium over lines of given speed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../libs/platform/tooling/browser.ts';
import { makeLearners, type Learner } from './harness/learners.ts';
import { chosen, roundsOr, wantedLine } from './harness/options.ts';
import { shape, type Line } from './harness/shaper.ts';
import { startStack } from './harness/stack.ts';
import { median } from './harness/statistics.ts';
import { atMost, kilobytes, printTable, seconds, type Mark } from './harness/table.ts';
import { tlsFront } from './harness/tls-front.ts';
import { visit, type Visit } from './harness/visit.ts';

const rounds = roundsOr(5);
/** So many browsers at a time: on a slow line they wait more than they work. */
const lanes = 3;
const lines: Record<string, Line & { lanes: number }> = {
  unthrottled: { lanes: 1 },
  '400 kbit/s, 300 ms': { bits: 400_000, roundTrip: 300, lanes: 2 },
  '64 kbit/s, 600 ms': { bits: 64_000, roundTrip: 600, lanes },
};
const pages: Record<string, (learner: Learner) => string> = {
  home: () => '/home',
  lesson: ({ enrolmentId, lessonId }) => `/learn/${enrolmentId}/${lessonId}`,
  quiz: ({ attemptId }) => `/attempts/${attemptId}`,
};
type Protocol = 'HTTP/1.1' | 'TLS, HTTP/2';
interface Job {
  page: string;
  protocol: Protocol;
  line: string;
}
const order = ['first', 'second'] as const;

const executablePath = findBrowser();
const stack = await startStack();
const front = await tlsFront(stack.port);
try {
  const selected = chosen(Object.keys(pages));
  const results = new Map<string, Visit[]>();
  const jobsOn = (line: string): Job[] =>
    selected.flatMap((page) => (['HTTP/1.1', 'TLS, HTTP/2'] as const).map((protocol) => ({ page, protocol, line })));
  const nameOf = ({ page, protocol, line }: Job, which: string) => [page, protocol, line, which].join('|');

  /** A browser that has never been here, then again with what it kept; a person of one's own, so that nothing was answered yet. */
  async function run(job: Job) {
    const [learner] = (await makeLearners(stack, 1)) as [Learner];
    const secure = job.protocol !== 'HTTP/1.1';
    const line = await shape(secure ? front.port : stack.port, lines[job.line]!);
    const profile = mkdtempSync(join(tmpdir(), 'cursus-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...browserArguments, '--disable-gpu', `--ignore-certificate-errors-spki-list=${front.pin}`],
      viewport: { width: 360, height: 740 },
      locale: 'en',
    });
    try {
      const origin = `${secure ? 'https' : 'http'}://localhost:${line.port}`;
      const [name, value] = learner.cookie.split('=') as [string, string];
      await context.addCookies([{ name, value, url: origin }]);
      for (const which of order) {
        const key = nameOf(job, which);
        const seen = await visit(context, line, origin + pages[job.page]!(learner), { answers: job.page === 'quiz' && which === 'first' });
        results.set(key, [...(results.get(key) ?? []), seen]);
      }
    } finally {
      await context.close();
      line.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  for (const line of Object.keys(lines).filter((name) => name.startsWith(wantedLine))) {
    const jobs = Array.from({ length: rounds }, () => jobsOn(line)).flat();
    await Promise.all(
      Array.from({ length: lines[line]!.lanes }, async () => {
        for (let job = jobs.shift(); job; job = jobs.shift()) await run(job);
      }),
    );
    printTable(
      `${line} (medians of ${rounds}, 360 px)`,
      ['', 'visit', 'requests', 'received', 'readable', 'acknowledged', 'amid scripts', 'usable', 'mark'],
      jobsOn(line).flatMap((job) => order.map((which) => rowOf(job, which, results.get(nameOf(job, which)) ?? []))),
    );
  }

  function rowOf(job: Job, which: (typeof order)[number], visits: Visit[]) {
    const of = (what: keyof Visit) => median(visits.map((one) => one[what]).filter((value) => value !== undefined));
    const answered = job.page === 'quiz' && which === 'first';
    return [
      ...[`${job.page}, ${job.protocol}`, which, of('requests'), kilobytes(of('bytes')), seconds(of('readable'))],
      ...[seconds(of('acknowledged')), seconds(of('meanwhile')), seconds(of('usable'))],
      marksOf(job, which, { bytes: of('bytes'), readable: of('readable'), acknowledged: answered ? of('acknowledged') : undefined }),
    ];
  }
} finally {
  front.close();
  await stack.stop();
}

/** What is asked at the slowest line. Behind TLS two more round trips come before the first byte. */
function marksOf(
  { protocol, line }: Job,
  which: string,
  { bytes, readable, acknowledged }: Pick<Visit, 'bytes' | 'readable' | 'acknowledged'>,
): Mark[] {
  if (!line.startsWith('64')) return [];
  const secure = protocol !== 'HTTP/1.1';
  return [
    atMost(bytes / 1000, which === 'first' ? 130 : 12, ' kB'),
    ...(which === 'first' ? [atMost((readable ?? Infinity) / 1000, secure ? 5 : 2.5, ' s')] : []),
    ...(acknowledged === undefined ? [] : [atMost(acknowledged / 1000, secure ? 6 : 4, ' s')]),
  ];
}
