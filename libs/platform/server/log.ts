import type { LoggerService } from '@nestjs/common';
import pino from 'pino';
import { currentContext } from './context';
import { failureInLog } from './failure';

/** Fields that never reach a log line, wherever they stand in what is logged. */
const personal = ['email', 'password', 'token', 'cookie', 'authorization', 'name', 'fullName', 'answer', 'response', 'code'];

/** Structured lines on stderr: stdout belongs to what a command was asked for. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
    base: { process: process.env.CURSUS_ROLE ?? 'cursus' },
    mixin: () => ({ ...currentContext() }),
    serializers: { err: failureInLog },
    redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), censor: '…' },
  },
  pino.destination({ fd: 2, sync: false }),
);

/** Nest's own messages in the same form; its start-up chatter is left out. */
export const nestLogger: LoggerService = {
  log: (message: unknown, ...context: unknown[]) => log.debug({ context: context.at(-1) }, String(message)),
  warn: (message: unknown, ...context: unknown[]) => log.warn({ context: context.at(-1) }, String(message)),
  error: (message: unknown, ...context: unknown[]) =>
    message instanceof Error ? log.error({ err: message }, 'nest') : log.error({ context: context.at(-1) }, String(message)),
};
