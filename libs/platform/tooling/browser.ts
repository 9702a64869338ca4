import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

function isProgram(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: either way the next one is tried
  }
}

/** The system's own browser. @param path folders that are searched, as in PATH */
export const systemBrowser = (path = process.env.PATH ?? ''): string | undefined =>
  [...path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isProgram);

/**
 * A Chromium for tests and benches: the setting CHROMIUM_PATH, else the system's, else Playwright's own download, else Debian's package
 * where root may install it.
 * @throws naming the package to install.
 */
export function findBrowser(): string {
  const set = process.env.CHROMIUM_PATH;
  if (set) {
    if (!isProgram(set)) throw new Error(`CHROMIUM_PATH names ${set}, which is no program`);
    return set;
  }
  const found = systemBrowser() ?? downloadedBrowser() ?? packagedBrowser();
  if (!found) throw new Error('No browser: install the package "chromium" (apt-get install chromium) or set CHROMIUM_PATH.');
  return found;
}

function downloadedBrowser(): string | undefined {
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    process.stderr.write('● no browser here: trying to download one …\n');
    const command = resolve(import.meta.dirname, '../../../node_modules/playwright-core/cli.js');
    spawnSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  }
  if (!existsSync(path)) return undefined;
  // A downloaded browser may lack libraries of the system; one that cannot even say its version is none.
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0 ? path : undefined;
}

function packagedBrowser(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  process.stderr.write('● installing the package chromium …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env });
  return systemBrowser();
}

/** What keeps Chromium from calling home and lets root run it. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
