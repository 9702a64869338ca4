import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const marker = join(root, 'dist/.built');
/** What the build reads; a test or a text about the code changes nothing of it. */
const sources = ['package-lock.json', 'tsconfig.base.json', '{apps,libs}/**/*.{ts,tsx,js,css,json,mjs,typ}'];
const isSource = (file: string) => !/\.(spec|integration-spec|e2e-spec|bench)\.tsx?$/.test(file);

/** A fingerprint of everything that is built from. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).filter(isSource).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Builds through Nx unless the sources are those of the last build. @returns whether anything was built. @throws with what the build said. */
export function buildIfChanged(): boolean {
  const now = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === now) return false;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--output-style=stream'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: {
        ...process.env,
        NX_DAEMON: 'false',
        NX_NO_CLOUD: 'true',
        NX_TUI: 'false',
        NX_SKIP_NX_CACHE: process.env.NX_SKIP_NX_CACHE ?? 'false',
        FORCE_COLOR: '0',
      },
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${(stdout + stderr).split('\n').slice(-40).join('\n')}`);
  writeFileSync(marker, now);
  return true;
}
