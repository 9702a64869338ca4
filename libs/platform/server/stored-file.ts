import { createHash, randomUUID } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { returning } from './database';
import type { Storage } from './storage';

export interface KeptFile {
  fileId: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/**
 * Puts a file into storage and on record. The same bytes for the same purpose under the same name are kept once.
 * @param purpose what it belongs to, such as `course`; also the first part of its key in storage
 */
export async function keepFile(
  db: DataSource,
  storage: Storage,
  {
    name,
    mediaType,
    purpose,
    body,
    ownerId,
  }: { name: string; mediaType: string; purpose: string; body: Readable; ownerId?: string | null },
): Promise<KeptFile> {
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
  const storageKey = `${purpose}/${randomUUID()}`;
  await storage.put(storageKey, measured);
  const sha256 = hash.digest();
  const known = await returning<{ id: string }>(
    db,
    `SELECT id FROM stored_file WHERE sha256 = $1 AND purpose = $2 AND name = $3 AND media_type = $4 ORDER BY id LIMIT 1`,
    [sha256, purpose, name, mediaType],
  );
  if (known[0]) {
    await storage.remove(storageKey);
    return { fileId: known[0].id, name, mediaType, bytes };
  }
  const [row] = await db.query(
    `INSERT INTO stored_file (storage_key, name, media_type, bytes, sha256, purpose, owner_id) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [storageKey, name, mediaType, bytes, sha256, purpose, ownerId ?? null],
  );
  return { fileId: row.id, name, mediaType, bytes };
}
