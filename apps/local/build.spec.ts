import { wordsOfFailed } from './build.ts';

test('of a failed build, only what the failed projects said is shown, in its order', () => {
  const said = [
    'api: \u001b[31m[PARSE_ERROR] \u001b[0mUnexpected token',
    'api:     at main (node_modules/rolldown/dist/cli.mjs:1196:3)',
    'web: dist/web/one.js  6.33 kB',
    'api:   ╭─[ libs/platform/server/clock.ts:10:24 ]',
    ...Array.from({ length: 60 }, (_, number) => `web: dist/web/${number}.js  6.33 kB`),
    ' NX   Running target build for 2 projects failed',
    'Failed tasks:',
    '',
    '- api:build',
  ];
  expect(wordsOfFailed(said.join('\n'))).toBe('[PARSE_ERROR] Unexpected token\n  ╭─[ libs/platform/server/clock.ts:10:24 ]');
});

test('a build that failed outside of any project shows its end', () => {
  const said = [...Array.from({ length: 60 }, (_, number) => `line ${number}`), 'Cannot find module nx'].join('\n');
  expect(wordsOfFailed(said).split('\n')).toHaveLength(40);
  expect(wordsOfFailed(said)).toMatch(/Cannot find module nx$/);
});
