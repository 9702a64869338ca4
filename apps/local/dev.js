// `npm run dev`: as `npm start`, and what is saved is built and started again.
import { continueWith } from './bootstrap.js';

process.argv.push('--watch');
await continueWith('apps/local/launcher.ts');
