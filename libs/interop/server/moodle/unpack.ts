import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '@cursus/platform/contract';
import { importRefusals } from '../../contract';

export interface UnpackLimits {
  entries: number;
  /** Of all entries unpacked. */
  bytes: number;
  /** Of one entry, unpacked against packed; what is under a megabyte may be denser. */
  ratio: number;
}
export const usualLimits: UnpackLimits = { entries: 50_000, bytes: 2_000_000_000, ratio: 200 };

/**
 * Unpacks a backup (zip or tar.gz) into a new folder below `into`, streaming, with guards against paths that lead out, links,
 * too many entries and archives that grow without end. Nothing is left behind when it refuses.
 */
export async function unpack(file: string, into: string, limits = usualLimits): Promise<string> {
  await mkdir(into, { recursive: true });
  const folder = await mkdtemp(join(into, 'import-'));
  try {
    const kind = await kindOf(file);
    if (kind === 'zip') await unzip(file, folder, limits);
    else if (kind === 'gzip') await untar(file, folder, limits);
    else throw importRefusals.IMPORT_NOT_A_BACKUP();
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (error instanceof Refusal) throw error;
    throw importRefusals.IMPORT_DAMAGED();
  }
}

async function kindOf(file: string): Promise<'zip' | 'gzip' | undefined> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer.readUInt32LE(0) === 0x04034b50) return 'zip';
    return buffer.readUInt16BE(0) === 0x1f8b ? 'gzip' : undefined;
  } finally {
    await handle.close();
  }
}

/** Counts what comes out of an archive and stops it at its limits. */
class Gauge {
  private entries = 0;
  private bytes = 0;
  constructor(private readonly limits: UnpackLimits) {}

  entry() {
    if (++this.entries > this.limits.entries) throw importRefusals.IMPORT_TOO_LARGE();
  }
  /** @param packed bytes that this entry took in the archive, where that is known */
  through(packed?: number) {
    let own = 0;
    const gauge = new PassThrough();
    gauge.on('data', (chunk: Buffer) => {
      own += chunk.length;
      this.bytes += chunk.length;
      if (this.bytes > this.limits.bytes) gauge.destroy(importRefusals.IMPORT_TOO_LARGE());
      else if (packed !== undefined && own > 1_000_000 && own > packed * this.limits.ratio) gauge.destroy(importRefusals.IMPORT_UNSAFE());
    });
    return gauge;
  }
}

/** A place below the folder, or a refusal: names come from a stranger. */
function placeOf(folder: string, name: string): string {
  const parts = name.replace(/^\.\//, '').split('/');
  if (/[\0\\]/.test(name) || name.startsWith('/') || parts.includes('..') || name.length > 1000) throw importRefusals.IMPORT_UNSAFE();
  return join(folder, ...parts);
}

async function keep(place: string, body: Readable, gauge: PassThrough) {
  await mkdir(dirname(place), { recursive: true });
  await pipeline(body, gauge, createWriteStream(place, { flags: 'w', mode: 0o600 }));
}

async function unzip(file: string, folder: string, limits: UnpackLimits) {
  const zip: ZipFile = await openPromise(file, { decodeStrings: true, validateEntrySizes: true }).catch((error: Error) => {
    throw /invalid relative path|absolute path|invalid characters/.test(error.message) ? importRefusals.IMPORT_UNSAFE() : error;
  });
  const gauge = new Gauge(limits);
  try {
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      gauge.entry();
      const place = placeOf(folder, entry.fileName);
      if (entry.fileName.endsWith('/')) continue;
      const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
      if (isLink) throw importRefusals.IMPORT_UNSAFE();
      await keep(place, await zip.openReadStreamPromise(entry), gauge.through(entry.compressedSize));
    }
  } catch (error) {
    if (/invalid relative path|absolute path|invalid characters/.test((error as Error).message)) throw importRefusals.IMPORT_UNSAFE();
    throw error;
  } finally {
    zip.close();
  }
}

async function untar(file: string, folder: string, limits: UnpackLimits) {
  const gauge = new Gauge(limits);
  const source = createReadStream(file);
  const tar = extract();
  // The size of the unpacked whole against what was read so far: an entry of a tar has no packed size of its own.
  const whole = new PassThrough();
  let unpacked = 0;
  whole.on('data', (chunk: Buffer) => {
    unpacked += chunk.length;
    if (unpacked > 10_000_000 && unpacked > source.bytesRead * limits.ratio) whole.destroy(importRefusals.IMPORT_UNSAFE());
  });
  const reading = (async () => {
    for await (const entry of tar) {
      gauge.entry();
      const { name, type } = entry.header;
      const place = placeOf(folder, name);
      if (type === 'symlink' || type === 'link') throw importRefusals.IMPORT_UNSAFE();
      if (type === 'file') await keep(place, entry as unknown as Readable, gauge.through());
      else entry.resume();
    }
  })();
  // Whichever side refuses first says why; the other then only sees a torn stream.
  const feeding = pipeline(source, createGunzip(), whole, tar);
  const [read, fed] = await Promise.allSettled([reading, feeding]);
  const reasons = [read, fed].flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (reasons.length > 0) throw reasons.find((reason) => reason instanceof Refusal) ?? reasons[0];
}
