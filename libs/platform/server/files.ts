import { createHash, type Hash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { fileRefusals } from '../contract';
import { Keys } from './crypto';
import { poolOf, queryOne } from './database';
import { fileHeaders } from './file-headers';
import { problemOf, sendProblem } from './http';
import type { Messages } from './messages';
import { STORAGE, type Storage } from './storage';

const week = 7 * 86_400_000;
/** Which week it is: addresses of files stay the same for that long, so that a browser finds what it has. */
export const weekOf = (now: Date) => Math.floor(now.getTime() / week);

export interface StoredFile {
  id: string;
  storageKey: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: Buffer;
}

/** Files in storage with their row in `stored_file`, and addresses that open them without a session. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Keys,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /** Keeps a file; the same bytes under the same name and purpose are kept once. */
  async keep(tx: EntityManager, body: Readable, given: { name: string; mediaType: string; purpose: string; ownerId?: string }) {
    const [{ id }] = await tx.query('SELECT uuidv7() AS id');
    const storageKey = `${given.purpose}/${id}`;
    const hash = createHash('sha256');
    const through = counted(hash);
    body.on('error', (error) => through.destroy(error));
    // The storage says what went wrong, but may begin to listen only after it did.
    through.on('error', () => undefined);
    await this.storage.put(storageKey, body.pipe(through));
    const sha256 = hash.digest();
    const known = await queryOne<{ id: string; bytes: number }>(
      tx,
      `SELECT id, bytes::float8 AS bytes FROM stored_file
       WHERE sha256 = $1 AND purpose = $2 AND name = $3 AND media_type = $4 AND owner_id IS NOT DISTINCT FROM $5 LIMIT 1`,
      [sha256, given.purpose, given.name, given.mediaType, given.ownerId ?? null],
    );
    if (known) {
      await this.storage.remove(storageKey);
      return { fileId: known.id, bytes: known.bytes };
    }
    await tx.query(
      'INSERT INTO stored_file (id, storage_key, name, media_type, bytes, sha256, purpose, owner_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, storageKey, given.name, given.mediaType, through.bytes, sha256, given.purpose, given.ownerId ?? null],
    );
    return { fileId: id as string, bytes: through.bytes };
  }

  /** An address that opens the file until the end of next week, for whoever holds it. `name` is for the eye only. */
  address(fileId: string, name: string, now: Date) {
    const until = weekOf(now) + 2;
    return `/files/${fileId}/${encodeURIComponent(name)}?u=${until}&s=${this.signature(fileId, until)}`;
  }

  /** @throws FILE_NOT_FOUND for a wrong signature too, FILE_ADDRESS_EXPIRED */
  async open(fileId: string, until: number, signature: string, now: Date): Promise<StoredFile> {
    const right = this.keys.verifies('files', `${fileId}.${until}`, signature);
    if (!right) throw fileRefusals.FILE_NOT_FOUND();
    if (weekOf(now) >= until) throw fileRefusals.FILE_ADDRESS_EXPIRED();
    const { rows } = await poolOf(this.db).query<StoredFile>({
      name: 'stored-file',
      text: `SELECT id, storage_key AS "storageKey", name, media_type AS "mediaType", bytes::float8 AS bytes, sha256 FROM stored_file WHERE id = $1`,
      values: [fileId],
    });
    if (!rows[0]) throw fileRefusals.FILE_NOT_FOUND();
    return rows[0];
  }

  /** Rich text with addresses for the stored files in it; a link to an activity, which only a lesson can follow, is a link no more. */
  inHtml = (html: string, now: Date) =>
    html.replace(
      / (src|href)="(file|activity):([0-9a-f-]{36})(?:\/([^"]*))?"/g,
      (_, attribute: string, kind: string, id: string, name = 'file') =>
        kind === 'file' ? ` ${attribute}="${this.address(id, name, now).replace(/&/g, '&amp;')}"` : '',
    );

  read = (file: StoredFile, range?: { start: number; end: number }) => this.storage.read(file.storageKey, range);

  private signature = (fileId: string, until: number) => this.keys.sign('files', `${fileId}.${until}`);
}

function counted(hash: Hash) {
  const through = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      counter.bytes += chunk.length;
      next(null, chunk);
    },
  });
  const counter = Object.assign(through, { bytes: 0 });
  return counter;
}

/** `/files/<id>/<name>?u=<week>&s=<signature>`: the bytes of a stored file, in part where asked; needs no session. */
export function serveFiles(server: FastifyInstance, files: StoredFiles, messages: Messages, now: () => Date) {
  server.route<{ Params: { id: string }; Querystring: { u?: string; s?: string } }>({
    method: ['GET', 'HEAD'],
    url: '/files/:id/:name',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      try {
        const file = await files.open(uuidOf(request.params.id), Number(request.query.u), String(request.query.s), now());
        return await send(file, files, request, reply);
      } catch (error) {
        return sendProblem(reply, problemOf(error, request.locale, messages));
      }
    },
  });
}

function uuidOf(given: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given)) throw fileRefusals.FILE_NOT_FOUND();
  return given.toLowerCase();
}

async function send(file: StoredFile, files: StoredFiles, request: FastifyRequest, reply: FastifyReply) {
  const etag = `"${file.sha256.toString('base64url')}"`;
  void reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=604800, immutable',
    ...fileHeaders({ type: file.mediaType, name: file.name, inline: true }),
  });
  if (matches(request.headers['if-none-match'], etag)) return reply.status(304).send();
  const range = rangeOf(request.headers.range, [request.headers['if-range']].flat()[0], etag, file.bytes);
  if (range === 'unsatisfiable') return reply.status(416).header('content-range', `bytes */${file.bytes}`).send();
  const bytes = range ? range.end - range.start + 1 : file.bytes;
  void reply.header('content-length', bytes);
  if (range) void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`);
  if (request.method === 'HEAD' || bytes === 0) return reply.send('');
  return reply.send(await files.read(file, range));
}

const matches = (given: string | undefined, etag: string) =>
  given !== undefined && (given.trim() === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));

/** One range of RFC 9110 §14; several at once, or one for other bytes than these, are answered with the whole file. */
export function rangeOf(
  header: string | undefined,
  ifRange: string | undefined,
  etag: string,
  bytes: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (ifRange !== undefined && ifRange !== etag) return undefined;
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start >= bytes || (first === '' && Number(last) === 0) ? 'unsatisfiable' : { start, end };
}
