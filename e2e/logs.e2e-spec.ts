import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@cursus/assessment/rules';
import { eventually, lettersTo } from './support/browser';
import { PersistentLearner } from './support/persistent-learner';

const url = process.env.E2E_URL!;
const logOf = (role: 'api' | 'worker') => readFileSync(join(process.env.E2E_DATA!, `${role}.log`), 'utf8');
const linesOf = (role: 'api' | 'worker') =>
  logOf(role)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { requestId?: string; job?: string; msg?: string; route?: string; status?: number });

const email = 'quiet.person@example.org';
const learner = new PersistentLearner(email, seededRandom('quiet'));
/** What was sent along in requests that fail, each in its own way, with the status that they are to fail with. */
const failing: [string, number, () => Promise<Response>][] = [
  ['a wrong password', 401, () => post('/api/v1/session', { email, password: 'wrong-secret-1' })],
  ['a link that is none', 404, () => post('/api/v1/links/made-up-secret-2-made-up-secret-2-made-up/sign-up', {})],
  ['JSON that is none', 400, () => send('/api/v1/session', '{"email":"broken-secret-3@example.org", "password": wrong-secret-3}')],
  [
    'fields that do not fit',
    422,
    () => post('/api/v1/sign-ups', { fullName: 'Nobody Secret-4', email: 'no address secret-4', password: 5 }),
  ],
  ['an id that is none', 422, () => fetch(`${url}/api/v1/attempts/secret-5`, { headers: { cookie } })],
  ['a page with a token', 200, () => fetch(`${url}/links/page-secret-6-page-secret-6-page-secret-6-page`)],
  ['a search', 200, () => fetch(`${url}/catalogue?words=secret-7`)],
  ['a page of nobody', 404, () => fetch(`${url}/secret-8?email=secret-8@example.org`)],
  ['a body that is too large', 413, () => send('/api/v1/session', JSON.stringify({ email: `secret-9${'x'.repeat(2_000_000)}` }))],
];
let cookie: string;
/** Where this file's lines begin; before it, a process may have been killed in the middle of one. */
const from = { api: logOf('api').length, worker: logOf('worker').length };
const send = (path: string, body: string) =>
  fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie && { cookie }) }, body });
const post = (path: string, body: object) => send(path, JSON.stringify(body));

beforeAll(async () => {
  await learner.takeTheCourse();
  cookie = learner.client.cookies;
  await eventually(async () => expect(await lettersTo(email)).toHaveLength(2)); // the link to confirm, and the certificate
}, 120_000);

it.each(failing)('takes %s', async (_, status, ask) => expect((await ask()).status).toBe(status));

it('holds no address, name, password, token or answer, whatever went right or wrong', async () => {
  const [link] = await lettersTo(email);
  const token = /\/links\/([\w-]+)/.exec(link!.text)![1]!;
  const secret = [
    email,
    'Nadia',
    'Persistent',
    'seven green lanterns',
    cookie.split('=')[1]!,
    token,
    'not sure',
    'dual criminality',
    'secret-',
  ];
  for (const role of ['api', 'worker'] as const) {
    const log = logOf(role);
    expect([role, secret.filter((one) => log.toLowerCase().includes(one.toLowerCase()))]).toEqual([role, []]);
    // Those of all other journeys that this log has seen.
    expect([role, log.match(/[\w.+-]+@[\w-]+\.\w+/g)]).toEqual([role, null]);
  }
});

it('follows a request through its job: the reply names it, the API and the worker log it', async () => {
  const reply = await post('/api/v1/password-resets', { email });
  const requestId = reply.headers.get('x-request-id')!;
  expect(requestId).toMatch(/^[\da-f-]{36}$/);
  await eventually(async () => {
    expect(linesOf('api').filter((line) => line.requestId === requestId)).toEqual([
      expect.objectContaining({ msg: 'request', route: '/api/v1/password-resets', status: 200 }),
    ]);
    const jobs = linesOf('worker').filter((line) => line.requestId === requestId);
    expect(jobs).toEqual([expect.objectContaining({ msg: 'job', job: expect.stringMatching(/^PostOffice\.send /) })]);
  });
});

it('names the request in a refusal, as its log line does', async () => {
  const reply = await post('/api/v1/session', { email, password: 'wrong again' });
  const { requestId } = (await reply.json()) as { requestId: string };
  expect(reply.headers.get('x-request-id')).toBe(requestId);
  await eventually(async () => expect(linesOf('api')).toContainEqual(expect.objectContaining({ requestId, status: 401 })));
});

it('is one JSON object a line, each with its process and time', () => {
  for (const role of ['api', 'worker'] as const) {
    const lines = logOf(role).slice(from[role]).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect([role, lines.filter((line) => !line.startsWith('{"level":') || !line.includes(`"process":"${role}"`))]).toEqual([role, []]);
  }
});
