import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const dataDirectory = (empty: boolean) => resolve(root, process.env.DATA_DIR ?? (empty ? 'data/empty' : 'data/demo'));

/** The key of this data folder: made once, kept where only its owner reads. */
export function signingKey(directory: string): string {
  if (process.env.SIGNING_KEY) return process.env.SIGNING_KEY;
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'signing-key');
  if (!existsSync(path)) writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}
