import { createHash, randomBytes } from 'node:crypto';
import type { TestApp } from '@cursus/platform/testing';

/** A signed-in person for tests. */
export interface TestPerson {
  id: string;
  cookie: string;
}
export async function signedIn(
  { db }: TestApp,
  {
    roles = ['learner'],
    country,
    languages = [],
    fullName = 'A Person',
    timeZone = 'UTC',
  }: { roles?: string[]; country?: string; languages?: string[]; fullName?: string; timeZone?: string } = {},
): Promise<TestPerson> {
  const token = randomBytes(32).toString('base64url');
  const [{ id }] = await db.query('INSERT INTO account (email, roles, time_zone) VALUES ($1, $2, $3) RETURNING id', [
    `${token.slice(0, 12)}@example.org`,
    roles,
    timeZone,
  ]);
  await db.query(
    `INSERT INTO session (token_hash, account_id, user_agent, expires_at, second_factor_at) VALUES ($1, $2, 'test', now() + interval '1 day', now())`,
    [createHash('sha256').update(token).digest(), id],
  );
  await db.query('INSERT INTO profile (account_id, full_name, country, languages) VALUES ($1, $2, $3, $4)', [
    id,
    fullName,
    country ?? null,
    languages,
  ]);
  return { id, cookie: `session=${token}` };
}
