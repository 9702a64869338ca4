import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { profile: { type: 'string' }, rounds: { type: 'string' }, line: { type: 'string' } },
  allowPositionals: true,
});

/** Folder for a CPU profile of the API. */
export const { profile } = values;

/** Those that the command line names, or all of them: `read.bench.ts lesson`. @throws naming what there is */
export function chosen<Name extends string>(names: Name[]): Name[] {
  const unknown = positionals.find((name) => !(names as string[]).includes(name));
  if (unknown) throw new Error(`There is no ${unknown}; there are: ${names.join(', ')}`);
  return positionals.length ? names.filter((name) => positionals.includes(name)) : names;
}

/** Another number of rounds than the bench's own, for a quick look: `--rounds 1`. */
export const roundsOr = (usual: number) => Number(values.rounds ?? usual);

/** Beginning of the only line to measure: `--line 64`. */
export const wantedLine = values.line ?? '';
