import { Controller, Get } from '@nestjs/common';
import * as z from 'zod/mini';
import { signIn } from '@cursus/identity/contract';
import { endpoint } from '@cursus/platform/contract';
import { CONFIG, Handle, type Config } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';

const forgotten = {
  ...endpoint({ method: 'GET', path: '/forgotten', permission: 'public', summary: '', input: z.object({}), output: z.object({}) }),
  permission: undefined as never,
};
const leaky = endpoint({
  method: 'GET',
  path: '/leaky',
  permission: 'public',
  summary: '',
  input: z.object({}),
  output: z.object({ shown: z.string() }),
});

@Controller()
class Careless {
  @Get('undeclared') undeclared() {
    return 'secret';
  }
  @Handle(leaky) leaky() {
    return { shown: 'yes', secret: 'no' };
  }
}

let test: TestApp;
beforeAll(async () => void (test = await startTestApp({ controllers: [Careless] })));
afterAll(() => test?.stop());

const post = (payload: string | object, headers: Record<string, string> = {}) =>
  test.request({ method: 'POST', url: '/api/v1/session', payload, headers: { 'content-type': 'application/json', ...headers } });

it('refuses a route without an endpoint, whatever it would answer', async () => {
  const reply = await test.request({ method: 'GET', url: '/undeclared' });
  expect([reply.statusCode, reply.json().code]).toEqual([403, 'FORBIDDEN']);
});

it('does not start with an endpoint that declares no permission', async () => {
  @Controller()
  class Forgetful {
    @Handle(forgotten) forgotten() {
      return {};
    }
  }
  await expect(startTestApp({ controllers: [Forgetful] })).rejects.toThrow('no known permission');
});

it('sends what the contract lists and nothing else', async () => {
  const reply = await test.request({ method: 'GET', url: '/api/v1/leaky' });
  expect(reply.json()).toEqual({ shown: 'yes' });
});

it.each([
  ['ten megabytes', JSON.stringify({ email: 'x'.repeat(10_000_000), password: '' }), 413, 'TOO_LARGE'],
  ['no JSON', '{', 400, 'REQUEST_INVALID'],
  ['a list', '[]', 422, 'INPUT_INVALID'],
  ['nothing', '', 400, 'REQUEST_INVALID'],
  ['a name that pollutes', '{"__proto__":{"admin":true},"email":"a@b.c","password":"x"}', 400, 'REQUEST_INVALID'],
  ['an address of 10,000 characters', JSON.stringify({ email: 'x'.repeat(10_000), password: 'x' }), 422, 'INPUT_INVALID'],
  ['a number for a text', '{"email":1,"password":"x"}', 422, 'INPUT_INVALID'],
])('answers %s with a problem', async (_, payload, status, code) => {
  const reply = await post(payload);
  expect([reply.statusCode, reply.json().code, reply.headers['content-type']]).toEqual([
    status,
    code,
    expect.stringContaining('application/problem+json'),
  ]);
});

it.each(['\u0000', '\ud800', "' OR 1=1 --", '<script>alert(1)</script>', '../../etc/passwd'])(
  'survives %j where a text is expected',
  async (text) => {
    const reply = await post({ email: `a${text}@example.org`, password: text });
    expect(reply.statusCode).toBeLessThan(500);
  },
);

it.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 401],
  [{ origin: 'http://localhost:3000' }, 401],
  [{}, 401],
])('a post with %j is answered with %i', async (headers, status) => {
  const reply = await post({ email: 'nobody@example.org', password: 'x' }, headers as never);
  expect(reply.statusCode).toBe(status);
});

it('speaks the language of the reader and gives a request number', async () => {
  const reply = await post({ email: 'nobody@example.org', password: 'x' }, { 'accept-language': 'ar-TN,fr;q=0.5' });
  expect(reply.json()).toMatchObject({ code: 'CREDENTIALS_WRONG', requestId: reply.headers['x-request-id'] });
  expect(reply.json().title).toMatch(/[\u0600-\u06ff]/);
});

it('describes what it serves', async () => {
  const { paths } = (await test.request({ method: 'GET', url: '/api/openapi.json' })).json();
  expect(paths[signIn.path].post).toMatchObject({ 'x-permission': 'public', security: [], responses: { 401: {}, 422: {} } });
  expect((await test.request({ method: 'GET', url: '/api/docs/' })).statusCode).toBe(200);
});

it('names each part of its health', async () => {
  expect((await test.request({ method: 'GET', url: '/health/live' })).json()).toEqual({ status: 'ok' });
  expect((await test.request({ method: 'GET', url: '/health/ready' })).json()).toEqual({
    status: 'ok',
    database: 'ok',
    queue: 'ok',
    storage: 'ok',
  });
});

it('keeps metrics from the public', async () => {
  const from = (remoteAddress: string, headers = {}) => test.request({ method: 'GET', url: '/metrics', remoteAddress, headers });
  expect((await from('203.0.113.7')).statusCode).toBe(404);
  expect((await from('127.0.0.1', { 'x-forwarded-for': '203.0.113.7' })).statusCode).toBe(404);
  expect((await from('127.0.0.1')).body).toContain('http_request_seconds');
});

it.each([
  ['production', 404],
  ['test', 404],
  ['development', 200],
] as const)('in %s the gallery of the design system answers %i', async (environment, status) => {
  test.app.get<Config>(CONFIG).NODE_ENV = environment;
  expect((await test.request({ method: 'GET', url: '/api/v1/development/gallery' })).statusCode).toBe(status);
});
