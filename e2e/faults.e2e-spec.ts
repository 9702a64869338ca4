import pg from 'pg';
import { io } from 'socket.io-client';
import { seededRandom, shuffled } from '@cursus/assessment/rules';
import { eventually } from './support/browser';
import { health, openFaults, type Victim } from './support/faults';
import { pause } from './support/persistent-client';
import { PersistentLearner } from './support/persistent-learner';

const rounds = Number(process.env.FAULT_ROUNDS ?? 9);
const seed = process.env.FAULT_SEED ?? 'one';
const atOnce = 5;
const random = seededRandom(seed);

/** Each alone, and together; every round takes the next of a shuffled pack. */
const packs: Victim[][] = [
  ['api'],
  ['worker'],
  ['postgres'],
  ['api', 'postgres'],
  ['worker', 'postgres'],
  ['worker', 'mail-catcher'],
  ['api', 'worker', 'postgres'],
];
const order = Array.from({ length: Math.ceil(rounds / packs.length) }, () => shuffled(packs, random))
  .flat()
  .slice(0, rounds);

let faults: Awaited<ReturnType<typeof openFaults>>;
const learners: PersistentLearner[] = [];
const seen = { whileAway: [] as NonNullable<Awaited<ReturnType<typeof health>>>[], survived: [] as boolean[], killed: 0 };

const isReady = () => eventually(async () => expect(await health()).toMatchObject({ status: 'ok' }), 30);

/** Kills at moments that the seed says; sometimes again before everything is up. */
async function killAgainAndAgain() {
  for (const victims of order) {
    if (!going) break;
    await pause(300 + random(2000));
    const before = faults.processOf('api');
    for (const victim of victims) seen.killed += Number(faults.kill(victim));
    if (victims.join() === 'postgres') {
      const during = await health();
      if (during && during.status !== 'ok') seen.whileAway.push(during);
    }
    if (random(3) > 0) await isReady();
    if (victims.join() === 'postgres' && before) seen.survived.push(faults.processOf('api') === before);
  }
  await isReady();
}

async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(faults.databaseUrl());
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
const answers = () => learners.flatMap(({ acknowledged }) => acknowledged.answers);
const submissions = () => learners.flatMap(({ acknowledged }) => acknowledged.submissions);
const accounts = () => learners.map(({ acknowledged }) => acknowledged.accountId!);

let going = true;
async function keepComing(line: number) {
  for (let number = 0; going; number++) {
    const learner = new PersistentLearner(`persistent-${line}-${number}@example.org`, seededRandom(`${seed} ${line} ${number}`));
    learners.push(learner);
    await learner.takeTheCourse();
  }
}

beforeAll(
  async () => {
    faults = await openFaults(process.env.E2E_DATA!);
    const lines = [killAgainAndAgain(), ...Array.from({ length: atOnce }, (_, line) => keepComing(line))];
    // Whoever ends first, well or not, ends all: what comes after finds everything at rest.
    const ended = await Promise.allSettled(lines.map((line) => line.finally(() => (going = false))));
    const failed = ended.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
    if (failed) throw failed.reason;
  },
  120_000 + rounds * 20_000,
);

it('was hit, and learners went on through it', () => {
  expect(seen.killed).toBeGreaterThanOrEqual(rounds);
  expect(learners.length).toBeGreaterThan(atOnce);
  expect(learners.filter(({ acknowledged }) => !acknowledged.completed).map(({ email }) => email)).toEqual([]);
});

it('says which part is away, survives a lost database, and answers 503 with the time to try again or not at all', () => {
  for (const state of seen.whileAway) expect(state).toMatchObject({ database: expect.stringMatching(/failed|timed out/), storage: 'ok' });
  expect(seen.survived).not.toContain(false);
  const answered = learners
    .flatMap(({ client }) => client.troubles)
    .filter(({ status, code }) => status !== undefined && code !== 'LINK_USED');
  const unexpected = answered.filter(
    ({ status, code, type, retryAfter }) =>
      status !== 503 || code !== 'UNAVAILABLE' || !type?.startsWith('application/problem+json') || !Number(retryAfter),
  );
  expect(unexpected).toEqual([]);
  expect(answered.length).toBeGreaterThan(0);
});

it('kept every acknowledged answer, the latest as the latest', async () => {
  const kept = await query<{ attemptId: string; questionId: string; sequence: number; response: object }>(
    `SELECT attempt_id AS "attemptId", question_id AS "questionId", sequence::float8 AS sequence, response FROM attempt_step WHERE attempt_id = ANY ($1)`,
    [submissions().map(({ attemptId }) => attemptId)],
  );
  const key = ({ attemptId, questionId, sequence }: { attemptId: string; questionId: string; sequence: number }) =>
    `${attemptId} ${questionId} ${sequence}`;
  const byKey = new Map(kept.map((step) => [key(step), step.response]));
  const acknowledged = answers();
  expect(acknowledged.length).toBeGreaterThan(learners.length * 10);
  expect(
    acknowledged.filter((answer) => JSON.stringify(sorted(byKey.get(key(answer)))) !== JSON.stringify(sorted(answer.response))),
  ).toEqual([]);
  expect(kept).toHaveLength(acknowledged.length);
});

it('graded every acknowledged submission once, by the answers that were typed last', async () => {
  expect(submissions().filter(({ scaled, state }) => scaled !== 1 || state !== 'graded')).toEqual([]);
  const ids = [...new Set(submissions().map(({ attemptId }) => attemptId))];
  const graded = await query<{ id: string; submitted: number; graded: number }>(
    `SELECT attempt.id, count(*) FILTER (WHERE name = 'attempt.submitted')::int AS submitted, count(*) FILTER (WHERE name = 'attempt.graded')::int AS graded
     FROM attempt JOIN outbox_event ON data->>'attemptId' = attempt.id::text
     WHERE attempt.id = ANY ($1) AND state = 'graded' AND (result->'score'->>'scaled')::float8 = 1 GROUP BY attempt.id`,
    [ids],
  );
  expect(graded.filter((one) => one.submitted !== 1 || one.graded !== 1)).toEqual([]);
  expect(graded).toHaveLength(ids.length);
  expect(ids).toHaveLength(learners.length * 2);
});

it('gave everybody one certificate, one line in the inbox and one letter', async () => {
  await eventually(async () => {
    const told = await query<{ accountId: string; certificates: number; lines: number; letters: number }>(
      `SELECT account.id AS "accountId", (SELECT count(*)::int FROM credential WHERE account_id = account.id) AS certificates,
         (SELECT count(*)::int FROM notification WHERE account_id = account.id AND kind = 'certificate-issued') AS lines,
         (SELECT count(*)::int FROM mail_message WHERE account_id = account.id AND template = 'certificate-issued' AND status = 'sent') AS letters
       FROM account WHERE id = ANY ($1)`,
      [accounts()],
    );
    expect(told.filter(({ certificates, lines, letters }) => [certificates, lines, letters].some((count) => count !== 1))).toEqual([]);
    expect(told).toHaveLength(learners.length);
  });
  const caught = (await (await fetch(`${process.env.E2E_MAIL}/api/email`)).json()) as {
    id: string;
    to: { address: string }[];
    attachments: unknown[];
  }[];
  const ids = await Promise.all(
    caught
      .filter(({ attachments }) => attachments.length > 0)
      .map(
        async ({ id, to }) =>
          [
            to[0]!.address,
            /^Message-ID: (\S+)/im.exec(await (await fetch(`${process.env.E2E_MAIL}/letters/${id}/source`)).text())![1]!,
          ] as const,
      ),
  );
  // A worker that dies between the mail server's word and its own note of it sends once more, under the same id: a mail system drops that one.
  const lettersOf = (email: string) => new Set(ids.filter(([to]) => to === email).map(([, id]) => id)).size;
  expect(learners.filter(({ email }) => lettersOf(email) !== 1).map(({ email }) => email)).toEqual([]);
}, 90_000);

it('wrote every fact once', async () => {
  const facts = await query<{ accountId: string; kinds: string[] }>(
    `SELECT account_id AS "accountId", array_agg(kind ORDER BY kind) AS kinds FROM fact JOIN subject USING (subject_id)
     WHERE account_id = ANY ($1) AND NOT EXISTS (SELECT FROM fact later WHERE later.corrects = fact.id) GROUP BY account_id`,
    [accounts()],
  );
  expect(facts).toHaveLength(learners.length);
  for (const { kinds } of facts) expect(kinds).toEqual(['certified', 'enrolled', 'reached', 'registered', 'trained']);
});

it('hints again afterwards, from the worker through the API to a page', async () => {
  const learner = new PersistentLearner('hinted@example.org', seededRandom('hinted'));
  await learner.register();
  const socket = io(process.env.E2E_URL!, { transports: ['websocket'], extraHeaders: { cookie: learner.client.cookies } });
  const hints: string[] = [];
  socket.on('changed', ({ what }: { what: string }) => hints.push(what));
  await learner.takeTheCourse();
  await eventually(async () => expect(hints).toEqual(expect.arrayContaining(['learning', 'notifications'])));
  socket.disconnect();
}, 90_000);

/** The same object whatever the order of its fields, which a database does not keep. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
