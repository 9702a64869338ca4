import {
  applyDecorators,
  Catch,
  createParamDecorator,
  HttpCode,
  HttpException,
  Inject,
  Injectable,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  StreamableFile,
  type ArgumentsHost,
  type CanActivate,
  type ExceptionFilter,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import { generalRefusals, Refusal, type AnyEndpoint, type InputOf, type ProblemReply } from '../contract';
import { authorize, Download, httpCall, type Call } from './call';
import { CONFIG, type Config } from './config';
import { currentContext } from './context';
import { fileHeaders } from './file-headers';
import { isUnavailable } from './failure';
import { log } from './log';
import { Messages } from './messages';
import { listed } from './output';

type Answer<E extends AnyEndpoint> = z.input<E['output']> | Download;
type Handler<E extends AnyEndpoint> = (input: InputOf<E>, call: Call) => Answer<E> | Promise<Answer<E>>;

const ENDPOINT = 'cursus:endpoint';
export const endpointServedBy = (method: object) => Reflect.getMetadata(ENDPOINT, method) as AnyEndpoint | undefined;

/** Serves an endpoint with a method `(input, call)`; the compiler holds the method to the contract. */
export const Handle =
  <E extends AnyEndpoint>(endpoint: E) =>
  <M extends Handler<E>>(controller: object, name: string, method: TypedPropertyDescriptor<M>) => {
    const path = `/api/v1${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`;
    const handle = method.value as unknown as (input: unknown, call: Call) => unknown;
    // What leaves is what the contract lists; anything else a service returned stays here.
    method.value = async function (this: unknown, input: unknown, call: Call) {
      const answer = await handle.call(this, input, call);
      return answer instanceof Download ? stream(answer, replies.get(call), endpoint) : listed(endpoint.output, answer);
    } as never;
    [Input(), CurrentCall()].forEach((parameter, index) => parameter(controller, name, index));
    applyDecorators(
      RequestMapping({ method: RequestMethod[endpoint.method], path }),
      SetMetadata(ENDPOINT, endpoint),
      RouteConfig({ endpoint }),
      HttpCode(200),
    )(controller, name, method);
  };

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest & { call: Call }>();

const CurrentCall = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).call);
const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { method, params, query, body } = requestOf(context);
  const sent = method === 'GET' ? query : body;
  const fields = sent && typeof sent === 'object' && !Array.isArray(sent) ? sent : {};
  return parseInput(endpointServedBy(context.getHandler())!, { ...fields, ...(params as object) }); // the address wins over the body
});

/** @throws InputInvalid naming each field that does not fit. */
export function parseInput<E extends AnyEndpoint>(endpoint: E, sent: unknown): InputOf<E> {
  const parsed = endpoint.input.safeParse(sent);
  if (!parsed.success) throw new InputInvalid(parsed.error.issues);
  const path = unstorable(sent);
  if (path) throw new InputInvalid([{ code: 'custom', path, message: '', input: undefined }]);
  return parsed.data;
}

/** The path of a text that PostgreSQL cannot hold: one with NUL or half a surrogate pair. */
function unstorable(value: unknown, path: PropertyKey[] = []): PropertyKey[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    const found = unstorable(name, path) ?? unstorable(inside, [...path, name]);
    if (found) return found;
  }
}

/** Fails closed: a handler without an endpoint, or an endpoint without a permission, is never reached. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext) {
    const permission = endpointServedBy(context.getHandler())?.permission;
    if (!permission) throw generalRefusals.FORBIDDEN();
    const request = requestOf(context);
    authorize(permission, request.actor);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    request.call = httpCall(request, reply.header('cache-control', 'private, no-store'), this.config.secure);
    replies.set(request.call, reply);
    return true;
  }
}

/** Replies to calls over HTTP: a download is sent in one, and a page that is rendered in-process has none. */
const replies = new WeakMap<Call, FastifyReply>();

function stream({ body, options }: Download, reply: FastifyReply | undefined, { path }: AnyEndpoint) {
  if (!reply) throw new Error(`${path} is a download`);
  const { type, name, inline = false, bytes, cache } = options;
  const headers = fileHeaders({ type, name, inline });
  void reply.headers(headers);
  if (cache) void reply.header('cache-control', cache);
  return new StreamableFile(body as Buffer, {
    type: headers['content-type'],
    disposition: headers['content-disposition'],
    ...(bytes !== undefined && { length: bytes }),
  });
}

/** What the caller sent does not fit the contract. Any other ZodError is our own fault and stays a 500. */
export class InputInvalid extends Error {
  constructor(readonly issues: z.core.$ZodIssue[]) {
    super('INPUT_INVALID');
  }
}

/** Every failure leaves as RFC 9457 problem+json with a stable code and a sentence in the caller's language. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly messages: Messages) {}

  catch(error: unknown, host: ArgumentsHost) {
    const http = host.switchToHttp();
    const problem = problemOf(error, http.getRequest<FastifyRequest>().locale, this.messages);
    sendProblem(http.getResponse<FastifyReply>(), problem);
  }
}

/** Seconds after which another try makes sense. */
const retryAfter = ({ status, details }: ProblemReply) =>
  status === 503 ? 5 : status === 429 && typeof details?.minutes === 'number' ? details.minutes * 60 : undefined;

export function sendProblem(reply: FastifyReply, problem: ProblemReply) {
  const seconds = retryAfter(problem);
  if (seconds !== undefined) void reply.header('retry-after', seconds);
  return reply.status(problem.status).type('application/problem+json').header('cache-control', 'no-store').send(problem);
}

const codes: Record<number, string> = {
  401: 'SIGN_IN_REQUIRED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/** The problem that a thrown error becomes; an unexpected one is logged here, once, and tells nothing. */
export function problemOf(error: unknown, locale: string, messages: Messages): ProblemReply {
  const { t } = messages.in(locale);
  const requestId = currentContext()?.requestId ?? '';
  const build = (status: number, code: string, details?: Record<string, string | number>): ProblemReply => ({
    type: `urn:cursus:problem:${code}`,
    title: t(`refusal.${code}`, details),
    status,
    code,
    requestId,
    ...(details && Object.keys(details).length > 0 && { details }),
  });
  if (error instanceof Refusal) return build(error.status, error.code, error.details);
  if (error instanceof InputInvalid) {
    return {
      ...build(422, 'INPUT_INVALID'),
      errors: error.issues
        .slice(0, 50)
        .map((issue) => ({ path: issue.path.join('.'), code: issue.code ?? 'custom', message: issueMessage(issue, t) })),
    };
  }
  if (isUnavailable(error)) {
    log.warn({ err: error }, 'unavailable');
    return build(503, 'UNAVAILABLE');
  }
  const status = error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
  if (status >= 500) log.error({ err: error }, 'unexpected');
  return build(status, codes[status] ?? (status < 500 ? 'REQUEST_INVALID' : 'INTERNAL'));
}

/** One sentence per kind of misfit; the figures in it are the contract's own limits. */
function issueMessage(issue: z.core.$ZodIssue, t: (id: string, values?: Record<string, string | number>) => string) {
  if (issue.code === 'too_small')
    return t(issue.origin === 'string' && Number(issue.minimum) <= 1 ? 'input.required' : 'input.too-small', {
      minimum: Number(issue.minimum),
      of: issue.origin,
    });
  if (issue.code === 'too_big') return t('input.too-big', { maximum: Number(issue.maximum), of: issue.origin });
  if (issue.code === 'invalid_type' && issue.input === undefined) return t('input.required');
  if (issue.code === 'invalid_format') return t(issue.format === 'email' ? 'input.email' : 'input.invalid');
  return t('input.invalid');
}
