// What a hand-written handler at its leanest would do: Fastify, `pg`, the statements it is told and the same reply. Runs as a child process.
import Fastify from 'fastify';
import pg from 'pg';
import type { Statement } from './statements.ts';

export interface BareRoute {
  statements: Statement[];
  reply: unknown;
}
export interface BareOrder {
  databaseUrl: string;
  /** By address. */
  routes: Record<string, BareRoute>;
}

process.once('message', (order) => void serve(order as BareOrder));

async function serve({ databaseUrl, routes }: BareOrder) {
  // As many connections as the API keeps.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 });
  const server = Fastify();
  server.get('/*', async (request) => {
    const { statements, reply } = routes[request.url]!;
    if (statements.length === 1) await pool.query(statements[0]!);
    if (statements.length > 1) {
      const client = await pool.connect();
      try {
        for (const statement of statements) await client.query(statement);
      } finally {
        client.release();
      }
    }
    return reply;
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  process.send!({ port: Number(new URL(address).port) });
}
process.once('disconnect', () => process.exit());
