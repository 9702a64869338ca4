// `npm test [-- part [paths]]`
import { continueWith } from './bootstrap.js';

await continueWith('apps/local/run-tests.ts');
