import * as z from 'zod/mini';
import { endpoint, flag, refusals } from '@cursus/platform/contract';

/** Texts that a person agrees to. Their wording lies in `web/documents/`; a change of meaning gets a new version (the day it came into force). */
export const consentVersions = { privacy: '2026-11-01', terms: '2026-11-01' } as const;
export type ConsentDocument = keyof typeof consentVersions;
export const consentDocuments = Object.keys(consentVersions) as [ConsentDocument, ...ConsentDocument[]];

export const consentGiven = z.object({ document: z.enum(consentDocuments), version: z.string(), at: z.iso.datetime() });

export const listConsents = endpoint({
  method: 'GET',
  path: '/profile/consents',
  permission: 'profile:own',
  summary: 'What I agreed to, in which version, and when',
  input: z.object({}),
  output: z.object({ items: z.array(consentGiven) }),
});

export const consentRefusals = refusals({ AGREEMENT_NEEDED: 422 });

export const listOpenConsents = endpoint({
  method: 'GET',
  path: '/profile/open-consents',
  permission: 'profile:own',
  summary: 'Documents that I agreed to in an earlier version and not in the one in force',
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ document: z.enum(consentDocuments), version: z.string() })) }),
});

export const giveConsents = endpoint({
  method: 'POST',
  path: '/profile/consents',
  permission: 'profile:own',
  summary: 'Agree to the versions in force of all documents; the reply says which page comes next',
  input: z.object({ agreed: flag, next: z.optional(z.string().check(z.maxLength(2000))) }),
  output: z.object({ next: z.string() }),
  refusals: [consentRefusals.AGREEMENT_NEEDED],
});
