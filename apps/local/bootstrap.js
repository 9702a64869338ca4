// Plain JavaScript for whatever Node is here: installs once, then goes on in the Node that was installed with the packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const lock = join(root, 'package-lock.json');
/** Written last, so that an interrupted install is done again. */
const marker = join(root, 'node_modules/.installed');
const packagedNode = join(root, 'node_modules/node');
const ownNode = join(packagedNode, 'bin/node');

/** Goes on with a script of the project, in the pinned Node and with its packages. */
export async function continueWith(script, args = process.argv.slice(2)) {
  ensureInstalled();
  const path = [dirname(ownNode), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { version } = JSON.parse(readFileSync(join(packagedNode, 'package.json'), 'utf8'));
  if (process.versions.node === version) {
    process.env.PATH = path;
    process.chdir(root);
    await import(pathToFileURL(join(root, script)).href);
    return;
  }
  const options = { cwd: root, env: { ...process.env, PATH: path }, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] };
  const child = spawn(ownNode, [join(root, script), ...args], options);
  // An interrupt of the terminal reaches the child by itself as well; what comes twice within a second counts once there.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Installs what the lock file names unless just that is installed. Progress goes to stderr: stdout may be a command's answer. */
function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or newer (https://nodejs.org) and try again.`);
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(marker) && existsSync(ownNode) && readFileSync(marker, 'utf8') === wanted) return;
  for (const folder of ['demo', 'empty', 'production'])
    refuseUnderARunningOne(join(process.env.DATA_DIR ?? join(root, 'data', folder), 'running.json'));

  const began = Date.now();
  process.stderr.write('● installing packages: once, about a minute …\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail(`The packages could not be installed${error ? ` (${error.message})` : ''}. Is the package registry within reach? Then try again.`);
  if (!existsSync(ownNode))
    fail('The package "node" did not install its program. npm must be allowed to run install scripts (ignore-scripts=false).');
  writeFileSync(marker, wanted);
  process.stderr.write(`● packages installed in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/** Installing replaces every package, which would break what runs on them. */
function refuseUnderARunningOne(file) {
  if (!existsSync(file)) return;
  const { launcher } = JSON.parse(readFileSync(file, 'utf8'));
  try {
    process.kill(launcher.pid, 0);
  } catch {
    return; // nobody has that number: left behind by a crash
  }
  fail(`The packages have changed while Cursus runs (process ${launcher.pid}). Stop it first; if it does not run, remove ${file}.`);
}

function fail(why) {
  process.stderr.write(`✗ ${why}\n`);
  process.exit(1);
}
