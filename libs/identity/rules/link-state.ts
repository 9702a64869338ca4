import type { LinkPurpose, LinkState } from '../contract';

/** Hours that a link works; an invitation may lie over a weekend. */
export const linkHours: Record<LinkPurpose, number> = { 'sign-up': 24, reset: 24, email: 24, invitation: 168 };

/** Whether a link still works. Used comes before expired: whoever opens it again wants to hear that it did its work. */
export function linkState(link: { expiresAt: Date; usedAt: Date | null } | undefined, now: Date): LinkState {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  return link.expiresAt <= now ? 'expired' : 'open';
}
