import type { PackageBlock } from '../../contract';
import { sameWords } from '../html/tree';
import { continues, dropRepetitions } from './repetitions';
import { introBlocks, keyOf, lessonOf, wordsOf, type ReadActivity, type Source, type SourceActivity } from './source';
import type { Texts } from './texts';
import { idOf, type Node, number, parts, text } from './xml';

/** A book with fewer words than this, some eleven minutes, is read in one go. */
const wordsOfAShortBook = 2000;
/** So are somewhat longer ones whose chapters are hardly more than slides. */
const [wordsOfASlide, wordsOfASlideShow] = [120, 4000];

interface Chapter {
  id: string;
  title: Texts;
  /** True for a part of the chapter before it. */
  below: boolean;
  blocks: PackageBlock[];
}

/** The chapters of a book that readers saw. */
export function readBook(activity: SourceActivity, source: Source): ReadActivity[] {
  const stored = parts(activity.body, 'chapters', 'chapter').sort((one, other) => number(one, 'pagenum') - number(other, 'pagenum'));
  const shown = stored.filter((chapter) => text(chapter, 'hidden') !== '1');
  if (shown.length < stored.length) source.notes.leave(activity.name, 'CHAPTER_HIDDEN', { count: stored.length - shown.length });
  return asLessons(
    activity,
    source,
    shown.map((chapter) => chapterOf(chapter, { text: 'content', format: 'contentformat', area: 'chapter' }, activity, source)),
  );
}

/** A page of a lesson of Moodle that only tells, as opposed to those that ask and those that only mark an end. */
const contentPage = '20';
const questionPages = /^(1|2|3|5|8|10)$/;

/** The pages of a lesson of Moodle, in their order: what leads from one to another by answers has no place here, what they teach has. */
export function readPages(activity: SourceActivity, source: Source): ReadActivity[] {
  const { body, name } = activity;
  const pages = inOrder(parts(body, 'pages', 'page'));
  const told = pages.filter((page) => text(page, 'qtype') === contentPage);
  const asked = pages.filter((page) => questionPages.test(text(page, 'qtype')));
  const lessons = asLessons(
    activity,
    source,
    told.map((page) => chapterOf(page, { text: 'contents', format: 'contentsformat', area: 'page_contents' }, activity, source)),
  );
  if (lessons.length === 0) source.notes.leave(name, 'BRANCHING');
  else {
    source.notes.change(name, 'PAGES_IN_ORDER', { pages: told.length });
    if (asked.length > 0) source.notes.leave(name, 'PAGE_QUESTIONS', { count: asked.length });
  }
  return lessons;
}

/** Pages name the one that follows; a chain that is broken goes on as they are stored. */
function inOrder(pages: readonly Node[]): Node[] {
  const byId = new Map(pages.map((page) => [idOf(page, '@id'), page]));
  const ordered = new Set<Node>();
  for (const first of [...pages.filter((page) => number(page, 'prevpageid') === 0), ...pages])
    for (let page: Node | undefined = first; page && !ordered.has(page); page = byId.get(text(page, 'nextpageid'))) ordered.add(page);
  return [...ordered];
}

function chapterOf(
  node: Node,
  field: { text: string; format: string; area: string },
  { kind, name, title, context }: SourceActivity,
  { texts }: Source,
): Chapter {
  const id = idOf(node, '@id');
  const own = texts.plain(text(node, 'title'));
  const stored = {
    ...{ what: name, text: text(node, field.text), format: text(node, field.format) },
    area: { context, component: `mod_${kind}`, area: field.area, item: id },
  };
  const blocks = texts.blocks(stored, { key: `chapter:${id}`, titles: [own, title] });
  return { id, title: own, below: text(node, 'subchapter') === '1', blocks };
}

/** Short chapters become one lesson with a heading for each, long ones a lesson each with their parts as headings. */
function asLessons(activity: SourceActivity, source: Source, chapters: readonly Chapter[]): ReadActivity[] {
  const { name } = activity;
  const filled = chapters.filter(({ blocks }) => blocks.length > 0);
  if (filled.length === 0) return [];
  const words = filled.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + wordsOf(block), 0);
  const isShort = words <= wordsOfAShortBook || (words / filled.length < wordsOfASlide && words <= wordsOfASlideShow);
  if (isShort || filled.length === 1) {
    if (filled.length > 1) source.notes.change(name, 'BOOK_AS_ONE_LESSON', { chapters: filled.length, words });
    return oneLesson(activity, source, filled);
  }
  const lessons = lessonOfEach(activity, source, chapters);
  source.notes.change(name, 'BOOK_AS_LESSONS', { chapters: lessons.length, words });
  return lessons;
}

function oneLesson(activity: SourceActivity, source: Source, given: readonly Chapter[]): ReadActivity[] {
  const { texts, notes } = source;
  const chapters = given.map((chapter) => ({ ...chapter, blocks: deeper(chapter.blocks) }));
  const repeated = dropRepetitions(chapters);
  if (repeated > 0) notes.change(activity.name, 'PARAGRAPH_REPEATED', { count: repeated });
  const filled = chapters.filter(({ blocks }) => blocks.length > 0);
  const inside = filled.flatMap((chapter, at) => {
    const before = filled[at - 1];
    const goesOn = before && continues(texts.own(chapter.title), texts.own(before.title));
    return [...(goesOn ? [] : headingOf(chapter, chapter.below ? 3 : 2, activity, source)), ...chapter.blocks];
  });
  const lesson = lessonOf(activity, source, [...introBlocks(activity, source), ...inside]);
  return lesson ? [lesson] : [];
}

function lessonOfEach(activity: SourceActivity, source: Source, chapters: readonly Chapter[]): ReadActivity[] {
  const { texts } = source;
  const gathered: { id: string; title: Texts; blocks: PackageBlock[] }[] = [];
  for (const [at, chapter] of chapters.entries()) {
    const last = gathered.at(-1);
    if (chapter.below && last) last.blocks.push(...headingOf(chapter, 2, activity, source), ...deeper(chapter.blocks));
    // The chapter's title stands above, so its own headings begin at the second level, unless parts follow.
    else gathered.push({ ...chapter, blocks: chapters[at + 1]?.below ? deeper(chapter.blocks) : [...chapter.blocks] });
  }
  return gathered
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ id, title, blocks }, at) => {
      const own = {
        key: at === 0 ? keyOf(activity) : `${keyOf(activity)}:chapter:${id}`,
        title: texts.own(title) === '' ? activity.title : title,
      };
      return lessonOf(activity, source, at === 0 ? [...introBlocks(activity, source), ...blocks] : blocks, own) ?? [];
    });
}

const headingOf = ({ id, title }: Chapter, level: 2 | 3, { name }: SourceActivity, { texts }: Source): PackageBlock[] =>
  sameWords(texts.own(title), name) || texts.own(title) === '' ? [] : [{ kind: 'heading', key: `chapter:${id}:title`, level, text: title }];

const deeper = (blocks: readonly PackageBlock[]): PackageBlock[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block));
