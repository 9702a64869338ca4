// From nothing to ready as `npm start` does it, and the memory of the whole stack once it rests.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commandOf } from '../../libs/platform/tooling/processes.ts';
import { embeddedPostgres, readLock } from '../../libs/platform/tooling/embedded-postgres.ts';
import { anyFreePort } from '../../libs/platform/tooling/ports.ts';
import { roundsOr } from './harness/options.ts';
import { root } from './harness/stack.ts';
import { median, sleep } from './harness/statistics.ts';
import { atMost, printTable, seconds } from './harness/table.ts';

const starts = roundsOr(5);
/** Milliseconds after which nothing of the start goes on. */
const rest = 15_000;

/** Starts the platform on this folder. @returns its process once it serves pages, and how long that took */
async function start(directory: string) {
  const ports = await Promise.all([anyFreePort(), anyFreePort(), anyFreePort(), anyFreePort()]);
  const [PORT, POSTGRES_PORT, MAIL_CATCHER_PORT, MAIL_CATCHER_SMTP_PORT] = ports.map(String);
  const began = performance.now();
  const launcher = fork(join(root, 'apps/local/launcher.ts'), [], {
    env: {
      ...process.env,
      ...{ NODE_ENV: 'development', DATA_DIR: directory, PORT, POSTGRES_PORT, MAIL_CATCHER_PORT, MAIL_CATCHER_SMTP_PORT },
    },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const failed = once(launcher, 'exit').then(([code]) => {
    throw new Error(`the platform did not start (${code})`);
  });
  await Promise.race([once(launcher, 'message'), failed]);
  failed.catch(() => undefined); // from here on its end is wanted
  const page = await fetch(`http://127.0.0.1:${PORT}/`);
  if (!page.ok) throw new Error(`the front page answers ${page.status}`);
  await page.text();
  return { launcher, took: performance.now() - began };
}

async function stop(launcher: ChildProcess) {
  launcher.kill('SIGTERM');
  await once(launcher, 'exit');
}

/** The launcher and PostgreSQL (which is nobody's child) with everything below them. */
function stackOf(launcher: number, directory: string): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = existsSync(`/proc/${entry}/stat`) ? readFileSync(`/proc/${entry}/stat`, 'utf8') : '';
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  const postgres = readLock(embeddedPostgres(join(directory, 'postgres')).directory)?.pid;
  return [launcher, ...(postgres ? [postgres] : [])].flatMap(below);
}

/** Megabytes of a process, what it shares with others divided among them (proportional set size). */
const megabytes = (pid: number) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1024;

const nameOf = (pid: number) => {
  const command = commandOf(pid) ?? '';
  if (/^postgres: |bin\/postgres/.test(command)) return 'PostgreSQL';
  return /(\w[\w-]*)\.[jt]s/.exec(command.replace(/^\S+/, ''))?.[1] ?? command;
};

const directory = mkdtempSync(join(tmpdir(), 'cursus-start-'));
try {
  const first = await start(directory);
  await stop(first.launcher);
  const later: number[] = [];
  const memory = new Map<string, number[]>();
  for (let number = 0; number < starts; number++) {
    const { launcher, took } = await start(directory);
    later.push(took);
    await sleep(rest);
    const now = new Map<string, number>();
    if (process.platform === 'linux')
      for (const pid of stackOf(launcher.pid!, directory)) now.set(nameOf(pid), (now.get(nameOf(pid)) ?? 0) + megabytes(pid));
    for (const [name, size] of now) memory.set(name, [...(memory.get(name) ?? []), size]);
    await stop(launcher);
  }
  printTable(
    `npm start, already built (medians of ${starts} later starts)`,
    ['', 'ready after', 'of a later start'],
    [
      ['first start, with demo data', seconds(first.took), `${(first.took / median(later)).toFixed(1)} ×`],
      ['later start', seconds(median(later)), '1 ×'],
    ],
  );
  const sizes = [...memory].map(([name, values]): [string, number] => [name, median(values)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  if (total > 0)
    printTable(
      `Memory at rest, ${rest / 1000} s after the start (proportional set size, medians of ${starts})`,
      ['', 'MB', 'mark'],
      [...sizes, ['whole stack', total, atMost(total, 500, ' MB')]],
    );
} finally {
  // For root the cluster lies outside of the folder.
  const cluster = embeddedPostgres(join(directory, 'postgres')).directory;
  for (const folder of [directory, dirname(cluster)]) rmSync(folder, { recursive: true, force: true });
}
