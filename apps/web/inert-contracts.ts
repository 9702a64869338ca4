import type { Plugin } from 'vite';
import * as zod from 'zod/mini';

/** What of an endpoint only the API needs. */
const forTheApi = new Set(['input', 'output', 'summary', 'permission', 'refusals', 'bodyLimit']);

interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}
interface Cut {
  start: number;
  end: number;
  instead: string;
}

/**
 * The browser needs of a contract only its addresses: the API checks what goes in and comes out. So in the browser's build every schema
 * is one inert object, an endpoint has a method and a path, and neither Zod nor the shapes travel over a slow line.
 */
export const inertContracts: Plugin = {
  name: 'inert-contracts',
  enforce: 'pre',
  resolveId: (id) => (id === 'zod/mini' ? '\0inert-zod' : undefined),
  load(id) {
    if (id !== '\0inert-zod') return;
    const names = Object.keys(zod).filter((name) => name !== 'default');
    const called = new Set(names.filter((name) => typeof zod[name as keyof typeof zod] === 'function' && /^[a-z_]/.test(name)));
    return [
      'export const inert = new Proxy(() => inert, { get: (target, name) => (typeof name === "symbol" ? undefined : inert), apply: () => inert });',
      // Where a schema is only made and never asked, the whole line goes.
      ...names.map((name, index) => `const e${index} = ${called.has(name) ? '/* @__NO_SIDE_EFFECTS__ */ () => inert' : 'inert'};`),
      `export { ${names.map((name, index) => `e${index} as ${JSON.stringify(name)}`).join(', ')} };`,
    ].join('\n');
  },
  transform: {
    filter: { id: /\/libs\/[^/]+\/contract\/.*\.ts$/ },
    handler(code) {
      const cuts: Cut[] = [];
      collect(this.parse(code, { lang: 'ts' }) as unknown as Node, cuts);
      const outer = cuts.filter((cut) => !cuts.some((other) => other !== cut && other.start <= cut.start && cut.end <= other.end));
      return outer
        .sort((one, other) => other.start - one.start)
        .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), code);
    },
  },
};

function collect(node: Node, cuts: Cut[]) {
  if (node.type === 'VariableDeclarator') {
    const value = node.init as Node | null;
    if (value && isSchema(value)) cuts.push({ start: value.start, end: value.end, instead: 'z.inert' });
  }
  if (node.type === 'CallExpression' && (node.callee as Node).name === 'endpoint') {
    for (const property of ((node.arguments as Node[])[0]?.properties ?? []) as Node[]) {
      const name = (property.key as Node | undefined)?.name;
      if (typeof name === 'string' && forTheApi.has(name)) cuts.push({ start: property.start, end: property.end, instead: '...{}' });
    }
  }
  for (const part of Object.values(node)) {
    for (const inner of [part].flat()) if (inner && typeof inner === 'object' && 'type' in inner) collect(inner as Node, cuts);
  }
}

/** `z.something(…)`, with whatever is chained to it. */
function isSchema(node: Node): boolean {
  if (node.type === 'CallExpression') return isSchema(node.callee as Node);
  if (node.type !== 'MemberExpression') return false;
  const object = node.object as Node;
  return (object.type === 'Identifier' && object.name === 'z') || isSchema(object);
}
