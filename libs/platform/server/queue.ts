import { createPostgresBackend, Queue, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import type { Config } from './config';

/** BullMQ on Redis when there is one, else in our own PostgreSQL: the same queue either way. */
export function queueConnection({ REDIS_URL, DATABASE_URL }: Pick<Config, 'REDIS_URL' | 'DATABASE_URL'>): ConnectionOptions {
  setDefaultBackendFactory(REDIS_URL ? undefined : createPostgresBackend);
  return REDIS_URL ? { url: REDIS_URL, maxRetriesPerRequest: null } : ({ connectionString: DATABASE_URL } as never);
}

export const eventQueueName = 'events';
/**
 * A queue that works. On PostgreSQL it looks at its schema once and remembers a failure for ever, so a process that begins while the
 * database is lost must rather begin again; Redis is asked again and again anyway.
 */
export const queueWorks = async (queue: { waitUntilReady: () => Promise<unknown> }, { REDIS_URL }: Pick<Config, 'REDIS_URL'>) =>
  REDIS_URL ? undefined : void (await queue.waitUntilReady());

export const openEventQueue = (config: Pick<Config, 'REDIS_URL' | 'DATABASE_URL'>) =>
  new Queue(eventQueueName, { connection: queueConnection(config) });
