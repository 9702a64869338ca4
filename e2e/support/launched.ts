import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** `npm start` as a person starts it in a terminal: a group of processes of its own, with everything that it says. */
export class Launched {
  readonly child: ChildProcess;
  said = '';
  readonly ended: Promise<number | null>;

  constructor(
    private readonly directory: string,
    environment: Record<string, string>,
    args: string[] = [],
  ) {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, DATA_DIR: directory, ...environment };
    this.child = spawn(process.execPath, [join(root, 'apps/local/start.js'), ...args], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.setEncoding('utf8').on('data', (words: string) => (this.said += words));
    this.ended = new Promise((resolve) => this.child.once('exit', (code) => resolve(code)));
  }

  /** The address, once everything is up. */
  async ready(): Promise<string> {
    let over = false;
    void this.ended.then(() => (over = true));
    for (const end = Date.now() + 90_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
      const address = /Address\s+(http:\S+)/.exec(this.said)?.[1];
      if (address) return address;
      if (over) break;
    }
    throw new Error(`did not start:\n${this.said}`);
  }

  get running() {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ctrl-C: the terminal interrupts the whole group. */
  interrupt() {
    process.kill(-this.child.pid!, 'SIGINT');
  }

  /** What the launcher wrote down about itself. */
  written() {
    return JSON.parse(readFileSync(join(this.directory, 'running.json'), 'utf8')) as {
      launcher: { pid: number };
      children: { pid: number }[];
    };
  }

  /** Everything that runs for this instance, PostgreSQL with its helpers. */
  async processes() {
    const { knownProcess, childrenOf } = await import('../../libs/platform/tooling/processes.ts');
    const { readLock } = await import('../../libs/platform/tooling/embedded-postgres.ts');
    const known = existsSync(join(this.directory, 'running.json'));
    const { launcher, children } = known ? this.written() : { launcher: { pid: this.child.pid! }, children: [] };
    const database = existsSync(join(this.directory, 'postgres')) ? readLock(join(this.directory, 'postgres'))?.pid : undefined;
    const own = [this.child.pid!, launcher.pid, ...children.map(({ pid }) => pid), ...(database ? [database] : [])];
    return [...new Set(own.flatMap((pid) => [pid, ...childrenOf(pid)]))].map(knownProcess);
  }
}
