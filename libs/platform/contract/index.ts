import * as z from 'zod/mini';
import type { Permission } from '../permissions';

/* eslint-disable @typescript-eslint/no-explicit-any, no-control-regex -- control characters are what a text must not hold; the types of an endpoint whose shapes do not matter; `unknown` would not accept them */
type Status = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 423 | 429 | 503;

/** A rule said no. The code is stable: clients branch on it, and `refusal.CODE` is its message in the catalogues. */
export class Refusal<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    readonly status: Status,
    /** Figures for the message and for clients, such as `{ minutes: 15 }`; never a name, an address or an answer. */
    readonly details: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
export type Refuse<Code extends string = string> = ((details?: Record<string, string | number>) => Refusal<Code>) & {
  code: Code;
  status: Status;
};

/** Declares refusals once, each with its HTTP status: `throw attemptRefusals.ATTEMPT_NOT_FOUND()`. */
/* @__NO_SIDE_EFFECTS__ */
export function refusals<const Statuses extends Record<string, Status>>(statuses: Statuses) {
  const declared = Object.entries(statuses).map(([code, status]) => [
    code,
    Object.assign((details?: Record<string, string | number>) => new Refusal(code, status, details), { code, status }),
  ]);
  return Object.fromEntries(declared) as { [Code in keyof Statuses & string]: Refuse<Code> };
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One HTTP operation: its address, who may call it, what goes in, what comes out, how it may be refused. */
export interface Endpoint<In extends z.ZodMiniObject = any, Out extends z.ZodMiniType = any, Code extends string = any> {
  method: Method;
  /** Below `/api/v1`; names in braces are read from the address. */
  path: `/${string}`;
  permission: Permission | 'public';
  summary: string;
  /** One flat object: names in the path come from the address, the others from the query (GET) or the body. */
  input: In;
  output: Out;
  refusals?: Refuse<Code>[];
  /** Largest body in bytes, where the usual 100 kB do not do. */
  bodyLimit?: number;
}
export const endpoint = /* @__NO_SIDE_EFFECTS__ */ <In extends z.ZodMiniObject, Out extends z.ZodMiniType, Code extends string = never>(
  declared: Endpoint<In, Out, Code>,
) => declared;

/** An endpoint whose types do not matter here. */
export type AnyEndpoint = Endpoint<any, any, any>;
export type InputOf<E extends AnyEndpoint> = z.output<E['input']>;
/** What a caller may send: defaults may be left out. */
export type SentOf<E extends AnyEndpoint> = z.input<E['input']>;
export type OutputOf<E extends AnyEndpoint> = z.output<E['output']>;
export type CodeOf<E extends AnyEndpoint> = (E extends Endpoint<any, any, infer Code> ? Code : never) | GeneralCode;

/** Refusals that any endpoint may answer with. */
export const generalRefusals = refusals({
  INPUT_INVALID: 422,
  SIGN_IN_REQUIRED: 401,
  SECOND_FACTOR_REQUIRED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  CROSS_SITE: 403,
  /** Something that the platform stands on does not answer; the reply says when to try again. */
  UNAVAILABLE: 503,
});
/** Of the addresses that open stored files. */
export const fileRefusals = refusals({ FILE_NOT_FOUND: 404, FILE_ADDRESS_EXPIRED: 410 });
export type GeneralCode = keyof typeof generalRefusals | 'REQUEST_INVALID' | 'INTERNAL' | 'UNREACHABLE';

/** RFC 9457 problem details, as every failure leaves the API. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  requestId: z.string(),
  details: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  /** Which fields do not fit, each with the code of the reason (`too_small`, `invalid_format`, …) and a sentence. */
  errors: z.optional(z.array(z.object({ path: z.string(), code: z.string(), message: z.string() }))),
});
export type ProblemReply = z.infer<typeof problem>;

/** A keyset page: ask again with `after` until it is null. */
export const pageOf = <T extends z.ZodMiniType>(item: T) => z.object({ items: z.array(item), after: z.nullable(z.string()) });
export const pageInput = {
  after: z.optional(z.string().check(z.maxLength(300))),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 20),
};

/** A text that a person types: trimmed, Unicode-normalised (NFC), without control characters. */
export const text = (max: number, min = 0) =>
  z.pipe(
    z.string().check(z.maxLength(max * 4)),
    z.pipe(
      z.transform((typed: string) => typed.normalize('NFC').trim()),
      z.string().check(
        z.minLength(min),
        z.maxLength(max),
        z.refine(
          (typed) => typed.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u.test(typed),
        ),
      ),
    ),
  );
/** As `text`; empty becomes absent, which is what an empty form field means. */
export const optionalText = (max: number) =>
  z.pipe(
    z.optional(z.nullable(text(max))),
    z.transform((typed: string | null | undefined) => typed || undefined),
  );
/** A whole number that may be left empty: JSON sends a number or null, a form its digits or nothing. */
export const optionalNumber = (least: number, most: number) =>
  z.pipe(
    z.optional(z.nullable(z.union([z.literal(''), z.coerce.number().check(z.int(), z.gte(least), z.lte(most))]))),
    z.transform((sent: number | '' | null | undefined) => (sent === '' || sent === undefined ? null : sent)),
  );
/** A tick box: JSON sends true or false, a form sends `on` or nothing. */
export const flag = z._default(
  z.pipe(
    z.union([z.boolean(), z.literal('on'), z.literal('true'), z.literal('false'), z.literal('')]),
    z.transform((sent) => sent === true || sent === 'on' || sent === 'true'),
  ),
  false,
);

/** Something that happened, told through the outbox to whoever listens. `data` holds ids, never personal data. */
export const event = /* @__NO_SIDE_EFFECTS__ */ <Data extends z.ZodMiniType>(name: `${string}.${string}`, data: Data) => ({ name, data });
export interface DomainEvent<Data extends z.ZodMiniType = any> {
  name: `${string}.${string}`;
  data: Data;
}
export type DataOf<E extends DomainEvent> = z.output<E['data']>;
