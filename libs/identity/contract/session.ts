import * as z from 'zod/mini';
import { endpoint, refusals } from '@cursus/platform/contract';
import { permissions, roles } from '@cursus/platform/permissions';

export const sessionRefusals = refusals({ CREDENTIALS_WRONG: 401, SECOND_FACTOR_WRONG: 401 });

/** What every page knows of the person who looks at it. */
export const sessionView = z.object({
  account: z.nullable(
    z.object({
      id: z.uuid(),
      /** How the person wants to be addressed. */
      name: z.string(),
      roles: z.array(z.enum(roles)),
      /** Holds a staff role that sleeps until a second factor is given. */
      needsSecondFactor: z.boolean(),
      timeZone: z.string(),
    }),
  ),
  /** What this person may do, for menus; the API decides again each time. */
  can: z.array(z.enum(Object.keys(permissions) as [keyof typeof permissions])),
  locale: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;

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
  summary: 'Sign in: the reply sets the session cookie',
  input: z.object({ email: z.string().check(z.maxLength(320)), password: z.string().check(z.maxLength(1000)) }),
  output: z.object({ accountId: z.uuid() }),
  refusals: [sessionRefusals.CREDENTIALS_WRONG],
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  permission: 'public',
  summary: 'Sign out of this browser',
  input: z.object({}),
  output: z.object({}),
});
