import pg from 'pg';
import { log } from './log';

const pause = 1000;

/**
 * Hears a channel of PostgreSQL, and listens again by itself after the connection was lost.
 * `heard` is called with what each notification says, and with nothing whenever some may have been missed.
 */
export class Ears {
  private client?: pg.Client;
  private timer?: NodeJS.Timeout;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly heard: (said?: string) => void,
  ) {}

  /** Begins to listen; when the database does not answer, it goes on trying. */
  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, connectionTimeoutMillis: 5000 });
    let lost = false;
    // A lost connection tells of it by an error, by its end, or by both.
    const again = (error?: Error) => {
      if (lost) return;
      lost = true;
      if (this.closed) return;
      log.warn({ err: error, channel: this.channel }, 'channel lost');
      this.heard();
      this.timer = setTimeout(() => void this.open(), pause);
      client.end().catch(() => undefined); // it is lost already
    };
    client.on('error', again);
    client.on('end', () => again());
    client.on('notification', ({ payload }) => this.heard(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${pg.escapeIdentifier(this.channel)}`);
    } catch (error) {
      return again(error as Error);
    }
    if (this.closed) return void client.end();
    this.client = client;
    this.heard();
  }

  async close() {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }
}
