import * as z from 'zod/mini';

const language = z.string().check(z.maxLength(35));
/** A text in the language that it is written in. */
const written = z.object({ text: z.string(), lang: language });

/** What a certificate says, frozen when it was issued. It is signed as canonical JSON and never changed afterwards. */
export const snapshot = z.object({
  /** Shape of this object; a later shape gets another number. */
  format: z.literal(1),
  code: z.string(),
  /** The name itself stands beside the snapshot, so that it can be forgotten when its holder leaves while the signature still holds. */
  holder: z.object({ nameHash: z.string() }),
  /** What was achieved: the course as it was called, and its version. */
  course: z.object({ id: z.uuid(), title: written, version: z.string() }),
  hours: z.number(),
  issuedAt: z.iso.datetime(),
  validUntil: z.nullable(z.iso.datetime()),
  issuer: z.object({ name: written, place: z.nullable(written) }),
  signatories: z.array(z.object({ name: z.string(), position: written })),
  /** What it rests on. */
  evidence: z.object({ completedAt: z.iso.datetime(), activities: z.int(), score: z.nullable(z.number()) }),
  /** Language of the certificate's own words. */
  language: z.string(),
});
export type Snapshot = z.infer<typeof snapshot>;

export const credentialStatus = z.enum(['valid', 'expired', 'revoked', 'superseded']);
export type CredentialStatus = z.infer<typeof credentialStatus>;

/** Why a certificate was withdrawn, as the public may know it. */
export const revocationReason = z.enum(['issued-in-error', 'data-wrong', 'rules-broken', 'holder-request']);
export type RevocationReason = z.infer<typeof revocationReason>;
