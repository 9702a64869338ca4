import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

/** Custom properties of the block that follows this selector. */
function tokensAfter(selector: string): Map<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block "${selector}"`);
  const block = sheet.slice(start, sheet.indexOf('}', start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  const [red, green, blue] = pairs.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const schemes = {
  light: tokensAfter("[data-scheme='light']"),
  dark: tokensAfter("\n[data-scheme='dark']"),
  'dark, as the system asks': tokensAfter(':root:not([data-scheme])'),
};

const grounds = ['--bg', '--wash', '--raise'];
const text: [string, string][] = [
  ...['--ink', '--soft', '--blue', '--blue-deep', '--bad'].flatMap((name) => grounds.map((ground): [string, string] => [name, ground])),
  ...['--blue-wash', '--ok-wash', '--warn-wash', '--bad-wash'].flatMap((wash): [string, string][] => [
    ['--ink', wash],
    ['--soft', wash],
  ]),
  ['--blue', '--blue-wash'],
  ['--ok', '--bg'],
  ['--ok', '--ok-wash'],
  ['--warn', '--bg'],
  ['--warn', '--warn-wash'],
  ['--bad', '--bad-wash'],
  ['--on-blue', '--blue'],
  ['--on-blue', '--blue-deep'],
  ['--on-bad', '--bad'],
  ['--on-bad', '--bad-deep'],
  ['--on-shell', '--shell'],
  ['--on-shell', '--shell-hover'],
  ['--amber', '--shell'],
  ['--on-amber', '--amber'],
  ['--bg', '--ink'],
];
const edges: [string, string][] = [
  ...grounds.map((ground): [string, string] => ['--field', ground]),
  ['--blue', '--bg'],
  ['--blue', '--line'],
  ['--ok', '--line'],
];

describe.each(Object.entries(schemes))('%s scheme', (_, tokens) => {
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (!value) throw new Error(`${name} is not set`);
    return value;
  };

  test.each(text)('text %s on %s has at least 4.5:1', (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('edge %s on %s has at least 3:1', (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the dark scheme is the same whether the system or the person asks for it', () => {
  expect([...schemes['dark, as the system asks']]).toEqual([...schemes.dark]);
});

test('both schemes set the same tokens', () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});
