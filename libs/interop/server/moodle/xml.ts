import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { importRefusals } from '../../contract';

/** A part of a backup: text, or named parts; what occurs more than once is a list. */
export type Node = { [name: string]: Node | Node[] | string | undefined };

const largestFile = 64_000_000;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Only the five entities of XML itself and numbers: a backup has no document type, and none is read.
  processEntities: { enabled: true, maxTotalExpansions: 10_000_000, maxExpandedLength: largestFile },
  htmlEntities: false,
  maxNestedTags: 100,
} as ConstructorParameters<typeof XMLParser>[0]);

/** Reads one file of a backup; undefined when it is not there. @throws IMPORT_DAMAGED */
export async function readXml(folder: string, ...path: string[]): Promise<Node | undefined> {
  const file = join(folder, ...path);
  if (!existsSync(file)) return undefined;
  if ((await stat(file)).size > largestFile) throw importRefusals.IMPORT_TOO_LARGE();
  const text = await readFile(file, 'utf8');
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 2000))) throw importRefusals.IMPORT_UNSAFE();
  try {
    return parser.parse(text) as Node;
  } catch {
    throw importRefusals.IMPORT_DAMAGED();
  }
}

/** A part by its path; undefined when any step is missing. */
export function part(node: Node | undefined, ...path: string[]): Node | undefined {
  let at: unknown = node;
  for (const name of path) {
    if (Array.isArray(at)) at = at[0];
    at = typeof at === 'object' && at !== null ? (at as Node)[name] : undefined;
  }
  if (Array.isArray(at)) at = at[0];
  return typeof at === 'object' && at !== null ? (at as Node) : undefined;
}

/** All parts of a name, none, one or many. */
export function parts(node: Node | undefined, ...path: string[]): Node[] {
  const last = path.at(-1)!;
  const holder = path.length > 1 ? part(node, ...path.slice(0, -1)) : node;
  const found = holder?.[last];
  return [found ?? []].flat().filter((one): one is Node => typeof one === 'object');
}

/** A text; '' when it is missing or says `$@NULL@$`. */
export function text(node: Node | undefined, ...path: string[]): string {
  const last = path.at(-1)!;
  const holder = path.length > 1 ? part(node, ...path.slice(0, -1)) : node;
  const found = [holder?.[last]].flat()[0];
  const said = typeof found === 'string' ? found : ((found as Node | undefined)?.['#text'] as string | undefined);
  return said === undefined || said === '$@NULL@$' ? '' : said;
}

export const number = (node: Node | undefined, ...path: string[]) => Number(text(node, ...path)) || 0;
