import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { DataSource, DefaultNamingStrategy, type DataSourceOptions, type EntityManager } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

class SnakeNaming extends DefaultNamingStrategy {
  override tableName(target: string, given?: string) {
    return given ?? snake(target);
  }
  override columnName(property: string, given: string | undefined, prefixes: string[]) {
    return snake([...prefixes, given ?? property].join('_'));
  }
}

/** Connection options; the schema comes from migrations only. */
export const databaseOptions = (
  parts: Pick<DataSourceOptions, 'entities' | 'migrations'>,
  url: string,
): DataSourceOptions & { type: 'postgres'; url: string } => ({
  type: 'postgres',
  url,
  namingStrategy: new SnakeNaming(),
  synchronize: false,
  poolSize: 16,
  // Whoever finds no connection in time hears that the database is away instead of waiting for ever.
  connectTimeoutMS: 10_000,
  applicationName: process.env.CURSUS_ROLE ?? 'cursus',
  ...parts,
});

/** Ours first, then BullMQ's: a worker on an unmigrated queue logs errors in a tight loop. Safe to run from two processes at once. */
export async function migrate(options: DataSourceOptions & { url: string }) {
  const lock = new pg.Client(options.url);
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtext('cursus migrations'))");
    const db = await new DataSource({ ...options, poolSize: 2 } as DataSourceOptions).initialize();
    await db.runMigrations({ transaction: 'each' });
    await db.destroy();
    await migrateQueue(lock as never); // one session, not a pool: BullMQ takes a lock of its own
  } finally {
    await lock.end();
  }
}

/** The driver's pool, for the few hot statements that are prepared by name, which TypeORM cannot express. */
export const poolOf = (db: DataSource) => (db.driver as unknown as { master: pg.Pool }).master;

/** One row or undefined, for SQL that can find at most one. */
export async function queryOne<Row>(on: DataSource | EntityManager, sql: string, parameters: unknown[] = []): Promise<Row | undefined> {
  const rows: Row[] = await on.query(sql, parameters);
  return rows[0];
}

/** `query` of TypeORM answers an UPDATE or DELETE with `[rows, count]`; this gives the rows of its RETURNING. */
export async function returning<Row>(on: DataSource | EntityManager, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const answer = await on.query(sql, parameters);
  return Array.isArray(answer[0]) && typeof answer[1] === 'number' ? answer[0] : answer;
}

/** Where a keyset page ended: a time to the microsecond, as text of the database, and an id. */
export const timeCursor = (place: string, id: string) => `${place}_${id}`;
/** The time and the id that `timeCursor` joined; nonsense begins at the start. */
export function timeAndId(cursor: string | undefined): [place: string | null, id: string | null] {
  const [, place, id] = /^(\d{4}-[\d: .+-]{10,30})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor ?? '') ?? [];
  return place && id && !Number.isNaN(Date.parse(place)) ? [place, id] : [null, null];
}

/** An id that came from outside, as a place in a list; what is none means the beginning. */
export const uuidOrNull = (given: string | undefined) =>
  given && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given) ? given : null;
