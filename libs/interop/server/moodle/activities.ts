import type { PackageActivity, PackageBlock, PackageQuestion } from '../../contract';
import { countWords, cut, plainText } from '../html/tree';
import { readRestriction } from './availability';
import { readBook, readPages } from './chapters';
import { readFiles, readLabel, readPage, readUrl } from './lessons';
import type { NoteCode } from './notes';
import { readAssignment, readQuiz } from './quiz';
import { keyOf, lessonOf, minutesFor, wordsOf, type ReadActivity, type Source, type SourceActivity } from './source';
import { idOf, type Node, part, readXml, text } from './xml';

const left: Record<string, NoteCode> = {
  forum: 'FORUM',
  hsuforum: 'FORUM',
  assign: 'ASSIGNMENT',
  assignment: 'ASSIGNMENT',
  scorm: 'PACKAGE',
  imscp: 'PACKAGE',
  h5pactivity: 'PACKAGE',
  hvp: 'PACKAGE',
  lti: 'EXTERNAL_TOOL',
  feedback: 'SURVEY',
  survey: 'SURVEY',
  questionnaire: 'SURVEY',
  choice: 'SURVEY',
  glossary: 'GLOSSARY',
  wiki: 'WIKI',
  data: 'DATABASE',
  workshop: 'WORKSHOP',
  chat: 'CHAT',
  bigbluebuttonbn: 'MEETING',
  zoom: 'MEETING',
  attendance: 'ATTENDANCE',
};
const certificates = new Set(['certificate', 'customcert', 'simplecertificate', 'coursecertificate', 'iomadcertificate']);
/** A label of more words than this, or with a recording, is something to read in its own right. */
const wordsOfALesson = 80;

/** Turns the activities of a section, one after another, into lessons and quizzes. */
export class ActivityReader {
  /** Questions that are made of something else than the bank. */
  readonly made: PackageQuestion[] = [];
  /** Labels that wait for the lesson they stand before. */
  private waiting: { activity: SourceActivity; blocks: PackageBlock[] }[] = [];

  constructor(private readonly source: Source) {}

  /** Reads one activity of the backup's list. */
  async read(entry: Node): Promise<ReadActivity[]> {
    const activity = await this.open(entry);
    if (!activity) return [];
    if (activity.kind === 'label') return (this.label(activity), this.ownLesson());
    const read = (await this.readKind(activity)).map((one) => ({ ...one, restriction: readRestriction(activity.module) }));
    return this.withLabels(read);
  }

  private async open(entry: Node): Promise<SourceActivity | undefined> {
    const { folder, notes, texts } = this.source;
    const [kind, directory] = [text(entry, 'modulename').replace(/[^a-z0-9_]/gi, ''), text(entry, 'directory')];
    // Since Moodle 5 a shared question bank is an activity; its questions are read with all others. Subsections are read as sections.
    if (kind === 'qbank' || kind === 'subsection') return undefined;
    const holder = part(await readXml(folder, directory, `${kind}.xml`), 'activity');
    const body = part(holder, kind);
    const title = texts.plain(text(body, 'name') || text(entry, 'title'));
    const name = cut(texts.own(title), 200) || directory;
    if (!holder || !body) return (notes.leave(name, 'ACTIVITY_MISSING'), undefined);
    const module = part(await readXml(folder, directory, 'module.xml'), 'module');
    if (text(module, 'visible') === '0') return (notes.leave(name, 'ACTIVITY_HIDDEN'), undefined);
    return { id: idOf(entry, 'moduleid'), kind, directory, context: text(holder, '@contextid'), title, name, module, body };
  }

  private async readKind(activity: SourceActivity): Promise<ReadActivity[]> {
    const { source } = this;
    const { kind, name } = activity;
    const whenEmpty = (read: ReadActivity[]) => {
      if (read.length === 0) source.notes.leave(name, 'ACTIVITY_EMPTY');
      return read;
    };
    switch (kind) {
      case 'page':
        return whenEmpty(readPage(activity, source));
      case 'book':
        return whenEmpty(readBook(activity, source));
      case 'lesson':
        return readPages(activity, source);
      case 'resource':
      case 'folder':
        return readFiles(activity, source);
      case 'url':
        return readUrl(activity, source);
      case 'quiz':
        return readQuiz(activity, source);
      case 'assign':
        return readAssignment(activity, source, ({ prompt, points, maxWords }) => {
          const key = `question:of-${keyOf(activity)}`;
          this.made.push({ key, type: 'essay', prompt, points, ...(maxWords && { maxWords }) });
          return key;
        });
      default:
        if (certificates.has(kind)) source.notes.change(name, 'CERTIFICATE');
        else if (kind === 'forum' && text(activity.body, 'type') === 'news') source.notes.leave(name, 'NEWS');
        else source.notes.leave(name, left[kind] ?? 'ACTIVITY_KIND', { kind });
        return [];
    }
  }

  private label(activity: SourceActivity) {
    const blocks = readLabel(activity, this.source);
    const words = blocks.reduce((sum, block) => sum + wordsOf(block), 0);
    // A few words between activities are a heading of the old page, which has no place between lessons.
    const isHeading = blocks.every(({ kind }) => kind === 'heading' || kind === 'rich-text') && words <= 8;
    const said = blocks.length > 0 ? titleOf(blocks) : this.source.texts.own(this.source.texts.plain(text(activity.body, 'intro')));
    if (said === '') return;
    if (isHeading) this.source.notes.leave(said, 'LABEL_HEADING');
    else this.waiting.push({ activity, blocks });
  }

  /** A long label becomes a lesson by itself. */
  private ownLesson(): ReadActivity[] {
    const last = this.waiting.at(-1);
    if (!last) return [];
    const isOwn =
      last.blocks.some(({ kind }) => kind === 'video' || kind === 'audio' || kind === 'embed') ||
      last.blocks.reduce((sum, block) => sum + wordsOf(block), 0) > wordsOfALesson;
    return isOwn ? this.labelsAsLesson() : [];
  }

  private labelsAsLesson(): ReadActivity[] {
    const [first] = this.waiting;
    if (!first) return [];
    const blocks = this.waiting.flatMap((label) => label.blocks);
    const [opening] = blocks;
    const title = opening!.kind === 'heading' ? opening.text : { [this.source.texts.language]: titleOf(blocks) };
    this.waiting = [];
    const lesson = lessonOf(first.activity, this.source, opening!.kind === 'heading' && blocks.length > 1 ? blocks.slice(1) : blocks, {
      title,
      completion: 'viewed',
    });
    return lesson ? [lesson] : [];
  }

  /** Short labels open the lesson that follows them. */
  private withLabels(read: ReadActivity[]): ReadActivity[] {
    const [first] = read;
    if (this.waiting.length === 0 || !first) return read;
    if (first.kind !== 'lesson') return [...this.labelsAsLesson(), ...read];
    for (const { blocks } of this.waiting)
      this.source.notes.change(titleOf(blocks), 'LABEL_FOLDED', { lesson: this.source.texts.own(first.title) });
    first.blocks = [...this.waiting.flatMap(({ blocks }) => blocks), ...(first.blocks ?? [])];
    first.minutes = minutesFor(first.blocks);
    this.waiting = [];
    return read;
  }

  /** Labels after the last activity of a section close the lesson before them, or are one of their own. */
  endSection(activities: PackageActivity[]): ReadActivity[] {
    const last = activities.at(-1);
    if (this.waiting.length === 0) return [];
    if (last?.kind !== 'lesson') return this.labelsAsLesson();
    for (const { blocks } of this.waiting)
      this.source.notes.change(titleOf(blocks), 'LABEL_FOLDED', { lesson: this.source.texts.own(last.title) });
    last.blocks = [...(last.blocks ?? []), ...this.waiting.flatMap(({ blocks }) => blocks)];
    last.minutes = minutesFor(last.blocks);
    this.waiting = [];
    return [];
  }
}

/** The first words of some blocks, as long as a title. */
export function titleOf(blocks: readonly PackageBlock[]): string {
  for (const block of blocks) {
    const said =
      'text' in block
        ? Object.values(block.text)[0]
        : 'html' in block
          ? plainText(Object.values(block.html)[0] ?? '')
          : 'title' in block && block.title
            ? Object.values(block.title)[0]
            : 'alt' in block
              ? Object.values(block.alt)[0]
              : '';
    if (!said) continue;
    const sentence = /^.{10,70}?[.!?؟。](?=\s|$)/u.exec(said)?.[0] ?? said;
    return countWords(sentence) > 0 && sentence.length <= 70
      ? sentence.replace(/[.:]$/, '')
      : `${cut(sentence, 67).replace(/\s+\S*$/, '')}…`;
  }
  return '…';
}
