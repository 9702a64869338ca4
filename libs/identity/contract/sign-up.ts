import * as z from 'zod/mini';
import { endpoint, flag, refusals, text } from '@cursus/platform/contract';
import { emailAddress, linkToken, typedPassword } from './field';

export const passwordRefusals = refusals({ PASSWORD_TOO_SHORT: 422, PASSWORD_COMMON: 422, PASSWORD_PERSONAL: 422 });
const badPassword = [passwordRefusals.PASSWORD_TOO_SHORT, passwordRefusals.PASSWORD_COMMON, passwordRefusals.PASSWORD_PERSONAL];

export const linkRefusals = refusals({
  LINK_UNKNOWN: 404,
  LINK_USED: 410,
  LINK_EXPIRED: 410,
  CONSENT_NEEDED: 422,
  EMAIL_TAKEN: 409,
});
const deadLink = [linkRefusals.LINK_UNKNOWN, linkRefusals.LINK_USED, linkRefusals.LINK_EXPIRED];

/** IANA name as the browser reports it; an unknown one is ignored. */
const browserZone = z.optional(z.string().check(z.maxLength(60)));

export const signUp = endpoint({
  method: 'POST',
  path: '/sign-ups',
  permission: 'public',
  summary: 'Ask for an account: a letter with a link goes to the address. The answer does not say whether the address is known',
  input: z.object({
    fullName: text(200, 1),
    email: emailAddress,
    password: typedPassword,
    /** The privacy notice was shown and the terms are agreed to. */
    agreed: flag,
    timeZone: browserZone,
  }),
  output: z.object({}),
  refusals: [...badPassword, linkRefusals.CONSENT_NEEDED],
});

export const linkPurposes = ['sign-up', 'reset', 'email', 'invitation'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
export const linkStates = ['open', 'used', 'expired', 'unknown'] as const;
export type LinkState = (typeof linkStates)[number];

export const getLink = endpoint({
  method: 'GET',
  path: '/links/{token}',
  permission: 'public',
  summary: 'What a one-time link does and whether it still works; looking at it uses nothing up',
  input: z.object({ token: linkToken }),
  output: z.object({
    state: z.enum(linkStates),
    purpose: z.nullable(z.enum(linkPurposes)),
    /** The address that the link was sent to; null where it asks for one or does not work. */
    email: z.nullable(z.string()),
  }),
});

export const renewLink = endpoint({
  method: 'POST',
  path: '/links/{token}/renewal',
  permission: 'public',
  summary: 'Send a new link to the same address in place of an expired one',
  input: z.object({ token: linkToken }),
  output: z.object({}),
  refusals: deadLink,
});

export const confirmSignUp = endpoint({
  method: 'POST',
  path: '/links/{token}/sign-up',
  permission: 'public',
  summary: 'Confirm the address of a sign-up; the account exists from then on',
  input: z.object({ token: linkToken }),
  output: z.object({}),
  refusals: deadLink,
});

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/links/{token}/invitation',
  permission: 'public',
  summary: 'Accept an invitation: choose name and password; signs in',
  input: z.object({
    token: linkToken,
    fullName: text(200, 1),
    password: typedPassword,
    /** Only for a link that was sent to no address, as that of the first administrator. */
    email: z.optional(emailAddress),
    agreed: flag,
    timeZone: browserZone,
  }),
  output: z.object({ next: z.string() }),
  refusals: [...deadLink, ...badPassword, linkRefusals.CONSENT_NEEDED, linkRefusals.EMAIL_TAKEN],
});

export const requestReset = endpoint({
  method: 'POST',
  path: '/password-resets',
  permission: 'public',
  summary: 'Ask for a link to choose a new password; the answer does not say whether the address is known',
  input: z.object({ email: emailAddress }),
  output: z.object({}),
});

export const resetPassword = endpoint({
  method: 'POST',
  path: '/links/{token}/password',
  permission: 'public',
  summary: 'Choose a new password by the link of a letter; ends every session of the account',
  input: z.object({ token: linkToken, password: typedPassword }),
  output: z.object({}),
  refusals: [...deadLink, ...badPassword],
});

export const confirmEmail = endpoint({
  method: 'POST',
  path: '/links/{token}/email',
  permission: 'public',
  summary: 'Confirm a new address of an account by the link that was sent to it',
  input: z.object({ token: linkToken }),
  output: z.object({}),
  refusals: [...deadLink, linkRefusals.EMAIL_TAKEN],
});
