import { startTestApp, type TestApp } from '@cursus/platform/testing';

let test: TestApp;
beforeAll(async () => void (test = await startTestApp()));
afterAll(() => test?.stop());

/** Indexes, checks, foreign keys and comments are the migrations' own; what entities claim of columns must be so. */
const ofMigrationsOnly = /^(CREATE (UNIQUE )?INDEX|DROP INDEX|COMMENT ON|ALTER TABLE \S+ (ADD|DROP) CONSTRAINT|COMMENT ON)/;

it('has entities that agree with the migrations', async () => {
  const { upQueries } = await test.db.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => !ofMigrationsOnly.test(query))).toEqual([]);
});

it('keeps every time with its zone and every key as UUIDv7 or as what it names', async () => {
  const ours = `table_schema = 'public' AND table_name NOT LIKE 'bullmq%' AND table_name NOT IN ('migrations', 'socket_io_attachments')`;
  const times = await test.db.query(
    `SELECT table_name, column_name FROM information_schema.columns WHERE ${ours} AND data_type = 'timestamp without time zone'`,
  );
  expect(times).toEqual([]);
});

it('has an index for every foreign key', async () => {
  const missing = await test.db.query(`
    SELECT conrelid::regclass::text AS "table", conname FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'bullmq%' AND NOT EXISTS (
      SELECT FROM pg_index WHERE indrelid = conrelid AND (indkey::int2[])[0] = conkey[1])`);
  expect(missing).toEqual([]);
});

it('takes nothing back of the audit trail or of the facts', async () => {
  await test.db.query(`INSERT INTO audit_entry (action, subject_type, subject_id) VALUES ('test.done', 'test', '1')`);
  for (const table of ['audit_entry', 'fact'])
    for (const attempt of [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])
      await expect(test.db.query(attempt)).rejects.toThrow('append-only');
});

it('finds what corrects a fact among the corrections alone, however many facts there are', async () => {
  await test.db.query(`
    INSERT INTO fact (subject_id, kind, occurred_at) SELECT uuidv4(), 'reached', '2020-01-01' FROM generate_series(1, 5000);
    INSERT INTO fact (subject_id, kind, occurred_at, corrects) SELECT subject_id, kind, occurred_at, id FROM fact LIMIT 50;
    ANALYZE fact`);
  const plan: { 'QUERY PLAN': string }[] = await test.db.query(
    'EXPLAIN (COSTS OFF) SELECT country, count(*) FROM facts_as_of(now()) GROUP BY country',
  );
  const later = plan.map((line) => line['QUERY PLAN']).filter((line) => line.endsWith(' later'));
  expect(later).toEqual([expect.stringContaining('using fact_corrects on fact later')]);
});
