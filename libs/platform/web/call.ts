import type { AnyEndpoint, CodeOf, OutputOf, ProblemReply, SentOf } from '../contract';

/** A refusal as the API told it; `message` is a sentence in the reader's language. */
export class Problem<Code extends string = string> extends Error {
  readonly code: Code;
  readonly status: number;
  readonly requestId: string;
  readonly details: Record<string, string | number>;
  readonly errors: NonNullable<ProblemReply['errors']>;

  constructor(said: Partial<ProblemReply>, status: number) {
    super(said.title ?? said.code ?? 'UNREACHABLE');
    this.code = (said.code ?? 'UNREACHABLE') as Code;
    this.status = said.status ?? status;
    this.requestId = said.requestId ?? '';
    this.details = said.details ?? {};
    this.errors = said.errors ?? [];
  }
}
export type ProblemOf<E extends AnyEndpoint> = Problem<CodeOf<E>>;

/** Calls an endpoint: over HTTP in the browser, in-process while a page is rendered on the server. */
export type Caller = <E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>, signal?: AbortSignal) => Promise<OutputOf<E>>;

/** The address of an endpoint and what is left for its body or query. */
export function addressOf(endpoint: AnyEndpoint, sent: object) {
  const fields = new Map(Object.entries(sent).filter(([, value]) => value !== undefined));
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fields.get(name);
    fields.delete(name);
    return encodeURIComponent(String(value));
  });
  return { path, fields };
}

/** The address of a GET endpoint that answers with a file, for a link. */
export function linkTo<E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>) {
  const { path, fields } = addressOf(endpoint, sent as object);
  return `/api/v1${path}${queryOf(fields)}`;
}

/** @throws Problem; `UNREACHABLE` when no answer came. */
export const call: Caller = async (endpoint, sent, signal) => {
  const { method } = endpoint;
  const { path, fields } = addressOf(endpoint, sent as object);
  let reply: Response;
  try {
    reply = await fetch(`/api/v1${path}${method === 'GET' ? queryOf(fields) : ''}`, {
      method,
      signal,
      headers: { accept: 'application/json', ...(method !== 'GET' && { 'content-type': 'application/json' }) },
      ...(method !== 'GET' && { body: JSON.stringify(Object.fromEntries(fields)) }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem({ code: 'UNREACHABLE' }, 0);
  }
  if (reply.ok) return reply.json();
  throw new Problem(await reply.json().catch(() => ({ code: 'UNREACHABLE' })), reply.status);
};

function queryOf(fields: Map<string, unknown>) {
  const pairs = [...fields].flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}
