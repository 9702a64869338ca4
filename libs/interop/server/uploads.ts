import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { generalRefusals } from '@cursus/platform/contract';
import { authorize, newToken, problemOf, sendProblem, type Config, type Messages } from '@cursus/platform/server';
import { courseImportRefusals, largestUpload, uploadPath } from '../contract';
import type { ImportService } from './import.service';

/** Uploads that were begun and never finished go after a week. */
const keptFor = 7 * 86_400_000;
/** Unfinished uploads of one person at a time, so that nobody fills the disk with beginnings. */
const mostAtOnce = 5;
const idPattern = /^([0-9a-f-]{36})_[\w-]{20,64}$/;

/**
 * Resumable uploads of course backups, by the tus protocol. The owner stands in the id of an upload: somebody else's is not there.
 * Every request needs the permission before any byte of it is read.
 */
export async function serveUploads(
  server: FastifyInstance,
  { config, messages, imports }: { config: Config; messages: Messages; imports: ImportService },
) {
  const folder = join(config.DATA_DIR, 'uploads');
  await mkdir(folder, { recursive: true });
  const store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: keptFor });
  const owners = new WeakMap<object, string>();
  const take = ({ id, size, metadata }: Upload) =>
    imports.take(ownerOf(id), {
      id,
      path: join(folder, id),
      name: nameOf(metadata?.filename),
      bytes: size ?? 0,
      asCopy: metadata?.copy === 'true',
    });
  const tus = new Server({
    path: uploadPath,
    relativeLocation: true,
    datastore: store,
    maxSize: largestUpload,
    allowedOrigins: [config.PUBLIC_URL],
    namingFunction: (request) => `${owners.get(request.runtime!.node!.req)}_${newToken()}`,
    async onUploadFinish(_request, upload) {
      await take(upload);
      await store.remove(upload.id);
      return {};
    },
    onResponseError: (_request, error) => ('status_code' in error ? undefined : { status_code: 500, body: 'The upload failed.' }),
  });

  // tus reads the bytes itself.
  server.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
  const handle = async (request: FastifyRequest<{ Params: { id?: string } }>, reply: FastifyReply) => {
    try {
      authorize('course:import', request.actor);
      const accountId = request.actor!.id;
      const { id } = request.params;
      if (id === undefined) {
        await store.deleteExpired();
        if ((await begun(store, accountId)) >= mostAtOnce) throw courseImportRefusals.TOO_MANY_UPLOADS({ most: mostAtOnce });
      } else if (!idPattern.test(id) || ownerOf(id) !== accountId) throw courseImportRefusals.UPLOAD_NOT_FOUND();
      owners.set(request.raw, accountId);
    } catch (error) {
      return sendProblem(reply, problemOf(error, request.locale, messages));
    }
    // Killed after the last byte and before the upload was taken: whoever asks how far it came hears that it is whole, so it is taken now.
    const whole = request.method === 'HEAD' ? await wholeUpload(store, request.params.id!) : undefined;
    if (whole) await take(whole);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    await tus.handle(request.raw, reply.raw);
    if (whole) await store.remove(whole.id);
  };
  server.post(uploadPath, handle);
  server.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${uploadPath}/:id`, handler: handle as never });
  server.get(`${uploadPath}/:id`, async (request, reply) =>
    sendProblem(reply, problemOf(generalRefusals.NOT_FOUND(), request.locale, messages)),
  );
}

const ownerOf = (uploadId: string) => idPattern.exec(uploadId)?.[1] ?? '';

/** An upload of which every byte is there; one that is not there at all is for tus to answer. */
async function wholeUpload(store: FileStore, id: string) {
  const known = (await store.configstore.list?.()) ?? [];
  const upload = known.includes(id) ? await store.getUpload(id) : undefined;
  return upload?.size !== undefined && upload.offset === upload.size ? upload : undefined;
}

/** How many uploads of this person are under way. */
async function begun(store: FileStore, accountId: string) {
  const ids = (await store.configstore.list?.()) ?? [];
  return ids.filter((id) => ownerOf(id) === accountId).length;
}

/** The last part of a path that a browser may send, as a line of text. */
const nameOf = (given: string | null | undefined) =>
  (given ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[/\\]/)
    .at(-1)!
    .slice(0, 200) || 'backup.mbz';
