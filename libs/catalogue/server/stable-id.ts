import { createHash } from 'node:crypto';

/** Namespace of our own, as RFC 9562 asks of name-based ids. */
const namespace = Buffer.from('6f0b4c1e5a3d4f27a1c290d7e4b8135c', 'hex');

/**
 * The same id for the same keys, always (UUIDv5): `stableId(courseKey, 'activity', activityKey)`. So a second import finds
 * what the first one made.
 */
export function stableId(...keys: [string, ...string[]]): string {
  const hash = createHash('sha1').update(namespace).update(JSON.stringify(keys)).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
