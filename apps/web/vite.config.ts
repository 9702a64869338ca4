import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inertContracts } from './inert-contracts';

const root = resolve(import.meta.dirname, '../..');
const dist = process.env.CURSUS_DIST ?? resolve(root, 'dist');

/** Compressed once, when all plugins have had their say, as small as can be: these files are served for a year. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle)) {
      if (!name.startsWith('assets/')) continue;
      const file = resolve(dir!, name);
      const body = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
    }
  },
};

/** The early script is written into every page, so it is minified apart and is no module. */
const early: Plugin = {
  name: 'early-script',
  apply: 'build',
  async generateBundle() {
    const { minifySync } = await import('rolldown/utils');
    const source = readFileSync(resolve(root, 'apps/web/early.js'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'early.js', source: minifySync('early.js', source, { module: false } as never).code });
  },
};

/** React as the code writes it, Preact as it runs: half of the scripts, and half of the processor time that a page takes on the server. */
const runtime = Object.entries(JSON.parse(readFileSync(resolve(root, 'libs/platform/react-runtime.json'), 'utf8')) as object).map(
  ([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement }),
);

/** What rarely changes apart from what a release changes; few pieces, since each costs a slow line one more wait. */
const pieces = [
  { name: 'vendor', test: /node_modules\/(preact|@tanstack|@lingui|use-sync-external-store)\/|rolldown.runtime/ },
  { name: 'app', test: /libs\/[^/]+\/contract\/|libs\/(platform|ui)\/(?!gallery).*\.tsx?$|vite\/preload-helper/ },
  // What several pages of learning have in common would be a handful of tiny files.
  { name: 'learning', test: /libs\/(catalogue|learning)\/web\//, minShareCount: 2 },
];

export default defineConfig(({ isSsrBuild }) => ({
  root,
  plugins: [react(), ...(isSsrBuild ? [] : [inertContracts, early, compressed])],
  resolve: { alias: [{ find: '@cursus', replacement: resolve(root, 'libs') }, ...runtime] },
  publicDir: false as const,
  // React is bundled into the server's half too, in its production build whatever the process is started with.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true as const },
  build: isSsrBuild
    ? {
        outDir: resolve(dist, 'web/server'),
        emptyOutDir: true,
        rolldownOptions: { input: 'apps/web/entry-server.tsx', external: [/^node:/] },
      }
    : {
        outDir: resolve(dist, 'web/client'),
        emptyOutDir: true,
        manifest: true,
        target: 'es2022',
        modulePreload: false,
        cssCodeSplit: true,
        rolldownOptions: {
          // The style sheets are entries of their own: the server writes them into the page, so no module may import them.
          input: ['apps/web/entry-client.tsx', 'libs/ui/ui.css', 'libs/ui/staff.css'],
          output: { codeSplitting: { groups: pieces } },
        },
      },
}));
