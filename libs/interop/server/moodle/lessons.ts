import type { PackageBlock } from '../../contract';
import { sameWords } from '../html/tree';
import { continues, dropRepetitions } from './repetitions';
import { introBlocks, keyOf, lessonOf, minutesFor, wordsOf, type ReadActivity, type Source, type SourceActivity } from './source';
import { number, parts, text } from './xml';

/** A book with fewer words than this, some eleven minutes, is read in one go. */
const wordsOfAShortBook = 2000;
/** So are somewhat longer ones whose chapters are hardly more than slides. */
const [wordsOfASlide, wordsOfASlideShow] = [120, 4000];

type ReadsLesson = (activity: SourceActivity, source: Source) => ReadActivity[];
const listOf = (lesson: ReadActivity | undefined) => (lesson ? [lesson] : []);

export const readPage: ReadsLesson = (activity, source) => {
  const { body, name, context, title } = activity;
  const content = source.texts.blocks(
    {
      what: name,
      text: text(body, 'content'),
      format: text(body, 'contentformat'),
      area: { context, component: 'mod_page', area: 'content', item: '0' },
    },
    { key: keyOf(activity), titles: [title] },
  );
  return listOf(lessonOf(activity, source, [...introBlocks(activity, source), ...content]));
};

/** A short book becomes one lesson with its chapters as headings, a long one a lesson per chapter with its parts as headings. */
export const readBook: ReadsLesson = (activity, source) => {
  const { body, name, context, title } = activity;
  const { texts, notes } = source;
  const stored = parts(body, 'chapters', 'chapter').sort((one, other) => number(one, 'pagenum') - number(other, 'pagenum'));
  const hidden = stored.filter((chapter) => text(chapter, 'hidden') === '1').length;
  if (hidden > 0) notes.leave(name, 'CHAPTER_HIDDEN', { count: hidden });
  const read = (level: 2 | 3) =>
    stored
      .filter((chapter) => text(chapter, 'hidden') !== '1')
      .map((chapter) => {
        const id = text(chapter, '@id');
        const chapterTitle = texts.plain(text(chapter, 'title'));
        const below = text(chapter, 'subchapter') === '1';
        const where = {
          what: name,
          text: text(chapter, 'content'),
          format: text(chapter, 'contentformat'),
        };
        const blocks = texts.blocks(
          { ...where, area: { context, component: 'mod_book', area: 'chapter', item: id } },
          { key: `chapter:${id}`, titles: [chapterTitle, title], level },
        );
        return { id, title: chapterTitle, below, blocks };
      });
  const chapters = read(3);
  let filled = chapters.filter(({ blocks }) => blocks.length > 0);
  if (filled.length === 0) return [];
  const words = filled.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + wordsOf(block), 0);
  const heading = (chapter: (typeof chapters)[number], level: 2 | 3): PackageBlock[] =>
    sameWords(texts.own(chapter.title), name) || texts.own(chapter.title) === ''
      ? []
      : [{ kind: 'heading', key: `chapter:${chapter.id}:title`, level, text: chapter.title }];

  const isShort = words <= wordsOfAShortBook || (words / filled.length < wordsOfASlide && words <= wordsOfASlideShow);
  if (isShort || filled.length === 1) {
    if (filled.length > 1) notes.change(name, 'BOOK_AS_ONE_LESSON', { chapters: filled.length, words });
    const repeated = dropRepetitions(filled);
    if (repeated > 0) notes.change(name, 'PARAGRAPH_REPEATED', { count: repeated });
    filled = filled.filter(({ blocks }) => blocks.length > 0);
    const inside = filled.flatMap((chapter, at) => [
      ...(at > 0 && continues(texts.own(chapter.title), texts.own(filled[at - 1]!.title)) ? [] : heading(chapter, chapter.below ? 3 : 2)),
      ...chapter.blocks,
    ]);
    return listOf(lessonOf(activity, source, [...introBlocks(activity, source), ...inside]));
  }
  // A lesson of its own has the chapter's title above, so its own headings begin at the second level again, unless parts follow.
  const asLessons = read(2);
  const lessons: ReadActivity[] = [];
  for (const [at, chapter] of asLessons.entries()) {
    const withParts = chapters[at]!;
    const last = lessons.at(-1);
    if (chapter.below && last) last.blocks = [...(last.blocks ?? []), ...heading(chapter, 2), ...withParts.blocks];
    else {
      const opens = lessons.length === 0;
      const own = {
        key: opens ? keyOf(activity) : `${keyOf(activity)}:chapter:${chapter.id}`,
        title: texts.own(chapter.title) === '' ? title : chapter.title,
      };
      const blocks = [...(opens ? introBlocks(activity, source) : []), ...(asLessons[at + 1]?.below ? withParts.blocks : chapter.blocks)];
      lessons.push({ ...lessonOf(activity, source, [placeholder], own)!, blocks });
    }
  }
  const made = lessons.filter(({ blocks }) => blocks!.length > 0).map((lesson) => ({ ...lesson, minutes: minutesFor(lesson.blocks!) }));
  notes.change(name, 'BOOK_AS_LESSONS', { chapters: made.length, words });
  return made;
};
const placeholder: PackageBlock = { kind: 'heading', key: 'chapter', level: 2, text: {} };

/** A file: what can be shown is shown, the rest is there to be downloaded. */
export const readFiles: ReadsLesson = (activity, source) => {
  const { kind, context, title, name } = activity;
  const { files, notes, texts } = source;
  const area = { context, component: `mod_${kind}`, area: 'content' };
  const all = files.allOf(area);
  if (all.length === 0) return (notes.leave(name, files.has(area) ? 'FILE_MISSING' : 'ACTIVITY_EMPTY'), []);
  // A resource shows its main file; what else lies beside it was reached from there.
  const shown = kind === 'resource' ? all.slice(0, 1) : all;
  if (shown.length < all.length) notes.leave(name, 'FILES_BESIDE', { count: all.length - shown.length });
  let folder = '/';
  const blocks = shown.flatMap(({ key, path }, at): PackageBlock[] => {
    const facts = files.facts(key)!;
    const own = { key: `${keyOf(activity)}:file:${at}`, file: key };
    const called = kind === 'resource' ? title : texts.plain(facts.name);
    const inside = path.slice(0, path.lastIndexOf('/') + 1);
    const heading: PackageBlock[] =
      inside === folder
        ? []
        : [{ kind: 'heading', key: `${own.key}:folder`, level: 2, text: texts.plain(inside.split('/').filter(Boolean).join(' › ')) }];
    folder = inside;
    const block: PackageBlock =
      facts.shows === 'image' && kind === 'resource'
        ? { kind: 'image', ...own, alt: called }
        : facts.shows === 'video' || facts.shows === 'audio'
          ? { kind: facts.shows, ...own, title: called }
          : { kind: 'file', ...own, title: called };
    return inside === '/' ? [block] : [...heading, block];
  });
  const intro = introBlocks(activity, source, kind === 'folder');
  return listOf(lessonOf(activity, source, [...intro.filter((block) => !says(block, name)), ...blocks]));
};
const says = (block: PackageBlock, title: string) =>
  'html' in block && Object.values(block.html).every((html) => sameWords(html.replace(/<[^>]+>/g, ' '), title));

/** A page elsewhere: a card that leads there, since frames of other sites would see who reads what. */
export const readUrl: ReadsLesson = (activity, source) => {
  const { body, name, title } = activity;
  const address = text(body, 'externalurl')
    .trim()
    .replaceAll('&amp;', '&')
    .replace(/^(?=www\.)/, 'https://');
  if (!/^https?:\/\//i.test(address) || address.length > 2000 || !URL.canParse(address))
    return (source.notes.leave(name, 'LINK_UNREADABLE'), []);
  const card: PackageBlock = { kind: 'embed', key: `${keyOf(activity)}:link`, url: new URL(address).href, title };
  return listOf(lessonOf(activity, source, [...introBlocks(activity, source), card]));
};

/** What a label says, to be put into a lesson beside it. */
export const readLabel = (activity: SourceActivity, source: Source): PackageBlock[] => {
  const { body, name, context } = activity;
  return source.texts.blocks(
    {
      what: name,
      text: text(body, 'intro'),
      format: text(body, 'introformat'),
      area: { context, component: 'mod_label', area: 'intro', item: '0' },
    },
    { key: keyOf(activity), titles: [] },
  );
};
