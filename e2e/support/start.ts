import { fork, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

declare global {
  var cursusPlatform: { launcher: ChildProcess; directory: string } | undefined;
}

/** The built product as `npm start` brings it up, on a data folder and ports of its own, with its demo data. */
export default async function startPlatform() {
  const { anyFreePort } = await import('../../libs/platform/tooling/ports.ts');
  const { findBrowser } = await import('../../libs/platform/tooling/browser.ts');
  process.env.CHROMIUM_PATH = findBrowser();
  const directory = mkdtempSync(join(tmpdir(), 'cursus-e2e-'));
  chmodSync(directory, 0o711); // the user that root lends to PostgreSQL passes through, so that the database lies here and goes with it
  const ports = await Promise.all([anyFreePort(), anyFreePort(), anyFreePort(), anyFreePort()]);
  const [PORT, POSTGRES_PORT, MAIL_CATCHER_PORT, MAIL_CATCHER_SMTP_PORT] = ports.map(String);
  const launcher = fork(resolve(__dirname, '../../apps/local/launcher.ts'), [], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATA_DIR: directory,
      PORT,
      POSTGRES_PORT,
      MAIL_CATCHER_PORT,
      MAIL_CATCHER_SMTP_PORT,
      NODE_OPTIONS: '',
    },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  globalThis.cursusPlatform = { launcher, directory };
  const { publicUrl, catcher } = await new Promise<{ publicUrl: string; catcher: string }>((ready, failed) => {
    launcher.once('message', (message) => ready(message as never));
    launcher.once('exit', (code) => failed(new Error(`The platform did not start (${code}); its logs are in ${directory}`)));
  }).catch((error) => {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  });
  Object.assign(process.env, { E2E_URL: publicUrl, E2E_MAIL: catcher, E2E_DATA: directory });
}
