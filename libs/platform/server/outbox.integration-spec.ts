import { Injectable } from '@nestjs/common';
import * as z from 'zod/mini';
import { event } from '../contract';
import { eventually, startTestApp, type TestApp } from '../testing';
import { Every, firstTime, OnEvent, publish, Sweep, withContext, currentContext } from '.';
import { DataSource } from 'typeorm';

const greeted = event('test.greeted', z.object({ id: z.uuid() }));
const id = () => crypto.randomUUID();

@Injectable()
class Ears {
  heard: { id: string; requestId: string }[] = [];
  failures = 0;
  routine = 0;
  constructor(private readonly db: DataSource) {}

  @OnEvent(greeted)
  async hear(data: { id: string }) {
    if (this.failures-- > 0) throw new Error('not yet');
    await this.db.transaction(async (tx) => {
      if (await firstTime(tx, `heard:${data.id}`)) this.heard.push({ id: data.id, requestId: currentContext()!.requestId });
    });
  }

  @Every(1)
  async tick() {
    this.routine++;
  }
}

const backends: [string, Record<string, string> | undefined][] = [
  ['PostgreSQL', {}],
  ['Redis', process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : undefined],
];
for (const [name, env] of backends) {
  (env ? describe : describe.skip)(`outbox and queue on ${name}`, () => {
    let test: TestApp;
    let ears: Ears;
    beforeAll(async () => {
      delete process.env.REDIS_URL;
      test = await startTestApp({ worker: true, providers: [Ears], env });
      ears = test.get(Ears);
    });
    afterAll(async () => {
      await test?.stop();
      delete process.env.REDIS_URL;
    });

    it('hears what was committed, with the request that caused it', async () => {
      const one = id();
      await withContext({ requestId: 'request-1' }, () => test.db.transaction((tx) => publish(tx, greeted, { id: one })));
      await eventually(() => expect(ears.heard).toContainEqual({ id: one, requestId: 'request-1' }));
    });

    it('does not hear what was rolled back', async () => {
      const [rolledBack, after] = [id(), id()];
      await expect(
        test.db.transaction(async (tx) => {
          await publish(tx, greeted, { id: rolledBack });
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      await test.db.transaction((tx) => publish(tx, greeted, { id: after }));
      await eventually(() => expect(ears.heard.map((one) => one.id)).toContain(after));
      expect(ears.heard.map((one) => one.id)).not.toContain(rolledBack);
    });

    it('refuses to publish outside a transaction', async () => {
      await expect(publish(test.db.manager, greeted, { id: id() })).rejects.toThrow('outside a transaction');
    });

    it('tries again after a failure', async () => {
      ears.failures = 2;
      const one = id();
      await test.db.transaction((tx) => publish(tx, greeted, { id: one }));
      await eventually(() => expect(ears.heard.map((heard) => heard.id)).toContain(one), 15_000);
    });

    it('does a thing once though it hears of it twice', async () => {
      const [twice, last] = [id(), id()];
      await test.db.transaction((tx) => publish(tx, greeted, { id: twice }));
      await test.db.query(`UPDATE outbox_event SET published_at = NULL, id = uuidv7() WHERE data->>'id' = $1`, [twice]);
      await test.db.transaction((tx) => publish(tx, greeted, { id: twice }));
      await test.db.transaction((tx) => publish(tx, greeted, { id: last }));
      await eventually(() => expect(ears.heard.map((heard) => heard.id)).toContain(last));
      expect(ears.heard.filter((heard) => heard.id === twice)).toHaveLength(1);
    });

    it('forgets events a month after they were handed over, and none that still waits', async () => {
      const [recent, old] = [id(), id()];
      for (const one of [recent, old]) await test.db.transaction((tx) => publish(tx, greeted, { id: one }));
      await eventually(() => expect(ears.heard.map((heard) => heard.id)).toEqual(expect.arrayContaining([recent, old])));
      const aged = `UPDATE outbox_event SET id = uuidv7(interval '-40 days'), published_at = published_at - interval '40 days' WHERE data->>'id' = $1`;
      await test.db.query(aged, [old]);
      await test.get(Sweep).deleteOldEvents();
      const left: { id: string }[] = await test.db.query(`SELECT data->>'id' AS id FROM outbox_event`);
      expect(left.map((row) => row.id)).toContain(recent);
      expect(left.map((row) => row.id)).not.toContain(old);
    });

    it('runs what is due every so often', async () => {
      const before = ears.routine;
      await eventually(() => expect(ears.routine).toBeGreaterThan(before + 1));
    });
  });
}
