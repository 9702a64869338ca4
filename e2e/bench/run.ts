// `npm run bench [name …]`: builds what changed and runs the benches one after another; each prints its table and ends by itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildIfChanged } from '../../apps/local/build.ts';

const root = join(import.meta.dirname, '../..');
/** Quick ones first; each has so many minutes before it is ended. */
const benches: Record<string, { file: string; minutes: number }> = {
  answer: { file: 'e2e/bench/answer.bench.ts', minutes: 5 },
  read: { file: 'e2e/bench/read.bench.ts', minutes: 6 },
  page: { file: 'e2e/bench/page.bench.ts', minutes: 6 },
  certificate: { file: 'libs/certificates/server/render/render.bench.mjs', minutes: 5 },
  import: { file: 'e2e/bench/import.bench.ts', minutes: 5 },
  start: { file: 'e2e/bench/start.bench.ts', minutes: 8 },
  'first-load': { file: 'e2e/bench/first-load.bench.ts', minutes: 30 },
};

const [name, ...rest] = process.argv.slice(2);
if (name && !benches[name]) {
  console.error(`There is no bench ${name}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(64);
}
await buildIfChanged();
let failed = 0;
for (const { file, minutes } of name ? [benches[name]!] : Object.values(benches)) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, file), ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  const patience = setTimeout(() => {
    console.error(`${file} took more than ${minutes} minutes and is ended`);
    child.kill('SIGTERM');
  }, minutes * 60_000);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(patience);
  if (code !== 0) failed++;
}
process.exit(failed ? 1 : 0);
