const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Plain text inside HTML, in an element or in a quoted attribute. */
export const escapeHtml = (plain: string) => plain.replace(/[&<>"]/g, (character) => entities[character]!);

/** Plain text as paragraphs, parted by empty lines. */
export const paragraphs = (plain: string) =>
  plain
    .split(/\n\s*\n/)
    .filter((one) => one.trim())
    .map((one) => `<p>${escapeHtml(one.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('');

/** Turns `file:ID` and `activity:ID` of stored rich text into addresses; what leads nowhere loses its address and keeps its words. */
export function resolveAddresses(
  html: string,
  to: { fileAddress: (fileId: string, name: string) => string; activityAddress: (activityId: string) => string | undefined },
): string {
  return html.replace(
    / (src|href)="(file|activity):([0-9a-f-]{36})(?:\/([^"]*))?"/g,
    (_, attribute: string, kind: string, id: string, name?: string) => {
      const address = kind === 'file' ? to.fileAddress(id, name ?? 'file') : to.activityAddress(id);
      return address === undefined ? '' : ` ${attribute}="${escapeHtml(address)}"`;
    },
  );
}

/**
 * Headings that descend one step at a time below the page's own `<h1>`, as those who jump from heading to heading need it.
 * Rich text of foreign courses begins anywhere and leaves steps out.
 */
export function levelHeadings(html: string): string {
  const levels: { given: number; shown: number }[] = [];
  const open: number[] = [];
  return html.replace(/<(\/?)h([1-6])\b/g, (_, closing: string, digit: string) => {
    if (closing) return `</h${open.pop() ?? digit}`;
    const given = Number(digit);
    while (levels.length > 0 && levels.at(-1)!.given >= given) levels.pop();
    const shown = Math.min((levels.at(-1)?.shown ?? 1) + 1, 6);
    levels.push({ given, shown });
    open.push(shown);
    return `<h${shown}`;
  });
}
