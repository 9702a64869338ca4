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

function protectWith(cells: Cell[], bounds: Bounds): boolean {
  const network = new Network(cells, bounds);
  const unpublished = cells.filter(({ mark }) => mark === 'few' || mark === 'hidden');
  for (let cell = unpublished.shift(); cell; cell = unpublished.shift()) {
    const added = network.cheapestChange(cell);
    if (!added) return false;
    for (const one of added) one.mark = 'hidden';
    unpublished.push(...added);
  }
  return true;
}

class Network {
  private readonly touching = new Map<string, Cell[]>();

  constructor(
    cells: Cell[],
    private readonly bounds: Bounds,
  ) {
    for (const cell of cells) {
      for (const node of [cell.from, cell.to]) {
        const known = this.touching.get(node);
        if (known) known.push(cell);
        else this.touching.set(node, [cell]);
      }
    }
  }

  /** Published cells that must be hidden so that this one could also be one more or one less; none when it already could. */
  cheapestChange(cell: Cell): Cell[] | undefined {
    const [least, most] = this.bounds(cell);
    const ways: [start: string, goal: string][] = [];
    if (cell.value < most) ways.push([cell.to, cell.from]);
    if (cell.value > least) ways.push([cell.from, cell.to]);
    if (ways.some(([start, goal]) => this.cheapestPath(start, goal, cell, 1))) return [];
    let best: { cost: number; cells: Cell[] } | undefined;
    for (const [start, goal] of ways) best = this.cheapestPath(start, goal, cell, best?.cost ?? Infinity) ?? best;
    return best?.cells.filter(({ mark }) => mark === 'shown');
  }

  /** Cheaper than `limit`, over the arcs along which one unit can still be sent; an arc of a published cell costs what hiding it would. */
  private cheapestPath(start: string, goal: string, without: Cell, limit: number): { cost: number; cells: Cell[] } | undefined {
    const reached = new Map<string, { cost: number; by?: Cell; before?: string }>([[start, { cost: 0 }]]);
    const bestCost = () => reached.get(goal)?.cost ?? limit;
    // A set lets a node be looked at again, once, after it was reached more cheaply; no cost is negative, so this ends.
    const open = new Set([start]);
    for (const node of open) {
      open.delete(node);
      const { cost } = reached.get(node)!;
      if (cost >= bestCost()) continue;
      for (const cell of this.touching.get(node) ?? []) {
        if (cell === without) continue;
        const forward = cell.from === node;
        const next = forward ? cell.to : cell.from;
        const total = cost + this.costOf(cell, forward);
        if (total >= Math.min(bestCost(), reached.get(next)?.cost ?? Infinity)) continue;
        reached.set(next, { cost: total, by: cell, before: node });
        open.add(next);
      }
      if (bestCost() === 0) break;
    }
    const end = reached.get(goal);
    if (!end) return;
    const cells: Cell[] = [];
    for (let step = end; step.by; step = reached.get(step.before!)!) cells.push(step.by);
    return { cost: end.cost, cells };
  }

  private costOf(cell: Cell, forward: boolean): number {
    const { mark, value, weight } = cell;
    if (mark === 'shown' && value === 0) return Infinity;
    const [least, most] = this.bounds(cell);
    if (forward ? value >= most : value <= least) return Infinity;
    return mark === 'shown' ? weight : 0;
  }
}
