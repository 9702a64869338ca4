import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoursePackage } from '../../contract';
import type { FileFacts } from '../html/split-blocks';
import { cut } from '../html/tree';
import { imageFacts } from './image-facts';
import { number, parts, text, type Node } from './xml';

/** Where Moodle keeps a file: an area of a component in a context, and a path in it. */
export interface Area {
  context: string;
  component: string;
  area: string;
  /** Absent: the area has no items, or any of them will do. */
  item?: string;
}
interface Entry {
  hash: string;
  name: string;
  mediaType: string;
  path: string;
  order: number;
}
type TakenFile = CoursePackage['files'][number] & FileFacts & { hash: string };

/** What the platform plays in the page; other recordings are downloads. */
const played = /^(video\/(mp4|webm|ogg)|audio\/(mpeg|mp3|mp4|x-m4a|aac|ogg|wav|x-wav|webm|flac))$/;
/** What a browser would run when it shows it: kept only as something to download. */
const active = /^(image\/svg|text\/(html|javascript|xml)|application\/(xhtml|javascript|x-javascript|xml|x-shockwave))/;
const programs = /\.(exe|msi|bat|cmd|com|scr|pif|js|vbs|jar|ps1|sh|apk|dll|lnk|swf|hta|reg)$/i;
const headBytes = 65_536;

/** The files of a backup: their bytes lie under their hash, and one list says where each belongs. Only what is asked for comes along. */
export class Files {
  private readonly byPlace = new Map<string, Entry>();
  private readonly byArea = new Map<string, Entry[]>();
  private readonly taken = new Map<string, TakenFile>();

  constructor(
    private readonly folder: string,
    list: Node | undefined,
    /** Told of each file that was named and cannot come along as it is. */
    private readonly note: (code: 'FILE_PROGRAM' | 'FILE_AS_DOWNLOAD', name: string) => void,
  ) {
    for (const file of parts(list, 'file')) {
      const [hash, name] = [text(file, 'contenthash'), text(file, 'filename')];
      if (name === '.' || name === '' || !/^[0-9a-f]{40}$/.test(hash)) continue;
      const entry = {
        hash,
        name,
        mediaType: text(file, 'mimetype'),
        path: `${text(file, 'filepath') || '/'}${name}`,
        order: number(file, 'sortorder'),
      };
      const area = `${text(file, 'contextid')}|${text(file, 'component')}|${text(file, 'filearea')}`;
      this.byPlace.set(`${area}|${text(file, 'itemid')}|${entry.path}`, entry);
      this.byPlace.set(`${area}|*|${entry.path}`, entry);
      this.byArea.set(area, [...(this.byArea.get(area) ?? []), entry]);
    }
  }

  /** The key of the file at a path of an area, which then belongs to the course; undefined when the backup lacks it. */
  find({ context, component, area, item }: Area, path: string): string | undefined {
    const where = `${context}|${component}|${area}`;
    const entry =
      (item !== undefined && this.byPlace.get(`${where}|${item}|${path}`)) ||
      (item === undefined || item === '0' ? this.byPlace.get(`${where}|*|${path}`) : undefined);
    return entry && this.take(entry);
  }

  /** All files of an area: the main one first, then in the order of their paths. */
  allOf({ context, component, area }: Area): { key: string; path: string }[] {
    return [...(this.byArea.get(`${context}|${component}|${area}`) ?? [])]
      .sort((one, other) => other.order - one.order || one.path.localeCompare(other.path))
      .flatMap((entry) => {
        const key = this.take(entry);
        return key ? [{ key, path: entry.path }] : [];
      });
  }
  has = ({ context, component, area }: Area) => (this.byArea.get(`${context}|${component}|${area}`) ?? []).length > 0;

  /** Takes in a picture that a page holds as a `data:` address. */
  takeInline(address: string): string | undefined {
    const data = /^data:image\/[a-z+.-]+;base64,([A-Za-z0-9+/=\s]+)$/i.exec(address)?.[1];
    const bytes = data && Buffer.from(data, 'base64');
    if (!bytes || !imageFacts(bytes)) return undefined;
    const hash = createHash('sha1').update(bytes).digest('hex');
    writeFileSync(join(this.folder, `inline-${hash}`), bytes, { mode: 0o600 });
    return this.take({ hash, name: `picture-${hash.slice(0, 8)}`, mediaType: '', path: '', order: 0 }, join(this.folder, `inline-${hash}`));
  }

  facts = (key: string): TakenFile | undefined => this.taken.get(key);
  pathOf(key: string): string {
    const file = this.taken.get(key);
    if (!file) throw new Error(`No such file of the backup: ${key}`);
    const inline = join(this.folder, `inline-${file.hash}`);
    return existsSync(inline) ? inline : this.place(file.hash);
  }
  /** The files that the course really shows. */
  among = (keys: ReadonlySet<string>): CoursePackage['files'] =>
    [...this.taken.values()]
      .filter(({ key }) => keys.has(key))
      .map(({ key, name, mediaType, bytes, width, height }) => ({
        key,
        name,
        mediaType,
        bytes,
        ...(width && height && { width, height }),
      }));

  private place = (hash: string) => join(this.folder, 'files', hash.slice(0, 2), hash);

  private take(entry: Entry, place = this.place(entry.hash)): string | undefined {
    const key = `file:${entry.hash}`;
    if (this.taken.has(key)) return key;
    if (programs.test(entry.name)) return (this.note('FILE_PROGRAM', entry.name), undefined);
    if (!existsSync(place)) return undefined;
    const image = imageFacts(headOf(place));
    const said = entry.mediaType.toLowerCase();
    const kind = image ? 'image' : played.test(said) ? (said.split('/')[0] as 'video' | 'audio') : 'file';
    // A picture or page that a browser would run, or that is not what it says, is kept as bytes.
    const untrue = kind === 'file' && (active.test(said) || said.startsWith('image/'));
    if (untrue) this.note('FILE_AS_DOWNLOAD', entry.name);
    const mediaType = image?.mediaType ?? (untrue || !/^[a-z]+\/[a-z0-9.+-]{1,100}$/.test(said) ? 'application/octet-stream' : said);
    const name = cut(image && !/\.\w{2,5}$/.test(entry.name) ? `${cut(entry.name, 250)}.${image.mediaType.slice(6)}` : entry.name, 255);
    this.taken.set(key, {
      key,
      hash: entry.hash,
      name,
      mediaType,
      bytes: statSync(place).size,
      shows: kind,
      width: image?.width,
      height: image?.height,
    });
    return key;
  }
}

function headOf(place: string): Buffer {
  const handle = openSync(place, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    return head.subarray(0, readSync(handle, head, 0, headBytes, 0));
  } finally {
    closeSync(handle);
  }
}
