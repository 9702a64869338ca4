import fc from 'fast-check';
import { sheetSplitter } from './split-sheet';

const html = '<main class="page text"><h1>A title</h1><a class="btn main" href="/">On</a></main>';

it.each([
  ['an element that is there', 'h1{color:red}', true],
  ['an element that is not', 'table{color:red}', false],
  ['a class that is there', '.btn{color:red}', true],
  ['a class that is not', '.toast{color:red}', false],
  ['two classes on the way, one of them missing', '.page .toast{color:red}', false],
  ['a list, one of which fits', '.toast,.text>h1{color:red}', true],
  ['an exclusion of what is missing', '.btn:not(.toast){color:red}', true],
  ['alternatives within brackets', '.btn:is(.a,.b:not(.c)){color:red}', true],
  ['an attribute', '[data-early]:after{color:red}', true],
  ['the root', ':root{--a:1}', true],
  ['key frames', '@keyframes spin{to{rotate:1turn}}', true],
  ['what is for paper', '@media print{h1{color:red}}', false],
  ['a brace within a string', '.toast:before{content:"}"}', false],
])('knows where a rule belongs: %s', (_, css, ahead) => {
  expect(sheetSplitter(css)(html)).toEqual(ahead ? { first: css, rest: '' } : { first: '', rest: css });
});

it('cuts the blocks of a condition, too', () => {
  expect(sheetSplitter('@media (width>40em){.btn{a:b}.toast{c:d}@supports (x:y){h1{e:f}}}')(html)).toEqual({
    first: '@media (width>40em){.btn{a:b}@supports (x:y){h1{e:f}}}',
    rest: '@media (width>40em){.toast{c:d}}',
  });
});

it('loses and doubles nothing', () => {
  const name = fc.constantFrom('.btn', '.toast', 'h1', 'table', ':root', '.page .toast', '.a,.btn');
  const rule = fc.tuple(name, fc.nat()).map(([selector, value]) => `${selector}{order:${value}}`);
  fc.assert(
    fc.property(fc.array(rule), (rules) => {
      const { first, rest } = sheetSplitter(rules.join(''))(html);
      const parts = (css: string) => css.split('}').filter(Boolean);
      expect([...parts(first), ...parts(rest)].sort()).toEqual(parts(rules.join('')).sort());
    }),
  );
});
