// Runs every check, one after another, goes on after failures, and ends with one line of counts over all of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../libs/platform/tooling/browser.ts';
import { buildIfChanged } from './build.ts';
import { root } from './settings.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const nxQuietly = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

function run(command: string, args: string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status === 0;
}

/** A check that only passes or fails counts as one. */
const check = (command: string, args: string[], environment?: NodeJS.ProcessEnv) => (): Counts =>
  run(command, args, environment) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

function jest(project: string, paths: string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'cursus-jest-'));
  const outcome = join(folder, 'outcome.json');
  const args = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(root, 'node_modules/jest/bin/jest.js')],
    ...['-c', 'libs/platform/tooling/jest.config.cjs', '--selectProjects', project, '--json', '--outputFile', outcome, '--passWithNoTests'],
    ...(project === 'e2e' ? ['--runInBand'] : ['--maxWorkers=2']),
    ...(paths.length ? ['--testPathPatterns', ...paths] : []),
  ];
  // Jest says what it does on stderr; its JSON goes to the file.
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(outcome, 'utf8'),
    );
    // A file that cannot even be loaded holds tests that did not pass.
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
  } catch {
    console.error(`${project}: the runner itself failed`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function e2e(paths: string[]): Counts {
  try {
    findBrowser();
    buildIfChanged();
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return jest('e2e', paths);
}

const [wanted, ...paths] = process.argv.slice(2);
const parts: Record<string, () => Counts> = {
  format: check(bin('prettier'), ['--check', '--log-level=warn', '.']),
  lint: check(bin('nx'), ['run-many', '-t', 'lint', '--output-style=static'], nxQuietly),
  types: check(bin('tsc'), ['-p', 'tsconfig.base.json']),
  unit: () => jest('unit', paths),
  web: () => jest('web', paths),
  integration: () => jest('integration', paths),
  e2e: () => e2e(paths),
};
if (wanted && !(wanted in parts)) {
  console.error(`There is no part "${wanted}". Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const table: string[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (wanted && wanted !== name) continue;
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const counts = part();
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  table.push(
    `${name.padEnd(12)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${String(counts.skipped).padStart(4)} skipped ${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s`,
  );
}
console.log(`\n${table.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);
