import type { PackageBlock } from '../../contract';
import { countWords, fold, plainText, readText, parse, isElement, descendants } from '../html/tree';
import words from './section-words.json';
import { readRestriction, type Restriction } from './availability';
import type { ActivityReader } from './activities';
import { minutesFor, wordsOf, type ReadActivity, type Source } from './source';
import type { Texts } from './texts';
import { idOf, type Node, number, part, parts, readXml, text } from './xml';

export interface ReadModule {
  key: string;
  title: Texts;
  summary?: Texts;
  activities: ReadActivity[];
}
interface Section {
  id: string;
  number: number;
  node: Node | undefined;
  title: Texts;
  sequence: string[];
  /** Module id of the subsection that holds it (Moodle 4.5). */
  within?: string;
  restriction: Restriction;
}
/** A section's summary of at most so many words, without pictures, stands under the module's title; a longer one is read as a lesson. */
const wordsOfASummary = 60;

/** Sections in their order become modules; empty ones are skipped. */
export class SectionReader {
  constructor(
    private readonly source: Source,
    private readonly activities: ActivityReader,
    private readonly course: { title: Texts; context: string },
    private readonly listed: Node[],
  ) {}

  async read(contents: Node | undefined): Promise<ReadModule[]> {
    const sections = await this.open(parts(contents, 'sections', 'section'));
    const modules: ReadModule[] = [];
    const titles = new Set([
      ...sections.map(({ title }) => fold(this.source.texts.own(title))),
      ...this.listed.map((entry) => fold(plainText(text(entry, 'title')))),
    ]);
    for (const section of sections.filter(({ within }) => !within)) {
      const summary = this.summary(section, titles);
      const read = await this.activitiesOf(section, sections);
      read.push(...this.activities.endSection(read));
      // A section that only says something is read as well.
      const said =
        summary.lesson ?? (read.length === 0 && summary.blocks ? this.lessonOf(section, summary.blocks, section.title) : undefined);
      const own = [...(said ? [said] : []), ...read];
      if (own.length === 0) continue;
      modules.push({
        key: `section:${section.id}`,
        title: section.title,
        ...(summary.text && read.length > 0 && { summary: summary.text }),
        activities: own,
      });
    }
    return modules;
  }

  private async open(listed: Node[]): Promise<Section[]> {
    const { notes, texts, folder } = this.source;
    const sections: (Section & { visible: boolean })[] = [];
    for (const entry of listed) {
      const node = part(await readXml(folder, text(entry, 'directory'), 'section.xml'), 'section');
      const place = number(node, 'number');
      const named = text(node, 'name') || (/^\d*$/.test(text(entry, 'title')) ? '' : text(entry, 'title'));
      const within = text(node, 'component') === 'mod_subsection' ? await this.subsectionOf(text(node, 'itemid')) : undefined;
      sections.push({
        id: idOf(entry, 'sectionid') || idOf(node, '@id'),
        number: place,
        node,
        title: named ? texts.plain(named) : this.unnamed(place),
        sequence: text(node, 'sequence').split(',').filter(Boolean),
        ...(within && { within }),
        restriction: readRestriction(node),
        visible: text(node, 'visible') !== '0',
      });
    }
    for (const { visible, title } of sections) if (!visible) notes.leave(texts.own(title), 'SECTION_HIDDEN');
    return sections.filter(({ visible }) => visible).sort((one, other) => one.number - other.number);
  }

  /** The module id of the subsection activity with this instance id. */
  private async subsectionOf(instance: string): Promise<string | undefined> {
    for (const entry of this.listed.filter((one) => text(one, 'modulename') === 'subsection')) {
      const activity = part(await readXml(this.source.folder, text(entry, 'directory'), 'subsection.xml'), 'activity');
      if (idOf(activity, '@id') === instance) return idOf(entry, 'moduleid');
    }
    return undefined;
  }

  private async activitiesOf(section: Section, all: readonly Section[]): Promise<ReadActivity[]> {
    const place = (entry: Node) => {
      const at = section.sequence.indexOf(idOf(entry, 'moduleid'));
      return at < 0 ? section.sequence.length : at;
    };
    const entries = this.listed.filter((one) => idOf(one, 'sectionid') === section.id).sort((one, other) => place(one) - place(other));
    const read: ReadActivity[] = [];
    for (const entry of entries) {
      const inside = all.find(({ within }) => within && within === idOf(entry, 'moduleid'));
      if (inside) this.source.notes.change(this.source.texts.own(inside.title), 'SUBSECTION_FLATTENED');
      const made = inside ? await this.activitiesOf(inside, all) : await this.activities.read(entry);
      read.push(...made.map((one) => ({ ...one, restriction: both(section.restriction, one.restriction) })));
    }
    return read;
  }

  private summary(section: Section, titles: ReadonlySet<string>): { text?: Texts; blocks?: PackageBlock[]; lesson?: ReadActivity } {
    const { id, node, title } = section;
    const { texts, notes } = this.source;
    const said = text(node, 'summary');
    const name = texts.own(title);
    const html = texts.html({ what: name, text: said, format: text(node, 'summaryformat') });
    if (isOutline(html, titles)) return (notes.leave(name, 'SECTION_OUTLINE'), {});
    const blocks = texts.blocks(
      {
        what: name,
        text: said,
        format: text(node, 'summaryformat'),
        area: { context: this.course.context, component: 'course', area: 'section', item: id },
      },
      { key: `section:${id}`, titles: [title] },
    );
    if (blocks.length === 0) return {};
    const isShort =
      blocks.every(({ kind }) => kind === 'rich-text') && blocks.reduce((sum, block) => sum + wordsOf(block), 0) <= wordsOfASummary;
    return isShort ? { text: plainBlocks(blocks), blocks } : { lesson: this.lessonOf(section, blocks, this.word('about')) };
  }

  private lessonOf = ({ id }: Section, blocks: PackageBlock[], title: Texts): ReadActivity => ({
    ...{ key: `section:${id}`, kind: 'lesson', title, blocks },
    ...{ minutes: minutesFor(blocks), completion: 'viewed' },
  });

  private unnamed(place: number): Texts {
    return place === 0
      ? this.word('introduction')
      : Object.fromEntries(Object.entries(this.word('section')).map(([tag, said]) => [tag, `${said} ${place}`]));
  }
  /** A word that Moodle would have put there, in the language of the course. */
  private word(id: 'introduction' | 'section' | 'about'): Texts {
    const { language } = this.source.texts;
    return { [language]: (words[id] as Record<string, string>)[language] ?? words[id].en };
  }
}

const both = (one: Restriction, other: Restriction | undefined): Restriction => ({
  requires: [...one.requires, ...(other?.requires ?? [])],
  more: one.more || !!other?.more,
});

/** Rich text of short blocks as plain words, a language at a time. */
function plainBlocks(blocks: readonly PackageBlock[]): Texts {
  const tags = [...new Set(blocks.flatMap((block) => ('html' in block ? Object.keys(block.html) : [])))];
  return Object.fromEntries(
    tags.map((tag) => [
      tag,
      blocks
        .map((block) => ('html' in block ? plainText(block.html[tag] ?? '') : ''))
        .join(' ')
        .trim(),
    ]),
  );
}

/** True when most lines of a summary are the names of the sections and activities that stand in the outline anyway. */
function isOutline(html: string, titles: ReadonlySet<string>): boolean {
  const lines = descendants(parse(html), ({ name }) => /^(li|p|h[1-6])$/.test(name))
    .filter((line) => !descendants(line.children.filter(isElement), ({ name }) => /^(li|p|ul|ol)$/.test(name)).length)
    .map((line) => fold(readText(line)))
    .filter((line) => line !== '');
  const isTitle = (line: string) =>
    titles.has(line) ||
    [...titles].some(
      (title) => title.length > 8 && countWords(title) > 1 && (line.endsWith(title) || line.startsWith(title) || title.startsWith(line)),
    );
  return lines.length >= 4 && lines.filter(isTitle).length >= lines.length * 0.7;
}
