// `npm run cli -- …`: works beside a running platform and without one.
import { continueIn, ensureInstalled } from './bootstrap.js';

ensureInstalled();
continueIn('apps/local/cli.ts', process.argv.slice(2));
