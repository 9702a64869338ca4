import type { PackageBlock } from '../../contract';
import { sameWords } from '../html/tree';
import { introBlocks, keyOf, lessonOf, type ReadActivity, type Source, type SourceActivity } from './source';
import { text } from './xml';

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
