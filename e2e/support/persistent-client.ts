import type { AnyEndpoint, OutputOf, SentOf } from '@cursus/platform/contract';
import { addressOf } from '@cursus/platform/web/call';

/** How a request did not come to its answer. */
export interface Trouble {
  /** None: no answer came at all. */
  status?: number;
  code?: string;
  type?: string | null;
  retryAfter?: string | null;
}
/** The platform said no, and would say so again. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
  ) {
    super(`${status} ${code}`);
  }
}
/** What `fetch` throws when the line broke or the answer was cut off; by name, since tests run in a world of their own. */
export const noAnswer = (name: string) => ['TypeError', 'TimeoutError', 'SyntaxError'].includes(name);

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Speaks HTTP alone and asks again until it has an answer, as a page with unsent answers does. */
export class PersistentClient {
  readonly troubles: Trouble[] = [];
  private cookie: string | undefined;
  /** As they are sent. */
  get cookies() {
    return this.cookie ?? '';
  }

  constructor(
    private readonly base: string,
    private readonly patience = 60_000,
  ) {}

  /** @throws Refused; an error when no answer came in all the time. */
  async call<E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>): Promise<OutputOf<E>> {
    for (const end = Date.now() + this.patience; Date.now() < end; await pause(100 + Math.random() * 100)) {
      const reply = await this.ask(endpoint, sent as object);
      if ('output' in reply) return reply.output as OutputOf<E>;
      this.troubles.push(reply);
      if (reply.status && reply.status < 500) throw new Refused(reply.code!, reply.status);
    }
    throw new Error(`no answer to ${endpoint.method} ${endpoint.path}: ${JSON.stringify(this.troubles.slice(-3))}`);
  }

  private async ask(endpoint: AnyEndpoint, sent: object): Promise<Trouble | { output: unknown }> {
    const { path, fields } = addressOf(endpoint, sent);
    const body = endpoint.method === 'GET' ? undefined : JSON.stringify(Object.fromEntries(fields));
    try {
      const reply = await fetch(`${this.base}/api/v1${path}`, {
        method: endpoint.method,
        headers: { ...(this.cookie && { cookie: this.cookie }), ...(body && { 'content-type': 'application/json' }) },
        body,
        signal: AbortSignal.timeout(15_000),
      });
      const answer = (await reply.json()) as { code?: string };
      if (!reply.ok) {
        const { status, headers } = reply;
        return { status, code: answer.code, type: headers.get('content-type'), retryAfter: headers.get('retry-after') };
      }
      const session = reply.headers.getSetCookie().find((one) => one.startsWith('session='));
      if (session) this.cookie = session.split(';')[0];
      return { output: answer };
    } catch (error) {
      if (noAnswer((error as Error).name)) return {};
      throw error;
    }
  }
}
