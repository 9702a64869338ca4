import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { CONFIG, openEventQueue, queueWorks, STORAGE, type Config, type Storage } from '@cursus/platform/server';

type Check = () => Promise<unknown>;
const patience = 3000;

/** `/health/live`, `/health/ready` (each part by name) and `/metrics` (for the machine itself or with METRICS_TOKEN). */
export async function serveOperations(server: FastifyInstance, app: NestFastifyApplication) {
  const config = app.get<Config>(CONFIG);
  const db = app.get(DataSource);
  const queue = openEventQueue(config);
  queue.on('error', () => undefined); // its state is what /health/ready reports
  server.addHook('onClose', () => queue.close());
  await queueWorks(queue, config);

  const checks: Record<string, Check> = {
    database: () => db.query('SELECT 1'),
    queue: () => queue.getJobCounts('wait'),
    storage: () => app.get<Storage>(STORAGE).check(),
  };
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const states = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await stateOf(check)] as const));
    const ready = states.every(([, state]) => state === 'ok');
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', ...Object.fromEntries(states) });
  });

  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route and status class',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'outbox_waiting',
    help: 'Events not yet handed to the queue',
    registers: [registry],
    async collect() {
      const [{ count }] = await db
        .query('SELECT count(*)::int AS count FROM outbox_event WHERE published_at IS NULL')
        .catch(() => [{ count: NaN }]); // the other figures are wanted most while the database is away
      this.set(count);
    },
  });
  server.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      { method: request.method, route: request.routeOptions.url ?? '(none)', status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    );
  });
  server.get('/metrics', async (request, reply) => {
    const local =
      ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '') && !request.headers['x-forwarded-for'];
    const bearer = config.METRICS_TOKEN && request.headers.authorization === `Bearer ${config.METRICS_TOKEN}`;
    if (!bearer && !(local && !config.METRICS_TOKEN)) return reply.status(404).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const stateOf = (check: Check) =>
  Promise.race([
    check().then(
      () => 'ok' as const,
      () => 'failed' as const,
    ),
    new Promise<'timed out'>((resolve) => setTimeout(() => resolve('timed out'), patience).unref()),
  ]);
