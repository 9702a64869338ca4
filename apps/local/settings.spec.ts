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
    environment: { NODE_ENV: 'production', PUBLIC_URL: 'https://x.example', SMTP_URL: 'smtp://x', SIGNING_KEY: 'k'.repeat(32) },
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
  { environment: { PUBLIC_URL: 'localhost' }, args: [], names: 'PUBLIC_URL' },
  { environment: { DATABASE_URL: 'mysql://x' }, args: [], names: 'DATABASE_URL' },
  { environment: { REDIS_URL: 'http://x' }, args: [], names: 'REDIS_URL' },
  { environment: { SMTP_URL: 'nobody' }, args: [], names: 'SMTP_URL' },
  { environment: { STORAGE_URL: 'ftp://x' }, args: [], names: 'STORAGE_URL' },
  { environment: { SIGNING_KEY: 'short' }, args: [], names: 'SIGNING_KEY' },
  { environment: { METRICS_TOKEN: 'short' }, args: [], names: 'METRICS_TOKEN' },
  { environment: { LOG_LEVEL: 'loud' }, args: [], names: 'LOG_LEVEL' },
  { environment: { NODE_ENV: 'production', PUBLIC_URL: 'https://x', SMTP_URL: 'smtp://x' }, args: [], names: 'SIGNING_KEY' },
  { environment: { NODE_ENV: 'production', PUBLIC_URL: 'https://x', SIGNING_KEY: 'k'.repeat(32) }, args: [], names: 'SMTP_URL' },
  {
    environment: { NODE_ENV: 'production', PUBLIC_URL: 'http://x', SMTP_URL: 'smtp://x', SIGNING_KEY: 'k'.repeat(32) },
    args: [],
    names: 'PUBLIC_URL',
  },
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
