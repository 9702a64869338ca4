import { createHash, randomUUID } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { queryOne } from './database';
import type { Storage } from './storage';

/** Bytes that lie in storage and are on no record yet: `recordFile` puts them there, `storage.remove` takes them away again. */
export interface StoredBytes {
  storageKey: string;
  name: string;
  mediaType: string;
  /** What it belongs to, such as `course`; also the first part of its key in storage. */
  purpose: string;
  bytes: number;
  sha256: Buffer;
}

/** Puts bytes into storage, counted and hashed on their way. */
export async function storeBytes(
  storage: Storage,
  { name, mediaType, purpose, body }: { name: string; mediaType: string; purpose: string; body: Readable },
): Promise<StoredBytes> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = body.pipe(
    new Transform({
      transform(chunk: Buffer, _encoding, next) {
        hash.update(chunk);
        bytes += chunk.length;
        next(null, chunk);
      },
    }),
  );
  body.on('error', (error) => measured.destroy(error));
  // The storage says what went wrong, but may begin to listen only after it did.
  measured.on('error', () => undefined);
  const storageKey = `${purpose}/${randomUUID()}`;
  await storage.put(storageKey, measured);
  return { storageKey, name, mediaType, purpose, bytes, sha256: hash.digest() };
}

/**
 * Puts stored bytes on record. The same bytes for the same purpose under the same name are on record once.
 * @returns the file's id; `spare` when it was on record before, so that these bytes are needed no more once the transaction holds
 */
export async function recordFile(
  tx: EntityManager,
  { storageKey, name, mediaType, purpose, bytes, sha256 }: StoredBytes,
  ownerId: string | null,
): Promise<{ fileId: string; spare: boolean }> {
  const known = await queryOne<{ id: string }>(
    tx,
    'SELECT id FROM stored_file WHERE sha256 = $1 AND purpose = $2 AND name = $3 AND media_type = $4 ORDER BY id LIMIT 1',
    [sha256, purpose, name, mediaType],
  );
  if (known) return { fileId: known.id, spare: true };
  const [row] = await tx.query(
    'INSERT INTO stored_file (storage_key, name, media_type, bytes, sha256, purpose, owner_id) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id',
    [storageKey, name, mediaType, bytes, sha256, purpose, ownerId],
  );
  return { fileId: row.id, spare: false };
}
