import { Readable } from 'node:stream';

export type CsvCell = string | number | boolean | Date | null | undefined;

/** Without it Excel takes UTF-8 for the reader's old code page, and Arabic names become question marks. */
const byteOrderMark = '\uFEFF';

/** Spreadsheets take a cell that begins like this, also after spaces, for a formula, wherever the text came from (OWASP, CSV injection). */
const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** One field of RFC 4180: quoted where it must be; a text that would act as a formula gets a `'` before it. Figures stay figures. */
export function csvField(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  const harmless = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One record with its line end, which RFC 4180 wants as CR LF. */
export const csvRecord = (cells: readonly CsvCell[]) => `${cells.map(csvField).join(',')}\r\n`;

/** A CSV file (UTF-8 with byte order mark) as a stream that makes each record when it is read, so that a long export needs no memory. */
export function csvStream(records: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>): Readable {
  async function* lines() {
    yield byteOrderMark;
    for await (const record of records) yield csvRecord(record);
  }
  return Readable.from(lines(), { objectMode: false });
}
