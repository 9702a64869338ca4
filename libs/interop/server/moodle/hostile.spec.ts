import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Refusal } from '@cursus/platform/contract';
import { coursePackage } from '../../contract';
import { answers, backup, book, category, page, question, quiz, slots, yesNo, zipped } from './moodle-backup.factory';
import { readMoodleBackup } from './read-backup';

const folder = mkdtempSync(join(tmpdir(), 'cursus-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numerical = `${answers([{ text: '48', fraction: 1 }])}<numerical_units><numerical_unit><multiplier>60</multiplier><unit>min</unit></numerical_unit></numerical_units>`;
/** A backup of nearly everything. */
const whole = backup({
  course: { summary: '<p>You will be able to:</p><ul><li>hear witnesses;</li><li>write it down.</li></ul>' },
  sections: [
    { id: 1, number: 0, summary: '<p>About it.</p>' },
    {
      id: 2,
      number: 1,
      name: 'Second',
      inside: '<availabilityjson>{"op":"&amp;","c":[{"type":"completion","cm":10,"e":1}]}</availabilityjson>',
    },
  ],
  activities: [
    page(10, '<h2>One</h2><p>Two <img src="@@PLUGINFILE@@/plan.png" alt="x"> <a href="$@PAGEVIEWBYID*11@$">y</a></p>', {
      fields: { displayoptions: 'a:1:{s:10:"printintro";s:1:"1";}', intro: 'Read', introformat: 1 },
    }),
    {
      ...book(11, 'Book', [
        { id: 1, title: 'A', content: '<p>a</p>' },
        { id: 2, title: 'B', content: '<p>b</p>', sub: true },
      ]),
      section: 2,
    },
    {
      id: 12,
      kind: 'label',
      name: 'Label',
      fields: { intro: '<p>Some words that stand between two other things here.</p>', introformat: 1 },
    },
    { id: 13, kind: 'url', name: 'Url', fields: { externalurl: 'https://court.example' }, section: 2 },
    { id: 14, kind: 'folder', name: 'Folder' },
    quiz(15, slots([1, 2, 3, 4]), {
      fields: { attempts_number: 2, timelimit: 600, grade: 10, questionsperpage: 1 },
      grade: { max: 10, pass: 7 },
    }),
  ],
  files: [
    { context: 1010, component: 'mod_page', area: 'content', name: 'plan.png' },
    { context: 1014, component: 'mod_folder', area: 'content', name: 'a.pdf', path: '/x/', type: 'application/pdf', body: 'x' },
  ],
  bank: category(
    5,
    `<questions>${yesNo(1)}${question(2, 'numerical', numerical)}${question(3, 'essay', '<essay><maxwordlimit>100</maxwordlimit></essay>')}${question(4, 'random', '')}</questions>`,
  ),
});
const names = Object.keys(whole).filter((name) => name.endsWith('.xml'));
const values = [
  '',
  '-1',
  '1.5',
  '1e999',
  '0',
  '$@NULL@$',
  '\u0000\u0008',
  '\ud83d',
  '💥'.repeat(400),
  'ab'.repeat(5000),
  '&lt;b&gt;&lt;p&gt;',
  '&#0;&#xD800;',
  '../..',
  '[]',
  '{}',
  '<x/>',
];

/** One value, or one element, of one file replaced by something that no Moodle writes. */
const change = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  by: fc.constantFrom(...values),
  what: fc.constantFrom('value', 'value', 'value', 'element', 'twice'),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;
function changed(entries: typeof whole, { file, at, by, what }: Change) {
  const name = names[file % names.length]!;
  const said = String(entries[name]);
  const found = [...said.matchAll(/<([a-z_]+)(?: [^>]*)?>([^<>]*)<\/\1>/g)];
  const one = found[at % found.length];
  if (!one) return entries;
  const [before, after] = [said.slice(0, one.index), said.slice(one.index + one[0].length)];
  const put = what === 'value' ? `<${one[1]}>${by}</${one[1]}>` : what === 'element' ? by.replace(/[<>&]/g, '') : one[0] + one[0];
  return { ...entries, [name]: before + put + after };
}
const isWellFormed = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.isWellFormed() && !value.includes('\u0000')
    : typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);

it('whatever a backup says, it is read as a course that can be kept, or refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const file = await zipped(folder, changes.reduce(changed, whole));
      try {
        const { course, report, close } = await readMoodleBackup(file, join(folder, 'unpacked'));
        await close();
        coursePackage.parse(course);
        if (!isWellFormed(course) || !isWellFormed(report)) throw new Error(`not well formed: ${JSON.stringify(course)}`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      } finally {
        rmSync(file);
      }
    }),
    { numRuns: 60 },
  );
  expect(readdirSync(join(folder, 'unpacked'))).toEqual([]);
}, 120_000);
