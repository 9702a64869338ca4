import type { DataSource, EntityManager } from 'typeorm';
import { digest, newToken, queryOne, type Keys } from '@cursus/platform/server';
import type { GivenConsent } from '@cursus/people/server';
import { linkRefusals, type LinkPurpose } from '../contract';
import { linkHours, linkState } from '../rules';

/** What a link will do, by its purpose. */
export interface LinkContent {
  /** Nobody has an account yet: only opening the link makes one, with this link's own name and password. */
  'sign-up': {
    email: string;
    fullName: string;
    passwordHash: string;
    locale: string;
    timeZone: string;
    agreedAt: string;
    consents: GivenConsent[];
  };
  reset: { email: string; locale: string };
  email: { email: string; locale: string };
  /** Without an address the person who opens it types one: that of the first administrator. */
  invitation: { email: string | null; locale: string };
}

export interface OpenedLink<Purpose extends LinkPurpose = LinkPurpose> {
  id: string;
  purpose: Purpose;
  accountId: string | null;
  content: LinkContent[Purpose];
  expiresAt: Date;
  usedAt: Date | null;
}

interface NewLink<Purpose extends LinkPurpose> {
  purpose: Purpose;
  accountId: string | null;
  content: LinkContent[Purpose];
  now: Date;
}

/** Makes a link. @returns its path on this site; the token in it is kept nowhere else. */
export async function issueLink<Purpose extends LinkPurpose>(tx: EntityManager, keys: Keys, link: NewLink<Purpose>): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(link.now.getTime() + linkHours[link.purpose] * 3_600_000);
  await tx.query(
    `INSERT INTO one_time_link (token_hash, purpose, account_id, sealed, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [digest(token), link.purpose, link.accountId, keys.seal('one-time-link', JSON.stringify(link.content)), link.now, expiresAt],
  );
  return `/links/${token}`;
}

/** The link with this token, or undefined. @param lock when it is about to be used, so that two openings at once use it once. */
export async function findLink(on: EntityManager | DataSource, keys: Keys, token: string, lock?: 'lock'): Promise<OpenedLink | undefined> {
  const row = await queryOne<Omit<OpenedLink, 'content'> & { sealed: Buffer }>(
    on,
    `SELECT id, purpose, account_id AS "accountId", sealed, expires_at AS "expiresAt", used_at AS "usedAt"
     FROM one_time_link WHERE token_hash = $1 ${lock ? 'FOR UPDATE' : ''}`,
    [digest(token)],
  );
  if (!row) return undefined;
  const { sealed, ...link } = row;
  return { ...link, content: JSON.parse(keys.open('one-time-link', sealed)) as OpenedLink['content'] };
}

/** Uses a link up, with all others of its purpose for the same account. @throws why it does not work. */
export async function takeLink<Purpose extends LinkPurpose>(
  tx: EntityManager,
  keys: Keys,
  token: string,
  purpose: Purpose,
  now: Date,
): Promise<OpenedLink<Purpose>> {
  const link = await findLink(tx, keys, token, 'lock');
  if (!link || link.purpose !== purpose) throw linkRefusals.LINK_UNKNOWN();
  const state = linkState(link, now);
  if (state === 'used') throw linkRefusals.LINK_USED();
  if (state === 'expired') throw linkRefusals.LINK_EXPIRED();
  await tx.query('UPDATE one_time_link SET used_at = $2 WHERE id = $1 OR (account_id = $3 AND purpose = $4 AND used_at IS NULL)', [
    link.id,
    now,
    link.accountId,
    purpose,
  ]);
  return link as OpenedLink<Purpose>;
}
