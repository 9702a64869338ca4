import * as z from 'zod/mini';
import { endpoint, event, flag, refusals } from '@cursus/platform/contract';
import { roles } from '@cursus/platform/permissions';
import { emailAddress, typedCode, typedPassword } from './field';
import { passwordRefusals } from './sign-up';
import { sessionRefusals } from './session';

/** The address is confirmed and the account can be used. */
export const accountConfirmed = event('account.confirmed', z.object({ accountId: z.uuid() }));
/** The person left: what is still kept about this account must go. */
export const accountErased = event('account.erased', z.object({ accountId: z.uuid() }));
/** Roles or status are other ones now. */
export const accountChanged = event('account.changed', z.object({ accountId: z.uuid() }));

export const accountRefusals = refusals({
  PASSWORD_WRONG: 403,
  SESSION_NOT_FOUND: 404,
  SECOND_FACTOR_ALREADY_SET: 409,
  SECOND_FACTOR_NEEDED_BY_ROLE: 409,
  LAST_ADMINISTRATOR: 409,
  TIME_ZONE_UNKNOWN: 422,
  ERASURE_UNCONFIRMED: 422,
});

export const accountView = z.object({
  email: z.string(),
  roles: z.array(z.enum(roles)),
  createdAt: z.iso.datetime(),
  timeZone: z.string(),
  secondFactor: z.object({
    on: z.boolean(),
    /** The roles of this account demand one. */
    required: z.boolean(),
    recoveryCodesLeft: z.int(),
    /** Recovery codes wait to be written down. */
    unreadCodes: z.boolean(),
  }),
  /** Why the person cannot leave now. */
  mayNotLeave: z.array(z.literal('LAST_ADMINISTRATOR')),
});

export const getAccount = endpoint({
  method: 'GET',
  path: '/account',
  permission: 'account:own',
  summary: 'My address, roles and second factor',
  input: z.object({}),
  output: accountView,
});

export const changePassword = endpoint({
  method: 'PUT',
  path: '/account/password',
  permission: 'account:own',
  summary: 'Change my password; ends my other sessions',
  input: z.object({ currentPassword: typedPassword, password: typedPassword }),
  output: z.object({}),
  refusals: [
    accountRefusals.PASSWORD_WRONG,
    passwordRefusals.PASSWORD_TOO_SHORT,
    passwordRefusals.PASSWORD_COMMON,
    passwordRefusals.PASSWORD_PERSONAL,
  ],
});

export const changeEmail = endpoint({
  method: 'POST',
  path: '/account/email-changes',
  permission: 'account:own',
  summary: 'Ask for another address: a link goes there, and the address changes when it is opened',
  input: z.object({ email: emailAddress, currentPassword: typedPassword }),
  output: z.object({}),
  refusals: [accountRefusals.PASSWORD_WRONG],
});

export const listTimeZones = endpoint({
  method: 'GET',
  path: '/account/time-zones',
  permission: 'account:own',
  summary: 'Time zones of my country, or all, with their present offset; and the one I chose',
  input: z.object({ all: flag }),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        /** In the reader's language. */
        name: z.string(),
        /** As `GMT+03:00`. */
        offset: z.string(),
      }),
    ),
    /** There are more in other countries. */
    partial: z.boolean(),
    chosen: z.nullable(z.string()),
  }),
});

export const setTimeZone = endpoint({
  method: 'PUT',
  path: '/account/time-zone',
  permission: 'account:own',
  summary: 'Choose the time zone in which times are shown and reminders sent',
  input: z.object({ timeZone: z.string().check(z.maxLength(60)) }),
  output: z.object({}),
  refusals: [accountRefusals.TIME_ZONE_UNKNOWN],
});

export const listSessions = endpoint({
  method: 'GET',
  path: '/account/sessions',
  permission: 'account:own',
  summary: 'Where I am signed in',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        /** Names of browser and system, or null where the browser does not tell. */
        browser: z.nullable(z.string()),
        system: z.nullable(z.string()),
        current: z.boolean(),
        createdAt: z.iso.datetime(),
        lastSeenAt: z.iso.datetime(),
      }),
    ),
  }),
});

export const endSession = endpoint({
  method: 'DELETE',
  path: '/account/sessions/{sessionId}',
  permission: 'account:own',
  summary: 'End one of my sessions',
  input: z.object({ sessionId: z.uuid() }),
  output: z.object({}),
  refusals: [accountRefusals.SESSION_NOT_FOUND],
});

export const endOtherSessions = endpoint({
  method: 'DELETE',
  path: '/account/sessions',
  permission: 'account:own',
  summary: 'End all my sessions but this one',
  input: z.object({}),
  output: z.object({ ended: z.int() }),
});

export const eraseAccount = endpoint({
  method: 'POST',
  path: '/account/erasure',
  permission: 'account:own',
  summary: 'Leave: personal data are deleted for good, figures stay without identity',
  input: z.object({ currentPassword: typedPassword, code: z.optional(z.string().check(z.maxLength(40))), understood: flag }),
  output: z.object({}),
  refusals: [
    accountRefusals.PASSWORD_WRONG,
    accountRefusals.LAST_ADMINISTRATOR,
    accountRefusals.ERASURE_UNCONFIRMED,
    sessionRefusals.SECOND_FACTOR_WRONG,
    sessionRefusals.SECOND_FACTOR_REUSED,
  ],
});

export const beginSecondFactor = endpoint({
  method: 'POST',
  path: '/account/second-factor',
  permission: 'account:own',
  summary: 'Begin to set up an authenticator with a fresh secret',
  input: z.object({ currentPassword: typedPassword }),
  output: z.object({}),
  refusals: [accountRefusals.PASSWORD_WRONG, accountRefusals.SECOND_FACTOR_ALREADY_SET],
});

export const getSecondFactorSetUp = endpoint({
  method: 'GET',
  path: '/account/second-factor/set-up',
  permission: 'account:own',
  summary: 'The secret of an authenticator that is being set up, also as a QR code',
  input: z.object({}),
  output: z.object({
    setUp: z.nullable(
      z.object({
        /** Base32 in groups of four. */
        secret: z.string(),
        /** `otpauth:` address, for a phone that reads this page itself. */
        address: z.string(),
        qr: z.object({ size: z.int(), path: z.string() }),
      }),
    ),
  }),
});

export const confirmSecondFactor = endpoint({
  method: 'PUT',
  path: '/account/second-factor',
  permission: 'account:own',
  summary: 'Finish the set-up by a first code; recovery codes wait to be read afterwards',
  input: z.object({ code: typedCode }),
  output: z.object({}),
  refusals: [sessionRefusals.SECOND_FACTOR_WRONG, sessionRefusals.SECOND_FACTOR_NOT_SET, accountRefusals.SECOND_FACTOR_ALREADY_SET],
});

const proof = z.object({ currentPassword: typedPassword, code: typedCode });
const proofRefusals = [
  accountRefusals.PASSWORD_WRONG,
  sessionRefusals.SECOND_FACTOR_WRONG,
  sessionRefusals.SECOND_FACTOR_REUSED,
  sessionRefusals.SECOND_FACTOR_NOT_SET,
];

export const removeSecondFactor = endpoint({
  method: 'DELETE',
  path: '/account/second-factor',
  permission: 'account:own',
  summary: 'Switch the second factor off, where no role demands it',
  input: proof,
  output: z.object({}),
  refusals: [...proofRefusals, accountRefusals.SECOND_FACTOR_NEEDED_BY_ROLE],
});

export const renewRecoveryCodes = endpoint({
  method: 'POST',
  path: '/account/recovery-codes',
  permission: 'account:own',
  summary: 'Make ten new recovery codes; the old ones stop working',
  input: proof,
  output: z.object({}),
  refusals: proofRefusals,
});

export const getRecoveryCodes = endpoint({
  method: 'GET',
  path: '/account/recovery-codes',
  permission: 'account:own',
  summary: 'Recovery codes that were just made; empty once they were put away',
  input: z.object({}),
  output: z.object({ codes: z.array(z.string()) }),
});

export const putRecoveryCodesAway = endpoint({
  method: 'DELETE',
  path: '/account/recovery-codes/readable',
  permission: 'account:own',
  summary: 'The codes are written down: never show them again',
  input: z.object({}),
  output: z.object({}),
});
