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
const all: Launched[] = [];
const builtAt = () => statSync(resolve(__dirname, '../dist/.built')).mtimeMs;
const administrator = { fullName: 'First Administrator', email: 'first@example.org', password: 'seven green lanterns', agreed: true };

beforeAll(async () => {
  tools = await import('../libs/platform/tooling/processes.ts');
  const { nextFreePort } = await import('../libs/platform/tooling/ports.ts');
  directory = mkdtempSync(join(tmpdir(), 'cursus-launcher-'));
  chmodSync(directory, 0o711); // the database lies here, also for root, and goes with it
  // Below those that the operating system hands out by itself, or one that was free may be taken a moment later.
  const base = 21_000 + (process.pid % 8000);
  wanted = await nextFreePort(base);
  const [postgres, page, smtp] = await Promise.all([base + 200, base + 400, base + 600].map((port) => nextFreePort(port)));
  ports = { PORT: `${wanted}`, POSTGRES_PORT: `${postgres}`, MAIL_CATCHER_PORT: `${page}`, MAIL_CATCHER_SMTP_PORT: `${smtp}` };
});
afterAll(async () => {
  for (const launched of all.filter(({ running }) => running)) {
    const left = await launched.processes();
    for (const { pid } of left.toReversed()) tools.signal(pid, 'SIGKILL');
    await tools.waitForEnd(left, 10_000);
  }
  rmSync(directory, { recursive: true, force: true });
});

/** `npm start` with these arguments, ended with this file at the latest. */
function launch(environment: Record<string, string>, ...args: string[]) {
  const launched = new Launched(directory, environment, args);
  all.push(launched);
  return launched;
}
/** The instance that the test before has left running. */
function running() {
  if (!now?.running) throw new Error('The test before has left nothing running');
  return now;
}
async function start(...args: string[]) {
  const launched = launch(ports, ...args);
  const address = await launched.ready();
  now = launched;
  return { launched, address };
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
  running();
  const second = launch(ports, '--empty');
  expect(await second.ended).toBe(1);
  expect(second.said).toMatch(/^Cursus already runs on \S+ at http:\S+ \(process \d+\)\. Stop it with: npm start -- --stop\n$/);
});

it('stops everything on Ctrl-C, in order, and leaves no process', async () => {
  const launched = running();
  const before = await launched.processes();
  expect(before.length).toBeGreaterThan(8); // launcher, API, worker, mail catcher, PostgreSQL with its helpers
  launched.interrupt();
  expect(await tools.waitForEnd(before, 10_000)).toEqual([]);
  expect(await launched.ended).toBe(0);
  expect(launched.said.trimEnd().split('\n').at(-1)).toBe(`Stopped. Everything is kept in ${directory}`);
}, 30_000);

it('goes on where it stopped, without installing or building anything', async () => {
  const before = builtAt();
  const { launched, address } = await start('--empty');
  expect(builtAt()).toBe(before);
  expect(launched.said).not.toMatch(/installing|first administrator|demo data/i);
  expect(await signsIn(address)).toBe(200);
}, 120_000);

it('recovers by itself after the launcher was killed', async () => {
  const before = await running().processes();
  const { launcher } = running().written();
  tools.signal(launcher.pid, 'SIGKILL');
  // API, worker and mail catcher notice; PostgreSQL belongs to nobody and waits.
  const { address } = await start('--empty');
  expect([await isReady(address), await signsIn(address)]).toEqual([200, 200]);
  const goOn = new Set((await running().processes()).map(({ pid }) => pid));
  const others = before.filter(({ pid }) => !goOn.has(pid));
  expect(others.length).toBeGreaterThan(3);
  expect(await tools.waitForEnd(others, 10_000)).toEqual([]);
}, 120_000);

it('recovers by itself after all of its processes were killed at once', async () => {
  const before = await running().processes();
  for (const { pid } of before) tools.signal(pid, 'SIGKILL');
  expect(await tools.waitForEnd(before, 10_000)).toEqual([]);
  const { address } = await start('--empty');
  expect([await isReady(address), await signsIn(address)]).toEqual([200, 200]);
}, 120_000);

it('is stopped from elsewhere by `npm start -- --stop`', async () => {
  const before = await running().processes();
  const stopping = launch(ports, '--stop');
  expect(await stopping.ended).toBe(0);
  expect(stopping.said).toBe(`Stopped what ran on ${directory}\n`);
  expect(await tools.waitForEnd(before, 10_000)).toEqual([]);
}, 30_000);

it.each([
  ['PORT', 'http'],
  ['PUBLIC_URL', 'localhost'],
  ['DATABASE_URL', 'mysql://localhost'],
  ['SIGNING_KEY', 'short'],
])('stops at once with one line that names a wrong %s', async (name, value) => {
  const refused = launch({ ...ports, [name]: value });
  expect(await refused.ended).toBe(78);
  expect(refused.said).toMatch(new RegExp(`^Setting ${name}: [^\n]+\n$`));
  expect(refused.said).not.toContain(value === 'http' ? 'http:' : value);
});
