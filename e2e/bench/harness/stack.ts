import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import pg from 'pg';
import { embeddedPostgres, postgresUrl } from '../../../libs/platform/tooling/embedded-postgres.ts';
import { anyFreePort } from '../../../libs/platform/tooling/ports.ts';
import { profile } from './options.ts';

export const root = resolve(import.meta.dirname, '../../..');
const dist = process.env.CURSUS_DIST ?? join(root, 'dist');

export interface Stack {
  /** Of the API, on 127.0.0.1. */
  port: number;
  databaseUrl: string;
  db: pg.Client;
  /** The server's log in JSON lines; see statements.ts. */
  statementLog: string;
  /** CPU seconds of the API since it began, all threads. */
  cpuSeconds: () => Promise<number>;
  stop: () => Promise<void>;
}

/**
 * The built API with the demo data on a PostgreSQL of its own that writes every commit to disk before it answers; nothing stays behind.
 * `--profile <folder>` writes a CPU profile of the API there when it stops.
 */
export async function startStack(): Promise<Stack> {
  if (!existsSync(join(dist, 'api.js'))) throw new Error(`nothing is built in ${dist}: npm run build`);
  const directory = mkdtempSync(join(tmpdir(), 'cursus-bench-'));
  chmodSync(directory, 0o711);
  const postgres = embeddedPostgres(join(directory, 'postgres'), [
    ...['fsync=on', 'synchronous_commit=on', 'max_connections=200', 'shared_buffers=64MB'],
    ...['logging_collector=on', 'log_destination=jsonlog', 'log_filename=statements', 'log_rotation_age=0', 'log_rotation_size=0'],
  ]);
  let api: ChildProcess | undefined;
  let db: pg.Client | undefined;
  const stop = async () => {
    if (api && api.exitCode === null) {
      api.kill('SIGTERM');
      await once(api, 'exit');
    }
    await db?.end();
    postgres.stop('immediate');
    rmSync(directory, { recursive: true, force: true });
  };
  const interrupt = () => void stop().finally(() => process.exit(130));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const databaseUrl = postgresUrl(postgres.start(await anyFreePort()));
    const port = await anyFreePort();
    const environment = {
      DATABASE_URL: databaseUrl,
      SMTP_URL: 'smtp://127.0.0.1:9',
      SIGNING_KEY: 'a key for measuring, long enough to be taken',
      DATA_DIR: directory,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      NODE_ENV: 'development',
    };
    await ended(run(directory, 'migrate', environment), directory);
    await ended(run(directory, 'seed', environment), directory);
    api = run(directory, 'api', environment, profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`] : []);
    await Promise.race([once(api, 'message'), ended(api, directory)]);
    db = new pg.Client(databaseUrl);
    await db.connect();
    return {
      ...{ port, databaseUrl, db, stop },
      statementLog: join(postgres.directory, 'log/statements.json'),
      cpuSeconds: async () => {
        const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
        return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1]);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Logs as the product does, into a file that goes with the folder. */
function run(directory: string, name: string, environment: NodeJS.ProcessEnv, execArgv: string[] = []) {
  const log = openSync(join(directory, `${name}.log`), 'a');
  return fork(join(dist, `${name}.js`), [], {
    cwd: root,
    env: { PATH: process.env.PATH, CURSUS_DIST: process.env.CURSUS_DIST, CURSUS_ROLE: name, ...environment },
    execArgv,
    stdio: ['ignore', log, log, 'ipc'],
  });
}

async function ended(child: ChildProcess, directory: string) {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === 0) return;
  const name = basename(child.spawnargs.at(-1)!, '.js');
  throw new Error(`${name} ended with ${code}\n${readFileSync(join(directory, `${name}.log`), 'utf8').slice(-2000)}`);
}
