import type { CoursePackage, PackageActivity, PackageQuestion } from '../../contract';
import type { ImportNotes } from './notes';
import type { ReadModule } from './sections';
import type { ReadActivity } from './source';
import type { TextReader } from './texts';

/** A course of which nothing counts could never be completed: what was tracked in it did not come along. */
export function countAll(modules: readonly ReadModule[]): void {
  for (const activity of modules.flatMap(({ activities }) => activities))
    activity.completion = !activity.quiz ? 'viewed' : activity.quiz.settings.masteryScore === null ? 'submitted' : 'passed';
}

/** Turns restrictions on module ids into requirements among the activities that came along. */
export function settleRequirements(modules: readonly ReadModule[], notes: ImportNotes, texts: TextReader): void {
  const all = modules.flatMap(({ activities }) => activities);
  // A book of several lessons is done when all of them are.
  const lessonsOf = (id: string) => all.filter(({ key }) => key === `module:${id}` || key.startsWith(`module:${id}:chapter:`));
  const requires = new Map<string, string[]>();
  for (const [at, activity] of all.entries()) {
    const { restriction } = activity;
    delete activity.restriction;
    if (!restriction) continue;
    const wanted = restriction.requires.map((id) => (id === 'previous' ? all.slice(0, at).filter(isCompletable).slice(-1) : lessonsOf(id)));
    const met = [...new Set(wanted.flat())].filter(
      (one) => one !== activity && isCompletable(one) && !leadsTo(one.key, activity.key, requires),
    );
    if (restriction.more || wanted.some((found) => !found.some((one) => met.includes(one))))
      notes.change(texts.own(activity.title), 'RESTRICTION');
    if (met.length === 0) continue;
    requires.set(
      activity.key,
      met.map(({ key }) => key),
    );
    activity.requires = met.map(({ key }) => key);
  }
}
const isCompletable = ({ completion }: ReadActivity) => completion !== 'none';
function leadsTo(from: string, to: string, requires: ReadonlyMap<string, string[]>, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (requires.get(from) ?? []).some((next) => leadsTo(next, to, requires, seen));
}

type Linked = PackageActivity | PackageQuestion;
const link = /<a href="activity:([^"]+)">([\s\S]*?)<\/a>/g;

/** Links to activities that did not come along become plain words; those to a chapter lead to the lesson that holds it. */
export function settleLinks<T extends Linked>(
  things: T[],
  known: ReadonlySet<string>,
  notes: ImportNotes,
  nameOf: (thing: T) => string,
): T[] {
  return things.map((thing) => {
    const settle = (html: string) =>
      html.replace(link, (_, key: string, inside: string) => {
        const found = [key, key.replace(/:chapter:\d+$/, '')].find((one) => known.has(one));
        if (!found) notes.change(nameOf(thing), 'LINK_TO_TEXT');
        return found ? `<a href="activity:${found}">${inside}</a>` : inside;
      });
    return mapStrings(thing, (said) => (said.includes('href="activity:') ? settle(said) : said)) as T;
  });
}

function mapStrings(value: unknown, map: (said: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapStrings(one, map)]));
}

/** Keys of the files that blocks show and rich text links to. */
export function filesIn(course: Pick<CoursePackage, 'modules' | 'questions'>): Set<string> {
  return new Set(JSON.stringify(course).match(/file:[0-9a-f]{40}/g));
}
