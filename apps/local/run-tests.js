// `npm test [-- part [paths]]`
import { continueIn, ensureInstalled } from './bootstrap.js';

ensureInstalled();
continueIn('apps/local/run-tests.ts', process.argv.slice(2));
