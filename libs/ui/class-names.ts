/** Joins class names; anything empty or false is left out, and no attribute is written when nothing remains. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
