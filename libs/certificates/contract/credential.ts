import * as z from 'zod/mini';
import { endpoint, event, optionalText, pageInput, pageOf, refusals, text } from '@cursus/platform/contract';
import { credentialStatus, revocationReason, snapshot } from './snapshot';

const credentialId = z.uuid();
const time = z.iso.datetime();

export const credentialRefusals = refusals({
  CREDENTIAL_NOT_FOUND: 404,
  CREDENTIAL_ALREADY_REVOKED: 409,
  CREDENTIAL_SUPERSEDED: 409,
});

export const credentialView = z.object({
  id: credentialId,
  code: z.string(),
  status: credentialStatus,
  /** The holder's name as issued. */
  name: z.string(),
  snapshot,
  /** SHA-256 of the canonical snapshot, hexadecimal. */
  hash: z.string(),
  /** Whether a verifier sees the name, or types one and learns whether it matches. */
  nameShown: z.boolean(),
  revokedAt: z.nullable(time),
  supersededBy: z.nullable(z.string()),
});
export type CredentialView = z.infer<typeof credentialView>;

export const listMyCredentials = endpoint({
  method: 'GET',
  path: '/credentials',
  permission: 'credential:own',
  summary: 'My certificates, newest first',
  input: z.object(pageInput),
  output: pageOf(credentialView),
});
export const getMyCredential = endpoint({
  method: 'GET',
  path: '/credentials/{credentialId}',
  permission: 'credential:own',
  summary: 'One of my certificates',
  input: z.object({ credentialId }),
  output: z.extend(credentialView, { qr: z.string(), verificationUrl: z.string() }),
  refusals: [credentialRefusals.CREDENTIAL_NOT_FOUND],
});
export const downloadMyCredential = endpoint({
  method: 'GET',
  path: '/credentials/{credentialId}/pdf',
  permission: 'credential:own',
  summary: 'The certificate as PDF',
  input: z.object({ credentialId }),
  output: z.file(),
  refusals: [credentialRefusals.CREDENTIAL_NOT_FOUND],
});
export const downloadMyBadge = endpoint({
  method: 'GET',
  path: '/credentials/{credentialId}/open-badge',
  permission: 'credential:own',
  summary: 'The certificate as Open Badge 3.0 (VC-JWT)',
  input: z.object({ credentialId }),
  output: z.file(),
  refusals: [credentialRefusals.CREDENTIAL_NOT_FOUND],
});
export const showName = endpoint({
  method: 'PUT',
  path: '/credentials/{credentialId}/name-visibility',
  permission: 'credential:own',
  summary: 'Choose whether verifiers see my name',
  input: z.object({
    credentialId,
    nameShown: z.pipe(
      z.union([z.boolean(), z.literal('true'), z.literal('false')]),
      z.transform((sent) => sent === true || sent === 'true'),
    ),
  }),
  output: z.object({ nameShown: z.boolean() }),
  refusals: [credentialRefusals.CREDENTIAL_NOT_FOUND],
});

/** What anyone learns of a code; nothing but `found: false` of an unknown one. */
export const verification = z.object({
  found: z.boolean(),
  /** The code as it is written, or as it was typed when it cannot be one. */
  code: z.string(),
  /** The typed code cannot be one: a character is wrong or missing. */
  damaged: z.boolean(),
  credential: z.nullable(
    z.object({
      status: credentialStatus,
      /** null: the holder keeps it back, or has left. */
      name: z.nullable(z.string()),
      course: z.object({ title: z.string(), lang: z.string(), version: z.string() }),
      hours: z.number(),
      issuedAt: time,
      validUntil: z.nullable(time),
      issuer: z.object({ name: z.string(), lang: z.string() }),
      signatories: z.array(z.object({ name: z.string(), position: z.string(), lang: z.string() })),
      hash: z.string(),
      /** The signature fits the snapshot: what is shown is what was signed. */
      intact: z.boolean(),
      revokedAt: z.nullable(time),
      revocationReason: z.nullable(revocationReason),
      /** Code of the certificate that takes its place. */
      supersededBy: z.nullable(z.string()),
    }),
  ),
});
export type Verification = z.infer<typeof verification>;

const typedCode = z.string().check(z.maxLength(100));
export const verifyCode = endpoint({
  method: 'GET',
  path: '/verifications/{code}',
  permission: 'public',
  summary: 'Does this certificate hold?',
  input: z.object({ code: typedCode }),
  output: verification,
});
export const matchName = endpoint({
  method: 'POST',
  path: '/verifications/{code}/name-match',
  permission: 'public',
  summary: 'Is this the name on the certificate?',
  input: z.object({ code: typedCode, name: text(200, 1) }),
  output: z.object({ matches: z.boolean() }),
  refusals: [credentialRefusals.CREDENTIAL_NOT_FOUND],
});

export const managedCredential = z.object({
  id: credentialId,
  code: z.string(),
  status: credentialStatus,
  name: z.nullable(z.string()),
  course: z.string(),
  issuedAt: time,
  revokedAt: z.nullable(time),
  reason: z.nullable(z.string()),
});
export const listCredentials = endpoint({
  method: 'GET',
  path: '/admin/credentials',
  permission: 'credential:manage',
  summary: 'Issued certificates, newest first',
  input: z.object({ words: optionalText(100), status: optionalText(20), ...pageInput }),
  output: pageOf(managedCredential),
});
export const revokeCredential = endpoint({
  method: 'POST',
  path: '/admin/credentials/{credentialId}/revocation',
  permission: 'credential:manage',
  summary: 'Withdraw a certificate; its holder is told',
  input: z.object({ credentialId, publicReason: revocationReason, reason: text(1000, 3) }),
  output: z.object({}),
  refusals: [
    credentialRefusals.CREDENTIAL_NOT_FOUND,
    credentialRefusals.CREDENTIAL_ALREADY_REVOKED,
    credentialRefusals.CREDENTIAL_SUPERSEDED,
  ],
});
export const reissueCredential = endpoint({
  method: 'POST',
  path: '/admin/credentials/{credentialId}/reissue',
  permission: 'credential:manage',
  summary: 'Issue it anew with the name and signatories of today; the old one points to the new one',
  input: z.object({ credentialId, reason: text(1000, 3) }),
  output: z.object({ credentialId }),
  refusals: [credentialRefusals.CREDENTIAL_NOT_FOUND, credentialRefusals.CREDENTIAL_SUPERSEDED],
});

export const credentialIssued = event('credential.issued', z.object({ credentialId, accountId: z.uuid() }));
export const credentialRevoked = event('credential.revoked', z.object({ credentialId, accountId: z.nullable(z.uuid()) }));
