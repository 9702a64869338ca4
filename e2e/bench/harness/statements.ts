import { readFileSync, statSync } from 'node:fs';
import type { Stack } from './stack.ts';
import { sleep } from './statistics.ts';

/** A statement as the API sent it. */
export interface Statement {
  /** Of the prepared plan; none when it is planned each time. */
  name?: string;
  text: string;
  values: (string | null)[];
}

/**
 * What the API asks of the database while `work` goes on, as the server's own log tells it. For counting, and to have a bare handler do
 * the very same.
 */
export async function statementsDuring(stack: Stack, work: () => Promise<unknown>): Promise<Statement[]> {
  const { db, statementLog } = stack;
  const from = statSync(statementLog).size;
  await logging(stack, 'all');
  await work();
  await logging(stack, 'none');
  await db.query('SELECT 1');
  await sleep(100); // the collector writes by itself
  return readFileSync(statementLog)
    .subarray(from)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { application_name?: string; message: string; detail?: string })
    .filter(({ application_name }) => application_name === 'api')
    .flatMap(({ message, detail }) => readStatement(message, detail));
}

async function logging({ db }: Stack, what: 'all' | 'none') {
  await db.query(`ALTER SYSTEM SET log_statement = '${what}'`);
  await db.query('SELECT pg_reload_conf()');
  await sleep(150); // until every backend has heard of it
}

function readStatement(message: string, detail = ''): Statement[] {
  const said = /^(?:statement|execute (\S+)): (.*)$/s.exec(message);
  if (!said) return [];
  const [, name, text] = said;
  return [{ name: name === '<unnamed>' ? undefined : name, text: text!, values: readValues(detail) }];
}

/** `Parameters: $1 = 'it''s', $2 = NULL`. */
function readValues(detail: string): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, text]) => text?.replaceAll("''", "'") ?? null);
}
