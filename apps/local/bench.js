// `npm run bench [-- words]`: every benchmark of package.json, one after another, each with its table; words choose by name.
import { continueWith } from './bootstrap.js';

await continueWith('apps/local/bench.ts');
