import { verify } from '@node-rs/argon2';
import { Injectable, type OnApplicationShutdown, type OnModuleInit, Inject } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { CONFIG, cookieName, digest, log, newToken, poolOf, queryOne, type Actor, type Call, type Config } from '@cursus/platform/server';
import { staffRoles, type Role } from '@cursus/platform/permissions';
import { hashPassword } from './password';

const sessionDays = 30;
const cacheMilliseconds = 10_000;

/**
 * A session is an opaque token whose hash is kept, so that it can be listed and revoked but not stolen from the database.
 * Reading one costs a query at most every ten seconds; a revocation empties the cache of every process at once.
 */
@Injectable()
export class SessionService implements OnModuleInit, OnApplicationShutdown {
  private readonly cache = new Map<string, { actor: Actor | undefined; until: number }>();
  private readonly nobody = hashPassword('an unknown account costs as much time as a known one');
  private ears?: pg.Client;
  private closing = false;

  constructor(
    private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit() {
    await this.listen();
  }
  async onApplicationShutdown() {
    this.closing = true;
    await this.ears?.end();
  }

  /** The account with these credentials, or undefined after the same time. */
  async accountOf(email: string, password: string): Promise<string | undefined> {
    const account = await queryOne<{ id: string; passwordHash: string }>(
      this.db,
      `SELECT id, password_hash AS "passwordHash" FROM account WHERE lower(email) = lower($1) AND status = 'active'`,
      [email.normalize('NFC').trim()],
    );
    const right = await verify(account?.passwordHash ?? (await this.nobody), password.normalize('NFC'));
    return right ? account?.id : undefined;
  }

  /** Begins a session with a token of its own, whatever token came along, and ends the one that came along. */
  async begin(accountId: string, call: Call) {
    const token = newToken();
    await this.end(call.sessionToken);
    await this.db.query(
      `INSERT INTO session (token_hash, account_id, user_agent, expires_at) VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [digest(token), accountId, call.userAgent, sessionDays],
    );
    call.setCookie('session', token, { seconds: sessionDays * 86_400 });
  }

  async end(token: string | undefined) {
    if (!token) return;
    await this.db.query('DELETE FROM session WHERE token_hash = $1', [digest(token)]);
    await this.forget();
  }

  tokenIn(cookies: Record<string, string | undefined>) {
    return cookies[cookieName('session', this.config.secure)];
  }

  async actorOf(token: string | undefined): Promise<Actor | undefined> {
    if (!token) return undefined;
    const known = this.cache.get(token);
    if (known && known.until > Date.now()) return known.actor;
    const actor = await this.readActor(token);
    if (this.cache.size > 20_000) this.cache.clear();
    this.cache.set(token, { actor, until: Date.now() + cacheMilliseconds });
    return actor;
  }

  /** Empties the cache of every process. */
  async forget() {
    this.cache.clear();
    await this.db.query(`SELECT pg_notify('sessions', '')`);
  }

  private async readActor(token: string): Promise<Actor | undefined> {
    const { rows } = await poolOf(this.db).query<{ id: string; sessionId: string; roles: Role[]; secondFactor: boolean; locale: string; timeZone: string }>({
      name: 'session-actor',
      text: `UPDATE session SET last_seen_at = now() FROM account
             WHERE token_hash = $1 AND account_id = account.id AND expires_at > now() AND account.status = 'active'
             RETURNING account.id, session.id AS "sessionId", roles, second_factor_at IS NOT NULL AS "secondFactor", locale, time_zone AS "timeZone"`,
      values: [digest(token)],
    });
    const found = rows[0];
    if (!found) return undefined;
    const { secondFactor, roles, ...rest } = found;
    return { ...rest, heldRoles: roles, roles: secondFactor ? roles : roles.filter((role) => !staffRoles.includes(role)) };
  }

  private async listen() {
    const ears = new pg.Client(this.config.DATABASE_URL);
    const lost = (error?: Error) => {
      this.cache.clear();
      if (this.closing || this.ears !== ears) return;
      this.ears = undefined;
      log.warn({ err: error }, 'session channel lost');
      setTimeout(() => void this.listen().catch(lost), 1000).unref();
    };
    ears.on('notification', () => this.cache.clear());
    ears.on('error', lost);
    ears.on('end', lost);
    this.ears = ears;
    await ears.connect();
    await ears.query('LISTEN sessions');
  }
}
