import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Worker, type Job, type Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import type { DomainEvent } from '../contract';
import { CONFIG, type Config } from './config';
import { newRequestId, withContext } from './context';
import { Ears } from './ears';
import { log } from './log';
import { eventHeardBy, relay, secondsBetween, type OutboxEvent } from './outbox';
import { eventQueueName, openEventQueue, queueConnection, queueWorks } from './queue';

interface Listener {
  event: DomainEvent;
  hear: (data: unknown) => Promise<void>;
}
/**
 * A job whose worker was killed is found by its lock that nobody renews, and is done again. It never counts as the job's own failure that
 * its worker died, so the number of times is generous; and after a lost database the next look comes soon.
 */
const patience = { lockDuration: 15_000, stalledInterval: 5000, maxStalledCount: 100, runRetryDelay: 1000 };

interface JobData {
  data: unknown;
  requestId: string;
}

/** The whole worker: outbox → one BullMQ job per (event, listener) → the listener's method; and what is due every so often. */
@Injectable()
export class EventWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Map<string, Listener>();
  private readonly routines = new Map<string, { seconds: number; run: () => Promise<unknown> }>();
  private readonly stopping = new AbortController();
  private queue?: Queue;
  private worker?: Worker;
  private ears?: Ears;
  private relaying?: Promise<void>;
  private wake: () => void = () => undefined;

  constructor(
    private readonly db: DataSource,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap() {
    this.findMethods();
    this.queue = openEventQueue(this.config);
    this.queue.on('error', (error) => log.warn({ err: error }, 'queue'));
    for (const [name, { seconds }] of this.routines) {
      await this.queue.upsertJobScheduler(name, { every: seconds * 1000 }, { name, opts: { removeOnComplete: true, removeOnFail: 50 } });
    }
    for (const scheduler of await this.queue.getJobSchedulers()) {
      if (!this.routines.has(scheduler.key)) await this.queue.removeJobScheduler(scheduler.key);
    }
    this.worker = new Worker(eventQueueName, (job) => this.work(job), {
      connection: queueConnection(this.config),
      concurrency: 8,
      ...patience,
    });
    this.worker.on('error', (error) => log.warn({ err: error }, 'worker'));
    this.worker.on('failed', (job, error) => log.error({ job: job?.name, attempt: job?.attemptsMade, err: error }, 'job failed'));
    await queueWorks(this.worker, this.config);
    this.ears = new Ears(this.config.DATABASE_URL, 'outbox', () => this.wake());
    await this.ears.open();
    this.relaying = this.relayForever();
  }

  async onApplicationShutdown() {
    this.stopping.abort();
    this.wake();
    await this.relaying;
    await this.ears?.close();
    await this.worker?.close();
    await this.queue?.close();
  }

  private findMethods() {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const name = `${instance.constructor.name}.${method}`;
        const event = eventHeardBy(instance[method]);
        if (event) this.listeners.set(name, { event, hear: (data) => instance[method](data) });
        const seconds = secondsBetween(instance[method]);
        if (seconds) this.routines.set(name, { seconds, run: () => instance[method]() });
      }
    }
  }

  private async work({ name, data, id }: Job<JobData>) {
    await withContext({ requestId: data?.requestId ?? newRequestId(), job: `${name} ${id}` }, async () => {
      const routine = this.routines.get(name);
      if (routine) return routine.run();
      const listener = this.listeners.get(name);
      if (!listener) return log.warn('nobody hears this any more');
      const start = performance.now();
      await listener.hear(listener.event.data.parse(data.data));
      log.info({ ms: Math.round(performance.now() - start) }, 'job');
    });
  }

  /** Woken by a notification; looks every second all the same, since a notification may be lost with its connection. */
  private async relayForever() {
    while (!this.stopping.signal.aborted) {
      try {
        if ((await relay(this.db, (events) => this.enqueue(events))) > 0) continue;
      } catch (error) {
        log.warn({ err: error }, 'relay');
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.wake = () => (clearTimeout(timer), resolve());
        if (this.stopping.signal.aborted) this.wake();
      });
    }
  }

  private enqueue(events: OutboxEvent[]) {
    const jobs = events.flatMap(({ id, name, data, requestId }) =>
      [...this.listeners]
        .filter(([, { event }]) => event.name === name)
        .map(([listener]) => ({
          name: listener,
          data: { data, requestId: requestId ?? newRequestId() } satisfies JobData,
          opts: {
            jobId: `${id}_${listener}`,
            attempts: 12,
            backoff: { type: 'exponential', delay: 500 },
            removeOnComplete: { count: 1000 },
            removeOnFail: false,
          },
        })),
    );
    return this.queue!.addBulk(jobs);
  }
}
