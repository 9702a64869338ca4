import type { AnyNode, Element } from 'domhandler';
import { holdsMedia, isBlock, isElement, isEmpty, make, readText } from './tree';

const rowsOf = (table: Element): Element[] =>
  (table.children as AnyNode[]).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.name) ? rowsOf(child) : [];
  });
const cellsOf = (row: Element) =>
  (row.children as AnyNode[]).filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.name));

/**
 * True for a table that only puts things beside each other: one cell a row, one row, or few columns of pictures, lists and paragraphs
 * without any heading cell.
 */
export function isLayoutTable(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  if (table.attribs.role === 'presentation' || rows.length === 0) return true;
  const cells = rows.flat();
  if (rows.every((row) => row.length <= 1)) return true;
  const headed =
    cells.some(({ name }) => name === 'th') ||
    (table.children as AnyNode[]).some((child) => isElement(child) && /^(thead|caption)$/.test(child.name));
  if (headed || rows.some((row) => isHeadingRow(row))) return false;
  const nested = cells.some((cell) => (cell.children as AnyNode[]).some((child) => isElement(child) && child.name === 'table'));
  if (rows.length === 1 || nested) return true;
  const wide = cells.filter((cell) => holdsMedia(cell.children as AnyNode[]) || (cell.children as AnyNode[]).filter(isBlock).length > 1);
  return Math.max(...rows.map((row) => row.length)) <= 2 && wide.length * 2 >= cells.length;
}

const isHeadingRow = (cells: Element[]) =>
  cells.length > 1 && cells.every((cell) => cell.name === 'th' || isAllStrong(cell)) && cells.some((cell) => readText(cell) !== '');
function isAllStrong(cell: Element): boolean {
  const inside = (cell.children as AnyNode[]).filter((child) => !isEmpty(child));
  if (inside.length === 0) return true;
  return inside.every((child) => isElement(child) && (child.name === 'strong' || (child.name === 'p' && isAllStrong(child))));
}

const plainHeading = (cell: Element): AnyNode[] => {
  const [only] = cell.children as AnyNode[];
  return cell.children.length === 1 && isElement(only!) && only.name === 'strong'
    ? (only.children as AnyNode[])
    : (cell.children as AnyNode[]);
};

/** What stood in each of the cells, one after another. */
export const contentsOf = (table: Element): AnyNode[][] =>
  rowsOf(table).flatMap((row) => cellsOf(row).map((cell) => cell.children as AnyNode[]));

/** A table of facts: heading cells named as such, spans kept, rows without a word dropped. */
export function factsTable(table: Element): Element {
  const caption = (table.children as AnyNode[]).find((child): child is Element => isElement(child) && child.name === 'caption');
  const rows = rowsOf(table).filter((row) => cellsOf(row).some((cell) => !isEmpty(cell)));
  const [first] = rows;
  const headed =
    first && (isElement(first.parent as AnyNode) && (first.parent as Element).name === 'thead' ? true : isHeadingRow(cellsOf(first)));
  const firstColumn = rows.length > 1 && rows.slice(headed ? 1 : 0).every((row) => cellsOf(row)[0]?.name === 'th');
  const made = rows.map((row, at) =>
    make(
      'tr',
      cellsOf(row).map((cell, column) => {
        const scope = at === 0 && headed ? 'col' : firstColumn && column === 0 ? 'row' : cell.name === 'th' ? 'col' : undefined;
        const spans = Object.fromEntries(
          ['colspan', 'rowspan'].flatMap((name) =>
            Number(cell.attribs[name]) > 1 ? [[name, String(Math.min(100, Math.floor(Number(cell.attribs[name]))))]] : [],
          ),
        );
        return make(scope ? 'th' : 'td', scope ? plainHeading(cell) : (cell.children as AnyNode[]), { ...(scope && { scope }), ...spans });
      }),
    ),
  );
  const parts = headed ? [make('thead', made.slice(0, 1)), make('tbody', made.slice(1))] : [make('tbody', made)];
  return make('table', [...(caption && !isEmpty(caption) ? [make('caption', caption.children as AnyNode[])] : []), ...parts]);
}
