import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordFact } from '@cursus/people/server';
import { Clock, log, publish, queryOne, returning, Uptime } from '@cursus/platform/server';
import { webinarAttended, webinarRefusals, type Attendance } from '../contract';
import { mergeAttendance, type Interval } from '../rules';
import { joinWebinar, keepHeartbeats, ownConnection, signsOfEverybody, signsOfOne } from './attendance.sql';
import { Webinar } from './webinar.entity';

/** Heartbeats are kept together, so often; what a crash loses is no more than this. */
const keptEvery = 5_000;
/** When nobody's last heartbeat can still be on its way, and whoever comes back after a restart has come. */
const settledAfter = 120_000;

export interface Joining {
  webinarId: string;
  accountId: string;
  /** A new UUID for each connection, so that a doubled message is known as one. */
  connectionId: string;
  /** With which `learning` sent the person here. */
  registrationId?: string;
}
interface Signs {
  accountId: string;
  registrationId: string | null;
  from: Date[];
  to: Date[];
}

/** Who was there, and when: the room says what it sees, the server's clock says when. */
@Injectable()
export class AttendanceService implements BeforeApplicationShutdown {
  private waiting = new Set<string>();
  private since?: Date;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly uptime: Uptime,
  ) {}

  /** @throws WEBINAR_NOT_FOUND */
  async join({ webinarId, accountId, connectionId, registrationId }: Joining) {
    await this.db.query(joinWebinar, [webinarId, accountId, connectionId, registrationId ?? null, this.clock.now()]);
    await this.numberOf({ webinarId, accountId, connectionId });
  }

  /** The connection is still there; kept together with all others within five seconds. Costs nothing but memory until then. */
  heartbeat(connectionId: string) {
    this.since ??= this.clock.now();
    this.waiting.add(connectionId);
    this.timer ??= setTimeout(() => void this.keepSoon(), keptEvery).unref();
  }

  /** The person closed this connection; told twice, the first time counts. A line that broke is no leave. @throws WEBINAR_NOT_FOUND */
  async leave(left: Omit<Joining, 'registrationId'>) {
    const number = await this.numberOf(left);
    await this.db.query('INSERT INTO webinar_leave (connection, at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [number, this.clock.now()]);
    this.waiting.delete(left.connectionId);
  }

  /** Keeps the heartbeats that wait, in one statement; those that cannot be kept now wait on. */
  async keepHeartbeats() {
    const [connections, at] = [this.waiting, this.since];
    if (!at || connections.size === 0) return;
    [this.waiting, this.since] = [new Set(), undefined];
    try {
      await this.db.query(keepHeartbeats, [[...connections], at]);
    } catch (error) {
      this.waiting = new Set([...connections, ...this.waiting]);
      this.since = at;
      throw error;
    }
  }

  /** What one person attended so far. @throws WEBINAR_NOT_FOUND */
  async of(webinarId: string, accountId: string): Promise<Attendance> {
    const webinar = await this.db.manager.findOneBy(Webinar, { id: webinarId });
    if (!webinar) throw webinarRefusals.WEBINAR_NOT_FOUND();
    const [merged] = await this.merge(this.db.manager, webinar, accountId);
    const intervals = (merged?.intervals ?? []).map(({ from, to }) => ({ from: from.toISOString(), to: to.toISOString() }));
    return { webinarId, intervals, minutes: merged?.minutes ?? 0 };
  }

  /** Makes facts of what everybody attended of webinars that are over, once. @returns how many webinars. */
  async settleEnded(limit = 20): Promise<number> {
    const over = new Date(this.clock.now().getTime() - settledAfter);
    const ended: { id: string }[] = await this.db.query(
      'SELECT id FROM webinar WHERE settled_at IS NULL AND ends_at < $1 ORDER BY ends_at LIMIT $2',
      [over, limit],
    );
    for (const { id } of ended) await this.db.transaction((tx) => this.settle(tx, id));
    return ended.length;
  }

  async beforeApplicationShutdown() {
    clearTimeout(this.timer);
    await this.keepHeartbeats().catch((error: unknown) => log.warn({ err: error }, 'heartbeats'));
  }

  private async settle(tx: EntityManager, webinarId: string) {
    const [settled] = await returning(tx, 'UPDATE webinar SET settled_at = $2 WHERE id = $1 AND settled_at IS NULL RETURNING id', [
      webinarId,
      this.clock.now(),
    ]);
    if (!settled) return;
    const webinar = await tx.findOneByOrFail(Webinar, { id: webinarId });
    for (const { accountId, registrationId, minutes } of await this.merge(tx, webinar)) {
      const fact = { kind: 'attended', accountId, occurredAt: webinar.endsAt, activityType: 'webinar', activityId: webinarId } as const;
      await recordFact(tx, { ...fact, minutes });
      await publish(tx, webinarAttended, { webinarId, accountId, registrationId, minutes });
    }
  }

  /** @returns those who were there for a moment of the webinar's own time. */
  private async merge(tx: EntityManager, { id, startsAt, endsAt }: Webinar, accountId?: string) {
    const signs: Signs[] = await tx.query(accountId ? signsOfOne : signsOfEverybody, [id, accountId ?? null]);
    const webinar: Interval = { from: startsAt, to: endsAt };
    const hour = 3_600_000;
    const outages = await this.uptime.outages(new Date(startsAt.getTime() - hour), endsAt);
    return signs
      .map((person) => {
        const seen = person.from.map((from, index) => ({ from, to: person.to[index]! }));
        return { ...person, ...mergeAttendance({ webinar, seen, outages }) };
      })
      .filter(({ intervals }) => intervals.length > 0);
  }

  private async numberOf({ webinarId, accountId, connectionId }: Omit<Joining, 'registrationId'>) {
    const found = await queryOne<{ number: string }>(this.db, ownConnection, [accountId, webinarId, connectionId]);
    if (!found) throw webinarRefusals.WEBINAR_NOT_FOUND();
    return found.number;
  }

  private async keepSoon() {
    this.timer = undefined;
    try {
      await this.keepHeartbeats();
    } catch (error) {
      log.warn({ err: error }, 'heartbeats');
      if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.keepSoon(), keptEvery).unref();
    }
  }
}
