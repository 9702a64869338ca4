import type { LoggerService } from '@nestjs/common';
import pino, { type LoggerOptions } from 'pino';
import { currentContext } from './context';
import { failureInLog } from './failure';

/** Fields that never reach a log line, wherever they stand in what is logged. */
const personal = ['email', 'password', 'token', 'cookie', 'authorization', 'name', 'fullName', 'answer', 'response', 'code'];

/** Lines wait until there are some kilobytes of them, or half a second; what is still waiting goes out when the process ends. */
const lines = pino.destination({ fd: 2, sync: false, minLength: 4096, periodicFlush: 500 });
/** From now on each line is written at once: a process that a signal ends tells nobody before. */
export function writeLogAtOnce() {
  (lines as unknown as { minLength: number }).minLength = 0;
  lines.flushSync();
}

const options: LoggerOptions = {
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  base: { process: process.env.CURSUS_ROLE ?? 'cursus' },
  mixin: () => ({ ...currentContext() }),
};

/** Structured lines on stderr: stdout belongs to what a command was asked for. */
export const log = pino(
  {
    ...options,
    serializers: { err: failureInLog },
    redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), censor: '…' },
  },
  lines,
);

const requests = pino(options, lines);
/** One line per request, the commonest of all. It names a route, not an address, so there is nothing personal to look for in it. */
export const logRequest = (request: { method: string; route: string; status: number; ms: number }) => requests.info(request, 'request');

/** Nest's own messages in the same form; its start-up chatter is left out. */
export const nestLogger: LoggerService = {
  log: (message: unknown, ...context: unknown[]) => log.debug({ context: context.at(-1) }, String(message)),
  warn: (message: unknown, ...context: unknown[]) => log.warn({ context: context.at(-1) }, String(message)),
  error: (message: unknown, ...context: unknown[]) =>
    message instanceof Error ? log.error({ err: message }, 'nest') : log.error({ context: context.at(-1) }, String(message)),
};
