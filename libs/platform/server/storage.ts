import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** Where files lie. Keys are made by us, never by a user: `<purpose>/<uuid>`. */
export interface Storage {
  /** Complete and durable once it resolves; a half-written file is never visible. */
  put(key: string, body: Readable): Promise<void>;
  /** @throws NotStored */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>;
  size(key: string): Promise<number>;
  remove(key: string): Promise<void>;
  /** @throws when the store cannot be used. */
  check(): Promise<void>;
}
export const STORAGE = Symbol('storage');
export class NotStored extends Error {}

export function openStorage(url: string): Storage | Promise<Storage> {
  return url.startsWith('s3:') ? import('./storage-s3').then(({ s3Storage }) => s3Storage(new URL(url))) : diskStorage(fileURLToPath(url));
}

export function diskStorage(folder: string): Storage {
  const pathOf = (key: string) => {
    const path = resolve(folder, key);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error('key leaves the store');
    return path;
  };
  return {
    async put(key, body) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const partial = `${path}.${randomUUID()}.part`;
      try {
        await pipeline(body, createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true }));
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
      await rename(partial, path);
    },
    async read(key, range) {
      const path = pathOf(key);
      await stat(path).catch((error) => {
        throw error.code === 'ENOENT' ? new NotStored(key) : error;
      });
      return createReadStream(path, range);
    },
    size: async (key) => (await stat(pathOf(key))).size,
    remove: (key) => rm(pathOf(key), { force: true }),
    async check() {
      await mkdir(folder, { recursive: true });
      const probe = join(folder, `.probe-${process.pid}`);
      await (await open(probe, 'w')).close();
      await rm(probe, { force: true });
    },
  };
}

/** Counts bytes on their way and stops a stream that grows beyond `most`. */
export function metered(body: Readable, most: number, tooLarge: () => Error) {
  let bytes = 0;
  const through = new PassThrough();
  through.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > most) body.destroy(tooLarge());
  });
  body.on('error', (error) => through.destroy(error));
  body.pipe(through);
  return { body: through as Readable, bytes: () => bytes };
}
