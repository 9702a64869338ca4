import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { stableId } from '@cursus/catalogue/server';
import { courseDraftOf, publishedCourse } from '@cursus/catalogue/server/course.factory';
import { signOut } from '@cursus/identity/contract';
import { completeActivity, enrol } from '@cursus/learning/contract';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import type { AnyEndpoint, OutputOf, SentOf } from '@cursus/platform/contract';
import { digest, newToken } from '@cursus/platform/server';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';
import { addressOf } from '@cursus/platform/web/call';

const root = resolve(__dirname, '../..');
const backends: [string, string | undefined][] = [
  ['PostgreSQL', ''],
  ['Redis', process.env.TEST_REDIS_URL && `${process.env.TEST_REDIS_URL}/14`],
];
const freePort = () => import('../../libs/platform/tooling/ports.ts').then(({ anyFreePort }) => anyFreePort());

for (const [backend, redis] of backends) {
  (redis === undefined ? describe.skip : describe)(`two processes of the API on ${backend}`, () => {
    let test: TestApp;
    let folder: string;
    let a: string;
    let b: string;
    const processes: ChildProcess[] = [];
    const sockets: Socket[] = [];

    /** A process as it is built, on the database of the test. @returns its address. */
    async function start(program: 'api' | 'worker') {
      const port = await freePort();
      const { PATH, SMTP_URL, SIGNING_KEY } = process.env;
      const child = fork(join(root, `dist/${program}.js`), [], {
        cwd: root,
        execArgv: [],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        env: {
          ...{ PATH, SMTP_URL, SIGNING_KEY, DATABASE_URL: test.databaseUrl, DATA_DIR: folder, REDIS_URL: redis },
          ...{ NODE_ENV: 'development', PORT: String(port), PUBLIC_URL: 'http://cursus.example', LOG_LEVEL: 'silent' },
        },
      });
      processes.push(child);
      await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error(`${program} did not start`)))]);
      return `http://127.0.0.1:${port}`;
    }
    beforeAll(async () => {
      if (!existsSync(join(root, 'dist/api.js'))) throw new Error('Nothing is built: npm run build');
      test = await startTestApp();
      folder = mkdtempSync(join(tmpdir(), 'cursus-two-'));
      [a, b] = (await Promise.all([start('api'), start('api'), start('worker')])) as [string, string, string];
    }, 90_000);
    afterAll(async () => {
      for (const socket of sockets) socket.disconnect();
      await Promise.all(
        processes.map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return;
          child.kill('SIGTERM');
          await once(child, 'exit');
        }),
      );
      await test?.stop();
      if (folder) rmSync(folder, { recursive: true, force: true });
    }, 30_000);

    async function call<E extends AnyEndpoint>(at: string, endpoint: E, sent: SentOf<E>, { cookie }: { cookie: string }) {
      const { path, fields } = addressOf(endpoint, sent as object);
      const reply = await fetch(`${at}/api/v1${path}`, {
        method: endpoint.method,
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(fields)),
      });
      expect(reply.status).toBe(200);
      return (await reply.json()) as OutputOf<E>;
    }

    /** A browser's socket, and the hints that it was given. */
    async function connect(at: string, headers: Record<string, string>) {
      const socket = io(at, { transports: ['websocket'], extraHeaders: headers, reconnection: false, forceNew: true });
      sockets.push(socket);
      const hints: { room: string; what: string }[] = [];
      socket.on('changed', (hint: { room: string; what: string }) => hints.push(hint));
      const outcome = await new Promise<string>((settle) => {
        socket.once('connect', () => settle('connected'));
        socket.once('connect_error', (error) => settle(error.message));
      });
      return { socket, hints, outcome };
    }
    const watch = async (socket: Socket, room: unknown) => (await socket.timeout(5000).emitWithAck('watch', room)) as { allowed: boolean };

    /** One more session of the same person. */
    async function anotherSession({ id }: TestPerson) {
      const token = newToken();
      await test.db.query(
        `INSERT INTO session (token_hash, account_id, user_agent, expires_at) VALUES ($1, $2, 'test', now() + interval '1 day')`,
        [digest(token), id],
      );
      return { cookie: `session=${token}` };
    }

    it('refuse strangers and pages of other sites', async () => {
      const { cookie } = await signedIn(test);
      expect((await connect(a, {})).outcome).toBe('SIGN_IN_REQUIRED');
      expect((await connect(a, { cookie: 'session=made-up' })).outcome).toBe('SIGN_IN_REQUIRED');
      expect((await connect(a, { cookie, origin: 'https://elsewhere.example' })).outcome).not.toBe('connected');
      expect((await connect(a, { cookie, origin: 'http://cursus.example' })).outcome).toBe('connected');
    });

    it('let nobody into a room of somebody else, or of no kind', async () => {
      const [person, other] = [await signedIn(test), await signedIn(test)];
      const { socket } = await connect(a, { cookie: person.cookie });
      expect(await watch(socket, `account:${person.id}`)).toEqual({ allowed: true });
      for (const room of [
        `account:${other.id}`,
        'session:1',
        'account:',
        'account',
        '',
        7,
        null,
        { room: 'x' },
        `account:${'x'.repeat(200)}`,
      ]) {
        expect([room, await watch(socket, room)]).toEqual([room, { allowed: false }]);
      }
    });

    it('hint at a socket of one what was changed through the other', async () => {
      const [person, other] = [await signedIn(test), await signedIn(test)];
      const [mine, theirs] = [await connect(a, { cookie: person.cookie }), await connect(a, { cookie: other.cookie })];
      const key = `hinted ${backend}`;
      const { courseId } = await publishedCourse(test, courseDraftOf(key));
      const { enrolmentId } = await call(b, enrol, { courseId }, person);
      for (const name of ['one', 'two']) {
        await call(b, completeActivity, { enrolmentId, activityId: stableId(key, 'activity', name) }, person);
      }
      await eventually(() => expect(mine.hints).toContainEqual({ room: `account:${person.id}`, what: 'notifications' }), 20_000);
      expect(theirs.hints).toEqual([]);
    }, 30_000);

    it('end at one the sockets of a session that was ended at the other, and only those', async () => {
      const person = await signedIn(test);
      const [ended, stays] = [await connect(a, { cookie: person.cookie }), await connect(a, await anotherSession(person))];
      expect([ended.outcome, stays.outcome]).toEqual(['connected', 'connected']);
      await call(b, signOut, {}, person);
      await eventually(() => expect(ended.socket.connected).toBe(false));
      expect((await connect(a, { cookie: person.cookie })).outcome).toBe('SIGN_IN_REQUIRED');
      expect(stays.socket.connected).toBe(true);
      expect(await watch(stays.socket, `account:${person.id}`)).toEqual({ allowed: true });
    });
  });
}
