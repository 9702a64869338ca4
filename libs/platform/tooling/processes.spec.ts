import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandOf, knownProcess, processStamp, signal, stillRuns, thisProcess, waitForEnd } from './processes.ts';

const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

test('this process is known to run, and its number with another start time is not it', () => {
  expect(stillRuns(thisProcess())).toBe(true);
  expect(stillRuns({ pid: process.pid, stamp: `${processStamp(process.pid)}0` })).toBe(false);
});

test('a process is waited for until it is gone, and named when it stays', async () => {
  const child = sleeper();
  await once(child, 'spawn');
  const known = knownProcess(child.pid ?? 0);
  expect(commandOf(known.pid)).toContain('setInterval');
  expect(await waitForEnd([known], 100)).toEqual([known]);
  signal(known.pid, 'SIGKILL');
  expect(await waitForEnd([known], 5000)).toEqual([]);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(commandOf(known.pid)).toBeUndefined();
  expect(() => signal(known.pid, 'SIGTERM')).not.toThrow();
});
