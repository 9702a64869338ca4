import { compileCatalogue } from '@cursus/platform/server';
import { translatorOf } from '@cursus/platform/messages';
import type { ImportNote } from '../../contract';
import { cut } from '../html/tree';
import sentences from '../../locales/import-notes.en.json';

type Details = Record<string, string | number>;
const { t } = translatorOf('en', compileCatalogue(sentences));
export type NoteCode = keyof typeof sentences extends infer Id ? (Id extends `import.${infer Code}` ? Code : never) : never;
export const noteOf = (what: string, code: NoteCode, details: Details = {}): ImportNote => ({
  what,
  code,
  why: t(`import.${code}`, details),
  details,
});
/** More than this of one kind about one thing says no more than that there are many. */
const mostNotes = 1000;

/** What a report says of a source: what was changed and what was left. The same said twice of one thing is counted. */
export class ImportNotes {
  private readonly changes = new Map<string, ImportNote>();
  private readonly leavings = new Map<string, ImportNote>();

  change = (what: string, code: NoteCode, details: Details = {}) => this.add(this.changes, what, code, details);
  leave = (what: string, code: NoteCode, details: Details = {}) => this.add(this.leavings, what, code, details);
  changed = () => [...this.changes.values()];
  left = () => [...this.leavings.values()];

  private add(notes: Map<string, ImportNote>, what: string, code: NoteCode, given: Details) {
    const shown = what.length > 200 ? `${cut(what, 199)}…` : what;
    const at = `${code} ${shown}`;
    const before = notes.get(at);
    if (!before && notes.size >= mostNotes) return;
    const details = { ...given, count: Number(before?.details.count ?? 0) + Number(given.count ?? 1) };
    notes.set(at, noteOf(shown, code, details));
  }
}
