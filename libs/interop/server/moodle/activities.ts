import type { CompletionRule, PackageActivity, PackageBlock, PackageQuestion } from '../../contract';
import type { Files } from './files';
import { cleanHtml, isEmptyHtml, plainText, resolveLinks, type Links } from './html';
import { htmlToBlocks } from './html-blocks';
import { minutesFor } from './read-backup';
import { number, part, parts, readXml, text, type Node } from './xml';

type Note = (what: string, code: string, why: string) => void;
interface Surroundings {
  folder: string;
  key: string;
  language: string;
  files: Files;
  questions: Map<string, PackageQuestion> & {
    byEntry: Map<string, string>;
    byCategory: Map<string, string[]>;
    parents: Map<string, string>;
  };
  moduleIds: ReadonlySet<string>;
  change: Note;
  leave: Note;
}
/** A chapter with more words than this is a lesson of its own; shorter ones together are easier to read than a page each. */
const wordsOfALesson = 350;

const reasons: Record<string, [string, string]> = {
  forum: ['FORUM', 'Discussions come with the community; the posts of the backup are its users’ and are not read.'],
  assign: ['ASSIGNMENT', 'Assignments are not taken over; an essay question in a quiz can take its place.'],
  assignment: ['ASSIGNMENT', 'Assignments are not taken over; an essay question in a quiz can take its place.'],
  scorm: ['SCORM', 'Packages are not played yet.'],
  h5pactivity: ['H5P', 'Packages are not played yet.'],
  hvp: ['H5P', 'Packages are not played yet.'],
  lti: ['LTI', 'It lives on another site.'],
  feedback: ['SURVEY', 'Surveys are not taken over.'],
  survey: ['SURVEY', 'Surveys are not taken over.'],
  choice: ['SURVEY', 'Polls are not taken over.'],
  glossary: ['GLOSSARY', 'Glossaries are not taken over.'],
  wiki: ['WIKI', 'Wikis are not taken over.'],
  workshop: ['WORKSHOP', 'Peer assessment is not taken over.'],
  chat: ['CHAT', 'Chats are not taken over.'],
};

/** Turns the activities of a section, one after another, into lessons and quizzes. */
export class ActivityReader {
  /** Labels that wait for the lesson they stand before. */
  private waiting: PackageBlock[] = [];

  constructor(private readonly around: Surroundings) {}

  async read(entry: Node): Promise<PackageActivity[]> {
    const { folder, change, leave } = this.around;
    const kind = text(entry, 'modulename');
    const directory = text(entry, 'directory');
    const title = plainText(text(entry, 'title'));
    const holder = part(await readXml(folder, directory, `${kind}.xml`), 'activity');
    const module = part(await readXml(folder, directory, 'module.xml'), 'module');
    const body = part(holder, kind);
    if (!holder || !body) return (leave(title || directory, 'ACTIVITY_MISSING', 'The backup names it and does not hold it.'), []);
    if (text(module, 'visible') === '0') return (leave(title, 'ACTIVITY_HIDDEN', 'It was hidden from learners.'), []);
    const facts = {
      id: text(entry, 'moduleid'),
      context: text(holder, '@contextid'),
      title: plainText(text(body, 'name')) || title,
      module,
      directory,
    };
    switch (kind) {
      case 'page':
        return [this.lesson(facts, this.blocks(facts, text(body, 'content'), 'mod_page', 'content'))];
      case 'book':
        return this.book(facts, body);
      case 'label':
        this.waiting.push(...this.blocks(facts, text(body, 'intro'), 'mod_label', 'intro'));
        return [];
      case 'resource':
        return this.files(facts, body, 'mod_resource', 'content');
      case 'folder':
        return this.files(facts, body, 'mod_folder', 'content');
      case 'url':
        return this.url(facts, body);
      case 'quiz':
        return this.quiz(facts, body);
      case 'certificate':
      case 'customcert':
      case 'simplecertificate':
        change(facts.title, 'CERTIFICATE', 'The platform’s own certificate takes its place: it is issued when the course is completed.');
        return [];
      default: {
        const [code, why] = reasons[kind] ?? ['ACTIVITY_UNKNOWN', `The platform has no activity of the kind “${kind}”.`];
        leave(facts.title, code, why);
        return [];
      }
    }
  }

  /** Labels after the last activity of a section belong to the lesson before them, or are one of their own. */
  endSection(activities: PackageActivity[]) {
    if (this.waiting.length === 0) return;
    const last = activities.findLast(({ kind }) => kind === 'lesson');
    if (last) last.blocks = [...(last.blocks ?? []), ...this.waiting];
    else {
      const blocks = this.waiting;
      activities.push({
        key: blocks[0]!.key,
        kind: 'lesson',
        title: this.words(titleOf(blocks)),
        minutes: minutesFor(blocks),
        completion: 'viewed',
        blocks,
      });
    }
    this.waiting = [];
  }

  private words = (said: string) => ({ [this.around.language]: said });

  private links(facts: { context: string }, component: string, area?: string, item?: string): Links {
    return {
      file: (path) => this.around.files.find({ context: facts.context, component, area, item, path }),
      activity: (moduleId) => (this.around.moduleIds.has(moduleId) ? `module:${moduleId}` : undefined),
    };
  }

  private blocks(
    facts: { id: string; context: string; title: string },
    html: string,
    component: string,
    area?: string,
    item?: string,
  ): PackageBlock[] {
    const { files, language, leave } = this.around;
    const { html: resolved, lost } = resolveLinks(html, this.links(facts, component, area, item));
    for (const path of lost) leave(`${facts.title}: ${path}`, 'FILE_MISSING', 'The backup does not hold this file.');
    const blocks = htmlToBlocks(resolved, {
      key: `module:${facts.id}${item ? `:${item}` : ''}`,
      language,
      file: (key) => files.facts(key),
      leave: (what, code, why) => leave(`${facts.title}: ${what}`, code, why),
    });
    const [first] = blocks;
    // A page that begins with its own title says it twice.
    if (first?.kind === 'heading' && same(Object.values(first.text)[0]!, facts.title)) return blocks.slice(1);
    return blocks;
  }

  private lesson(facts: { id: string; title: string; module?: Node }, blocks: PackageBlock[], part = ''): PackageActivity {
    const before = this.waiting;
    this.waiting = [];
    const all = [...before, ...blocks];
    return {
      key: `module:${facts.id}${part}`,
      kind: 'lesson',
      title: this.words(facts.title),
      minutes: minutesFor(all),
      completion: completionOf(facts.module, 'lesson'),
      requires: requiredBy(facts.module),
      blocks: all,
    };
  }

  private book(facts: { id: string; context: string; title: string; module?: Node }, body: Node): PackageActivity[] {
    const chapters = parts(body, 'chapters', 'chapter')
      .filter((chapter) => text(chapter, 'hidden') !== '1')
      .sort((one, other) => number(one, 'pagenum') - number(other, 'pagenum'))
      .map((chapter) => {
        const id = text(chapter, '@id');
        const title = plainText(text(chapter, 'title'));
        return {
          id,
          title,
          below: text(chapter, 'subchapter') === '1',
          blocks: this.blocks({ ...facts, title }, text(chapter, 'content'), 'mod_book', 'chapter', id),
        };
      })
      .filter(({ blocks }) => blocks.length > 0);
    if (chapters.length === 0) return (this.around.leave(facts.title, 'BOOK_EMPTY', 'It has no chapter with a text.'), []);
    const heading = (chapter: (typeof chapters)[number], level: 2 | 3): PackageBlock[] =>
      same(chapter.title, facts.title)
        ? []
        : [{ kind: 'heading', key: `module:${facts.id}:${chapter.id}:title`, level, text: this.words(chapter.title) }];
    const words = chapters.reduce((sum, { blocks }) => sum + wordsIn(blocks), 0);
    const main = chapters.filter(({ below }) => !below).length;
    if (words / Math.max(1, main) < wordsOfALesson) {
      if (chapters.length > 1)
        this.around.change(
          facts.title,
          'BOOK_AS_ONE_LESSON',
          `Its ${chapters.length} short chapters became one lesson with a heading each.`,
        );
      return [
        this.lesson(
          facts,
          chapters.flatMap((chapter) => [...heading(chapter, chapter.below ? 3 : 2), ...chapter.blocks]),
        ),
      ];
    }
    this.around.change(facts.title, 'BOOK_AS_LESSONS', `Its ${main} chapters became a lesson each, with their parts as headings.`);
    const lessons: PackageActivity[] = [];
    for (const chapter of chapters) {
      if (chapter.below && lessons.length > 0) {
        const last = lessons.at(-1)!;
        last.blocks = [...(last.blocks ?? []), ...heading(chapter, 2), ...chapter.blocks];
        last.minutes = minutesFor(last.blocks);
      } else
        lessons.push(
          this.lesson({ ...facts, title: chapter.title || facts.title }, chapter.blocks, lessons.length === 0 ? '' : `:${chapter.id}`),
        );
    }
    return lessons;
  }

  private files(
    facts: { id: string; context: string; title: string; module?: Node },
    body: Node,
    component: string,
    area: string,
  ): PackageActivity[] {
    const found = this.around.files.allOf(facts.context, component, area);
    if (found.length === 0) return (this.around.leave(facts.title, 'FILE_MISSING', 'The backup does not hold its file.'), []);
    const intro = this.blocks(facts, text(body, 'intro'), component, 'intro');
    const blocks = found.map(({ key, name, mediaType }, place): PackageBlock => {
      const own = { key: `module:${facts.id}:file:${place}`, file: key };
      const title = this.words(found.length === 1 ? facts.title : name);
      if (mediaType.startsWith('image/')) return { kind: 'image', ...own, alt: title };
      if (mediaType.startsWith('video/')) return { kind: 'video', ...own, title };
      if (mediaType.startsWith('audio/')) return { kind: 'audio', ...own, title };
      return { kind: 'file', ...own, title };
    });
    return [this.lesson(facts, [...intro, ...blocks])];
  }

  private url(facts: { id: string; context: string; title: string; module?: Node }, body: Node): PackageActivity[] {
    const address = text(body, 'externalurl').replaceAll('&amp;', '&');
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
      return (this.around.leave(facts.title, 'LINK_UNREADABLE', 'Its address is not one of the web.'), []);
    const intro = this.blocks(facts, text(body, 'intro'), 'mod_url', 'intro');
    return [
      this.lesson(facts, [...intro, { kind: 'embed', key: `module:${facts.id}:link`, url: address, title: this.words(facts.title) }]),
    ];
  }

  private async quiz(
    facts: { id: string; context: string; title: string; module?: Node; directory: string },
    body: Node,
  ): Promise<PackageActivity[]> {
    const { leave, change, folder } = this.around;
    const items = this.items(facts.title, body);
    if (items.length === 0) return (leave(facts.title, 'QUIZ_EMPTY', 'None of its questions could be taken over.'), []);
    const grades = part(await readXml(folder, facts.directory, 'grades.xml'), 'activity_gradebook', 'grade_items', 'grade_item');
    const [best, pass] = [number(grades, 'grademax') || number(body, 'grade'), number(grades, 'gradepass')];
    const masteryScore = best > 0 && pass > 0 ? Math.min(1, Math.round((pass / best) * 1000) / 1000) : null;
    const introduction = cleanHtml(resolveLinks(text(body, 'intro'), this.links(facts, 'mod_quiz', 'intro')).html);
    const limit = number(body, 'timelimit');
    const grading = ({ 1: 'highest', 2: 'average', 3: 'first', 4: 'last' } as const)[number(body, 'grademethod') as 1] ?? 'highest';
    if (text(body, 'password') !== '') change(facts.title, 'QUIZ_PASSWORD', 'Its password was left away.');
    if (number(body, 'timeopen') > 0 || number(body, 'timeclose') > 0)
      change(facts.title, 'QUIZ_DATES', 'Its opening and closing dates were left away: editions have dates.');
    const before = this.waiting;
    this.waiting = [];
    if (before.length > 0) leave(`${facts.title}: label`, 'LABEL_BEFORE_QUIZ', 'A label directly before a quiz has no lesson to stand in.');
    return [
      {
        key: `module:${facts.id}`,
        kind: 'quiz',
        title: this.words(facts.title.replace(/^quiz:\s*/i, '')),
        minutes: Math.max(2, Math.round(items.length * 1.5)),
        completion: completionOf(facts.module, masteryScore === null ? 'quiz' : 'graded-quiz'),
        requires: requiredBy(facts.module),
        quiz: {
          ...(isEmptyHtml(introduction) ? {} : { introduction: this.words(introduction) }),
          settings: {
            masteryScore,
            maxAttempts: number(body, 'attempts_number') || null,
            minutesAllowed: limit > 0 ? Math.max(1, Math.round(limit / 60)) : null,
            shuffleQuestions:
              text(body, 'shufflequestions') === '1' ||
              parts(body, 'sections', 'section').some((section) => text(section, 'shufflequestions') === '1'),
            grading,
            review: 'answers-and-key',
          },
          items,
        },
      },
    ];
  }

  /** What a quiz asks, by the three ways in which Moodle has kept it over the years. */
  private items(title: string, body: Node) {
    const { questions, leave } = this.around;
    const { byEntry, byCategory } = questions;
    const instances = parts(body, 'question_instances', 'question_instance');
    const order = text(body, 'questions')
      .split(',')
      .filter((id) => id !== '' && id !== '0');
    const place = (instance: Node) => number(instance, 'slot') || order.indexOf(text(instance, 'question')) + 1;
    const items: NonNullable<PackageActivity['quiz']>['items'] = [];
    const draws = new Map<string, { count: number; points: number; from: string[] }>();
    for (const instance of [...instances].sort((one, other) => place(one) - place(other))) {
      const points = number(instance, 'maxmark') || number(instance, 'grade') || undefined;
      const set = part(instance, 'question_set_reference');
      const reference = part(instance, 'question_reference');
      const id = reference
        ? byEntry.get(text(reference, 'questionbankentryid'))
        : text(instance, 'questionid') || text(instance, 'question');
      const category = set ? categoryIn(text(set, 'filtercondition')) : undefined;
      if (category) {
        const from = this.within(category).flatMap((one) => byCategory.get(one) ?? []);
        const known = draws.get(category) ?? { count: 0, points: points ?? 1, from };
        draws.set(category, { ...known, count: known.count + 1 });
        continue;
      }
      const question = id ? questions.get(id) : undefined;
      if (question) items.push({ question: question.key, ...(points !== undefined && points !== question.points && { points }) });
    }
    for (const { count, points, from } of draws.values()) {
      if (from.length === 0)
        leave(
          `${title}: random questions`,
          'QUESTION_CATEGORY_EMPTY',
          'The category to draw them from holds none that could be taken over.',
        );
      else items.push({ draw: Math.min(count, from.length), from, points });
    }
    return items;
  }

  private within(category: string): string[] {
    const children = [...this.around.questions.parents].filter(([, parent]) => parent === category).map(([id]) => id);
    return [category, ...children.flatMap((child) => this.within(child))];
  }
}

const categoryIn = (filter: string) => /"(?:questioncategoryid|values)":\s*\[?"?(\d+)/.exec(filter)?.[1];

const same = (one: string, other: string) => fold(one) === fold(other);
const fold = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsIn = (blocks: PackageBlock[]) =>
  blocks.reduce((sum, block) => sum + ('html' in block ? plainText(Object.values(block.html)[0] ?? '').split(' ').length : 0), 0);

function titleOf(blocks: PackageBlock[]) {
  const heading = blocks.find((block) => block.kind === 'heading');
  const first =
    heading && 'text' in heading
      ? Object.values(heading.text)[0]!
      : plainText('html' in blocks[0]! ? Object.values(blocks[0].html)[0]! : '');
  return first.length > 80 ? `${first.slice(0, 77)}…` : first || 'Note';
}

/** Moodle's completion settings as the rule that means the same; without any, a lesson is ticked and a quiz handed in. */
function completionOf(module: Node | undefined, kind: 'lesson' | 'quiz' | 'graded-quiz'): CompletionRule {
  const tracking = number(module, 'completion');
  if (kind === 'lesson') return tracking === 2 && text(module, 'completionview') === '1' ? 'viewed' : 'marked';
  return kind === 'graded-quiz' ? 'passed' : 'submitted';
}

/** Activities that have to be completed before, as far as the restriction is that simple. */
function requiredBy(module: Node | undefined): string[] {
  const availability = text(module, 'availability');
  return [...availability.matchAll(/"type":"completion","cm":(\d+),"e":1/g)].map(([, id]) => `module:${id}`);
}
