import type { INestApplicationContext } from '@nestjs/common';
import { log, writeLogAtOnce } from './log';

/** A bug that nobody caught ends the process, as it would anyway, but in one log line and without what was at hand when it happened. */
export function logCrashes() {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'crashed');
      process.exit(1);
    });
  }
}

/** Stops in order when asked, and also when the launcher died: nobody else would ask then. */
export function stopWithParent<App extends INestApplicationContext>(app: App) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, writeLogAtOnce);
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  return app.enableShutdownHooks() as App;
}

/** Tells the launcher, where there is one, that this process does its work now. */
export const tellReady = () => process.send?.({ ready: true });
