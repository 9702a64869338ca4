// Brings up the whole platform on one machine, shows each step, and stops it in order.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedPostgres, postgresUrl } from '../../libs/platform/tooling/embedded-postgres.ts';
import { nextFreePort } from '../../libs/platform/tooling/ports.ts';
import { buildIfChanged } from './build.ts';
import { Instance } from './instance.ts';
import { welcome } from './welcome.ts';
import { dataDirectory, root, signingKey } from './settings.ts';

const empty = process.argv.includes('--empty');
const directory = dataDirectory(empty);
const instance = new Instance(directory);
const running: { name: string; stop: () => Promise<unknown> | unknown }[] = [];
const began = performance.now();

/** Shows one step with its time; a failed one says why and ends everything. */
async function step<Result>(name: string, work: () => Promise<Result> | Result, advice: string): Promise<Result> {
  const start = performance.now();
  try {
    const result = await work();
    console.log(`● ${name.padEnd(44)} ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`);
    return result;
  } catch (error) {
    if (stopping) return new Promise<never>(() => undefined);
    console.error(`✗ ${name}\n  ${String((error as Error).message).replaceAll('\n', '\n  ')}\n  What to do: ${advice}`);
    await stop(1);
    throw error;
  }
}

let stopping = false;
/** Stops in the opposite order of starting; a second interrupt does not wait. */
async function stop(code: number): Promise<never> {
  if (stopping) process.exit(1);
  stopping = true;
  if (running.length) console.log('\nStopping …');
  for (const { name, stop: end } of running.reverse()) {
    await Promise.race([
      Promise.resolve(end()).catch((error) => console.error(`  ${name}: ${error.message}`)),
      new Promise((resolve) => setTimeout(resolve, 8000)),
    ]);
  }
  instance.forget();
  if (running.length) console.log('Stopped. Everything is kept in', directory);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
process.on('disconnect', () => void stop(0));

/** One of the platform's processes. It is its own group, so that an interrupt of the terminal reaches it through us, in order. */
function start(name: string, file: string, environment: NodeJS.ProcessEnv, args: string[] = []) {
  const log = openSync(join(directory, `${name}.log`), 'a');
  const child = fork(file, args, {
    cwd: root,
    env: { ...process.env, CURSUS_ROLE: name, ...environment },
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', ...(environment.NODE_OPTIONS_OWN ?? '').split(' ').filter(Boolean)],
  });
  instance.add(child.pid!);
  return child;
}

const lastLines = (name: string) =>
  readFileSync(join(directory, `${name}.log`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-6)
    .join('\n');

async function finished(name: string, child: ChildProcess) {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(lastLines(name));
}

async function ready(name: string, child: ChildProcess) {
  await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error(lastLines(name))))]);
}

/** Keeps a process up: what dies by itself is started again, unless it dies again and again. */
async function keepUp(name: string, file: string, environment: NodeJS.ProcessEnv, args: string[] = []) {
  let deaths = 0;
  let child = start(name, file, environment, args);
  const watch = () =>
    child.once('exit', (code, signal) => {
      if (stopping) return;
      console.error(`! ${name} ended (${signal ?? code}); starting it again. Its log: ${join(directory, `${name}.log`)}`);
      if (++deaths > 5) return void stop(1);
      setTimeout(() => (deaths = Math.max(0, deaths - 1)), 60_000).unref();
      child = start(name, file, environment, args);
      watch();
    });
  running.push({
    name,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 6000);
      await once(child, 'exit');
      clearTimeout(hard);
    },
  });
  await ready(name, child);
  watch();
}

const other = instance.other();
if (other) {
  console.error(
    `Cursus already runs on ${directory}${other.address ? `, at ${other.address}` : ''} (process ${other.launcher.pid}). Stop it there first.`,
  );
  process.exit(1);
}
const left = await instance.endLeftovers();
if (left) console.log(`● ended ${left} processes that an earlier start had left behind`);
instance.write();

await step('built (skipped where nothing changed)', buildIfChanged, 'mend what the build names, or report it.');

const wantedPort = Number(process.env.PORT ?? 3000);
const port = await nextFreePort(wantedPort);
if (port !== wantedPort) console.log(`  port ${wantedPort} is taken: using ${port}`);
const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;

let databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  const postgres = embeddedPostgres(join(directory, 'postgres'), ['max_connections=200', 'shared_buffers=64MB']);
  running.push({ name: 'PostgreSQL', stop: () => postgres.stop() });
  const databasePort = await step(
    'database',
    async () => postgres.start(await nextFreePort(Number(process.env.POSTGRES_PORT ?? 5440))),
    `look into the log of PostgreSQL in ${join(directory, 'postgres')}, or set DATABASE_URL to a server of your own.`,
  );
  databaseUrl = postgresUrl(databasePort);
}

let catcher: string | undefined;
let smtpUrl = process.env.SMTP_URL;
const settings = () => ({
  DATABASE_URL: databaseUrl,
  SMTP_URL: smtpUrl,
  SIGNING_KEY: signingKey(directory),
  DATA_DIR: directory,
  PORT: String(port),
  PUBLIC_URL: publicUrl,
  NODE_ENV: process.env.NODE_ENV ?? 'development',
});

if (!smtpUrl) {
  const smtpPort = await nextFreePort(Number(process.env.MAIL_CATCHER_SMTP_PORT ?? 1025), [port]);
  const webPort = await nextFreePort(Number(process.env.MAIL_CATCHER_PORT ?? 1080), [port, smtpPort]);
  smtpUrl = `smtp://127.0.0.1:${smtpPort}`;
  catcher = `http://localhost:${webPort}`;
  await step(
    'mail catcher',
    () => keepUp('mail-catcher', join(root, 'apps/local/mail-catcher.ts'), {}, [String(smtpPort), String(webPort)]),
    'set SMTP_URL to a mail server of your own.',
  );
}

await step(
  'database schema',
  () => finished('migrate', start('migrate', 'dist/migrate.js', settings())),
  'the lines above name what failed; the data are untouched.',
);
const seeded = join(directory, empty ? 'first-administrator.json' : 'demo.json');
if (!existsSync(seeded)) {
  await step(
    empty ? 'link for the first administrator' : 'demo data (first start only)',
    () => finished('seed', start('seed', 'dist/seed.js', settings(), empty ? ['--empty'] : [])),
    `start again; if it fails again, remove ${directory}.`,
  );
}
await step('worker', () => keepUp('worker', 'dist/worker.js', settings()), 'the lines above name what failed.');
await step('API and pages', () => keepUp('api', 'dist/api.js', settings()), 'the lines above name what failed.');

instance.ready(publicUrl);
console.log(welcome({ publicUrl, catcher, directory, seeded, empty, seconds: (performance.now() - began) / 1000 }));
process.send?.({ ready: true, publicUrl, catcher });
