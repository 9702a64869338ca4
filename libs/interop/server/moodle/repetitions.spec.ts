import type { PackageBlock } from '../../contract';
import { continues, dropRepetitions } from './repetitions';

it.each([
  ['The expert (cont.)', 'The expert', true],
  ['The expert (cont.)', 'The Expert (Cont.)', true],
  ['The expert (continued)', 'The expert', true],
  ['The expert - cont’d', 'The expert', true],
  ['L’expert (suite)', 'L’expert', true],
  ['El perito (continuación)', 'El perito', true],
  ['الخبير (تابع)', 'الخبير', true],
  ['The expert (cont.)', 'The witness', false],
  ['The expert', 'The expert', false],
  ['(continued)', 'The expert', false],
  ['To discontinue', 'To dis', false],
  ['The suite', 'The', true],
])('“%s” after “%s”: %s', (title, before, expected) => expect(continues(title, before)).toBe(expected));

const text = (...paragraphs: string[]): PackageBlock => ({
  kind: 'rich-text',
  key: 'k',
  html: { en: paragraphs.map((one) => `<p>${one}</p>`).join('') },
});
const long = 'This leads us to the next of the questions that we have asked <em>at the beginning</em> of this course.';
const other = 'Whoever hears a witness should have read everything that the file says about what that person saw.';

it.each<[string, PackageBlock[][], PackageBlock[][], number]>([
  [
    'what closed a chapter is said after the later one',
    [[text('One.', long)], [text('Two.', long)]],
    [[text('One.')], [text('Two.', long)]],
    1,
  ],
  [
    'what stood elsewhere is said where it came first',
    [[text(other, 'One.')], [text(other, 'Two.')]],
    [[text(other, 'One.')], [text('Two.')]],
    1,
  ],
  ['a block that said nothing else goes', [[text(long)], [text('Two.', long)]], [[], [text('Two.', long)]], 1],
  [
    'a few words may be said twice',
    [[text('Think of it.', 'One.')], [text('Think of it.')]],
    [[text('Think of it.', 'One.')], [text('Think of it.')]],
    0,
  ],
  [
    'two chapters later it is new again',
    [[text(other, 'One.')], [text('Two.')], [text(other)]],
    [[text(other, 'One.')], [text('Two.')], [text(other)]],
    0,
  ],
])('%s', (_, given, expected, count) => {
  const chapters = given.map((blocks) => ({ blocks }));
  expect(dropRepetitions(chapters)).toBe(count);
  expect(chapters.map(({ blocks }) => blocks)).toEqual(expected);
});
