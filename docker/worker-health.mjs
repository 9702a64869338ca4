// The worker answers no requests, so its health is its work: no event waits for more than two minutes to be handed to the queue.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 3000, query_timeout: 3000 });
await client.connect();
const { rows } = await client.query(
  `SELECT name FROM outbox_event WHERE published_at IS NULL AND uuid_extract_timestamp(id) < now() - interval '2 minutes' ORDER BY id LIMIT 1`,
);
await client.end();
if (rows.length > 0) {
  console.error(`An event waits: ${rows[0].name}`);
  process.exitCode = 1;
}
