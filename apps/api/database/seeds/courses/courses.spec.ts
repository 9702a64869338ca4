import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coursePackage, type CoursePackage, type PackageQuestion } from '@cursus/interop/contract';
import { demoPeople } from '../people';
import { courseFile, demoCourses } from '.';
import { internationalCooperation } from './international-cooperation';

type Texts = Record<string, string>;
const root = join(__dirname, '../../../../..');
const allTypes = ['single-choice', 'multiple-choice', 'true-false', 'short-answer', 'numerical', 'matching', 'ordering', 'essay'];
const allowedTags = 'p ul ol li strong em a blockquote table caption thead tbody tfoot tr th td h3 br sub sup'.split(' ');
const structuralTags = ['p', 'ul', 'ol', 'li', 'table', 'tr', 'th', 'td', 'blockquote'];

/** Every text of a course with the path to it; a text is a record whose keys are languages. */
function textsOf(value: unknown, path: string): [path: string, texts: Texts][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, `${path}/${(one as { key?: string }).key ?? index}`));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key, one]) => /^(en|fr|ar)$/.test(key) && typeof one === 'string'))
    return [[path, value as Texts]];
  return entries.flatMap(([key, one]) => textsOf(one, `${path}/${key}`));
}
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const paragraphsOf = (html: string) => html.split(/<\/?(?:p|li|td|th|h3|blockquote)\b[^>]*>/).map(wordsOf);
const activitiesOf = (course: CoursePackage) => course.modules.flatMap(({ activities }) => activities);
const blocksOf = (course: CoursePackage) => activitiesOf(course).flatMap(({ blocks }) => blocks ?? []);
const itemsOf = (course: CoursePackage) => activitiesOf(course).flatMap(({ quiz }) => quiz?.items ?? []);
const repeated = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index);
const countOf = (html: string, tag: string) => html.split(new RegExp(`<${tag}\\b`)).length - 1;

/** Why nobody could earn all points of a question, or get them by chance of equal options; nothing: it is sound. */
function faultOf(question: PackageQuestion): string | undefined {
  const sum = (list: { fraction: number }[]) => list.reduce((total, { fraction }) => total + Math.max(0, fraction), 0);
  switch (question.type) {
    case 'single-choice':
      return question.choices.filter(({ fraction }) => fraction === 1).length === 1 ? undefined : 'not exactly one right choice';
    case 'multiple-choice':
      if (Math.abs(sum(question.choices) - 1) > 1e-9) return 'right choices do not add up to 1';
      return question.choices.some(({ fraction }) => fraction < 0) ? undefined : 'ticking everything earns all points';
    case 'short-answer':
      return question.answers.some(({ fraction }) => fraction === 1) ? undefined : 'no right answer';
    case 'numerical':
      if (!question.answers.some(({ fraction }) => fraction === 1)) return 'no right answer';
      if (question.units.length > 0 && question.units[0]!.factor !== 1) return 'the first unit is not the base';
      return question.unitRequired && question.units.length === 0 ? 'a unit is asked for that cannot be given' : undefined;
    case 'matching': {
      const matches = [...question.pairs, ...question.distractors].map(({ match }) => match.en!);
      return repeated(matches).length > 0 ? 'two matches read the same' : undefined;
    }
    case 'ordering':
      return repeated(question.items.map(({ text }) => text.en!)).length > 0 ? 'two items read the same' : undefined;
    case 'essay':
      return question.modelAnswer && question.criteria ? undefined : 'nothing to grade by';
    case 'true-false':
      return undefined;
  }
}

describe.each(demoCourses.map(({ course }) => [course.key, course] as const))('demo course %s', (key, course) => {
  const texts = textsOf(course, key);

  test('has the shape of a course package', () => {
    expect(() => coursePackage.parse(course)).not.toThrow();
    expect(course.summary.en).toMatch(/demonstration/i);
  });

  test('has unique keys', () => {
    expect(repeated(course.modules.map(({ key }) => key))).toEqual([]);
    expect(repeated(activitiesOf(course).map(({ key }) => key))).toEqual([]);
    expect(repeated(course.questions.map(({ key }) => key))).toEqual([]);
    for (const { blocks } of activitiesOf(course)) expect(repeated((blocks ?? []).map(({ key }) => key))).toEqual([]);
    for (const question of course.questions) {
      if ('choices' in question) expect(repeated(question.choices.map(({ key }) => key))).toEqual([]);
      if ('pairs' in question) expect(repeated([...question.pairs, ...question.distractors].map(({ key }) => key))).toEqual([]);
      if ('items' in question) expect(repeated(question.items.map(({ key }) => key))).toEqual([]);
    }
  });

  test('refers only to what exists, and leaves nothing unused', () => {
    const before = new Set<string>();
    for (const { key, requires } of activitiesOf(course)) {
      for (const required of requires ?? []) expect(before).toContain(required);
      before.add(key);
    }
    const asked = itemsOf(course).flatMap((item) => ('draw' in item ? item.from : [item.question]));
    expect([...new Set(asked)].sort()).toEqual(course.questions.map(({ key }) => key).sort());
    const shown = blocksOf(course).flatMap((block) => ('file' in block ? [block.file] : []));
    expect([...new Set(shown)].sort()).toEqual(course.files.map(({ key }) => key).sort());
  });

  test('ships its files, small and as declared', () => {
    for (const { name, bytes, mediaType } of course.files) {
      const content = readFileSync(join(root, courseFile(name)));
      expect(content.length).toBe(bytes);
      expect(bytes).toBeLessThanOrEqual(8 * 1024);
      expect([mediaType, content.subarray(8, 12).toString('latin1')]).toEqual(['image/webp', 'WEBP']);
    }
  });

  test('draws among enough questions, each worth the same', () => {
    for (const item of itemsOf(course)) {
      if (!('draw' in item)) continue;
      expect(item.from.length).toBeGreaterThan(item.draw);
      expect(repeated(item.from)).toEqual([]);
      const worth = item.from.map((key) => item.points ?? course.questions.find((question) => question.key === key)!.points);
      expect(new Set(worth).size).toBe(1);
    }
  });

  test('has questions that can be answered fully right', () => {
    expect(course.questions.map((question) => [question.key, faultOf(question)]).filter(([, fault]) => fault)).toEqual([]);
  });

  test('holds only harmless, plain HTML', () => {
    for (const [path, perLanguage] of texts) {
      for (const text of Object.values(perLanguage)) {
        const tags = [...text.matchAll(/<\/?([a-zA-Z][\w-]*)([^>]*)>/g)];
        expect([path, tags.map(([, tag]) => tag!).filter((tag) => !allowedTags.includes(tag))]).toEqual([path, []]);
        const attributes = tags.map(([, , rest]) => rest!.trim()).filter(Boolean);
        expect([path, attributes.filter((one) => !/^(href="https:\/\/[^"]+"|scope="(row|col)"|\/)$/.test(one))]).toEqual([path, []]);
        for (const tag of new Set(tags.map(([, name]) => name!)))
          expect([path, tag, countOf(text, tag)]).toEqual([
            path,
            tag,
            tag === 'br' ? countOf(text, tag) : text.split(`</${tag}>`).length - 1,
          ]);
      }
    }
  });

  test('says something in every text, in the source language at least, and nothing twice', () => {
    for (const [path, perLanguage] of texts) {
      expect([path, perLanguage.en]).toEqual([path, expect.any(String)]);
      for (const text of Object.values(perLanguage)) expect([path, wordsOf(text).length >= 2]).toEqual([path, true]);
    }
    for (const language of ['en', 'fr', 'ar']) {
      const paragraphs = texts.flatMap(([, perLanguage]) => paragraphsOf(perLanguage[language] ?? ''));
      expect(repeated(paragraphs.filter((one) => one.length > 50))).toEqual([]);
    }
  });

  test('has translations of the same build, in their own script', () => {
    for (const [path, perLanguage] of texts) {
      const builds = Object.values(perLanguage).map((text) => structuralTags.map((tag) => countOf(text, tag)).join());
      expect([path, new Set(builds).size]).toEqual([path, 1]);
      if (perLanguage.ar) expect([path, perLanguage.ar]).toEqual([path, expect.stringMatching(/[\u0621-\u064a]/)]);
    }
  });
});

describe('the demo courses together', () => {
  const typesOf = (course: CoursePackage) => new Set<string>(course.questions.map(({ type }) => type));

  test('international cooperation is complete in English, French and Arabic and uses every question type', () => {
    const { course } = demoCourses.find(({ course }) => course.key === 'international-cooperation')!;
    const incomplete = textsOf(course, '').filter(([, texts]) => !(texts.en && texts.fr && texts.ar));
    expect(incomplete.map(([path]) => path)).toEqual([]);
    expect([...typesOf(course)].sort()).toEqual([...allTypes].sort());
  });

  test('a course is no more open than what it contains, and people of the demo meet only what they may find', () => {
    const hidden = demoCourses.filter(({ course }) =>
      [course, ...activitiesOf(course)].some(({ classification }) => (classification ?? 'open') !== 'open'),
    );
    expect(hidden.map(({ course }) => [course.key, course.classification])).toEqual([['covert-online', 'restricted']]);
    const joined = new Set(demoPeople.flatMap(({ journeys }) => journeys.map((journey) => journey.course)));
    const open = new Set(demoCourses.map(({ course }) => course.key).filter((key) => !hidden.some(({ course }) => course.key === key)));
    expect([...joined].filter((key) => !open.has(key))).toEqual([]);
  });

  it('has people in every state of the large course, one with a certificate that has expired', () => {
    const journeys = demoPeople.flatMap((person) => person.journeys).filter(({ course }) => course === internationalCooperation.key);
    expect(new Set(journeys.map(({ state }) => state))).toEqual(new Set(['not-begun', 'half-way', 'failed', 'certified']));
    const { validMonths } = demoCourses.find(({ course }) => course === internationalCooperation)!;
    const expired = journeys.filter(({ state, enrolledDaysAgo }) => state === 'certified' && enrolledDaysAgo > validMonths! * 31 + 30);
    expect(expired.length).toBeGreaterThan(0);
    expect(expired.length).toBeLessThan(journeys.filter(({ state }) => state === 'certified').length);
  });

  it('counts no lesson of more than a quarter of an hour as done by opening it', () => {
    const lessons = demoCourses.flatMap(({ course }) => activitiesOf(course)).filter(({ kind }) => kind === 'lesson');
    expect(lessons.filter(({ minutes, completion }) => minutes > 15 && completion !== 'marked').map(({ key }) => key)).toEqual([]);
  });

  test.each(allTypes)('%s is used in at least two courses', (type) => {
    expect(demoCourses.filter(({ course }) => typesOf(course).has(type)).length).toBeGreaterThanOrEqual(2);
  });
});
