import * as z from 'zod/mini';
import { endpoint } from '@cursus/platform/contract';

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
