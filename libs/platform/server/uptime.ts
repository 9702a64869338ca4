import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import { queryOne, returning } from './database';
import { log } from './log';
import { beatEvery, longestSilence, outagesBetween, type Span } from './outages';

/**
 * Remembers when the API answered, so that whoever was cut off by a restart of ours, or by a database that was away, can be told from
 * whoever went. Each process keeps a row whose end moves along; after a silence it begins another one.
 */
@Injectable()
export class Uptime implements BeforeApplicationShutdown {
  private readonly hearers: ((outage: Span) => Promise<unknown>)[] = [];
  private span?: string;
  private timer?: NodeJS.Timeout;
  private stopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Called after an outage, before anybody is answered again; with the same outage perhaps twice. */
  onReturn(hear: (outage: Span) => Promise<unknown>) {
    this.hearers.push(hear);
  }

  /** In a process that answers people: says from now on that it is there. Await it before it listens. */
  async begin() {
    await this.beat();
    this.schedule(beatEvery);
  }

  /** Says once that this process is there. */
  async beat() {
    const now = this.clock.now();
    const kept = await returning(
      this.db,
      `UPDATE uptime_span SET until_at = $2 WHERE id = $1 AND until_at > $2::timestamptz - make_interval(secs => $3) RETURNING id`,
      [this.span ?? null, now, longestSilence / 1000],
    );
    if (kept.length === 0) await this.comeBack(now);
  }

  /** When nobody was answered between two moments. */
  async outages(from: Date, until: Date): Promise<Span[]> {
    // The last row before says since when nobody was answered, where nobody was at the beginning.
    const alive: Span[] = await this.db.query(
      `(SELECT from_at AS from, until_at AS to FROM uptime_span WHERE until_at < $1 ORDER BY until_at DESC LIMIT 1)
       UNION ALL SELECT from_at, until_at FROM uptime_span WHERE until_at >= $1 AND from_at <= $2`,
      [from, until],
    );
    return outagesBetween(alive, this.clock.now())
      .map((outage) => ({ from: later(outage.from, from), to: earlier(outage.to, until) }))
      .filter((outage) => outage.from < outage.to);
  }

  /** True while nobody is answered, although somebody was before. */
  async isDown() {
    const last = await this.lastAnswered();
    return last !== null && this.clock.now().getTime() - last.getTime() > longestSilence;
  }

  async beforeApplicationShutdown() {
    this.stopped = true;
    clearTimeout(this.timer);
    // What a stop could not write is taken for an outage of some seconds.
    if (this.span) await this.beat().catch((error: unknown) => log.warn({ err: error }, 'uptime'));
  }

  private async comeBack(now: Date) {
    const last = await this.lastAnswered();
    // Those who were cut off are put right before the row says that all is well: a crash in between repeats it.
    if (last && now.getTime() - last.getTime() > longestSilence) for (const hear of this.hearers) await hear({ from: last, to: now });
    const row = await queryOne<{ id: string }>(this.db, 'INSERT INTO uptime_span (from_at, until_at) VALUES ($1, $1) RETURNING id', [now]);
    this.span = row!.id;
  }

  private async lastAnswered(): Promise<Date | null> {
    const row = await queryOne<{ last: Date | null }>(this.db, 'SELECT max(until_at) AS last FROM uptime_span');
    return row!.last;
  }

  private schedule(after: number) {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.beatAgain(), after);
    this.timer.unref();
  }

  private async beatAgain() {
    try {
      await this.beat();
      this.schedule(beatEvery);
    } catch (error) {
      log.warn({ err: error }, 'uptime');
      this.schedule(1000); // the database is away: what this costs people is put right as soon as it is back
    }
  }
}

const later = (one: Date, other: Date) => (one > other ? one : other);
const earlier = (one: Date, other: Date) => (one < other ? one : other);
