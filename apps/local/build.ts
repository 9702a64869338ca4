import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './settings.ts';

const marker = join(root, 'dist/.built');
const results = [
  'dist/api.js',
  'dist/worker.js',
  'dist/migrate.js',
  'dist/seed.js',
  'dist/mail-catcher.js',
  'dist/web/client',
  'dist/web/server',
];
/** What the build reads; a test or a text about the code changes nothing of it. */
const sources = ['package-lock.json', 'tsconfig.base.json', 'nx.json', '{apps,libs}/**/*'];
const isSource = (file: string) =>
  !/\.(spec|integration-spec|bench)\.\w+$|README\.md$|\/(testing|tooling)\//.test(file) && statSync(join(root, file)).isFile();

/** A fingerprint of everything that is built from. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).filter(isSource).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Builds through Nx unless the sources are those of the last build. @returns whether anything was built. @throws with what the build said. */
export async function buildIfChanged(signal?: AbortSignal): Promise<boolean> {
  const now = fingerprint();
  const complete = results.every((path) => existsSync(join(root, path)));
  if (complete && existsSync(marker) && readFileSync(marker, 'utf8') === now) return false;
  rmSync(marker, { force: true });
  await nx(['run-many', '-t', 'build', '--output-style=stream'], signal);
  mkdirSync(join(root, 'dist'), { recursive: true });
  // What was saved while it was built may be in it or not, so it is built once more next time.
  writeFileSync(marker, now);
  return true;
}

/** Nx without its background process and without any service outside. */
export const nxEnvironment = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

/**
 * What the failed projects said, of all that Nx passed on (each line begins with its project): what the others built stands between and
 * behind it. Without any word of theirs, the end of everything.
 */
export function wordsOfFailed(said: string): string {
  const lines = stripVTControlCharacters(said)
    .trimEnd()
    .split('\n')
    .filter((line) => !/^([\w-]+: )?\s+at /.test(line)); // where in the bundler it was noticed
  const failed = lines.flatMap((line) => /^\s*- ([\w-]+):build\b/.exec(line)?.[1] ?? []);
  const own = lines.flatMap((line) => {
    const project = failed.find((name) => line.startsWith(`${name}: `));
    return project ? [line.slice(project.length + 2)] : [];
  });
  return (own.some((line) => line.trim()) ? own : lines).slice(-40).join('\n');
}

async function nx(args: string[], signal: AbortSignal | undefined) {
  const child = spawn(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...nxEnvironment, FORCE_COLOR: '0', NODE_OPTIONS: '', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (words: string) => (said += words));
  const code = await new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  if (code !== 0) throw new Error(`The build failed:\n${wordsOfFailed(said)}`);
}
