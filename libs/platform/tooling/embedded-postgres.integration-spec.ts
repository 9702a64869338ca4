import { chmodSync, existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { answers, embeddedPostgres, mayReach, postgresUrl, readLock } from './embedded-postgres.ts';
import { anyFreePort } from './ports.ts';
import { knownProcess, signal, waitForEnd } from './processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'cursus-postgres-'));
chmodSync(folder, 0o711);
const postgres = embeddedPostgres(join(folder, 'cluster'));

async function ask<Row extends pg.QueryResultRow>(sql: string) {
  const client = new pg.Client(postgresUrl(postgres.runningPort() ?? 0));
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => void postgres.start(await anyFreePort()));
afterAll(() => {
  postgres.stop('immediate');
  rmSync(folder, { recursive: true });
});

test('a server that still runs is taken over with its port', async () => {
  const port = postgres.runningPort();
  expect(embeddedPostgres(join(folder, 'cluster')).start(await anyFreePort())).toBe(port);
});

test('what was committed before a kill is there after the next start', async () => {
  await ask('CREATE TABLE kept (word text)');
  await ask("INSERT INTO kept VALUES ('kept')");
  const server = knownProcess(readLock(postgres.directory)?.pid ?? 0);
  signal(server.pid, 'SIGKILL');
  await waitForEnd([server], 5000);
  postgres.start(await anyFreePort());
  expect(await ask('SELECT word FROM kept')).toEqual([{ word: 'kept' }]);
});

test('a server that is deaf is told from one that answers, and can be ended', async () => {
  const port = postgres.runningPort() ?? 0;
  expect(await answers(port)).toBe(true);
  const server = knownProcess(readLock(postgres.directory)?.pid ?? 0);
  signal(server.pid, 'SIGSTOP');
  expect(await answers(port, 200)).toBe(false);
  postgres.kill();
  expect(await waitForEnd([server], 5000)).toEqual([]);
  expect(await answers(port, 200)).toBe(false);
  postgres.start(await anyFreePort());
});

test('a lock whose number belongs to another process now does not hinder the start', async () => {
  postgres.stop();
  expect(postgres.runningPort()).toBeUndefined();
  writeFileSync(join(postgres.directory, 'postmaster.pid'), `${process.pid}\n${postgres.directory}\n0\n5432\n`);
  expect(postgres.runningPort()).toBeUndefined();
  postgres.start(await anyFreePort());
  expect(await ask('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('an interrupted making of the cluster is done again', async () => {
  const half = join(folder, 'half');
  mkdirSync(`${half}.unfinished`);
  writeFileSync(join(`${half}.unfinished`, 'PG_VERSION'), '18\n');
  const other = embeddedPostgres(half);
  other.start(await anyFreePort());
  expect(existsSync(`${half}.unfinished`)).toBe(false);
  other.stop('immediate');
});

test.each([
  { mode: 0o700, user: { uid: 4_000_000, gid: 4_000_000 }, reaches: false },
  { mode: 0o711, user: { uid: 4_000_000, gid: 4_000_000 }, reaches: true },
  { mode: 0o700, user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }, reaches: true },
])('a folder of mode $mode lets user $user.uid through: $reaches', ({ mode, user, reaches }) => {
  const door = join(folder, 'door');
  mkdirSync(join(door, 'inside'), { recursive: true });
  chmodSync(door, mode);
  expect(mayReach(join(door, 'inside', 'file'), user)).toBe(reaches);
});
