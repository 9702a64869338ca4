// Brings up the whole platform on one machine, shows each step with its time, keeps it up, and stops it in order.
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, embeddedPostgres, postgresUrl, type EmbeddedPostgres } from '../../libs/platform/tooling/embedded-postgres.ts';
import { nextFreePort } from '../../libs/platform/tooling/ports.ts';
import { signal, waitForEnd } from '../../libs/platform/tooling/processes.ts';
import { buildIfChanged } from './build.ts';
import { Instance } from './instance.ts';
import { contentsOf, launcherSettings, makeDataDirectory, seedFile, SettingRefused, signingKey, type Contents } from './settings.ts';
import { Supervisor } from './supervisor.ts';
import { openLink, usage, welcome } from './welcome.ts';
import { watchSources } from './watch.ts';

const began = performance.now();
const settings = readSettings();
const { directory, production } = settings;
if (settings.help) finish(0, usage);
if (settings.stop) await stopOther();

const before = contentsOf(directory);
if (settings.empty && !production && before === 'demo') {
  finish(1, `${directory} holds the demo. Name another folder with DATA_DIR, or leave DATA_DIR away.`);
}
try {
  makeDataDirectory(directory);
  accessSync(directory, constants.W_OK | constants.X_OK);
} catch (error) {
  finish(1, `Nothing can be written in ${directory} (${(error as Error).message}). Start as the user it belongs to, or set DATA_DIR.`);
}
const instance = new Instance(directory);
const other = instance.claim();
if (other) {
  const where = other.addresses ? ` at ${other.addresses.publicUrl}` : '';
  finish(1, `Cursus already runs on ${directory}${where} (process ${other.launcher.pid}). Stop it with: npm start -- --stop`);
}
const supervisor = new Supervisor(directory, instance, (name) => {
  console.error(`✗ ${name} ends again and again.\n  ${supervisor.lastWords(name).replaceAll('\n', '\n  ')}`);
  void stop(1);
});
const building = new AbortController();

let asked = 0;
/** Stops in the opposite order of starting. A second interrupt does not wait; the same one that came by two ways counts once. */
async function stop(code: number): Promise<never> {
  if (asked && Date.now() - asked < 1000) return new Promise<never>(() => undefined);
  if (asked) {
    supervisor.kill();
    instance.forget();
    finish(130, 'Stopped at once. The next start puts right what was cut off.');
  }
  asked = Date.now();
  console.log('\nStopping; once more for at once …');
  building.abort();
  instance.unready();
  await supervisor.stop();
  instance.forget();
  finish(code, `Stopped. Everything is kept in ${directory}`);
}
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void stop(0));
process.on('disconnect', () => void stop(0));
// The terminal may be gone before we are; then nobody reads, and stopping in order matters more.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Shows one step with its time; a failed one says why and what to do, and ends everything. */
async function step<Result>(name: string, advice: string, work: () => Promise<Result> | Result): Promise<Result> {
  const start = performance.now();
  try {
    const result = await work();
    if (asked) return await new Promise<never>(() => undefined);
    console.log(`● ${name.padEnd(36)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`);
    return result;
  } catch (error) {
    if (asked) return new Promise<never>(() => undefined);
    const words = error instanceof Error ? error.message : String(error);
    console.error(`✗ ${name}\n  ${words.replaceAll('\n', '\n  ')}\n  What to do: ${advice}`);
    return stop(1);
  }
}

const readLog = 'the lines above name what failed.';
const left = await instance.endLeftovers();
if (left) console.log(`  an earlier start had left ${left} processes behind: ended`);

await step('build (what changed)', 'mend what the build names, or go back to the last version that worked.', () =>
  buildIfChanged(building.signal),
);

const ports: number[] = [];
/** The wanted port or the next free one, and says so. */
async function portFor(what: string, setting: string, wanted: number): Promise<number> {
  const port = await nextFreePort(wanted, ports);
  ports.push(port);
  if (port !== wanted) console.log(`  port ${wanted} is taken: ${what} uses ${port} (setting ${setting})`);
  return port;
}
const port = await portFor('the platform', 'PORT', settings.port);
const publicUrl = process.env.PUBLIC_URL || `http://localhost:${port}`;

const databaseUrl = process.env.DATABASE_URL || (await startDatabase());
async function startDatabase(): Promise<string> {
  const folder = join(directory, 'postgres');
  const advice = `read the log of PostgreSQL named above, or set DATABASE_URL to a server of your own. The data are in ${folder}.`;
  return step('PostgreSQL', advice, async () => {
    const postgres = embeddedPostgres(folder, ['max_connections=200', 'shared_buffers=64MB']);
    const orphan = postgres.runningPort();
    if (orphan !== undefined && !(await answers(orphan))) await endDeaf(postgres);
    const found = postgres.runningPort();
    const used = postgres.start(found ?? (await portFor('PostgreSQL', 'POSTGRES_PORT', settings.databasePort)));
    // Nobody's child, so nobody tells us of its end. It may be killed again while it starts.
    let inVain = 0;
    const watch = setInterval(() => {
      if (supervisor.stopping || postgres.runningPort() !== undefined) return;
      console.error('! PostgreSQL ended and is started again; what was saved is there.');
      try {
        postgres.start(used);
        inVain = 0;
      } catch (error) {
        inVain++;
        console.error(`${inVain < 5 ? '!' : '✗'} ${(error as Error).message}`);
        if (inVain >= 5) void stop(1);
      }
    }, 500);
    supervisor.add({
      name: 'PostgreSQL',
      stop: () => {
        clearInterval(watch);
        postgres.stop('fast', 2);
      },
      kill: () => postgres.kill(),
    });
    return postgresUrl(used);
  });
}

/** A server of an earlier start that runs and does not answer. */
async function endDeaf(postgres: EmbeddedPostgres) {
  console.log('  a PostgreSQL of an earlier start does not answer: ended');
  postgres.kill();
  for (const end = Date.now() + 5000; postgres.runningPort() !== undefined && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let smtpUrl = process.env.SMTP_URL;
let catcher: string | undefined;
if (!smtpUrl && !production) {
  await step('mail catcher', 'set SMTP_URL to a mail server of your own.', async () => {
    const smtpPort = await portFor('the mail catcher', 'MAIL_CATCHER_SMTP_PORT', settings.smtpPort);
    const pagePort = await portFor("the mail catcher's page", 'MAIL_CATCHER_PORT', settings.mailPagePort);
    smtpUrl = `smtp://127.0.0.1:${smtpPort}`;
    catcher = `http://localhost:${pagePort}`;
    const args = [String(smtpPort), String(pagePort), join(directory, 'mail')];
    await supervisor.keep({ name: 'mail-catcher', file: 'dist/mail-catcher.js', args, grace: 500 });
  });
}

const environment: NodeJS.ProcessEnv = {
  DATABASE_URL: databaseUrl,
  SMTP_URL: smtpUrl,
  SIGNING_KEY: process.env.SIGNING_KEY || (production ? undefined : signingKey(directory)),
  DATA_DIR: directory,
  PORT: String(port),
  PUBLIC_URL: production ? process.env.PUBLIC_URL : publicUrl,
  NODE_ENV: process.env.NODE_ENV || 'development',
};
await step('database schema', `${readLog} The data are untouched.`, () =>
  supervisor.run({ name: 'migrate', file: 'dist/migrate.js', environment }),
);

const contents: Contents = before ?? (settings.empty ? 'empty' : 'demo');
if (!before) await fillFolder();
async function fillFolder() {
  // There while the demo is written: only then may the next start clear away what an interrupted one had written.
  const unfinished = join(directory, 'seeding');
  const again = existsSync(unfinished);
  const name = contents === 'demo' ? 'demo data (first start only)' : 'link for the first administrator';
  await step(name, `${readLog} Then start again; it begins anew.`, async () => {
    writeFileSync(unfinished, '');
    const args = contents === 'demo' ? (again ? ['--again'] : []) : ['--empty'];
    await supervisor.run({ name: 'seed', file: 'dist/seed.js', environment, args });
    rmSync(unfinished);
  });
}

// Side by side, which two cores halve; named in this order, they are stopped in the opposite one.
await Promise.all([
  step('worker', readLog, () => supervisor.keep({ name: 'worker', file: 'dist/worker.js', environment })),
  step('API and pages', readLog, () => supervisor.keep({ name: 'api', file: 'dist/api.js', environment })),
]);

instance.ready({ publicUrl, port, smtpUrl, catcher });
const seed = seedFile(directory, contents);
const link = await openLink(seed, publicUrl, async (token) => {
  const host = ['0.0.0.0', '::', ''].includes(process.env.HOST ?? '') ? '127.0.0.1' : process.env.HOST;
  const reply = await fetch(`http://${host}:${port}/api/v1/links/${token}`);
  return ((await reply.json()) as { state: string }).state;
});
console.log(welcome({ publicUrl, catcher, directory, seed, link, seconds: (performance.now() - began) / 1000, contents }));
process.send?.({ ready: true, publicUrl, catcher });
if (settings.watch) {
  watchSources(async () => {
    const built = await buildIfChanged(building.signal);
    if (built) for (const name of ['worker', 'api']) supervisor.restart(name);
    return built;
  });
}

function readSettings() {
  try {
    return launcherSettings(process.env, process.argv.slice(2));
  } catch (error) {
    if (error instanceof SettingRefused) finish(78, error.message);
    throw error;
  }
}

/** Ends whoever serves this folder. */
async function stopOther(): Promise<never> {
  const running = existsSync(directory) ? new Instance(directory).other() : undefined;
  if (!running) finish(0, `Nothing runs on ${directory}`);
  signal(running.launcher.pid, 'SIGTERM');
  const [stays] = await waitForEnd([running.launcher], 15_000);
  if (stays) finish(1, `Process ${stays.pid} does not stop.`);
  finish(0, `Stopped what ran on ${directory}`);
}

/** Says the last word and ends. */
function finish(code: number, words: string): never {
  (code === 0 ? console.log : console.error)(words);
  process.exit(code);
}
