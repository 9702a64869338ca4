import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type Provider, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { AnyEndpoint, SentOf } from '../contract';
import { addressOf } from '../web/call';
import type { Role } from '../permissions';
import { Clock, digest, EventWorker, migrate, newToken, projectRoot } from '../server';

/**
 * A module of apps/api, which is where the whole product is composed. Found by its place and not by an import: a library that imports an
 * app would close a circle around every domain.
 */
const composed = <Module>(module: string): Promise<Module> => import(join(projectRoot(), 'apps/api', module));

const template = 'cursus_template';

/** A database of this test file's own, cloned from a migrated template that the first test file makes. */
async function freshDatabase() {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: run integration tests through their Jest project');
  const at = (name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const client = new pg.Client(at('postgres'));
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('cursus template'))");
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [template]);
    if (!rowCount) {
      await client.query(`DROP DATABASE IF EXISTS ${template}`);
      await client.query(`CREATE DATABASE ${template}`);
      const { dataSourceOptions } = await composed<{ dataSourceOptions: (url: string) => Parameters<typeof migrate>[0] }>(
        'database/data-source',
      );
      await migrate(dataSourceOptions(at(template)));
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
    }
    const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return {
      url: at(name),
      drop: async () => {
        const last = new pg.Client(at('postgres'));
        await last.connect();
        await last.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        await last.end();
      },
    };
  } finally {
    await client.end();
  }
}

/** The product's clock, turned by a test. */
export interface TestClock {
  advance: (by: { days?: number; hours?: number; minutes?: number }) => void;
  now: () => Date;
}
function turnable(clock: Clock): TestClock {
  let ahead = 0;
  clock.now = () => new Date(Date.now() + ahead);
  return {
    now: () => clock.now(),
    advance: ({ days = 0, hours = 0, minutes = 0 }) => {
      ahead += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
  };
}

export interface TestApp {
  app: NestFastifyApplication;
  db: DataSource;
  clock: TestClock;
  databaseUrl: string;
  /** A provider of the running product. */
  get: <T>(type: Type<T>) => T;
  /** Calls an endpoint over HTTP as the browser with this cookie. */
  call: <E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>, cookie?: string, headers?: Record<string, string>) => Promise<TestReply>;
  /** A new account with a session of its own, as it is after sign-in and (for staff) the second factor. */
  signInAs: (...roles: Role[]) => Promise<{ accountId: string; cookie: string }>;
  /** A raw request. */
  request: NestFastifyApplication['inject'];
  stop: () => Promise<void>;
}
export interface TestReply {
  status: number;
  // A test looks into what it expects; the contract's own parse has checked the shape on the way out.
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  cookie: string | undefined;
  headers: Record<string, unknown>;
}

/** The whole API on a real PostgreSQL; with `worker` also the listeners, in the same process. */
export async function startTestApp(
  options: {
    worker?: boolean;
    providers?: Provider[];
    controllers?: Type[];
    env?: Record<string, string>;
    /** The database's address as the product is to know it, for a line that a test can cut. */
    through?: (url: string) => Promise<string>;
  } = {},
): Promise<TestApp> {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'cursus-test-'));
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: options.through ? await options.through(database.url) : database.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SIGNING_KEY: 'a key for tests that is long enough',
    PUBLIC_URL: 'http://localhost:3000',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...options.env,
  });
  const { ApiModule } = await composed<{ ApiModule: Type }>('api.module');
  const { createApi } = await composed<{ createApi: (module: Type) => Promise<NestFastifyApplication> }>('create-api');
  @Module({
    imports: [ApiModule],
    controllers: options.controllers ?? [],
    providers: [...(options.worker ? [EventWorker] : []), ...(options.providers ?? [])],
  })
  class TestModule {}
  const app = await createApi(TestModule);

  return {
    app,
    db: app.get(DataSource),
    clock: turnable(app.get(Clock)),
    databaseUrl: database.url,
    get: (type) => app.get(type, { strict: false }),
    signInAs: async (...roles) => {
      const token = newToken();
      const [account] = await app
        .get(DataSource)
        .query(`INSERT INTO account (email, roles, status) VALUES ('person-' || uuidv7() || '@example.org', $1, 'active') RETURNING id`, [
          ['learner', ...roles.filter((role) => role !== 'learner')],
        ]);
      await app
        .get(DataSource)
        .query(
          `INSERT INTO session (token_hash, account_id, user_agent, expires_at, second_factor_at) VALUES ($1, $2, 'test', now() + interval '1 day', now())`,
          [digest(token), account.id],
        );
      return { accountId: account.id, cookie: `session=${token}` };
    },
    request: ((...given: Parameters<NestFastifyApplication['inject']>) => app.inject(...given)) as NestFastifyApplication['inject'],
    call: async (endpoint, sent, cookie, headers) => {
      const { path, fields } = addressOf(endpoint, sent as object);
      const isGet = endpoint.method === 'GET';
      const query = Object.fromEntries(
        [...fields].map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
      );
      const reply = await app.inject({
        method: endpoint.method,
        url: `/api/v1${path}`,
        headers: { ...(cookie && { cookie }), ...headers },
        ...(isGet ? { query } : { payload: Object.fromEntries(fields) }),
      });
      const set = [reply.headers['set-cookie'] ?? []].flat().map((one) => String(one).split(';')[0]!);
      const json = /json/.test(String(reply.headers['content-type']));
      return {
        status: reply.statusCode,
        body: json ? reply.json() : reply.body,
        cookie: set.find((one) => one.startsWith('session=')),
        headers: reply.headers,
      };
    },
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Repeats a check until it passes; for what the worker does by itself. */
export async function eventually<Result>(check: () => Promise<Result> | Result, withinMilliseconds = 10_000): Promise<Result> {
  for (const end = Date.now() + withinMilliseconds; ;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
