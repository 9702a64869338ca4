import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser, systemBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'cursus-browser-'));
const path = join(folder, 'chromium');
const before = process.env.CHROMIUM_PATH;
beforeAll(() => writeFileSync(path, '#!/bin/sh\n'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = before;
});

test('the first browser on the path that may be run is taken', () => {
  chmodSync(path, 0o644);
  expect(systemBrowser(folder)).not.toBe(path);
  chmodSync(path, 0o755);
  expect(systemBrowser(['/nowhere', folder].join(delimiter))).toBe(path);
});

test('the setting comes before everything, and a wrong one is named', () => {
  process.env.CHROMIUM_PATH = path;
  expect(findBrowser()).toBe(path);
  process.env.CHROMIUM_PATH = join(folder, 'none');
  expect(findBrowser).toThrow(/CHROMIUM_PATH names .*none/);
});
