import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const dist = process.env.CURSUS_DIST ?? resolve(root, 'dist');
/** Only our own files (and the compiler's helpers) are bundled; Nest needs its decorators' metadata, which the tsconfig asks for. */
const ours = /^[./\0]|^@cursus\/|^@oxc-project\//;
const entries = {
  api: 'apps/api/main.ts',
  migrate: 'apps/api/migrate.ts',
  seed: 'apps/api/seed.ts',
  cli: 'apps/api/cli.ts',
  worker: 'apps/worker/main.ts',
  // Plain JavaScript needs half the memory that Node's own reading of TypeScript takes.
  'mail-catcher': 'apps/local/mail-catcher.ts',
};

export default {
  cwd: root,
  input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(resolve(root, file)))),
  platform: 'node',
  tsconfig: resolve(root, 'tsconfig.base.json'),
  resolve: { alias: { '@cursus': resolve(root, 'libs') } },
  external: (id) => !ours.test(id),
  output: { dir: dist, format: 'esm', sourcemap: true, chunkFileNames: 'chunks/[name]-[hash].js' },
};
