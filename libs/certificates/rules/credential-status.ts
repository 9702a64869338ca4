import type { CredentialStatus } from '../contract';

export interface StatusFacts {
  validUntil: Date | null;
  revokedAt: Date | null;
  /** Another certificate took its place. */
  superseded: boolean;
}

/** The one word for the state of a certificate. A withdrawal outweighs a successor, a successor an end of validity. */
export function statusOf({ validUntil, revokedAt, superseded }: StatusFacts, now: Date): CredentialStatus {
  if (revokedAt && revokedAt <= now) return 'revoked';
  if (superseded) return 'superseded';
  return validUntil && validUntil <= now ? 'expired' : 'valid';
}
