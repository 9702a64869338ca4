// Saving an answer durably: the API at 32 connections against a bare loop over `pg` with the same statement.
import pg from 'pg';
import { makeLearners, type Learner } from './harness/learners.ts';
import { openLines, throughput } from './harness/load.ts';
import { startStack } from './harness/stack.ts';
import { statementsDuring } from './harness/statements.ts';
import { interleaved, median } from './harness/statistics.ts';
import { atLeast, percent, printTable } from './harness/table.ts';

const connections = 32;
const rounds = 7;
const secondsEach = 3;

const stack = await startStack();
try {
  const learners = await makeLearners(stack, connections);
  const lines = await openLines(stack.port, connections);
  const clients = await Promise.all(
    learners.map(async () => {
      const client = new pg.Client(stack.databaseUrl);
      await client.connect();
      return client;
    }),
  );

  let sequence = Date.now();
  const answer = ({ cookie, attemptId, questionId, choiceId }: Learner, number: number) => ({
    method: 'PUT',
    path: `/api/v1/attempts/${attemptId}/answers/${questionId}`,
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ choiceIds: [choiceId], sequence: number }),
  });
  const save = (connection: number) => lines[connection]!.ask(answer(learners[connection]!, ++sequence));
  await throughput(connections, 3, save); // compiled and cached

  const marked = String(sequence + 1);
  const statements = await statementsDuring(stack, () => save(0));
  const saving = statements.find(({ values }) => values.includes(marked))!;
  const first = learners[0]!;
  /** The statement of the first learner with what belongs to this one, and a new number. */
  const valuesOf = (learner: Learner) =>
    saving.values.map((value) => {
      if (value === marked) return String(++sequence);
      const own = (['accountId', 'attemptId', 'questionId', 'choiceId'] as const).find((name) => value?.includes(first[name]));
      return own ? value!.replaceAll(first[own], learner[own]) : value;
    });
  const saveBare = async (connection: number) => {
    const { rowCount } = await clients[connection]!.query({
      name: saving.name,
      text: saving.text,
      values: valuesOf(learners[connection]!),
    });
    if (rowCount !== 1) throw new Error('the bare loop saved nothing');
  };
  await throughput(connections, 1, saveBare);

  const results = await interleaved(rounds, {
    api: () => throughput(connections, secondsEach, save),
    bare: () => throughput(connections, secondsEach, saveBare),
  });
  const of = (name: 'api' | 'bare') => ({
    perSecond: median(results[name].map((one) => one.perSecond)),
    p50: median(results[name].map((one) => one.p50)),
    p99: median(results[name].map((one) => one.p99)),
  });
  const api = of('api');
  const bare = of('bare');
  const share = median(results.api.map((one, round) => one.perSecond / results.bare[round]!.perSecond));
  printTable(
    `Saving an answer durably, ${connections} connections (medians of ${rounds} runs of ${secondsEach} s)`,
    ['', 'saved/s', 'p50 ms', 'p99 ms', 'SQL each', 'of bare', 'mark'],
    [
      ['API', api.perSecond, api.p50, api.p99, statements.length, percent(share), atLeast(share * 100, 50, ' %')],
      ['bare pg loop', bare.perSecond, bare.p50, bare.p99, 1, '100 %'],
    ],
  );
  lines.forEach(({ close }) => close());
  await Promise.all(clients.map((client) => client.end()));
} finally {
  await stack.stop();
}
