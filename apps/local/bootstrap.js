// Plain JavaScript for whatever Node is here: installs once, then goes on in the Node that was installed with the packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const lock = join(root, 'package-lock.json');
/** Written last, so that an interrupted install is done again. */
const marker = join(root, 'node_modules/.installed');
export const ownNode = join(root, 'node_modules/node/bin/node');

/** The environment in which Node 24 comes first, for everything that is started from here. */
export const environment = () => ({ ...process.env, PATH: `${dirname(ownNode)}${delimiter}${process.env.PATH}` });

/** Installs what the lock file names unless just that is installed. Progress goes to stderr: stdout may be a command's answer. */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Node ${process.versions.node} is too old: Cursus needs Node 20 or newer to begin with.`);
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(marker) && existsSync(ownNode) && readFileSync(marker, 'utf8') === wanted) return;
  const began = Date.now();
  process.stderr.write('● installing packages (once, about a minute) …\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    stop(`The packages could not be installed${error ? `: ${error.message}` : ''}. Is the package registry within reach? Then try again.`);
  if (!existsSync(ownNode))
    stop('The package "node" did not install its program: does npm refuse install scripts? See "allowScripts" in package.json.');
  writeFileSync(marker, wanted);
  process.stderr.write(`  packages installed in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/** Goes on in Node 24 with a script of the project; this process only waits for its orderly end. */
export function continueIn(script, args, { ipc = false } = {}) {
  const child = spawn(ownNode, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    cwd: root,
    env: environment(),
    stdio: ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  // An interrupt of the terminal reaches the child as well; one sent to this process alone is passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function stop(why) {
  process.stderr.write(`✗ ${why}\n`);
  process.exit(1);
}
