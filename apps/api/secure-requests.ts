import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { generalRefusals, type AnyEndpoint } from '@cursus/platform/contract';
import { defaultLocale, isLocale, locales, type Locale } from '@cursus/platform/messages';
import type { SessionService } from '@cursus/identity/server';
import {
  authorize,
  cookieName,
  enterContext,
  logRequest,
  newRequestId,
  problemOf,
  sendProblem,
  type Config,
  type Messages,
} from '@cursus/platform/server';
import { unavailablePage } from './pages/unavailable-page';

interface Parts {
  config: Config;
  sessions: SessionService;
  messages: Messages;
}

/** Hooks before any body is read: request id, language, session, same-site check, permission; and the headers of every reply. */
export function secureRequests(server: FastifyInstance, { config, sessions, messages }: Parts) {
  const headers = headersOf(config);
  server.decorateRequest('locale', defaultLocale);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, server.getDefaultJsonParser('error', 'error'));
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, formFields(body as string)),
  );

  server.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions;
    if (isAssetRoute(route.url)) return void reply.headers(assetHeaders);
    const requestId = newRequestId();
    enterContext({ requestId });
    void reply.headers(headers).header('x-request-id', requestId);
    request.locale = localeOf(request, config);
    if (/^\/(health|metrics)\b/.test(request.url)) return; // nobody's
    try {
      if (!isSafe(request.method) && !isSameSite(request, config)) throw generalRefusals.CROSS_SITE();
      request.sessionToken = sessions.tokenIn(request.cookies);
      request.actor = await sessions.actorOf(request.sessionToken);
      if (request.actor && !request.cookies[localeCookie(config)] && isLocale(request.actor.locale)) request.locale = request.actor.locale;
      const endpoint = (route.config as { endpoint?: AnyEndpoint }).endpoint;
      if (endpoint) authorize(endpoint.permission, request.actor);
    } catch (error) {
      const problem = problemOf(error, request.locale, messages);
      return problem.status === 503 && isForReading(request) ? sendUnavailablePage(request, reply, messages) : sendProblem(reply, problem);
    }
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '(none)';
    if (!isAssetRoute(route)) logRequest({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
}

export const localeCookie = (config: Config) => cookieName('locale', config.secure);

function localeOf(request: FastifyRequest, config: Config) {
  const chosen = request.cookies[localeCookie(config)];
  if (isLocale(chosen)) return chosen;
  const wanted = (request.headers['accept-language'] ?? '').split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? locales[0];
}

/** A page, or the form of one: somebody reads the answer. */
const isForReading = ({ url, headers }: FastifyRequest) =>
  !/^\/(api|files|socket\.io)\b/.test(url) && /text\/html/.test(headers.accept ?? '');

function sendUnavailablePage(request: FastifyRequest, reply: FastifyReply, messages: Messages) {
  const { html, policy } = unavailablePage(messages, request.locale as Locale, { repeatable: isSafe(request.method) });
  return reply
    .status(503)
    .headers({ 'retry-after': 5, 'cache-control': 'no-store', 'content-security-policy': policy })
    .type('text/html; charset=utf-8')
    .send(html);
}

const isSafe = (method: string) => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** Browsers say where a request comes from; a client that says nothing is not a browser and carries no one else's cookie. */
function isSameSite({ headers }: FastifyRequest, config: Config) {
  const site = headers['sec-fetch-site'];
  if (site) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (!origin) return true;
  return origin === config.PUBLIC_URL || (URL.canParse(origin) && new URL(origin).host === headers.host);
}

/** By the route that was found, not by the address: what is missing below `/assets/` is answered like anything else. */
const isAssetRoute = (route: string | undefined) => route?.startsWith('/assets/') ?? false;

/**
 * Files of the build, the same for everybody. Only what protects a script or a style travels with each of them over a slow line; what
 * protects a page (framing, referrer, HSTS) came with the page.
 */
const assetHeaders = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' };

const headersOf = (config: Config) => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  ...(config.secure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
});

function formFields(body: string) {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
