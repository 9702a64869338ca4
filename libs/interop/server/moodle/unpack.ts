import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Extract, type Header } from 'tar-stream';
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
  const kind = await kindOf(file);
  await mkdir(into, { recursive: true });
  const folder = await mkdtemp(join(into, 'import-'));
  try {
    if (kind === 'zip') await unzip(file, folder, limits);
    else if (kind) await untar(file, folder, limits, kind);
    else throw importRefusals.IMPORT_NOT_A_BACKUP();
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (error instanceof Refusal || isOurTrouble(error)) throw error;
    throw importRefusals.IMPORT_DAMAGED();
  }
}

/** A full disk or a forbidden folder is no fault of the archive. */
export const isOurTrouble = (error: unknown) =>
  /^(ENOSPC|EACCES|EPERM|EROFS|EMFILE|ENFILE|EIO|EDQUOT)$/.test((error as NodeJS.ErrnoException).code ?? '');

async function kindOf(file: string): Promise<'zip' | 'gzip' | 'tar' | undefined> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? importRefusals.IMPORT_FILE_MISSING() : error;
  });
  try {
    const about = await handle.stat();
    if (about.isDirectory()) throw importRefusals.IMPORT_FOLDER();
    if (about.size === 0) throw importRefusals.IMPORT_FILE_EMPTY();
    const { buffer } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    if (buffer.readUInt32LE(0) === 0x04034b50) return 'zip';
    if (buffer.readUInt16BE(0) === 0x1f8b) return 'gzip';
    return buffer.toString('latin1', 257, 262) === 'ustar' ? 'tar' : undefined;
  } finally {
    await handle.close();
  }
}

/** What the reader opens; the rest of an archive, such as the people of a course and their work, is never written to disk. */
const isWanted = (name: string) =>
  (/\.xml$/.test(name) && !/(^|\/)(users|logs|logstores|competencies|badges|grade_history|comments|calendar)\.xml$/.test(name)) ||
  /(^|\/)files\/[0-9a-f]{2}\/[0-9a-f]{40}$/.test(name);

/** Counts what comes out of an archive and stops it at its limits. */
class Gauge {
  private entries = 0;
  private bytes = 0;
  constructor(private readonly limits: UnpackLimits) {}

  entry() {
    if (++this.entries > this.limits.entries) throw importRefusals.IMPORT_TOO_LARGE();
  }
  /** @param packed bytes that this entry took in the archive, where that is known */
  through(packed?: number, passed?: () => void) {
    let own = 0;
    const gauge = new PassThrough();
    gauge.on('data', (chunk: Buffer) => {
      passed?.();
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

async function keep(place: string, body: Readable, gauge: PassThrough, signal?: AbortSignal) {
  await mkdir(dirname(place), { recursive: true });
  // The same name twice is no backup.
  await pipeline(body, gauge, createWriteStream(place, { flags: 'wx', mode: 0o600 }), { signal });
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
      if (!isWanted(entry.fileName)) continue;
      await keep(place, await zip.openReadStreamPromise(entry), gauge.through(entry.compressedSize));
    }
  } catch (error) {
    if (/invalid relative path|absolute path|invalid characters/.test((error as Error).message)) throw importRefusals.IMPORT_UNSAFE();
    throw error;
  } finally {
    zip.close();
  }
}

/** Names and other preludes of an entry; an archive with more than that between two entries fills memory instead of a disk. */
const longestPrelude = 4_000_000;

async function untar(file: string, folder: string, limits: UnpackLimits, kind: 'gzip' | 'tar') {
  const gauge = new Gauge(limits);
  const source = createReadStream(file);
  const tar = extract();
  // The size of the unpacked whole against what was read so far: an entry of a tar has no packed size of its own.
  const whole = new PassThrough();
  let [unpacked, unclaimed, entries] = [0, 0, 0];
  whole.on('data', (chunk: Buffer) => {
    unpacked += chunk.length;
    unclaimed += chunk.length;
    if (unclaimed > longestPrelude || unpacked > limits.bytes) whole.destroy(importRefusals.IMPORT_UNSAFE());
    if (unpacked > 10_000_000 && unpacked > source.bytesRead * limits.ratio) whole.destroy(importRefusals.IMPORT_UNSAFE());
  });
  const take = async ({ name, type }: Header, body: Readable, signal: AbortSignal) => {
    gauge.entry();
    entries++;
    unclaimed = 0;
    const place = placeOf(folder, name);
    if (type !== 'file' && type !== 'contiguous-file' && type !== 'directory') throw importRefusals.IMPORT_UNSAFE();
    const claim = () => (unclaimed = 0);
    if (type !== 'directory' && isWanted(name)) await keep(place, body, gauge.through(undefined, claim), signal);
    else await finished(body.on('data', claim).resume(), { signal });
  };
  const reading = entriesOf(tar, take);
  // Whichever side refuses first says why; the other then only sees a torn stream.
  const feeding = kind === 'gzip' ? pipeline(source, createGunzip(), whole, tar) : pipeline(source, whole, tar);
  const [read, fed] = await Promise.allSettled([reading, feeding]);
  const reasons = [read, fed].flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (reasons.length === 0) return;
  // What does not even begin like an archive was never one.
  const invalid = entries === 0 && reasons.some((reason) => /invalid tar header/i.test((reason as Error).message));
  if (reasons.some((reason) => /exceeds max size/i.test((reason as Error).message))) throw importRefusals.IMPORT_UNSAFE();
  throw reasons.find((reason) => reason instanceof Refusal) ?? (invalid ? importRefusals.IMPORT_NOT_A_BACKUP() : reasons[0]);
}

/** Takes one entry after another. When the archive ends early, the entry in hand is let go, and nothing more is written. */
async function entriesOf(tar: Extract, take: (header: Header, body: Readable, signal: AbortSignal) => Promise<void>) {
  const torn = new AbortController();
  let taking = Promise.resolve();
  const ended = new Promise<void>((resolve, reject) => {
    tar.on('entry', (header, body, next) => {
      // The error of an entry is that of the archive, which tells it itself.
      body.on('error', () => torn.abort());
      taking = take(header, body as unknown as Readable, torn.signal);
      taking.then(
        () => next(),
        (error: Error) => {
          reject(error);
          tar.destroy(error);
        },
      );
    });
    let whole = false;
    tar.on('finish', () => {
      whole = true;
      resolve();
    });
    tar.on('error', reject);
    tar.on('close', () => {
      if (!whole) torn.abort();
      reject(new Error('The archive ends before its end'));
    });
  });
  const [end, last] = await Promise.allSettled([
    ended,
    ended.then(
      () => taking,
      () => taking,
    ),
  ]);
  for (const one of [end, last]) if (one.status === 'rejected') throw one.reason;
}
