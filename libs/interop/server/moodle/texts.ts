import type { PackageBlock } from '../../contract';
import { inlineHtml } from '../html/inline-html';
import { splitLanguages } from '../html/languages';
import { removeNavigationHints } from '../html/navigation-hints';
import { splitBlocks, type DraftBlock } from '../html/split-blocks';
import { tidyHtml } from '../html/tidy';
import { countWords, plainText } from '../html/tree';
import type { Area, Files } from './files';
import type { ImportNotes } from './notes';

export type Texts = Record<string, string>;
/** A text as Moodle stores it: what it is called in the report, in which format, and where its files lie. */
export interface StoredText {
  what: string;
  text: string;
  /** 0 typed with line breaks, 1 HTML, 2 plain, 4 Markdown. */
  format: string;
  area: Area;
}
/** The most that a block or a prompt may hold. */
const longestText = 100_000;

/** Components whose files belong to the course; those of others are people’s own or their work. */
const authored = /^(course|question|mod_(page|book|label|resource|folder|lesson|quiz|assign|url))$/;

const escape = (said: string) => said.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Texts of a backup as texts of a course package: cleaned, linked by keys, in each language that they were written in. */
export class TextReader {
  constructor(
    readonly language: string,
    private readonly files: Files,
    private readonly notes: ImportNotes,
    private readonly source: { wwwroot: string; courseId: string; courseContext: string },
  ) {}

  /** A title or another plain field. */
  plain(said: string): Texts {
    return Object.fromEntries(Object.entries(splitLanguages(said, this.language)).map(([tag, one]) => [tag, plainText(one)]));
  }
  own = (texts: Texts): string => texts[this.language] ?? Object.values(texts)[0] ?? '';

  /** Rich text for a small place; undefined when nothing is said. */
  rich(stored: StoredText, title = ''): Texts | undefined {
    const made = Object.entries(splitLanguages(this.html(stored), this.language)).map(
      ([tag, html]) => [tag, inlineHtml(this.tidy(html, stored), title)] as const,
    );
    const said = made.filter(([, html]) => html !== '' && !this.isTooLong(stored, html));
    return said.length === 0 ? undefined : Object.fromEntries(said);
  }

  /** A page as blocks; keys count from `key`. */
  blocks(stored: StoredText, { key, titles, level = 2 }: { key: string; titles: readonly Texts[]; level?: 2 | 3 }): PackageBlock[] {
    const inLanguages = Object.entries(splitLanguages(this.html(stored), this.language)).map(([tag, html]) => {
      const nodes = this.tidy(html, stored);
      return [
        tag,
        splitBlocks(nodes, { titles: titles.map((title) => title[tag] ?? this.own(title)), level, file: this.files.facts }),
      ] as const;
    });
    const [first = [this.language, []] as const] = [...inLanguages].sort(
      ([one], [other]) => Number(other === this.language) - Number(one === this.language),
    );
    const translations = inLanguages.filter((one) => one !== first);
    const fitting = translations.filter(([, blocks]) => sameShape(blocks, first[1]));
    if (fitting.length < translations.length) this.notes.leave(stored.what, 'TRANSLATION_UNLIKE');
    return first[1]
      .filter(({ texts }) => !Object.values(texts).some((said) => this.isTooLong(stored, said)))
      .map((block, at) => {
        if (block.kind === 'image' && block.texts.alt === '') this.notes.change(stored.what, 'PICTURE_WITHOUT_TEXT');
        const texts = Object.keys(block.texts).map((field) => [
          field,
          Object.fromEntries([[first[0], block.texts[field]], ...fitting.map(([tag, blocks]) => [tag, blocks[at]!.texts[field] ?? ''])]),
        ]);
        return { kind: block.kind, key: `${key}:${at}`, ...block.place, ...Object.fromEntries(texts) } as PackageBlock;
      });
  }

  /** HTML of a stored text, whatever its format. */
  html({ what, text, format }: Pick<StoredText, 'what' | 'text' | 'format'>): string {
    if (format === '1' || format === '') return text;
    if (format === '0') return /<(p|div|table|ul|ol|h\d|br)\b/i.test(text) ? text : lines(text);
    if (format === '4' && /^(#{1,6} |[*-] |\d+\. )|\*\*|\]\(/m.test(text)) this.notes.change(what, 'MARKDOWN_AS_TEXT');
    return lines(escape(text));
  }

  private tidy(html: string, stored: StoredText) {
    const nodes = tidyHtml(html, {
      resolve: (address) => this.resolve(address, stored),
      isOfSource: (address) => this.isOfSource(address),
      inlinePicture: (address) => this.files.takeInline(address),
      note: (code, details) => this.notes.leave(stored.what, code, details),
    });
    const { blocks, removed } = removeNavigationHints(nodes);
    if (removed > 0) this.notes.change(stored.what, 'NAVIGATION_REMOVED', { count: removed });
    return blocks;
  }

  private isOfSource(address: string): boolean {
    const { wwwroot } = this.source;
    return wwwroot !== '' && address.replace(/^https?:/, '').startsWith(`${wwwroot.replace(/^https?:/, '')}/`);
  }

  /** A file that an author linked by its whole address on the old platform: `…/pluginfile.php/CONTEXT/COMPONENT/AREA/ITEM/PATH`. */
  private fileAt(address: string): string | undefined {
    const [, context = '', component = '', area = '', path = ''] = /\/pluginfile\.php\/(\d+)\/(\w+)\/(\w+)\/([^?#]+)/.exec(address) ?? [];
    if (!authored.test(component)) return undefined;
    const [, item, below = ''] = /^(\d+)\/(.+)$/.exec(path) ?? [];
    return (
      (item && this.files.find({ context, component, area, item }, `/${decoded(below)}`)) ||
      (path && this.files.find({ context, component, area }, `/${decoded(path)}`)) ||
      undefined
    );
  }

  private isTooLong({ what }: StoredText, said: string) {
    if (said.length > longestText) this.notes.leave(what, 'TEXT_TOO_LONG', { words: countWords(said) });
    return said.length > longestText;
  }

  private resolve(address: string, { what, area }: StoredText): { file: string } | { activity: string } | { web: string } | undefined {
    const { courseContext, courseId } = this.source;
    const own = /^@@PLUGINFILE@@(.*)$/s.exec(address)?.[1] ?? /^\$@FILEPHP@\$(.*)$/s.exec(address)?.[1];
    if (own !== undefined) {
      const path = decoded(
        own
          .replaceAll('$@SLASH@$', '/')
          .replace(/\$@FORCEDOWNLOAD@\$/, '')
          .split(/[?#]/)[0]!,
      );
      const where = address.startsWith('@@') ? area : { context: courseContext, component: 'course', area: 'legacy', item: '0' };
      const file = this.files.find(where, path.startsWith('/') ? path : `/${path}`);
      if (!file) this.notes.leave(`${what}: ${path.replace(/^\//, '')}`, 'FILE_MISSING');
      return file ? { file } : undefined;
    }
    const link = /^\$@([A-Z0-9]+)\*(\d+)(?:\*(\d+))?@\$/.exec(address);
    if (link) {
      const [, name, id, chapter] = link as unknown as [string, string, string, string?];
      if (/VIEWBYID(CH)?$/.test(name) && !name.startsWith('COURSE'))
        return { activity: `module:${id}${chapter ? `:chapter:${chapter}` : ''}` };
    }
    // The page of the course itself is where the reader is.
    if (link?.[1]!.startsWith('COURSEVIEW')) return undefined;
    if (this.isOfSource(address)) {
      const activity = /\/mod\/\w+\/view\.php\?(?:.*&)?id=(\d+)/.exec(address);
      if (activity) return { activity: `module:${activity[1]}` };
      if (/\/course\/view\.php\?(?:.*&)?id=(\d+)/.exec(address)?.[1] === courseId) return undefined;
      const file = this.fileAt(address);
      if (file) return { file };
    }
    if (/^\$@|\/(draftfile|pluginfile)\.php\//.test(address)) {
      this.notes.change(what, 'LINK_TO_TEXT');
      return undefined;
    }
    const web = address.replace(/^(?=www\.)/i, 'https://').replace(/^\/\/(?=[\w-]+\.)/, 'https://');
    return /^https?:\/\//i.test(web) && web.length <= 2000 && URL.canParse(web)
      ? { web: /[\s<>"]/.test(web) ? new URL(web).href : web }
      : undefined;
  }
}

const sameShape = (one: readonly DraftBlock[], other: readonly DraftBlock[]) =>
  one.length === other.length &&
  one.every(
    ({ kind, place }, at) =>
      kind === other[at]!.kind && ('file' in place || 'url' in place || JSON.stringify(place) === JSON.stringify(other[at]!.place)),
  );

const lines = (html: string) =>
  html
    .split(/\r?\n\s*\r?\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => `<p>${one.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('');

/** A path as it was typed; a lone percent sign is part of a name. */
function decoded(path: string): string {
  return path.replace(/(%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}
