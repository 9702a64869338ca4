import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Jest's global setup knows no path aliases.
import { embeddedPostgres, postgresUrl } from '../tooling/embedded-postgres.ts';
import { anyFreePort } from '../tooling/ports.ts';
import { type KnownProcess, knownProcess, signal, stillRuns, thisProcess } from '../tooling/processes.ts';

const prefix = 'cursus-test-';
/** Losing a test's data is no loss, so nothing is forced to disk. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

interface Services {
  owner: KnownProcess;
  redis?: KnownProcess;
}

/**
 * One PostgreSQL for the whole run, and one Redis where it is installed; tests find them in `TEST_POSTGRES_URL` and `TEST_REDIS_URL`.
 * Each run has its own folder and ports, so that several may go on at once.
 */
export default async function startServices() {
  sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  const services: Services = { owner: thisProcess() };
  const remember = () => writeFileSync(join(folder, 'services.json'), JSON.stringify(services));
  remember();
  process.env.TEST_SERVICES_DIR = folder;

  const postgres = embeddedPostgres(join(folder, 'postgres'), settings);
  process.env.TEST_POSTGRES_URL = postgresUrl(postgres.start(await anyFreePort()));

  if (spawnSync('redis-server', ['--version']).status === 0) {
    const port = await anyFreePort();
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
    const redis = spawn('redis-server', options, { stdio: 'ignore', detached: true });
    redis.unref();
    if (redis.pid) services.redis = knownProcess(redis.pid);
    remember();
    process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
  }
}

/** Stops what the run in this folder had started and removes the folder. */
export function endServices(folder: string) {
  const { redis } = readServices(folder) ?? {};
  if (redis && stillRuns(redis)) signal(redis.pid, 'SIGTERM');
  const cluster = join(folder, 'postgres');
  if (existsSync(cluster)) embeddedPostgres(cluster).stop('immediate');
  rmSync(folder, { recursive: true, force: true });
}

/** A run that was killed could not clear up; the next one does. */
function sweepLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    // Another user's run is his to clear up.
    if (statSync(folder).uid !== process.getuid?.()) continue;
    const services = readServices(folder);
    if (services && !stillRuns(services.owner)) endServices(folder);
  }
}

function readServices(folder: string): Services | undefined {
  const file = join(folder, 'services.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Services) : undefined;
}
