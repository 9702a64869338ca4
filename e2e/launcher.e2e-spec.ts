import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Launched } from './support/launched';

/** One instance on a folder of its own, started, stopped, killed and started again; each test goes on where the one before ended. */
let directory: string;
let ports: Record<string, string>;
let wanted: number;
let tools: typeof import('../libs/platform/tooling/processes.ts');
let now: Launched | undefined;
const builtAt = () => statSync(resolve(__dirname, '../dist/.built')).mtimeMs;
const administrator = { fullName: 'First Administrator', email: 'first@example.org', password: 'seven green lanterns', agreed: true };

beforeAll(async () => {
  tools = await import('../libs/platform/tooling/processes.ts');
  const { anyFreePort } = await import('../libs/platform/tooling/ports.ts');
  directory = mkdtempSync(join(tmpdir(), 'cursus-launcher-'));
  chmodSync(directory, 0o711); // the database lies here, also for root, and goes with it
  const [PORT, POSTGRES_PORT, MAIL_CATCHER_PORT, MAIL_CATCHER_SMTP_PORT] = (
    await Promise.all(Array.from({ length: 4 }, () => anyFreePort()))
  ).map(String);
  wanted = Number(PORT);
  ports = {
    PORT: PORT!,
    POSTGRES_PORT: POSTGRES_PORT!,
    MAIL_CATCHER_PORT: MAIL_CATCHER_PORT!,
    MAIL_CATCHER_SMTP_PORT: MAIL_CATCHER_SMTP_PORT!,
  };
});
afterAll(async () => {
  const left = now && now.child.exitCode === null && now.child.signalCode === null ? await now.processes() : [];
  for (const { pid } of left.toReversed()) tools.signal(pid, 'SIGKILL');
  await tools.waitForEnd(left, 10_000);
  rmSync(directory, { recursive: true, force: true });
});

async function start(...args: string[]) {
  now = new Launched(directory, ports, args);
  return { launched: now, address: await now.ready() };
}
const send = (address: string, path: string, body: object) =>
  fetch(`${address}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
/** What was acknowledged is there: the administrator whom the first start's link made. */
const signsIn = async (address: string) =>
  (await send(address, '/session', { email: administrator.email, password: administrator.password })).status;
const isReady = async (address: string) => (await fetch(`${address}/health/ready`)).status;

it('takes the next free port and says so; a link makes the first administrator, once', async () => {
  const busy = createServer();
  await new Promise<void>((done) => busy.listen(wanted, '127.0.0.1', done));
  const { launched, address } = await start('--empty');
  await new Promise((done) => busy.close(done));
  expect(launched.said).toMatch(new RegExp(`port ${wanted} is taken: the platform uses \\d+ \\(setting PORT\\)`));
  expect(Number(new URL(address).port)).toBeGreaterThan(wanted);
  const token = /First administrator:.*\s+http\S+\/links\/([\w-]+)/.exec(launched.said)![1]!;
  const accept = async () => {
    const reply = await send(address, `/links/${token}/invitation`, administrator);
    return [reply.status, ((await reply.json()) as { code?: string }).code];
  };
  expect(await accept()).toEqual([200, undefined]);
  expect(await accept()).toEqual([410, 'LINK_USED']);
  expect(await signsIn(address)).toBe(200);
}, 120_000);

it('does not start twice on one folder, and says where it runs', async () => {
  const second = new Launched(directory, ports, ['--empty']);
  expect(await second.ended).toBe(1);
  expect(second.said).toMatch(/^Cursus already runs on \S+ at http:\S+ \(process \d+\)\. Stop it with: npm start -- --stop\n$/);
});

it('stops everything on Ctrl-C, in order, and leaves no process', async () => {
  const running = await now!.processes();
  expect(running.length).toBeGreaterThan(8); // launcher, API, worker, mail catcher, PostgreSQL with its helpers
  now!.interrupt();
  expect(await tools.waitForEnd(running, 10_000)).toEqual([]);
  expect(await now!.ended).toBe(0);
  expect(now!.said.trimEnd().split('\n').at(-1)).toBe(`Stopped. Everything is kept in ${directory}`);
}, 30_000);

it('goes on where it stopped, without installing or building anything', async () => {
  const before = builtAt();
  const { launched, address } = await start('--empty');
  expect(builtAt()).toBe(before);
  expect(launched.said).not.toMatch(/installing|first administrator|demo data/i);
  expect(await signsIn(address)).toBe(200);
}, 120_000);

it('recovers by itself after the launcher was killed', async () => {
  const running = await now!.processes();
  const { launcher } = now!.written();
  tools.signal(launcher.pid, 'SIGKILL');
  // API, worker and mail catcher notice; PostgreSQL belongs to nobody and waits.
  const { address } = await start('--empty');
  expect([await isReady(address), await signsIn(address)]).toEqual([200, 200]);
  const database = new Set((await now!.processes()).map(({ pid }) => pid));
  expect((await tools.waitForEnd(running, 10_000)).filter(({ pid }) => !database.has(pid))).toEqual([]);
}, 120_000);

it('recovers by itself after all of its processes were killed at once', async () => {
  const running = await now!.processes();
  for (const { pid } of running) tools.signal(pid, 'SIGKILL');
  expect(await tools.waitForEnd(running, 10_000)).toEqual([]);
  const { address } = await start('--empty');
  expect([await isReady(address), await signsIn(address)]).toEqual([200, 200]);
}, 120_000);

it('is stopped from elsewhere by `npm start -- --stop`', async () => {
  const running = await now!.processes();
  const stopping = new Launched(directory, ports, ['--stop']);
  expect(await stopping.ended).toBe(0);
  expect(stopping.said).toBe(`Stopped what ran on ${directory}\n`);
  expect(await tools.waitForEnd(running, 10_000)).toEqual([]);
}, 30_000);

it.each([
  ['PORT', 'http'],
  ['PUBLIC_URL', 'localhost'],
  ['DATABASE_URL', 'mysql://localhost'],
  ['SIGNING_KEY', 'short'],
])('stops at once with one line that names a wrong %s', async (name, value) => {
  const refused = new Launched(directory, { ...ports, [name]: value });
  expect(await refused.ended).toBe(78);
  expect(refused.said).toMatch(new RegExp(`^Setting ${name}: [^\n]+\n$`));
  expect(refused.said).not.toContain(value === 'http' ? 'http:' : value);
});
