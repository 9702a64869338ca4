import { once } from 'node:events';
import { rmSync } from 'node:fs';

export default async function stopPlatform() {
  const platform = globalThis.cursusPlatform;
  if (!platform) return;
  const { launcher, directory } = platform;
  if (launcher.exitCode === null) {
    launcher.kill('SIGTERM');
    await once(launcher, 'exit');
  }
  rmSync(directory, { recursive: true, force: true });
}
