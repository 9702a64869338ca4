import type { DataSource } from 'typeorm';
import { queryOne, type Actor } from '@cursus/platform/server';

/** The languages that somebody wants to read in, best first: that of the interface, then those that the profile names. */
export async function wantedLanguages(db: DataSource, visitor: Actor | undefined, locale: string): Promise<string[]> {
  if (!visitor) return [locale];
  const profile = await queryOne<{ languages: string[] }>(db, 'SELECT languages FROM profile WHERE account_id = $1', [visitor.id]);
  return [locale, ...(profile?.languages ?? [])];
}
