import { createPostgresBackend, Queue, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import type { Config } from './config';

/** BullMQ on Redis when there is one, else in our own PostgreSQL: the same queue either way. */
export function queueConnection({ REDIS_URL, DATABASE_URL }: Pick<Config, 'REDIS_URL' | 'DATABASE_URL'>): ConnectionOptions {
  setDefaultBackendFactory(REDIS_URL ? undefined : createPostgresBackend);
  return REDIS_URL ? { url: REDIS_URL, maxRetriesPerRequest: null } : ({ connectionString: DATABASE_URL } as never);
}

export const eventQueueName = 'events';
export const openEventQueue = (config: Pick<Config, 'REDIS_URL' | 'DATABASE_URL'>) =>
  new Queue(eventQueueName, { connection: queueConnection(config) });
