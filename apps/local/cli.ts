// Gives a command of the platform its database and settings: those of the running instance, or a PostgreSQL started for as long as it takes.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedPostgres, postgresUrl } from '../../libs/platform/tooling/embedded-postgres.ts';
import { nextFreePort } from '../../libs/platform/tooling/ports.ts';
import { buildIfChanged } from './build.ts';
import { Instance } from './instance.ts';
import { launcherSettings, makeDataDirectory, root, seedFile, signingKey } from './settings.ts';
import { demoSignIns, signInTable } from './welcome.ts';

const args = process.argv.slice(2);
const folders = ['demo', 'empty', 'production'].map((name) => join(root, 'data', name));
/** The folder that is set, else the one that is served now, else the first that is there. */
const directory =
  process.env.DATA_DIR ||
  folders.find((folder) => existsSync(folder) && new Instance(folder).other()) ||
  folders.find((folder) => existsSync(folder)) ||
  launcherSettings(process.env, []).directory;
const settings = launcherSettings({ ...process.env, DATA_DIR: directory }, []);

if (args[0] === 'demo') {
  const seed = seedFile(settings.directory, 'demo');
  console.log(args.includes('--json') ? JSON.stringify({ signIns: demoSignIns(seed) }) : signInTable(seed).join('\n'));
  process.exit(0);
}

/** Progress goes to stderr: stdout holds the command's answer alone. */
const say = (words: string) => process.stderr.write(`${words}\n`);
function fail(error: unknown): never {
  say(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

const asksHelp = args.length === 0 || args.includes('--help');
await buildIfChanged().then((built) => built && !asksHelp && say('● built'), fail);
makeDataDirectory(settings.directory);
const instance = new Instance(settings.directory);
const other = instance.other();
if (other && !other.addresses && !asksHelp)
  fail(`Cursus is just starting on ${settings.directory}, or stopping there. Try again in a moment.`);
const running = other?.addresses;
let stopDatabase: () => void = () => undefined;
const databaseUrl = asksHelp ? process.env.DATABASE_URL : process.env.DATABASE_URL || (await database().catch(fail));

async function database(): Promise<string> {
  const postgres = embeddedPostgres(join(settings.directory, 'postgres'));
  const found = postgres.runningPort();
  const port = postgres.start(found ?? (await nextFreePort(settings.databasePort)));
  // A start that came meanwhile has taken the server over; then it stays.
  if (found === undefined) stopDatabase = () => (instance.other() ? undefined : postgres.stop('fast', 5));
  return postgresUrl(port);
}

const production = settings.production;
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  CURSUS_ROLE: 'cli',
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  DATA_DIR: settings.directory,
  DATABASE_URL: databaseUrl,
  // A command only writes letters down; the worker sends them.
  SMTP_URL: process.env.SMTP_URL || running?.smtpUrl || (production ? undefined : 'smtp://127.0.0.1:1025'),
  SIGNING_KEY: process.env.SIGNING_KEY || (production ? undefined : signingKey(settings.directory)),
  PUBLIC_URL: process.env.PUBLIC_URL || running?.publicUrl || (production ? undefined : `http://localhost:${settings.port}`),
};

/** @returns the program's exit code */
const run = (file: string, given: string[], stdio: 'inherit' | 'ignore') =>
  new Promise<number>((resolve) => {
    const child = fork(join(root, file), given, { cwd: root, env: environment, stdio: ['inherit', stdio, 'inherit', 'ipc'] });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('exit', (code) => resolve(code ?? 1));
  });

let code = 0;
// Beside a running platform the schema is that of its build already.
if (!running && !asksHelp) code = await run('dist/migrate.js', [], 'ignore');
if (code === 0) code = await run('dist/cli.js', args, 'inherit');
if (args.length === 0 || args[0] === '--help') console.log("\n  demo\n      Print the demo's sign-ins with the codes that hold now.");
stopDatabase();
process.exit(code);
