import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { eventHeardBy, mailQueued } from '@cursus/platform/server';

/** Lets every listener hear what waits in the outbox, at once and in order, as the worker would; letters of the demo are not sent to anyone. */
export function outboxDrain(app: INestApplicationContext) {
  const db = app.get(DataSource);
  const scanner = app.get(MetadataScanner, { strict: false });
  const listeners = app
    .get(DiscoveryService, { strict: false })
    .getProviders()
    .flatMap(({ instance }) =>
      instance && typeof instance === 'object'
        ? scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((method) => {
            const event = eventHeardBy(instance[method]);
            return event && event.name !== mailQueued.name
              ? [{ event, hear: (data: unknown) => instance[method](data) as Promise<void> }]
              : [];
          })
        : [],
    );
  return async () => {
    for (;;) {
      const waiting: { id: string; name: string; data: unknown }[] = await db.query(
        'SELECT id, name, data FROM outbox_event WHERE published_at IS NULL ORDER BY id LIMIT 100',
      );
      if (waiting.length === 0) break;
      for (const { id, name, data } of waiting) {
        for (const { event, hear } of listeners) if (event.name === name) await hear(event.data.parse(data));
        await db.query('UPDATE outbox_event SET published_at = now() WHERE id = $1', [id]);
      }
    }
    await db.query(`UPDATE mail_message SET status = 'sent', sealed = NULL, sent_at = now(), attempts = 1 WHERE status = 'queued'`);
  };
}
