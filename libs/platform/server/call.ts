import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { generalRefusals } from '../contract';
import { allows, type Permission, type Role } from '../permissions';

/** Who is signed in. */
export interface Actor {
  id: string;
  sessionId: string;
  /** The roles that count now: a member of staff without a second factor in this session is a learner only. */
  roles: Role[];
  /** All roles of the account. */
  heldRoles: Role[];
  locale: string;
  /** IANA name. */
  timeZone: string;
}

/** What a handler may know of the caller and do to the reply, over HTTP or in-process alike. */
export interface Call {
  /** The signed-in person. @throws SIGN_IN_REQUIRED when there is none, which only a public endpoint can see. */
  readonly actor: Actor;
  /** The signed-in person, or undefined for a stranger at a public endpoint. */
  readonly visitor: Actor | undefined;
  readonly locale: string;
  /** Client address, for rate limits. */
  readonly address: string;
  readonly userAgent: string;
  /** The session token that came with the request. */
  readonly sessionToken: string | undefined;
  /** A cookie that `setCookie` set in this browser earlier. */
  cookie(name: string): string | undefined;
  /** Sets or (null) removes a cookie of the reply. */
  setCookie(name: string, value: string | null, options?: { seconds?: number; readable?: boolean }): void;
}

/** A stream instead of JSON: downloads and exports. */
export class Download {
  constructor(
    readonly body: NodeJS.ReadableStream | Buffer | Uint8Array,
    readonly options: { type: string; name: string; inline?: boolean; bytes?: number; cache?: string },
  ) {}
}

export function callOf(actor: Actor | undefined, known: Omit<Call, 'actor' | 'visitor'>): Call {
  return {
    ...known,
    visitor: actor,
    get actor() {
      if (!actor) throw generalRefusals.SIGN_IN_REQUIRED();
      return actor;
    },
  };
}

/** May this person use this permission? @throws the refusal that says why not. */
export function authorize(permission: Permission | 'public', actor: Actor | undefined) {
  if (permission === 'public') return;
  if (!actor) throw generalRefusals.SIGN_IN_REQUIRED();
  if (allows(actor.roles, permission)) return;
  throw allows(actor.heldRoles, permission) ? generalRefusals.SECOND_FACTOR_REQUIRED() : generalRefusals.FORBIDDEN();
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
    sessionToken?: string;
    locale: string;
  }
}

/** Cookies are `__Host-` bound and Secure over https; plain http (a demo on localhost) cannot have that. */
export const cookieName = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);

export function httpCall(request: FastifyRequest, reply: FastifyReply, secure: boolean): Call {
  return callOf(request.actor, {
    locale: request.locale,
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    sessionToken: request.sessionToken,
    cookie: (name) => request.cookies[cookieName(name, secure)],
    setCookie(name, value, { seconds, readable } = {}) {
      const options = { path: '/', httpOnly: !readable, secure, sameSite: 'lax' as const, ...(seconds && { maxAge: seconds }) };
      if (value === null) reply.clearCookie(cookieName(name, secure), options);
      else reply.setCookie(cookieName(name, secure), value, options);
    },
  });
}
