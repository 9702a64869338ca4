import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CoursePackage } from '../../contract';
import { number, parts, text, type Node } from './xml';

interface FileEntry {
  key: string;
  hash: string;
  name: string;
  mediaType: string;
  bytes: number;
  context: string;
  component: string;
  area: string;
  item: string;
  path: string;
}

/** What a browser would run when it shows it: kept only as something to download. */
const active = /^(image\/svg|text\/html|application\/xhtml|text\/javascript|application\/javascript|application\/xml|text\/xml)/;

/** The files of a backup: their bytes lie under their hash, and one list says where each belongs. */
export class Files {
  private readonly entries: FileEntry[];
  private readonly taken = new Set<string>();

  constructor(folder: string, list: Node | undefined) {
    this.folder = folder;
    this.entries = parts(list, 'file')
      .map((file) => {
        const hash = text(file, 'contenthash');
        const path = `${text(file, 'filepath') || '/'}${text(file, 'filename')}`;
        const mediaType = text(file, 'mimetype') || 'application/octet-stream';
        return {
          key: `file:${hash}:${text(file, 'filename')}`,
          hash,
          name: text(file, 'filename'),
          mediaType: active.test(mediaType) ? 'application/octet-stream' : mediaType,
          bytes: number(file, 'filesize'),
          context: text(file, 'contextid'),
          component: text(file, 'component'),
          area: text(file, 'filearea'),
          item: text(file, 'itemid'),
          path,
        };
      })
      .filter(({ name, hash }) => name !== '.' && name !== '' && /^[0-9a-f]{40}$/.test(hash));
  }
  private readonly folder: string;

  /** The key of a file in its area, which then belongs to the course; undefined when the backup lacks it. */
  find(where: { context?: string; component: string; area?: string; item?: string; path: string }): string | undefined {
    const found = this.entries.find(
      (file) =>
        file.path === where.path &&
        file.component === where.component &&
        (where.context === undefined || file.context === where.context) &&
        (where.area === undefined || file.area === where.area) &&
        (where.item === undefined || file.item === where.item || file.item === '0'),
    );
    return found && this.take(found);
  }

  /** All files of an activity's area, in the order of their paths. */
  allOf(context: string, component: string, area: string) {
    return this.entries
      .filter((file) => file.context === context && file.component === component && file.area === area)
      .sort((one, other) => one.path.localeCompare(other.path))
      .flatMap((file) => (this.take(file) ? [{ key: file.key, name: file.name, mediaType: file.mediaType, path: file.path }] : []));
  }

  facts = (key: string) => this.entries.find((file) => file.key === key);
  pathOf = (key: string) => this.place(this.facts(key)!.hash);
  used = (): CoursePackage['files'] =>
    [...this.taken].map((key) => {
      const { name, mediaType, bytes } = this.facts(key)!;
      return { key, name, mediaType, bytes };
    });

  private place = (hash: string) => join(this.folder, 'files', hash.slice(0, 2), hash);
  private take(file: FileEntry) {
    if (!existsSync(this.place(file.hash))) return undefined;
    this.taken.add(file.key);
    return file.key;
  }
}
