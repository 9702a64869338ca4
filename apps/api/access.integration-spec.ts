import { EndpointCaller } from '@cursus/platform/server';
import { allows, permissions, roles, type Permission } from '@cursus/platform/permissions';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import type { AnyEndpoint } from '@cursus/platform/contract';

let test: TestApp;
beforeAll(async () => void (test = await startTestApp()));
afterAll(() => test?.stop());

/** An address with ids that belong to nobody. */
const addressOf = ({ path }: AnyEndpoint) => `/api/v1${path.replace(/\{\w+\}/g, '0198c0de-0000-7000-8000-00000000dead')}`;
const ask = (endpoint: AnyEndpoint, cookie?: string) =>
  test.request({
    method: endpoint.method,
    url: addressOf(endpoint),
    headers: cookie ? { cookie } : {},
    ...(endpoint.method !== 'GET' && { payload: {} }),
  });

it('holds every endpoint to the table of permissions, for everyone', async () => {
  const endpoints = test.get(EndpointCaller).endpoints;
  expect(endpoints.length).toBeGreaterThan(5);
  const people = new Map<string, string | undefined>([['stranger', undefined]]);
  const wrong: string[] = [];
  for (const endpoint of endpoints) {
    for (const who of ['stranger', ...roles] as const) {
      // A new session each time: some endpoints end it.
      const cookie = who === 'stranger' ? undefined : (await test.signInAs(who)).cookie;
      people.set(who, cookie);
      const { statusCode } = await ask(endpoint, cookie);
      const expected =
        endpoint.permission === 'public'
          ? 'open'
          : who === 'stranger'
            ? 401
            : allows(['learner', who], endpoint.permission as Permission)
              ? 'open'
              : 403;
      const right = expected === 'open' ? endpoint.permission === 'public' || ![401, 403].includes(statusCode) : statusCode === expected;
      if (!right || statusCode >= 500) wrong.push(`${endpoint.method} ${endpoint.path} as ${who}: ${statusCode}, expected ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

it('lets staff be learners only until the second factor is given', async () => {
  const { cookie } = await test.signInAs('administrator');
  await test.db.query('UPDATE session SET second_factor_at = NULL');
  const staffOnly = test
    .get(EndpointCaller)
    .endpoints.filter(({ permission }) => permission !== 'public' && !allows(['learner'], permission as Permission));
  expect(staffOnly.length).toBeGreaterThan(0);
  for (const endpoint of staffOnly.filter(({ permission }) => allows(['administrator'], permission as Permission))) {
    const reply = await ask(endpoint, cookie);
    expect([endpoint.path, reply.statusCode, reply.json().code]).toEqual([endpoint.path, 403, 'SECOND_FACTOR_REQUIRED']);
  }
});

it.each(['null', 'nonsense', "' OR 1=1", '01a20d6f-0530-734c-96b0'])('begins a list anew where its place is %s', async (after) => {
  const { cookie } = await test.signInAs('administrator');
  const lists = test
    .get(EndpointCaller)
    .endpoints.filter(({ method, input }) => method === 'GET' && 'shape' in input && 'after' in (input.shape as object));
  expect(lists.length).toBeGreaterThan(5);
  for (const endpoint of lists) {
    const url = `${addressOf(endpoint)}?after=${encodeURIComponent(after)}`;
    const { statusCode } = await test.request({ method: 'GET', url, headers: { cookie } });
    expect([endpoint.path, statusCode < 500]).toEqual([endpoint.path, true]);
  }
});

it('declares only permissions that some role holds', () => {
  expect(Object.entries(permissions).filter(([, holders]) => holders.length === 0)).toEqual([]);
});
