import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { profile: { type: 'string' } }, allowPositionals: true });

/** Folder for a CPU profile of the API. */
export const { profile } = values;

/** Those that the command line names, or all of them: `read.bench.ts lesson`. @throws naming what there is */
export function chosen<Name extends string>(names: Name[]): Name[] {
  const unknown = positionals.find((name) => !(names as string[]).includes(name));
  if (unknown) throw new Error(`There is no ${unknown}; there are: ${names.join(', ')}`);
  return positionals.length ? names.filter((name) => positionals.includes(name)) : names;
}
