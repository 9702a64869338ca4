import { packageQuestion, type PackageQuestion } from '../../contract';
import type { ImportNotes } from './notes';
import { readQuestion } from './questions';
import type { TextReader, Texts } from './texts';
import { idOf, type Node, number, part, parts, text } from './xml';

interface Stored {
  question: Node;
  category: string;
  context: string;
}
/** What a slot of a quiz names. */
export type Asked = { question: PackageQuestion } | { introduction: Texts } | { draw: string; below: boolean };

/** The question bank of a backup. Since Moodle 4 it holds entries with versions, of which a quiz takes the newest or a certain one. */
export class QuestionBank {
  private readonly stored = new Map<string, Stored>();
  private readonly versions = new Map<string, Map<string, string>>();
  private readonly parents = new Map<string, string>();
  private readonly read = new Map<string, PackageQuestion | undefined>();

  constructor(
    list: Node | undefined,
    private readonly texts: TextReader,
    private readonly notes: ImportNotes,
  ) {
    for (const category of parts(list, 'question_categories', 'question_category')) {
      const id = idOf(category, '@id');
      this.parents.set(id, text(category, 'parent'));
      const add = (question: Node) =>
        this.stored.set(idOf(question, '@id'), { question, category: id, context: text(category, 'contextid') });
      parts(category, 'questions', 'question').forEach(add);
      for (const entry of parts(category, 'question_bank_entries', 'question_bank_entry')) {
        const versions = parts(entry, 'question_version', 'question_versions').filter((version) => text(version, 'status') !== 'draft');
        const known = new Map<string, string>();
        for (const version of versions.sort((one, other) => number(other, 'version') - number(one, 'version'))) {
          const question = part(version, 'questions', 'question');
          if (!question) continue;
          add(question);
          known.set(text(version, 'version'), idOf(question, '@id'));
        }
        this.versions.set(idOf(entry, '@id'), known);
      }
    }
  }

  /** What a slot asks: a question, a note that asks nothing, or some of a category; undefined when it cannot be taken over. */
  ask(instance: Node, quiz: string): Asked | undefined {
    const set = part(instance, 'question_set_reference');
    if (set) return this.drawn(text(set, 'filtercondition'), quiz);
    const reference = part(instance, 'question_reference');
    const versions = reference && this.versions.get(text(reference, 'questionbankentryid'));
    const id = reference
      ? (versions?.get(text(reference, 'version')) ?? versions?.values().next().value ?? '')
      : idOf(instance, 'questionid') || idOf(instance, 'question');
    const stored = this.stored.get(id);
    if (!stored) return (this.notes.leave(quiz, 'QUESTION_MISSING'), undefined);
    const { question, category } = stored;
    const type = text(question, 'qtype');
    if (type === 'random')
      return {
        draw: text(instance, 'questioncategoryid') || category,
        below: text(question, 'questiontext') === '1' || text(instance, 'includingsubcategories') === '1',
      };
    if (type === 'description') {
      const said = this.texts.rich({
        what: quiz,
        text: text(question, 'questiontext'),
        format: text(question, 'questiontextformat'),
        area: { context: stored.context, component: 'question', area: 'questiontext', item: id },
      });
      if (said) this.notes.change(quiz, 'DESCRIPTION_MOVED');
      return said && { introduction: said };
    }
    const made = this.question(id);
    return made && { question: made };
  }

  /** Questions of a category, and of those below it, that can be asked. */
  within(category: string, below: boolean, seen = new Set<string>()): PackageQuestion[] {
    if (seen.has(category)) return [];
    seen.add(category);
    const newest = new Set([...this.versions.values()].flatMap((known) => known.values().next().value ?? []));
    const own = [...this.stored]
      .filter(([id, one]) => one.category === category && (this.versions.size === 0 || newest.has(id)) && canBeDrawn(one.question))
      .flatMap(([id]) => this.question(id) ?? []);
    const children = below ? [...this.parents].filter(([, parent]) => parent === category).map(([id]) => id) : [];
    return [...own, ...children.flatMap((child) => this.within(child, true, seen))];
  }

  /** The questions that were read so far. */
  taken = (): PackageQuestion[] => [...this.read.values()].filter((question) => question !== undefined);

  /** How many questions nobody asks: what a quiz asks was read. */
  unused = () => [...this.stored].filter(([id, { question }]) => canBeDrawn(question) && this.isNewest(id) && !this.read.has(id)).length;

  private isNewest = (id: string) =>
    this.versions.size === 0 || [...this.versions.values()].some((known) => known.values().next().value === id);

  private question(id: string): PackageQuestion | undefined {
    if (!this.read.has(id)) this.read.set(id, this.make(id));
    return this.read.get(id);
  }
  private make(id: string): PackageQuestion | undefined {
    const { question, context } = this.stored.get(id)!;
    const name = this.texts.own(this.texts.plain(text(question, 'name'))) || `#${id}`;
    const made = readQuestion(question, { id, name, context, texts: this.texts, notes: this.notes });
    if (!made) return undefined;
    const checked = packageQuestion.safeParse(made);
    if (!checked.success) this.notes.leave(name, 'QUESTION_INVALID');
    return checked.data;
  }

  /** A condition of Moodle 4: `{"questioncategoryid":"5"}`, since 4.3 `{"filter":{"category":{"values":["5"]}}}`. */
  private drawn(condition: string, quiz: string): Asked | undefined {
    const category =
      /"(?:questioncategoryid|category)":\s*"?(\d+)/.exec(condition)?.[1] ??
      /"category":\s*\{[^}]*?"values":\s*\[\s*"?(\d+)/.exec(condition)?.[1];
    const below = /"includ(?:ing|es)subcategories":\s*(?:true|"?1)/.test(condition);
    if (/"(tags|qtagids)":\s*(\[\s*["\d]|\{[^}]*"values":\s*\[\s*["\d])/.test(condition)) this.notes.change(quiz, 'QUESTION_TAGS');
    return category ? { draw: category, below } : (this.notes.leave(quiz, 'QUESTION_CATEGORY_EMPTY'), undefined);
  }
}

const canBeDrawn = (question: Node) =>
  text(question, 'hidden') !== '1' &&
  number(question, 'parent') === 0 &&
  !/^(random|description|missingtype)$/.test(text(question, 'qtype'));
