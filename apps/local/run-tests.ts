// Runs every check, one after another, goes on after failures, and ends with one line of counts over all of them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../libs/platform/tooling/browser.ts';
import { buildIfChanged, nxEnvironment } from './build.ts';
import { root } from './settings.ts';
import { countsOf, lastLine, row, sum, type Counts, type JestOutcome } from './test-counts.ts';

const bin = (name: string) => join(root, 'node_modules/.bin', name);
const failed: Counts = { passed: 0, failed: 1, skipped: 0 };

/** @returns whether it ended well. Both of its outputs are ours, or only the one on which it says what it does. */
const run = (command: string, args: string[], environment: NodeJS.ProcessEnv = {}, stdout: 'inherit' | 'ignore' = 'inherit') =>
  new Promise<boolean>((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', stdout, 'inherit'],
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });

/** A check that only passes or fails counts as one. */
const check = (command: string, args: string[], environment?: NodeJS.ProcessEnv) => async () =>
  (await run(command, args, environment)) ? { passed: 1, failed: 0, skipped: 0 } : failed;

/** One project of Jest. Its counts come from the file it writes; what it says while it runs goes on as it is. */
const jest = (project: string, paths: string[]) => async (): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'cursus-jest-'));
  const outcome = join(folder, 'outcome.json');
  const args = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(root, 'node_modules/jest/bin/jest.js')],
    ...['-c', 'libs/platform/tooling/jest.config.cjs', '--selectProjects', project, '--json', '--outputFile', outcome],
    ...(project === 'e2e' ? ['--runInBand'] : ['--maxWorkers=2']),
    ...(paths.length ? ['--testPathPatterns', ...paths] : []),
  ];
  const ended = await run(process.execPath, args, { NODE_ENV: 'test' }, 'ignore');
  if (!existsSync(outcome)) return failed;
  const { counts, skipped } = countsOf(JSON.parse(readFileSync(outcome, 'utf8')) as JestOutcome);
  rmSync(folder, { recursive: true });
  for (const name of skipped) console.log(`skipped: ${name}`);
  // Jest may fail outside of any test: in what starts or stops its services.
  return ended || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};

/** The containers' roles are started as they are built. */
const integration = (paths: string[]) => async () => {
  await buildIfChanged();
  return jest('integration', paths)();
};

const e2e = (paths: string[]) => async () => {
  process.env.CHROMIUM_PATH = findBrowser();
  await buildIfChanged();
  return jest('e2e', paths)();
};

const [wanted, ...paths] = process.argv.slice(2);
const parts: Record<string, () => Promise<Counts>> = {
  format: check(bin('prettier'), ['--check', '--log-level=warn', '.']),
  lint: check(bin('nx'), ['run-many', '-t', 'lint', '--output-style=static'], nxEnvironment),
  types: check(bin('tsc'), ['-p', 'tsconfig.base.json']),
  unit: jest('unit', paths),
  web: jest('web', paths),
  integration: integration(paths),
  e2e: e2e(paths),
};
if (wanted && !(wanted in parts)) {
  console.error(`There is no part "${wanted}". Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const results: Counts[] = [];
const table: string[] = [];
for (const [name, part] of Object.entries(parts).filter(([one]) => !wanted || one === wanted)) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const counts = await part().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return failed;
  });
  results.push(counts);
  table.push(row(name, counts, performance.now() - start));
}
const total = results.reduce(sum, { passed: 0, failed: 0, skipped: 0 });
console.log(`\n${table.join('\n')}\n\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
// The channel to the process that started this one would keep it waiting.
if (process.connected) process.disconnect();
