import type { Server as HttpServer } from 'node:http';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createAdapter as postgresAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import { Server, type Socket } from 'socket.io';
import type { Actor } from './call';
import { CONFIG, type Config } from './config';
import { log } from './log';

/** Which person a browser's cookies belong to; identity answers. */
export type ActorOfCookies = (cookieHeader: string | undefined) => Promise<Actor | undefined>;
/** May this person enter this room? Each domain answers for its own kind of room. */
export type RoomScope = (actor: Actor, id: string) => boolean | Promise<boolean>;

/**
 * Hints to browsers that something changed; the page then asks the API again, so a lost hint costs time and never truth.
 * A room is `kind:id`; whoever may see the thing may enter it.
 */
@Injectable()
export class Realtime implements OnApplicationShutdown {
  private server?: Server;
  private actorOf?: ActorOfCookies;
  private readonly scopes = new Map<string, RoomScope>([['account', (actor, id) => actor.id === id]]);
  private release: () => Promise<unknown> = async () => undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Declares who may enter rooms of a kind. */
  allow(kind: string, scope: RoomScope) {
    this.scopes.set(kind, scope);
  }

  /** Serves sockets on the API's HTTP server; without one (in the worker) it only sends. */
  async open(http?: HttpServer, actorOf?: ActorOfCookies) {
    const server = new Server({ path: '/socket.io', serveClient: false, adapter: await this.adapter(), maxHttpBufferSize: 10_000 });
    this.server = server;
    if (!http || !actorOf) return;
    this.actorOf = actorOf;
    server.use((socket, next) => {
      actorOf(socket.handshake.headers.cookie).then(
        (actor) => (actor ? ((socket.data.actor = actor), next()) : next(new Error('SIGN_IN_REQUIRED'))),
        (error: Error) => next(error),
      );
    });
    server.on('connection', (socket) => this.serve(socket));
    server.attach(http, { allowRequest: (request, decide) => decide(null, this.sameSite(request.headers.origin, request.headers.host)) });
  }

  /** Tells everyone in the room that `what` changed, through whichever process holds their socket. */
  hint(room: string, what: string) {
    this.server?.to(room).emit('changed', { room, what });
  }
  /** Ends sockets of this process whose session has ended: those of one person, or of anybody. */
  async recheck(accountId?: string) {
    if (!this.server || !this.actorOf) return;
    const here = accountId ? this.server.local.in(`account:${accountId}`) : this.server.local;
    for (const socket of await here.fetchSockets()) {
      if (!(await this.actorOf(socket.handshake.headers.cookie))) socket.disconnect(true);
    }
  }

  async onApplicationShutdown() {
    // Without an HTTP server there is nothing but the adapter to close, and `close` would fail.
    if (this.actorOf) await this.server?.close();
    else await this.server?.of('/').adapter.close();
    await this.release();
  }

  private serve(socket: Socket) {
    const actor: Actor = socket.data.actor;
    void socket.join(`account:${actor.id}`);
    socket.on('watch', async (room: unknown, answer: unknown) => {
      const [kind, id] = typeof room === 'string' && room.length < 100 ? room.split(/:(.*)/s) : [];
      const allowed = Boolean(kind && id && socket.rooms.size < 50 && (await this.mayEnter(actor, kind, id)));
      if (allowed) await socket.join(`${kind}:${id}`);
      if (typeof answer === 'function') answer({ allowed });
    });
    socket.on('unwatch', (room: unknown) => typeof room === 'string' && void socket.leave(room));
  }

  /** A scope that fails, because the database is away or the id is none, lets nobody in; the browser asks again when it reconnects. */
  private async mayEnter(actor: Actor, kind: string, id: string) {
    try {
      return (await this.scopes.get(kind)?.(actor, id)) ?? false;
    } catch (error) {
      log.warn({ err: error, kind }, 'room');
      return false;
    }
  }

  private sameSite(origin: string | undefined, host: string | undefined) {
    if (!origin) return true; // not a browser
    return origin === this.config.PUBLIC_URL || (URL.canParse(origin) && new URL(origin).host === host);
  }

  private async adapter() {
    const failed = (error: Error) => log.warn({ err: error }, 'sockets between processes');
    if (this.config.REDIS_URL) {
      // Read only where they are used: some 30 MB.
      const [{ createClient }, { createAdapter: redisAdapter }] = await Promise.all([
        import('redis'),
        import('@socket.io/redis-streams-adapter'),
      ]);
      const client = createClient({ url: this.config.REDIS_URL });
      client.on('error', failed);
      await client.connect();
      this.release = () => client.close();
      return redisAdapter(client, { blockTimeInMs: 200 });
    }
    const pool = new pg.Pool({ connectionString: this.config.DATABASE_URL, max: 4, connectionTimeoutMillis: 5000 });
    pool.on('error', failed);
    this.release = () => pool.end();
    return postgresAdapter(outOfPool(pool, this.config.DATABASE_URL, failed), { errorHandler: failed });
  }
}

/**
 * The pool as the adapter takes it, with a connection outside of it for listening: the adapter keeps that one and never gives a lost one
 * back, so each loss would cost the pool a place; nor does it hear that connection's errors, which would end the process.
 */
const outOfPool = (pool: pg.Pool, connectionString: string, failed: (error: Error) => void) =>
  ({
    query: pool.query.bind(pool),
    async connect() {
      const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5000 });
      client.on('error', failed);
      await client.connect();
      return Object.assign(client, { release: () => void client.end().catch(failed) });
    },
  }) as Pick<pg.Pool, 'query' | 'connect'> as pg.Pool;
