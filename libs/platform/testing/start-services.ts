import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestServices {
  stop: () => void;
}
declare global {
  var cursusTestServices: TestServices | undefined;
}

/** Redis where the machine has it, forgetting everything; the tests that need it are skipped by name elsewhere. */
function startRedis(port: number, folder: string): ChildProcess | undefined {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  return spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
}

/** One PostgreSQL and, where there is one, one Redis for the whole run. Jest's global setup knows no path aliases. */
export default async function startServices() {
  const { embeddedPostgres, postgresUrl } = await import('../tooling/embedded-postgres.ts');
  const { anyFreePort } = await import('../tooling/ports.ts');
  const folder = mkdtempSync(join(tmpdir(), 'cursus-services-'));
  spawnSync('chmod', ['711', folder]);
  // Nothing here outlives the run, so nothing waits for the disk.
  const postgres = embeddedPostgres(join(folder, 'postgres'), [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=300',
  ]);
  process.env.TEST_POSTGRES_URL = postgresUrl(postgres.start(await anyFreePort()));
  const redisPort = await anyFreePort();
  const redis = startRedis(redisPort, folder);
  if (redis) process.env.TEST_REDIS_URL = `redis://127.0.0.1:${redisPort}`;
  globalThis.cursusTestServices = {
    stop: () => {
      redis?.kill('SIGTERM');
      postgres.stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
