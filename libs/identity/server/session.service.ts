import { Injectable, type OnApplicationShutdown, type OnModuleInit, Inject } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  CONFIG,
  cookieName,
  digest,
  Ears,
  log,
  newToken,
  poolOf,
  Realtime,
  returning,
  type Actor,
  type Call,
  type Config,
} from '@cursus/platform/server';
import { staffRoles, type Role } from '@cursus/platform/permissions';
import { accountRefusals } from '../contract';
import { describeDevice } from '../rules';

const sessionDays = 30;
const cacheMilliseconds = 10_000;

interface ActorRow {
  id: string;
  sessionId: string;
  roles: Role[];
  given: boolean;
  hasSecondFactor: boolean;
  locale: string;
  timeZone: string;
}

/**
 * A session is an opaque token whose hash is kept, so that it can be listed and revoked but not stolen from the database.
 * Reading one costs a query at most every ten seconds; a revocation empties the cache of every process at once.
 */
@Injectable()
export class SessionService implements OnModuleInit, OnApplicationShutdown {
  private readonly cache = new Map<string, { actor: Actor | undefined; until: number }>();
  /** How often the cache was emptied: what was read before may be out of date. */
  private emptied = 0;
  private readonly ears: Ears;

  constructor(
    private readonly db: DataSource,
    private readonly realtime: Realtime,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.ears = new Ears(config.DATABASE_URL, 'sessions', (accountId) => this.hear(accountId));
  }

  async onModuleInit() {
    await this.ears.open();
  }
  async onApplicationShutdown() {
    await this.ears.close();
  }

  /** Begins a session with a token of its own, whatever token came along, and ends the one that came along. */
  async begin(accountId: string, call: Call) {
    const token = newToken();
    await this.end(call.sessionToken);
    await this.db.query(
      `INSERT INTO session (token_hash, account_id, user_agent, expires_at) VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [digest(token), accountId, call.userAgent, sessionDays],
    );
    this.give(token, call);
  }

  /** The second factor was given: the session goes on under a new token, so that one known before is worth nothing. */
  async raise(call: Call) {
    const token = newToken();
    await this.db.query('UPDATE session SET token_hash = $1, second_factor_at = now() WHERE id = $2', [
      digest(token),
      call.actor.sessionId,
    ]);
    await this.forget();
    this.give(token, call);
  }

  async end(token: string | undefined) {
    if (!token) return;
    const [ended] = await returning<{ accountId: string }>(
      this.db,
      'DELETE FROM session WHERE token_hash = $1 RETURNING account_id AS "accountId"',
      [digest(token)],
    );
    if (ended) await this.tell(this.db, ended.accountId);
    this.empty();
  }

  /** Ends the sessions of an account. Call `forget` once the transaction is through. @returns how many. */
  async endAll(on: EntityManager | DataSource, accountId: string, exceptSessionId?: string): Promise<number> {
    const ended = await returning(on, 'DELETE FROM session WHERE account_id = $1 AND id IS DISTINCT FROM $2 RETURNING id', [
      accountId,
      exceptSessionId ?? null,
    ]);
    await this.tell(on, accountId);
    return ended.length;
  }

  async endOthers(actor: Actor): Promise<number> {
    const ended = await this.endAll(this.db, actor.id, actor.sessionId);
    await this.forget();
    return ended;
  }

  /** @throws SESSION_NOT_FOUND also for a session of somebody else. */
  async endOne(actor: Actor, sessionId: string) {
    const ended = await returning(this.db, 'DELETE FROM session WHERE id = $1 AND account_id = $2 RETURNING id', [sessionId, actor.id]);
    if (ended.length === 0) throw accountRefusals.SESSION_NOT_FOUND();
    await this.tell(this.db, actor.id);
    this.empty();
  }

  async list(actor: Actor) {
    const rows: { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date }[] = await this.db.query(
      `SELECT id, user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt" FROM session
       WHERE account_id = $1 AND expires_at > now() ORDER BY last_seen_at DESC LIMIT 50`,
      [actor.id],
    );
    return rows.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
      id,
      ...describeDevice(userAgent),
      current: id === actor.sessionId,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    }));
  }

  tokenIn(cookies: Record<string, string | undefined>) {
    return cookies[cookieName('session', this.config.secure)];
  }

  async actorOf(token: string | undefined): Promise<Actor | undefined> {
    if (!token) return undefined;
    const known = this.cache.get(token);
    if (known && known.until > Date.now()) return known.actor;
    const { emptied } = this;
    const actor = await this.readActor(token);
    if (this.cache.size > 20_000) this.cache.clear();
    if (emptied === this.emptied) this.cache.set(token, { actor, until: Date.now() + cacheMilliseconds });
    return actor;
  }

  /** Empties the cache of every process. */
  async forget() {
    this.empty();
    await this.db.query(`SELECT pg_notify('sessions', '')`);
  }

  /** Every process hears, once the transaction is through, whose sessions are not what they were. */
  private tell = (on: EntityManager | DataSource, accountId: string) => on.query(`SELECT pg_notify('sessions', $1)`, [accountId]);

  /** @param accountId whose sessions changed; empty: nobody's ended; undefined: what was said may have been missed */
  private hear(accountId: string | undefined) {
    this.empty();
    if (accountId === '') return;
    this.realtime.recheck(accountId).catch((error: unknown) => log.warn({ err: error }, 'sockets not checked'));
  }

  private empty() {
    this.emptied++;
    this.cache.clear();
  }

  private give(token: string, call: Call) {
    call.setCookie('session', token, { seconds: sessionDays * 86_400 });
  }

  /** Whoever set up an authenticator has no role before its code; staff who have none yet are learners and can set it up. */
  private async readActor(token: string): Promise<Actor | undefined> {
    const { rows } = await poolOf(this.db).query<ActorRow>({
      name: 'session-actor',
      text: `UPDATE session SET last_seen_at = now()
             FROM account LEFT JOIN second_factor ON second_factor.account_id = account.id AND second_factor.confirmed_at IS NOT NULL
             WHERE token_hash = $1 AND session.account_id = account.id AND expires_at > now() AND account.status = 'active'
             RETURNING account.id, session.id AS "sessionId", roles, second_factor_at IS NOT NULL AS given,
               second_factor.account_id IS NOT NULL AS "hasSecondFactor", locale, time_zone AS "timeZone"`,
      values: [digest(token)],
    });
    const found = rows[0];
    if (!found) return undefined;
    const { given, hasSecondFactor, roles, ...rest } = found;
    const awake = given ? roles : hasSecondFactor ? [] : roles.filter((role) => !staffRoles.includes(role));
    return { ...rest, heldRoles: roles, roles: awake };
  }
}
