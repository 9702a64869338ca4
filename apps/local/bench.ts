import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './build.ts';
import { root } from './settings.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const wanted = process.argv.slice(2);
const benches = Object.keys(scripts).filter((name) => name.startsWith('bench:') && wanted.every((word) => name.includes(word)));
if (benches.length === 0) {
  console.error(`No benchmark${wanted.length ? ` is named like ${wanted.join(' ')}` : ''}.`);
  process.exit(2);
}
await buildIfChanged();
const failed = benches.filter((name) => {
  console.log(`\n── ${name.slice('bench:'.length)} ──`);
  return spawnSync('npm', ['run', '--silent', name], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
});
if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
process.exit(failed.length ? 1 : 0);
