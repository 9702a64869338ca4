import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { importRefusals } from '../../contract';

/** A part of a backup: text, or named parts; what occurs more than once is a list. */
export type Node = { [name: string]: Node | Node[] | string | undefined };

/** What XML may not hold, and PostgreSQL would not take. */
// eslint-disable-next-line no-control-regex -- these very characters are taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const largestFile = 64_000_000;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // Nothing is expanded by the parser: `text` reads the five entities of XML and numbers, and there are no others.
  processEntities: false,
  htmlEntities: false,
  maxNestedTags: 100,
});

/** Reads one file of a backup; undefined when it is not there. @throws IMPORT_DAMAGED, IMPORT_UNSAFE, IMPORT_TOO_LARGE */
export async function readXml(folder: string, ...path: string[]): Promise<Node | undefined> {
  // Paths inside a backup are named by the backup itself.
  if (path.some((step) => step.split('/').includes('..') || step.startsWith('/'))) throw importRefusals.IMPORT_UNSAFE();
  const file = join(folder, ...path);
  if (!existsSync(file)) return undefined;
  if ((await stat(file)).size > largestFile) throw importRefusals.IMPORT_TOO_LARGE();
  const said = (await readFile(file, 'utf8')).replace(/^\ufeff/, '').replace(forbidden, '');
  // Everything that is text is escaped in a backup, so a declaration is one wherever it stands.
  if (/<!(DOCTYPE|ENTITY)/i.test(said)) throw importRefusals.IMPORT_UNSAFE();
  if (XMLValidator.validate(said) !== true) throw importRefusals.IMPORT_DAMAGED();
  try {
    return parser.parse(said) as Node;
  } catch {
    // Deeper than any backup, or names that no element of one has.
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
  return [holder?.[last] ?? []].flat().filter((one): one is Node => typeof one === 'object');
}

/** A text; '' when it is missing or says `$@NULL@$`. */
export function text(node: Node | undefined, ...path: string[]): string {
  const last = path.at(-1)!;
  const holder = path.length > 1 ? part(node, ...path.slice(0, -1)) : node;
  const found = [holder?.[last]].flat()[0];
  const said = typeof found === 'string' ? found : ((found as Node | undefined)?.['#text'] as string | undefined);
  return said === undefined || said === '$@NULL@$' ? '' : unescaped(said);
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (said: string) =>
  said.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (all, name?: string, decimal?: string, hex?: string) => {
    if (name) return entities[name.toLowerCase()]!;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code).replace(forbidden, '') : all;
  });

/** A number by which parts of a backup name each other; one that no Moodle gave is as good by its hash, and not longer than a key may be. */
export function idOf(node: Node | undefined, name: string): string {
  const said = text(node, name);
  return said.length <= 40 ? said : createHash('sha256').update(said).digest('hex').slice(0, 32);
}

export const number = (node: Node | undefined, ...path: string[]) => Number(text(node, ...path)) || 0;
