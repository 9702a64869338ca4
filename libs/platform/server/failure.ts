import { isNativeError } from 'node:util/types';

interface Failed {
  name?: string;
  code?: string | number;
  message?: string;
  stack?: string;
  query?: string;
  constraint?: string;
  driverError?: Failed;
}

/** What Node says of a line that broke or was never there. */
const lineBroke = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** SQLSTATE: connection lost or refused, out of connections or memory, shutting down or starting up. */
const serverAway = /^(08|53|57P0)/;
/** What the driver and TypeORM say without a code. */
const saidSo =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Whether it failed because something that the platform stands on (database, queue, storage) did not answer: it may well succeed soon. */
export function isUnavailable(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code, message, name, driverError } = error as Failed;
  if (driverError && isUnavailable(driverError)) return true;
  // A transaction whose connection was lost between two statements.
  if (/^QueryRunner(Provider)?AlreadyReleasedError$/.test(name ?? '')) return true;
  return typeof code === 'string' ? lineBroke.has(code) || serverAway.test(code) : saidSo.test(message ?? '');
}

/** Data that does not fit, or rows that stand against it: PostgreSQL quotes them in its message. */
const quotesData = /^2[23]/;
const addresses = /[^\s<>"'(),;:=]+@[^\s<>"'(),;:=]+/g;

/**
 * What a log line says of a failure: its kind, place and reason. Parameters of a statement and whatever else hangs on an error are left
 * out, since they hold what somebody typed.
 */
export function failureInLog(error: unknown): object {
  if (!isNativeError(error)) return { type: typeof error };
  const { code, message = '', stack = '', query, constraint, driverError } = error as Failed;
  const state = driverError?.code ?? code;
  const said = quotesData.test(String(state)) ? message.replace(/["'(].*$|:.*$/s, '…') : message;
  return {
    type: error.constructor.name,
    message: said.replace(addresses, '…'),
    ...(state !== undefined && { state }),
    ...(constraint !== undefined && { constraint }),
    ...(query !== undefined && { sql: query }),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(isNativeError(error.cause) && { cause: failureInLog(error.cause) }),
  };
}
