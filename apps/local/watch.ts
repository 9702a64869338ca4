import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.ts';

/** Calls `build` a moment after something was saved, once for many files, and never twice at a time. @param build says whether anything changed */
export function watchSources(build: () => Promise<boolean>) {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const start = performance.now();
    try {
      if (await build()) console.log(`● built in ${((performance.now() - start) / 1000).toFixed(1)} s and started again: reload the page`);
    } catch (error) {
      console.error(`✗ ${(error as Error).message}`);
    }
    busy = false;
    if (again) {
      again = false;
      await run();
    }
  };
  for (const folder of ['apps', 'libs']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), 200);
    });
  }
  console.log('  Watching apps and libs.');
}
