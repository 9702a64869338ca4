import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf, launcherSettings, makeDataDirectory, root, seedFile, signingKey } from './settings.ts';

test.each([
  { environment: {}, args: [], expected: { production: false, empty: false, directory: join(root, 'data/demo'), port: 3000 } },
  { environment: {}, args: ['--empty'], expected: { empty: true, directory: join(root, 'data/empty') } },
  { environment: { DATA_DIR: '/srv/cursus', PORT: '8080' }, args: ['--empty'], expected: { directory: '/srv/cursus', port: 8080 } },
  { environment: { DATA_DIR: '', PORT: '', NODE_ENV: '' }, args: [], expected: { directory: join(root, 'data/demo'), port: 3000 } },
  {
    environment: { NODE_ENV: 'production' },
    args: [],
    expected: { production: true, empty: true, directory: join(root, 'data/production') },
  },
  { environment: {}, args: ['--stop'], expected: { stop: true } },
])('$environment $args', ({ environment, args, expected }) => {
  expect(launcherSettings(environment as NodeJS.ProcessEnv, args)).toMatchObject(expected);
});

test.each([
  { environment: { PORT: 'http' }, args: [], names: 'PORT' },
  { environment: { PORT: '0' }, args: [], names: 'PORT' },
  { environment: { POSTGRES_PORT: '70000' }, args: [], names: 'POSTGRES_PORT' },
  { environment: { NODE_ENV: 'prod' }, args: [], names: 'NODE_ENV' },
  { environment: {}, args: ['--emtpy'], names: '--emtpy' },
])('refuses $environment $args in one line that names $names', ({ environment, args, names }) => {
  expect(() => launcherSettings(environment as NodeJS.ProcessEnv, args)).toThrow(new RegExp(`^[^\\n]*${names}[^\\n]*$`));
});

describe('a data folder', () => {
  let directory: string;
  beforeEach(() => {
    directory = join(mkdtempSync(join(tmpdir(), 'cursus-folder-')), 'data');
    makeDataDirectory(directory);
  });
  afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

  test('is closed to others, and its key is made once and readable by its owner alone', () => {
    const key = signingKey(directory);
    expect(key.length).toBeGreaterThanOrEqual(32);
    expect(signingKey(directory)).toBe(key);
    expect(readFileSync(join(directory, 'signing-key'), 'utf8')).toBe(key);
    expect(statSync(join(directory, 'signing-key')).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o066).toBe(0);
  });

  test.each(['demo', 'empty'] as const)('knows that it was begun as %s', (contents) => {
    expect(contentsOf(directory)).toBeUndefined();
    writeFileSync(seedFile(directory, contents), '{}');
    expect(contentsOf(directory)).toBe(contents);
  });
});
