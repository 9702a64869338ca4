// `npm run cli -- …`: works beside a running platform and without one.
import { continueWith } from './bootstrap.js';

// Files that the command names lie where it was given, which npm tells and plain Node does not.
process.env.INIT_CWD ??= process.cwd();
await continueWith('apps/local/cli.ts');
