import * as z from 'zod/mini';
import { endpoint, refusals } from '@cursus/platform/contract';
import { locales } from '@cursus/platform/messages';
import { permissions, roles } from '@cursus/platform/permissions';
import { typedCode, typedPassword } from './field';

export const sessionRefusals = refusals({
  CREDENTIALS_WRONG: 401,
  ACCOUNT_SUSPENDED: 403,
  SECOND_FACTOR_WRONG: 401,
  SECOND_FACTOR_REUSED: 401,
  SECOND_FACTOR_NOT_SET: 409,
});

/** What every page knows of the person who looks at it. */
export const sessionView = z.object({
  account: z.nullable(
    z.object({
      id: z.uuid(),
      /** How the person wants to be addressed. */
      name: z.string(),
      roles: z.array(z.enum(roles)),
      /** Holds roles that sleep until a second factor is given. */
      needsSecondFactor: z.boolean(),
      /** An authenticator is set up and was not asked yet: nothing opens before. */
      locked: z.boolean(),
      /** A document has a newer version than the one agreed to: pages open again once the person has agreed. */
      mustAgree: z.boolean(),
      timeZone: z.string(),
    }),
  ),
  /** What this person may do, for menus; the API decides again each time. */
  can: z.array(z.enum(Object.keys(permissions) as [keyof typeof permissions])),
  locale: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;

/** The page that the person wanted before being asked; only a path on this site is followed. */
const wantedPage = z.optional(z.string().check(z.maxLength(2000)));

export const getSession = endpoint({
  method: 'GET',
  path: '/session',
  permission: 'public',
  summary: 'Who is signed in, and what they may do',
  input: z.object({}),
  output: sessionView,
});

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  permission: 'public',
  summary: 'Sign in: the reply sets the session cookie and says which page comes next',
  input: z.object({ email: z.string().check(z.minLength(1), z.maxLength(320)), password: typedPassword, next: wantedPage }),
  output: z.object({ accountId: z.uuid(), next: z.string() }),
  refusals: [sessionRefusals.CREDENTIALS_WRONG, sessionRefusals.ACCOUNT_SUSPENDED],
});

export const giveSecondFactor = endpoint({
  method: 'PUT',
  path: '/session/second-factor',
  permission: 'public',
  summary: 'Give the second factor of this session: a code of the authenticator or a recovery code',
  input: z.object({ code: typedCode, next: wantedPage }),
  output: z.object({ next: z.string() }),
  refusals: [sessionRefusals.SECOND_FACTOR_WRONG, sessionRefusals.SECOND_FACTOR_REUSED, sessionRefusals.SECOND_FACTOR_NOT_SET],
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  permission: 'public',
  summary: 'Sign out of this browser',
  input: z.object({}),
  output: z.object({}),
});

export const setLocale = endpoint({
  method: 'PUT',
  path: '/session/locale',
  permission: 'public',
  summary: 'Choose the language of the interface, of this browser and of the account',
  input: z.object({ locale: z.enum(locales) }),
  output: z.object({}),
});
