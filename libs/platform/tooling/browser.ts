import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onPath = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim() || undefined;
const installed = () => names.map(onPath).find(Boolean);

/**
 * A Chromium for tests and benches: the setting CHROMIUM_PATH, else the system's, else Debian's package where we may install it.
 * @throws naming the package to install.
 */
export function findBrowser(): string {
  const set = process.env.CHROMIUM_PATH;
  if (set) {
    if (!existsSync(set)) throw new Error(`CHROMIUM_PATH names ${set}, where there is nothing`);
    return set;
  }
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const after = installed();
  if (!after) throw new Error('No browser: install the package "chromium" (Debian, Ubuntu) or set CHROMIUM_PATH.');
  return after;
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
