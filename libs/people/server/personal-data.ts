import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ZipFile } from 'yazl';
import { log } from '@cursus/platform/server';

export interface PersonalFile {
  /** Path inside the part's folder. */
  name: string;
  /** Called when the archive has come this far, so that files are never all in memory. */
  open: () => Promise<Readable> | Readable;
}

/** What one domain keeps about people. Register it when the domain's module starts. */
export interface PersonalDataPart {
  /** Name of the domain; names its document in the archive. */
  name: string;
  /** Everything kept about this person, readable by her or him. */
  export: (tx: EntityManager, accountId: string) => Promise<{ json: unknown; files?: PersonalFile[] }>;
  /** Deletes it, or takes the identity out of what must stay. Runs in the one transaction of the erasure: throwing undoes all of it. */
  erase: (tx: EntityManager, accountId: string) => Promise<unknown>;
}

/** The one place that knows where personal data lie: each domain adds its part, and "download all" and "leave" go through all of them. */
@Injectable()
export class PersonalData {
  private readonly parts = new Map<string, PersonalDataPart>();

  constructor(private readonly db: DataSource) {}

  register(part: PersonalDataPart) {
    if (this.parts.has(part.name)) throw new Error(`personal data of ${part.name} registered twice`);
    this.parts.set(part.name, part);
  }

  /** A ZIP of one JSON document per domain and of the files, read as of one moment and written as it is fetched. */
  async archive(accountId: string): Promise<Readable> {
    const zip = new ZipFile();
    await this.db.transaction('REPEATABLE READ', async (tx) => {
      for (const [name, part] of this.parts) {
        const { json, files = [] } = await part.export(tx, accountId);
        zip.addBuffer(Buffer.from(`${JSON.stringify(json, null, 2)}\n`), `${name}.json`);
        for (const file of files) this.addLazily(zip, `${name}/${file.name}`, file.open);
      }
    });
    zip.end();
    // The archiver's own stream type predates Node's; wrapping also stops it when the reader goes away.
    return new Readable().wrap(zip.outputStream);
  }

  /** Whoever was registered last knows most of the others, so it goes first. */
  async erase(tx: EntityManager, accountId: string) {
    for (const part of [...this.parts.values()].reverse()) await part.erase(tx, accountId);
  }

  private addLazily(zip: ZipFile, path: string, open: PersonalFile['open']) {
    zip.addReadStreamLazy(path, (deliver) => {
      Promise.resolve(open()).then(
        (stream) => deliver(null, stream),
        (error: unknown) => {
          log.warn({ err: error }, 'a file of a personal archive cannot be read');
          deliver(error, Readable.from([]));
        },
      );
    });
  }
}
