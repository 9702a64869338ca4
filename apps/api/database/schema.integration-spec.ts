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
