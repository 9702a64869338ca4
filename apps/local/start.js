// `npm start`
import { continueWith } from './bootstrap.js';

await continueWith('apps/local/launcher.ts');
