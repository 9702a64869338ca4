import { ambiguousArcs, CheapestWays, type Arc } from './cell-network';

/** Figures of 1 to 4 persons are not published: someone who knows the country and the office would recognise them. */
export const smallCellThreshold = 5;

/** `few`: from 1 to 4, and said to be so. `hidden`: larger, left out so that a small one cannot be worked out. `free`: never published. */
export type Mark = 'shown' | 'few' | 'hidden' | 'free';

/**
 * A figure of a table with sums, as a flow from one sum to another. At every node what flows in flows out, which says all that a reader
 * can calculate: rows add up to totals, columns to totals, totals to the grand total.
 */
export interface Cell {
  from: string;
  to: string;
  value: number;
  mark: Mark;
  /** How much is lost by leaving it out; such a cell is chosen last. Infinity: it is published whatever happens. */
  weight: number;
  /** Bounds that a reader knows from elsewhere. */
  least?: number;
  most?: number;
}

/**
 * Marks further cells as hidden until each unpublished one could have at least two values, given all that is shown and the marks
 * themselves. The values are a flow in whole numbers, so another solution exists exactly where the cell lies on a cycle along which one
 * unit can be sent; cells to hide are those of the cheapest such cycle (Cox, Network Models for Complementary Cell Suppression, 1995).
 * @returns false when the marks alone give a value away (two cells of 1 to 4 that add up to 8): all are then merely `hidden`, without `few`.
 */
export function protectCells(cells: Cell[]): boolean {
  for (const cell of cells) if (cell.mark === 'shown' && isSmall(cell.value) && cell.weight < Infinity) cell.mark = 'few';
  if (protectWith(cells, markBounds)) return true;
  for (const cell of cells) if (cell.mark === 'few') cell.mark = 'hidden';
  if (!protectWith(cells, anyBounds)) {
    // Cells that are published elsewhere leave no way: then nothing else is shown here.
    for (const cell of cells) if (cell.mark === 'shown' && cell.value > 0 && cell.weight < Infinity) cell.mark = 'hidden';
  }
  return false;
}

export const isSmall = (value: number) => value > 0 && value < smallCellThreshold;

type Bounds = (cell: Cell) => [least: number, most: number];

const markBounds: Bounds = ({ mark, value, least = 0, most = Infinity }) => {
  if (mark === 'free') return [least, most];
  return mark === 'few' || isSmall(value)
    ? [Math.max(1, least), Math.min(smallCellThreshold - 1, most)]
    : [Math.max(smallCellThreshold, least), most];
};
/** Zeros are published, so what is hidden is at least 1. */
const anyBounds: Bounds = ({ mark, least = 0, most = Infinity }) => [Math.max(mark === 'free' ? 0 : 1, least), most];

/** What the marks say, and no more: `<5` is 1 to 4, and of what is hidden only that it is somebody. */
const saidBounds: Bounds = ({ mark, least = 0, most = Infinity }) => {
  if (mark === 'free') return [least, most];
  return mark === 'few' ? [Math.max(1, least), Math.min(smallCellThreshold - 1, most)] : [Math.max(1, least), most];
};

function protectWith(cells: readonly Cell[], bounds: Bounds): boolean {
  const { nodes, arcs } = networkOf(cells, bounds);
  const ways = new CheapestWays(nodes, arcs);
  const isLeftOut = ({ mark }: Cell) => mark === 'few' || mark === 'hidden';
  const ambiguous = ambiguousArcs(nodes, arcs);
  for (const index of cells.keys()) {
    if (ambiguous[index] || !isLeftOut(cells[index]!)) continue;
    const cycle = ways.cycleThrough(index);
    if (!cycle) return false;
    // What is hidden lies on the cycle itself, and so has a second value too.
    for (const at of [index, ...cycle]) {
      if (cells[at]!.mark === 'shown') cells[at]!.mark = 'hidden';
      arcs[at]!.cost = 0;
      ambiguous[at] = true;
    }
  }
  return true;
}

/** Whether each figure that is left out could have a second value, given what is shown and what the marks say. */
export function areProtected(cells: readonly Cell[]): boolean {
  const { nodes, arcs } = networkOf(cells, saidBounds);
  const ambiguous = ambiguousArcs(nodes, arcs);
  return cells.every(({ mark }, at) => (mark !== 'few' && mark !== 'hidden') || ambiguous[at]);
}

function networkOf(cells: readonly Cell[], bounds: Bounds): { nodes: number; arcs: Arc[] } {
  const numbers = new Map<string, number>();
  const numberOf = (node: string) => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    numbers.set(node, numbers.size);
    return numbers.size - 1;
  };
  const arcs = cells.map((cell): Arc => {
    const { mark, value, weight } = cell;
    const [least, most] = bounds(cell);
    const cost = mark !== 'shown' ? 0 : value === 0 ? Infinity : weight;
    return { from: numberOf(cell.from), to: numberOf(cell.to), mayRise: value < most, mayFall: value > least, cost };
  });
  return { nodes: numbers.size, arcs };
}
