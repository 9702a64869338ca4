import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { parse } from 'yaml';
import { mayReach } from '../libs/platform/tooling/embedded-postgres.ts';
import { anyFreePort } from '../libs/platform/tooling/ports.ts';

const root = resolve(__dirname, '..');
const dockerfile = readFileSync(join(__dirname, 'Dockerfile'), 'utf8');

interface Service {
  image: string;
  build?: object;
  command?: string[];
  user?: string;
  read_only?: boolean;
  tmpfs?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  cap_drop?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
}
const { services, volumes } = parse(readFileSync(join(__dirname, 'compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const roles = Object.entries(services).filter(([, { build }]) => build);

describe('every service', () => {
  test.each(Object.entries(services))('%s runs as an ordinary user on a root file system that cannot be written', (_, service) => {
    expect(service.user).toMatch(/^(?!root|0(:|$))\w/);
    expect(service).toMatchObject({ read_only: true, tmpfs: expect.arrayContaining([expect.stringMatching(/^\/tmp/)]) });
  });

  test.each(Object.entries(services))('%s says whether it is well', (name, { healthcheck }) => {
    expect(name === 'migrate' ? healthcheck?.disable : healthcheck?.test?.[0]).toBe(name === 'migrate' ? true : 'CMD');
  });

  test.each(Object.entries(services))(
    '%s waits for services and uses volumes that are there',
    (_, { depends_on = {}, volumes: used = [] }) => {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(services[name]?.healthcheck?.disable ? 'service_completed_successfully' : 'service_healthy').toBe(condition);
      }
      for (const volume of used) expect(volumes).toHaveProperty(volume.split(':')[0] ?? '');
    },
  );

  test.each(Object.entries(services))('%s is reached from this machine only', (_, { ports = [] }) => {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

test('secrets have no default', () => {
  const text = readFileSync(join(__dirname, 'compose.yml'), 'utf8');
  for (const name of ['SIGNING_KEY', 'POSTGRES_PASSWORD']) {
    expect(text).toContain(`\${${name}:?`);
    expect(text).not.toMatch(new RegExp(`\\$\\{${name}(:?-|\\})`));
  }
});

test('the image takes along what its roles need and ends as an ordinary user', () => {
  const copied = dockerfile
    .split('\n')
    .filter((line) => line.startsWith('COPY') && !line.includes('--from'))
    .flatMap((line) => line.split(' ').slice(1, -1));
  for (const path of copied) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('RUN'));
});

/** As compose fills it in, with these values for what `.env` and the network of the containers bring. */
function environmentOf(service: Service, values: Record<string, string>): Record<string, string> {
  const filled = Object.entries(service.environment ?? {}).map(([name, text]) => [
    name,
    text.replace(
      /\$\{(\w+):([-?])([^}]*)\}/g,
      (_, variable: string, kind: string, rest: string) => values[variable] ?? (kind === '-' ? rest : ''),
    ),
  ]);
  return { ...(Object.fromEntries(filled) as Record<string, string>), ...values };
}

/** Root stands back to `nobody`; only where nobody may read the project (in root's closed home) it stays what it is. */
const nobody = { uid: 65_534, gid: 65_534 };
const user = process.getuid?.() === 0 && mayReach(join(root, 'dist/api.js'), nobody) ? nobody : undefined;
const entrypoint = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];

const withRedis = process.env.TEST_REDIS_URL ? describe : describe.skip;
withRedis('the roles of compose, on PostgreSQL and Redis', () => {
  let folder: string;
  let port: number;
  let values: Record<string, string>;
  const database = `compose_${process.pid}`;
  const running: ChildProcess[] = [];
  const server = () => new pg.Client(process.env.TEST_POSTGRES_URL);
  const onServer = async (sql: string) => {
    const client = server();
    await client.connect();
    await client.query(sql);
    await client.end();
  };

  beforeAll(async () => {
    if (!existsSync(join(root, 'dist/api.js'))) throw new Error('Nothing is built: npm run build');
    folder = mkdtempSync(join(tmpdir(), 'cursus-compose-'));
    chmodSync(folder, 0o700);
    if (user) chownSync(folder, user.uid, user.gid);
    port = await anyFreePort();
    await onServer(`CREATE DATABASE ${database}`);
    values = {
      DATABASE_URL: new URL(`/${database}`, process.env.TEST_POSTGRES_URL).href,
      REDIS_URL: `${process.env.TEST_REDIS_URL}/15`,
      SMTP_URL: 'smtp://127.0.0.1:9',
      SIGNING_KEY: 'a key of the test, long enough to be taken',
      STORAGE_URL: `file://${folder}/files`,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
    };
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    rmSync(folder, { recursive: true });
  });

  const environment = (name: string) => ({
    PATH: process.env.PATH,
    HOME: folder,
    TMPDIR: folder,
    ...environmentOf(services[name] ?? { image: '' }, values),
  });
  function start(name: string) {
    const [command = '', ...args] = [...entrypoint, ...(services[name]?.command ?? [])];
    const child = spawn(command, args, { cwd: root, env: environment(name), stdio: ['ignore', 'ignore', 'pipe'], ...user });
    running.push(child);
    let words = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => (words += part));
    return { child, words: () => words, ended: once(child, 'exit').then(([code]) => code as number | null) };
  }
  const isWell = (name: string) => {
    const [, command = '', ...args] = services[name]?.healthcheck?.test ?? [];
    return spawnSync(command, args, { cwd: root, env: environment(name), ...user }).status === 0;
  };
  async function becomesWell(name: string, { child, words }: ReturnType<typeof start>) {
    for (const end = Date.now() + 40_000; Date.now() < end;) {
      if (child.exitCode !== null) throw new Error(`${name} ended: ${words()}`);
      if (isWell(name)) return;
      await new Promise((wait) => setTimeout(wait, 200));
    }
    throw new Error(`${name} does not become well: ${words()}`);
  }

  test('are those of the image', () => {
    expect(roles.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
    expect(spawnSync('sh', [...entrypoint.slice(1), 'nothing'], { cwd: root }).status).toBe(64);
  });

  test('migrate makes the schema and ends', async () => {
    const migrate = start('migrate');
    expect([await migrate.ended, migrate.words()]).toEqual([0, '']);
  }, 60_000);

  test('api and worker become well side by side, write only where they may, and stop when asked', async () => {
    expect(isWell('api')).toBe(false);
    const api = start('api');
    const worker = start('worker');
    await Promise.all([becomesWell('api', api), becomesWell('worker', worker)]);
    const front = await fetch(`http://127.0.0.1:${port}/`);
    expect([front.status, await front.text()]).toEqual([200, expect.stringContaining('<html')]);
    for (const { child } of [api, worker]) child.kill('SIGTERM');
    await Promise.all([api.ended, worker.ended]);
    for (const { child } of [api, worker]) expect([0, 'SIGTERM']).toContain(child.exitCode ?? child.signalCode);
  }, 90_000);

  test('a worker that does not hand over events is not well', async () => {
    const client = new pg.Client(values.DATABASE_URL);
    await client.connect();
    await client.query(`INSERT INTO outbox_event (id, name, data) VALUES (uuidv7(interval '-3 minutes'), 'attempt.graded', '{}')`);
    await client.end();
    expect(isWell('worker')).toBe(false);
  });

  test('a setting that is missing stops a role with one line that names it', async () => {
    const [command = '', ...args] = [...entrypoint, 'api'];
    const { SIGNING_KEY: _, ...rest } = environment('api') as Record<string, string>;
    const { status, stderr } = spawnSync(command, args, { cwd: root, env: rest, encoding: 'utf8', ...user });
    expect([status, stderr]).toEqual([78, expect.stringMatching(/^[^\n]*SIGNING_KEY[^\n]*\n$/)]);
  });
});
