import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemReply } from '../contract';
import { filledPath, nested } from '../form-values';

/** What a page shows again after a form was refused. */
export interface RefusedForm {
  /** The form's address, so that the page knows which of its forms it was. */
  action: string;
  /** The address of that page, which the browser does not show. */
  page: string;
  values: Record<string, string | string[]>;
  problem: ProblemReply;
}
type Rerender = (page: string, form: RefusedForm, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** A path on this site, or `/`: a form cannot send anyone elsewhere. */
export const pathOnSite = (given: unknown): string =>
  typeof given === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(given) && given.length < 2000 ? given : '/';

/** The headers of the form without what speaks of its own body. */
function asJson(headers: FastifyRequest['headers']) {
  const { 'content-length': _length, 'content-type': _type, 'transfer-encoding': _encoding, ...rest } = headers;
  return rest;
}

const pathOf = (address: string | undefined) => {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url && url.pathname + url.search;
};

/** Fields that the form itself uses and the endpoint never sees. */
const own = ['_method', '_page', '_next'];

/**
 * Forms for pages whose scripts have not arrived: `POST /form/<address below /api/v1>` calls the endpoint as JSON would,
 * through the same hooks, guard and contract; success is a 303 to `_next`, a refusal the page `_page` again with what was typed.
 */
export function serveForms(server: FastifyInstance, rerender: Rerender) {
  server.post('/form/*', async (request, reply) => {
    const body = (request.body ?? {}) as Record<string, string | string[]>;
    const [method, given, next] = own.map((name) => [body[name]].flat()[0]);
    const page = given ?? pathOf(request.headers.referer);
    const address = request.url.slice('/form'.length);
    const shown = Object.fromEntries(Object.entries(body).filter(([name]) => !own.includes(name)));
    const answer = await server.inject({
      method: (['PUT', 'PATCH', 'DELETE'].includes(method ?? '') ? method : 'POST') as 'POST',
      url: `/api/v1${address}`,
      headers: { ...asJson(request.headers), 'content-type': 'application/json', accept: 'application/json' },
      payload: JSON.stringify(nested(shown)),
      remoteAddress: request.ip,
    });
    const cookies = answer.headers['set-cookie'];
    if (cookies) void reply.header('set-cookie', cookies);
    const said = answer.json() as Record<string, unknown>;
    if (answer.statusCode < 400) {
      const filled = filledPath(next ?? page ?? '/', said);
      return reply.header('cache-control', 'no-store').redirect(pathOnSite(filled), 303);
    }
    const secret = (name: string) => /password|secret|code/i.test(name);
    const values = Object.fromEntries(Object.entries(shown).filter(([name]) => !secret(name)));
    return rerender(
      pathOnSite(page),
      { action: address, page: pathOnSite(page), values, problem: said as unknown as ProblemReply },
      request,
      reply,
    );
  });
}
