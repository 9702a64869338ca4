type Json = string | number | boolean | null | Json[] | { [name: string]: Json | undefined };

/** JSON as RFC 8785 (JCS) writes it: names in UTF-16 order, no space, numbers as ECMAScript prints them. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value)
      .filter((name) => value[name] !== undefined)
      .sort((one, other) => (one < other ? -1 : 1));
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name]!)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has no such number');
  if (typeof value === 'string' && !value.isWellFormed()) throw new RangeError('half a surrogate pair has no bytes');
  return JSON.stringify(value);
}
