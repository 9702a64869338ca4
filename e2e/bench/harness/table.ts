/** `met` and `missed` make the reader look at the last column first. */
export interface Mark {
  /** What is asked, as it is written in the table: `≥ 50 %`. */
  asked: string;
  met: boolean;
}
export const atLeast = (value: number, limit: number, unit = ''): Mark => ({ asked: `≥ ${limit}${unit}`, met: value >= limit });
export const atMost = (value: number, limit: number, unit = ''): Mark => ({ asked: `≤ ${limit}${unit}`, met: value <= limit });

type Cell = string | number | Mark | Mark[] | undefined;

/** Prints one table: the first column to the left, all others to the right, no rules between that would not survive a copy. */
export function printTable(title: string, head: string[], rows: Cell[][]) {
  const texts = [head, ...rows.map((row) => head.map((_, index) => textOf(row[index])))];
  const widths = head.map((_, index) => Math.max(...texts.map((row) => row[index]!.length)));
  const line = (row: string[]) => row.map((text, index) => (index ? text.padStart(widths[index]!) : text.padEnd(widths[0]!))).join('   ');
  console.log(
    [`\n${title}`, '', line(texts[0]!), widths.map((width) => '─'.repeat(width)).join('───'), ...texts.slice(1).map(line)].join('\n'),
  );
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isNaN(cell) ? '–' : figure(cell);
  return [cell]
    .flat()
    .map(({ asked, met }) => `${asked} ${met ? 'met' : 'MISSED'}`)
    .join(', ');
}

/** Three digits that count, which is more than a bench on a shared machine can promise. */
const figure = (value: number) => value.toLocaleString('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
export const percent = (share: number) => `${Math.round(share * 100)} %`;
export const seconds = (milliseconds: number) => (Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(1)} s` : '–');
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
