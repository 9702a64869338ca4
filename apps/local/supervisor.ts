import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Instance } from './instance.ts';
import { root } from './settings.ts';

/** Something that was started and is to be stopped, in the opposite order. */
export interface Part {
  name: string;
  stop: () => Promise<void> | void;
  /** At once and without regard. */
  kill: () => void;
}
export interface Program {
  name: string;
  file: string;
  args?: string[];
  environment?: NodeJS.ProcessEnv;
  /** How long it may take to stop, in milliseconds. */
  grace?: number;
  /** Options of Node itself. */
  nodeOptions?: string[];
}

const largestLog = 20_000_000;
/** So often in a row may a program end before it did any work. */
const stillborn = 5;
const longestPause = 5000;

/** Starts the platform's processes, keeps them up, and stops them in order. Each writes to a log of its own in the data folder. */
export class Supervisor {
  stopping = false;
  private readonly parts: Part[] = [];
  private readonly restarts = new Map<string, () => void>();
  private readonly directory: string;
  private readonly instance: Instance;
  private readonly givenUp: (name: string) => void;

  /** @param givenUp called when a process ends again and again before it does any work; one that is killed in its work is started again for ever */
  constructor(directory: string, instance: Instance, givenUp: (name: string) => void) {
    this.directory = directory;
    this.instance = instance;
    this.givenUp = givenUp;
  }

  add(part: Part) {
    this.parts.push(part);
  }

  /** Runs a program to its end. @throws with its last words when it fails. */
  async run(program: Program): Promise<void> {
    const child = this.fork(program);
    const part = this.partOf(program, () => child);
    this.parts.push(part);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    this.parts.splice(this.parts.indexOf(part), 1);
    if (code !== 0) throw new Error(this.lastWords(program.name));
  }

  /** Starts a program, waits until it says that it does its work, and starts it again whenever it ends by itself. */
  async keep(program: Program): Promise<void> {
    let child = this.fork(program);
    this.parts.push(this.partOf(program, () => child));
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error(this.lastWords(program.name))));
    });

    let asked = false;
    let ready = true;
    let inVain = 0;
    let deaths: number[] = [];
    const again = () => {
      if (this.stopping) return;
      child = this.fork(program);
      ready = false;
      child.once('message', () => (ready = true));
      watch();
    };
    const watch = () =>
      child.once('exit', (code, signal) => {
        if (this.stopping) return;
        if (asked) {
          asked = false;
          return again();
        }
        deaths = [...deaths.filter((time) => time > Date.now() - 60_000), Date.now()];
        inVain = ready ? 0 : inVain + 1;
        if (inVain >= stillborn) return this.givenUp(program.name);
        console.error(`! ${program.name} ended (${signal ?? code}) and is started again. Its log: ${this.logOf(program.name)}`);
        setTimeout(again, Math.min((deaths.length - 1) * 500, longestPause));
      });
    watch();
    this.restarts.set(program.name, () => {
      asked = true;
      child.kill('SIGTERM');
    });
  }

  /** Ends a program that is kept, in its own way, so that it begins with what is built now. */
  restart(name: string) {
    this.restarts.get(name)?.();
  }

  /** Stops everything, the last started first. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const part of this.parts.toReversed()) {
      try {
        await part.stop();
      } catch (error) {
        console.error(`! ${part.name}: ${(error as Error).message}`);
        part.kill();
      }
    }
  }

  kill() {
    this.stopping = true;
    for (const part of this.parts.toReversed()) part.kill();
  }

  /** The last lines of a program's log. */
  lastWords(name: string): string {
    const log = this.logOf(name);
    if (!existsSync(log)) return 'It said nothing.';
    return [...readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8), `Its log: ${log}`].join('\n');
  }

  private logOf = (name: string) => join(this.directory, `${name}.log`);

  /** A group of its own, so that an interrupt of the terminal reaches it through us alone, in order. */
  private fork({ name, file, args = [], environment = {}, nodeOptions = [] }: Program): ChildProcess {
    const path = this.logOf(name);
    if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.1`);
    const log = openSync(path, 'a', 0o600);
    // What the platform writes into the data folder is its own alone.
    const usual = process.umask(0o077);
    const child = fork(file, args, {
      cwd: root,
      // Compiled code is kept between starts, which makes them shorter.
      env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env, ...environment, CURSUS_ROLE: name },
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
      execArgv: nodeOptions,
    });
    process.umask(usual);
    closeSync(log);
    if (child.pid) this.instance.add(child.pid);
    return child;
  }

  private partOf({ name, grace = 3000 }: Program, child: () => ChildProcess): Part {
    return {
      name,
      kill: () => void child().kill('SIGKILL'),
      stop: async () => {
        const running = child();
        if (running.exitCode !== null || running.signalCode !== null) return;
        const ended = new Promise((resolve) => running.once('exit', resolve));
        running.kill('SIGTERM');
        const hard = setTimeout(() => running.kill('SIGKILL'), grace);
        await ended;
        clearTimeout(hard);
      },
    };
  }
}
