import { createHash, randomBytes } from 'node:crypto';
import type { TestApp } from '@cursus/platform/testing';

/** A signed-in person for tests. */
export interface TestPerson {
  id: string;
  cookie: string;
}
export async function signedIn(
  { db }: TestApp,
  { roles = ['learner'], country, languages = [] }: { roles?: string[]; country?: string; languages?: string[] } = {},
): Promise<TestPerson> {
  const token = randomBytes(32).toString('base64url');
  const [{ id }] = await db.query('INSERT INTO account (email, roles) VALUES ($1, $2) RETURNING id', [
    `${token.slice(0, 12)}@example.org`,
    roles,
  ]);
  await db.query(
    `INSERT INTO session (token_hash, account_id, user_agent, expires_at, second_factor_at) VALUES ($1, $2, 'test', now() + interval '1 day', now())`,
    [createHash('sha256').update(token).digest(), id],
  );
  await db.query('INSERT INTO profile (account_id, full_name, country, languages) VALUES ($1, $2, $3, $4)', [
    id,
    'A Person',
    country ?? null,
    languages,
  ]);
  return { id, cookie: `session=${token}` };
}
