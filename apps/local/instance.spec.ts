import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownProcess, stillRuns, thisProcess } from '../../libs/platform/tooling/processes.ts';
import { Instance } from './instance.ts';

const folder = mkdtempSync(join(tmpdir(), 'cursus-instance-'));
const file = join(folder, 'running.json');
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});
beforeEach(() => rmSync(file, { force: true }));

/** Does not listen to a polite request when asked not to. */
async function anyProcess({ stubborn = false } = {}) {
  const code = `${stubborn ? "process.on('SIGTERM', () => {});" : ''} setInterval(() => {}, 1000); console.log('up')`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  await once(child.stdout, 'data');
  return knownProcess(child.pid ?? 0);
}
const write = (written: object) => writeFileSync(file, JSON.stringify(written));

test('a folder that nobody serves is taken, and given back', () => {
  const instance = new Instance(folder);
  expect(instance.claim()).toBeUndefined();
  expect(existsSync(file)).toBe(true);
  instance.forget();
  expect(existsSync(file)).toBe(false);
});

test('a folder that another launcher serves is left to it, with its address', async () => {
  const launcher = await anyProcess();
  const addresses = { publicUrl: 'http://localhost:3001', port: 3001 };
  write({ launcher, children: [], addresses });
  const instance = new Instance(folder);
  expect(instance.claim()).toMatchObject({ launcher, addresses });
  instance.forget();
  expect(existsSync(file)).toBe(true);
});

test('a launcher whose number another process has now is not the one that was', async () => {
  const launcher = await anyProcess();
  write({ launcher: { ...launcher, stamp: 'earlier' }, children: [] });
  expect(new Instance(folder).claim()).toBeUndefined();
});

test('what a killed launcher left behind is ended, politely and then not; strangers are spared', async () => {
  const [polite, stubborn, stranger] = [await anyProcess(), await anyProcess({ stubborn: true }), await anyProcess()];
  write({ launcher: { ...thisProcess(), stamp: 'earlier' }, children: [polite, stubborn, { ...stranger, stamp: 'earlier' }] });
  const instance = new Instance(folder);
  expect(instance.claim()).toBeUndefined();
  expect(await instance.endLeftovers()).toBe(2);
  expect([polite, stubborn, stranger].map(stillRuns)).toEqual([false, false, true]);
});

test('a file that a power cut emptied does not hinder a start', () => {
  writeFileSync(file, '');
  expect(new Instance(folder).claim()).toBeUndefined();
});
