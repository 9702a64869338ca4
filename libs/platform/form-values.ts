/** What a form holds: nested fields as an endpoint takes them, and flat values to show again. Files are not sent this way. */
export function valuesOf(data: FormData) {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('_')) continue;
    const all = data.getAll(name).filter((value) => typeof value === 'string');
    values[name] = name.endsWith('[]') || all.length > 1 ? all : (all[0] ?? '');
  }
  return { values, fields: nested(values) };
}

/** `a.b=1` becomes `{ a: { b: 1 } }`, a name ending in `[]` a list. */
export function nested(values: Record<string, string | string[]>) {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const list = name.endsWith('[]');
    const path = (list ? name.slice(0, -2) : name).split('.');
    if (path.length > 4 || path.some((part) => ['__proto__', 'constructor', 'prototype'].includes(part))) continue;
    let inside = fields;
    for (const part of path.slice(0, -1)) inside = (inside[part] ??= {}) as Record<string, unknown>;
    inside[path.at(-1)!] = list ? [value].flat() : value;
  }
  return fields;
}

/**
 * The next address with `{name}` filled from the reply, so that a new thing's page can follow its making. An address that is
 * nothing but one name is taken whole: the reply itself says where to go.
 */
export function filledPath(path: string, output: object) {
  const value = (name: string) => String((output as Record<string, unknown>)[name] ?? '');
  const whole = /^\{(\w+)\}$/.exec(path);
  return whole ? value(whole[1]!) : path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)));
}
