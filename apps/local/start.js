// `npm start`
import { continueIn, ensureInstalled } from './bootstrap.js';

ensureInstalled();
continueIn('apps/local/launcher.ts', process.argv.slice(2), { ipc: true });
