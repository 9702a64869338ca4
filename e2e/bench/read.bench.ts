// A signed-in learner's reads: the API at 32 connections against bare Fastify and `pg` with the same statements and the same replies.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BareOrder } from './harness/bare-server.ts';
import { makeLearners, type Learner } from './harness/learners.ts';
import { openLines, throughput, type Throughput } from './harness/load.ts';
import { chosen } from './harness/options.ts';
import { startStack } from './harness/stack.ts';
import { statementsDuring } from './harness/statements.ts';
import { interleaved, median } from './harness/statistics.ts';
import { atLeast, atMost, percent, printTable } from './harness/table.ts';

const connections = 32;
const rounds = 5;
const secondsEach = 2;

/** What differs from learner to learner in the statements. */
const ids = ['accountId', 'enrolmentId', 'attemptId'] as const;
const reads: Record<string, (learner: Learner) => string> = {
  'course page': ({ courseAddress }) => `/api/v1${courseAddress}`,
  lesson: ({ enrolmentId, lessonId }) => `/api/v1/enrolments/${enrolmentId}/activities/${lessonId}`,
  quiz: ({ attemptId }) => `/api/v1/attempts/${attemptId}`,
  home: () => '/api/v1/home',
  session: () => '/api/v1/session',
};

const stack = await startStack();
const bare = fork(join(import.meta.dirname, 'harness/bare-server.ts'), { execArgv: ['--disable-warning=ExperimentalWarning'] });
try {
  const learners = await makeLearners(stack, connections);
  const lines = await openLines(stack.port, connections);
  const ask = (read: string) => (connection: number) =>
    lines[connection]!.ask({ path: reads[read]!(learners[connection]!), headers: { cookie: learners[connection]!.cookie } });

  const order: BareOrder = { databaseUrl: stack.databaseUrl, routes: {} };
  const counts = new Map<string, number>();
  for (const [read, pathOf] of Object.entries(reads)) {
    for (const [connection, learner] of learners.entries()) {
      const path = pathOf(learner);
      await ask(read)(connection); // a first look may write, and the session is read into the cache
      if (connection > 0) continue;
      const statements = await statementsDuring(stack, () => ask(read)(connection));
      counts.set(read, statements.length);
      const reply = await (await fetch(`http://127.0.0.1:${stack.port}${path}`, { headers: { cookie: learner.cookie } })).json();
      order.routes[path] = { statements, reply };
    }
    // Of everybody the same questions with the own ids.
    const first = learners[0]!;
    const route = order.routes[pathOf(first)]!;
    for (const learner of learners.slice(1)) {
      const own = (value: string | null) => ids.reduce<string | null>((text, id) => text && text.replaceAll(first[id], learner[id]), value);
      const statements = route.statements.map((statement) => ({ ...statement, values: statement.values.map(own) }));
      order.routes[pathOf(learner)] = { ...route, statements };
    }
  }
  bare.send(order);
  const [{ port }] = (await once(bare, 'message')) as [{ port: number }];
  const bareLines = await openLines(port, connections);
  const askBare = (read: string) => (connection: number) => bareLines[connection]!.ask({ path: reads[read]!(learners[connection]!) });

  const rows = [];
  for (const read of chosen(Object.keys(reads))) {
    for (const work of [ask(read), askBare(read)]) await throughput(connections, 1, work);
    const results = await interleaved(rounds, {
      api: () => throughput(connections, secondsEach, ask(read)),
      bare: () => throughput(connections, secondsEach, askBare(read)),
    });
    const of = (side: 'api' | 'bare', what: keyof Throughput) => median(results[side].map((one) => one[what]));
    const share = median(results.api.map((one, round) => one.perSecond / results.bare[round]!.perSecond));
    rows.push([
      ...[read, of('api', 'perSecond'), of('api', 'p50'), of('api', 'p99'), of('bare', 'perSecond'), of('bare', 'p99')],
      ...[percent(share), counts.get(read)!, [atLeast(share * 100, 60, ' %'), atMost(counts.get(read)!, 6, ' SQL')]],
    ]);
  }
  printTable(
    `Signed-in reads, ${connections} connections (medians of ${rounds} runs of ${secondsEach} s)`,
    ['', 'API/s', 'p50 ms', 'p99 ms', 'bare/s', 'p99 ms', 'of bare', 'SQL each', 'mark'],
    rows,
  );
  [...lines, ...bareLines].forEach(({ close }) => close());
} finally {
  bare.kill();
  await stack.stop();
}
