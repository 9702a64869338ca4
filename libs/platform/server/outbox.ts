import { SetMetadata } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { DataOf, DomainEvent } from '../contract';
import { currentContext } from './context';

/** An event that waits to be handed to the queue, with the request that caused it. */
export interface OutboxEvent {
  id: string;
  name: string;
  data: unknown;
  requestId: string | null;
}

/** Told in the same transaction as the change, so that a change and its news live or die together. */
export async function publish<E extends DomainEvent>(tx: EntityManager, event: E, data: DataOf<E>) {
  if (!tx.queryRunner?.isTransactionActive) throw new Error(`${event.name} published outside a transaction`);
  await tx.query(`WITH told AS (INSERT INTO outbox_event (name, data, request_id) VALUES ($1, $2, $3)) SELECT pg_notify('outbox', '')`, [
    event.name,
    JSON.stringify(event.data.parse(data)),
    currentContext()?.requestId ?? null,
  ]);
}

const ON_EVENT = 'cursus:on-event';
/** Marks a method of a provider that hears an event in the worker. It may be called twice and late: look at the stored state again. */
export const OnEvent = (event: DomainEvent) => SetMetadata(ON_EVENT, event);
export const eventHeardBy = (method: object) => Reflect.getMetadata(ON_EVENT, method) as DomainEvent | undefined;

const EVERY = 'cursus:every';
/** Marks a method of a provider that the worker calls again and again; one worker at a time, whatever their number. */
export const Every = (seconds: number) => SetMetadata(EVERY, seconds);
export const secondsBetween = (method: object) => Reflect.getMetadata(EVERY, method) as number | undefined;

/** Hands unpublished events to the queue, oldest first; safe in several workers at once. Delivery is at least once. */
export const relay = (db: DataSource, enqueue: (events: OutboxEvent[]) => Promise<unknown>): Promise<number> =>
  db.transaction(async (tx) => {
    const batch: OutboxEvent[] = await tx.query(
      `SELECT id, name, data, request_id AS "requestId" FROM outbox_event WHERE published_at IS NULL ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED`,
    );
    if (batch.length === 0) return 0;
    await enqueue(batch);
    await tx.query('UPDATE outbox_event SET published_at = now() WHERE id = ANY($1)', [batch.map(({ id }) => id)]);
    return batch.length;
  });

/** True the first time that a listener does what `key` names; call it in the transaction of its effect. */
export async function firstTime(tx: EntityManager, key: string) {
  const inserted: unknown[] = await tx.query('INSERT INTO handled (key) VALUES ($1) ON CONFLICT DO NOTHING RETURNING key', [key]);
  return inserted.length > 0;
}
