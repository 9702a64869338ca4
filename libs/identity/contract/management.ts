import * as z from 'zod/mini';
import { endpoint, optionalText, pageInput, pageOf, refusals, text } from '@cursus/platform/contract';
import { locales } from '@cursus/platform/messages';
import { roles } from '@cursus/platform/permissions';
import { accountRefusals } from './account';
import { emailAddress } from './field';

export const accountStatuses = ['invited', 'active', 'suspended', 'erased'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

export const managementRefusals = refusals({ ACCOUNT_NOT_FOUND: 404, ACCOUNT_EXISTS: 409, ACCOUNT_STATE_WRONG: 409 });

/** Roles as a form or JSON sends them; everyone is a learner besides. */
const givenRoles = z.pipe(
  z._default(z.array(z.enum(roles)), []),
  z.transform((given) => roles.filter((role) => role === 'learner' || given.includes(role))),
);
const reason = text(500, 3);

export const managedAccount = z.object({
  id: z.uuid(),
  fullName: z.string(),
  email: z.nullable(z.string()),
  roles: z.array(z.enum(roles)),
  status: z.enum(accountStatuses),
  secondFactor: z.boolean(),
  country: z.nullable(z.string()),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.nullable(z.iso.datetime()),
});
export type ManagedAccount = z.infer<typeof managedAccount>;

export const listAccounts = endpoint({
  method: 'GET',
  path: '/accounts',
  permission: 'account:manage',
  summary: 'Accounts, newest first, by role, status and text in name or address',
  input: z.object({
    q: optionalText(100),
    role: z.optional(
      z.union([
        z.enum(roles),
        z.pipe(
          z.literal(''),
          z.transform(() => undefined),
        ),
      ]),
    ),
    status: z.optional(
      z.union([
        z.enum(accountStatuses),
        z.pipe(
          z.literal(''),
          z.transform(() => undefined),
        ),
      ]),
    ),
    ...pageInput,
  }),
  output: pageOf(managedAccount),
});

export const getManagedAccount = endpoint({
  method: 'GET',
  path: '/accounts/{accountId}',
  permission: 'account:manage',
  summary: 'One account; the look is written into the audit trail',
  input: z.object({ accountId: z.uuid() }),
  output: z.object({
    ...managedAccount.shape,
    locale: z.string(),
    timeZone: z.string(),
    sessions: z.int(),
    /** When the last invitation stops working; null without one. */
    invitedUntil: z.nullable(z.iso.datetime()),
    /** The only active administrator, who can neither lose the role nor be suspended. */
    lastAdministrator: z.boolean(),
  }),
  refusals: [managementRefusals.ACCOUNT_NOT_FOUND],
});

export const inviteAccount = endpoint({
  method: 'POST',
  path: '/invitations',
  permission: 'account:manage',
  summary: 'Invite a person to an account with roles; a link goes to the address',
  input: z.object({ email: emailAddress, roles: givenRoles, locale: z._default(z.enum(locales), 'en') }),
  output: z.object({ accountId: z.uuid() }),
  refusals: [managementRefusals.ACCOUNT_EXISTS],
});

export const repeatInvitation = endpoint({
  method: 'POST',
  path: '/accounts/{accountId}/invitation',
  permission: 'account:manage',
  summary: 'Send the invitation of an account that was never used once more',
  input: z.object({ accountId: z.uuid() }),
  output: z.object({}),
  refusals: [managementRefusals.ACCOUNT_NOT_FOUND, managementRefusals.ACCOUNT_STATE_WRONG],
});

export const changeRoles = endpoint({
  method: 'PUT',
  path: '/accounts/{accountId}/roles',
  permission: 'account:manage',
  summary: 'Give and take roles, with a reason; taking one ends the person’s sessions',
  input: z.object({ accountId: z.uuid(), roles: givenRoles, reason }),
  output: z.object({}),
  refusals: [managementRefusals.ACCOUNT_NOT_FOUND, managementRefusals.ACCOUNT_STATE_WRONG, accountRefusals.LAST_ADMINISTRATOR],
});

export const changeStatus = endpoint({
  method: 'PUT',
  path: '/accounts/{accountId}/status',
  permission: 'account:manage',
  summary: 'Suspend an account, which ends its sessions, or let it in again',
  input: z.object({ accountId: z.uuid(), status: z.enum(['active', 'suspended']), reason }),
  output: z.object({}),
  refusals: [managementRefusals.ACCOUNT_NOT_FOUND, managementRefusals.ACCOUNT_STATE_WRONG, accountRefusals.LAST_ADMINISTRATOR],
});

export const clearSecondFactor = endpoint({
  method: 'DELETE',
  path: '/accounts/{accountId}/second-factor',
  permission: 'account:manage',
  summary: 'Take a lost authenticator off an account after checking who asks; ends its sessions',
  input: z.object({ accountId: z.uuid(), reason }),
  output: z.object({}),
  refusals: [managementRefusals.ACCOUNT_NOT_FOUND, managementRefusals.ACCOUNT_STATE_WRONG],
});
