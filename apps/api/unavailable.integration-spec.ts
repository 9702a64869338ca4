import { connect, createServer, type Server, type Socket } from 'node:net';
import { getHome } from '@cursus/learning/contract';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { digest } from '@cursus/platform/server';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';

/** A line to the database that can be cut and mended. */
class Line {
  private server?: Server;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  constructor(private readonly target: { host: string; port: number }) {}

  async mend() {
    this.server = createServer((near) => {
      const far = connect(this.target.port, this.target.host);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket)); // it is cut on purpose
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((done) => this.server!.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as { port: number }).port;
    return this.port;
  }
  async cut() {
    const closed = new Promise((done) => this.server!.close(done));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

let line: Line;
let test: TestApp;
let person: TestPerson;
beforeAll(async () => {
  test = await startTestApp({
    async through(address) {
      const url = new URL(address);
      line = new Line({ host: url.hostname, port: Number(url.port) });
      return Object.assign(url, { port: String(await line.mend()), hostname: '127.0.0.1' }).href;
    },
  });
  person = await signedIn(test);
});
afterAll(async () => {
  await test?.stop();
  await line?.cut();
});

const get = (url: string, headers: Record<string, string> = {}) => test.request({ method: 'GET', url, headers });
const page = { accept: 'text/html', cookie: 'session=of-somebody-not-seen-before' };

describe('while the database is away', () => {
  beforeAll(() => line.cut());
  afterAll(async () => {
    await line.mend();
    await eventually(async () => expect((await get('/health/ready')).statusCode).toBe(200));
  });

  it('an endpoint says so with a stable code, in the language of the reader, and when to try again', async () => {
    const { status, body, headers } = await test.call(getHome, {}, person.cookie, { 'accept-language': 'ar' });
    expect({ status, code: body.code, after: headers['retry-after'], type: headers['content-type'] }).toEqual({
      ...{ status: 503, code: 'UNAVAILABLE', after: '5' },
      type: expect.stringContaining('application/problem+json'),
    });
    expect(body.title).toMatch(/[\u0600-\u06ff]/);
    expect(body.requestId).toBe(headers['x-request-id']);
  });

  it('nobody is taken for signed out', async () => {
    expect((await get('/api/v1/account', { cookie: person.cookie })).statusCode).toBe(503);
    expect((await get('/api/v1/account')).statusCode).toBe(401); // who brings no session is a stranger all the same
  });

  it.each([
    ['GET', '/home', true],
    ['POST', '/form/enrolments', false],
  ] as const)(
    '%s %s answers with a page to read, which asks again by itself unless that would repeat a form',
    async (method, url, repeats) => {
      const reply = await test.request({ method, url, headers: { ...page, 'accept-language': 'ar' } });
      expect([reply.statusCode, reply.headers['retry-after'], reply.headers['content-type']]).toEqual([
        503,
        '5',
        'text/html; charset=utf-8',
      ]);
      expect(reply.body).toContain('<html lang="ar" dir="rtl">');
      expect(reply.body.includes('http-equiv="refresh"')).toBe(repeats);
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  it('health names the parts, the process itself is well, and its figures are there', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await get('/health/ready', { cookie: person.cookie });
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'unavailable', database: 'failed', queue: 'failed', storage: 'ok' }]);
    const metrics = await get('/metrics');
    expect(metrics.statusCode).toBe(200);
    expect(metrics.body).toMatch(/^outbox_waiting nan$/im);
    expect(metrics.body).toMatch(/^process_cpu_seconds_total /m);
  });
});

it('hears again afterwards that a session was ended elsewhere', async () => {
  const { cookie } = await signedIn(test);
  const look = async () => (await test.call(getHome, {}, cookie)).status;
  await eventually(async () => {
    const listening = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN "sessions"' AND state = 'idle'`;
    expect(await test.db.query(listening)).not.toEqual([]);
  });
  expect(await look()).toBe(200);
  await test.db.query('DELETE FROM session WHERE token_hash = $1', [digest(cookie.split('=')[1]!)]);
  expect(await look()).toBe(200); // remembered for some seconds
  await test.db.query(`SELECT pg_notify('sessions', '')`);
  await eventually(async () => expect(await look()).toBe(401), 5000);
});
