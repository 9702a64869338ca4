/** A figure as an arc of a network: what may still be added to it or taken from it, and what publishing nothing of it costs. */
export interface Arc {
  from: number;
  to: number;
  /** One more is possible, as far as a reader knows; one less is. */
  mayRise: boolean;
  mayFall: boolean;
  /** 0: it is not published anyway. Infinity: it is published whatever happens. */
  cost: number;
}

/**
 * Which arcs lie on a cycle along which one unit can be sent without touching a published figure: those, and only those, have a second
 * possible value. In linear time: such a cycle lies within one strongly connected part; there an arc of one direction always has one, and
 * one of both directions exactly when it is no bridge (Boesch and Tindell, Robbins's theorem for mixed multigraphs, 1980).
 */
export function ambiguousArcs(nodes: number, arcs: readonly Arc[]): boolean[] {
  const free = arcs.map(({ cost, mayRise, mayFall }) => cost === 0 && (mayRise || mayFall));
  const part = strongParts(nodes, arcs, free);
  const within = arcs.map(({ from, to }, index) => free[index]! && part[from] === part[to]);
  const bridges = bridgesOf(nodes, arcs, within);
  return arcs.map(({ mayRise, mayFall }, index) => within[index]! && (mayRise !== mayFall || !bridges[index]));
}

/** The arcs at each node, one list after another: those of node n are `list[start[n]]` to `list[start[n + 1] - 1]`. */
function incidence(nodes: number, arcs: readonly Arc[], taken: readonly boolean[]) {
  const start = new Int32Array(nodes + 2);
  arcs.forEach(({ from, to }, index) => taken[index] && (start[from + 2]!++, start[to + 2]!++));
  for (let node = 1; node < nodes + 2; node++) start[node]! += start[node - 1]!;
  const list = new Int32Array(start[nodes + 1]!);
  arcs.forEach(({ from, to }, index) => taken[index] && ((list[start[from + 1]!++] = index), (list[start[to + 1]!++] = index)));
  return { start, list };
}

/** Tarjan's strongly connected components, without recursion. */
function strongParts(nodes: number, arcs: readonly Arc[], taken: readonly boolean[]): Int32Array {
  const { start, list } = incidence(nodes, arcs, taken);
  const [order, low, part] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes).fill(-1)];
  const next = start.slice(0, nodes);
  const [open, path]: number[][] = [[], []];
  let [seen, parts] = [0, 0];
  const enter = (node: number) => {
    order[node] = low[node] = ++seen;
    open!.push(node);
    path!.push(node);
  };
  for (let root = 0; root < nodes; root++) {
    if (order[root]) continue;
    enter(root);
    while (path!.length > 0) {
      const node = path!.at(-1)!;
      if (next[node]! < start[node + 1]!) {
        const arc = arcs[list[next[node]!++]!]!;
        const other = arc.from === node ? (arc.mayRise ? arc.to : -1) : arc.mayFall ? arc.from : -1;
        if (other < 0) continue;
        if (!order[other]) enter(other);
        else if (part[other] === -1) low[node] = Math.min(low[node]!, order[other]!);
        continue;
      }
      path!.pop();
      const before = path!.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
      if (low[node] !== order[node]) continue;
      for (let member = open!.pop()!; ; member = open!.pop()!) {
        part[member] = parts;
        if (member === node) break;
      }
      parts++;
    }
  }
  return part;
}

/** Arcs without which their ends are no longer joined, directions left aside. */
function bridgesOf(nodes: number, arcs: readonly Arc[], taken: readonly boolean[]): boolean[] {
  const { start, list } = incidence(nodes, arcs, taken);
  const [order, low] = [new Int32Array(nodes), new Int32Array(nodes)];
  const next = start.slice(0, nodes);
  const bridges = arcs.map(() => false);
  const path: { node: number; by: number }[] = [];
  let seen = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root]) continue;
    order[root] = low[root] = ++seen;
    path.push({ node: root, by: -1 });
    while (path.length > 0) {
      const { node, by } = path.at(-1)!;
      if (next[node]! < start[node + 1]!) {
        const index = list[next[node]!++]!;
        if (index === by) continue;
        const { from, to } = arcs[index]!;
        const other = from === node ? to : from;
        if (order[other]) low[node] = Math.min(low[node]!, order[other]!);
        else {
          order[other] = low[other] = ++seen;
          path.push({ node: other, by: index });
        }
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (!before) continue;
      low[before.node] = Math.min(low[before.node]!, low[node]!);
      if (low[node]! > order[before.node]!) bridges[by] = true;
    }
  }
  return bridges;
}

/** Cheapest ways through one network of arcs whose costs change. */
export class CheapestWays {
  private readonly start: Int32Array;
  private readonly list: Int32Array;
  private readonly cost: Float64Array;
  private readonly by: Int32Array;
  private reached: number[] = [];

  constructor(
    nodes: number,
    private readonly arcs: readonly Arc[],
  ) {
    const { start, list } = incidence(
      nodes,
      arcs,
      arcs.map(({ cost }) => cost < Infinity),
    );
    [this.start, this.list] = [start, list];
    this.cost = new Float64Array(nodes).fill(Infinity);
    this.by = new Int32Array(nodes);
  }

  /** The arcs of the cheapest cycle through an arc, itself left out; undefined: there is none. */
  cycleThrough(index: number): number[] | undefined {
    const { from, to, mayRise, mayFall } = this.arcs[index]!;
    const one = mayRise ? this.way(to, from, index, Infinity) : undefined;
    const other = mayFall ? this.way(from, to, index, one?.cost ?? Infinity) : undefined;
    return (other ?? one)?.arcs;
  }

  /** Dijkstra's algorithm. @returns the way from start to goal that costs less than `limit`. */
  private way(start: number, goal: number, without: number, limit: number): { cost: number; arcs: number[] } | undefined {
    for (const node of this.reached) this.cost[node] = Infinity;
    this.reached = [start];
    this.cost[start] = 0;
    const heap = new Heap();
    heap.push(0, start);
    for (let top = heap.pop(); top; top = heap.pop()) {
      const { key, node } = top;
      if (node === goal) return { cost: key, arcs: this.back(start, goal) };
      if (key > this.cost[node]!) continue;
      for (let at = this.start[node]!; at < this.start[node + 1]!; at++) {
        const index = this.list[at]!;
        if (index === without) continue;
        const arc = this.arcs[index]!;
        const forward = arc.from === node;
        if (!(forward ? arc.mayRise : arc.mayFall)) continue;
        const next = forward ? arc.to : arc.from;
        const total = key + arc.cost;
        if (total >= limit || total >= this.cost[next]!) continue;
        if (this.cost[next] === Infinity) this.reached.push(next);
        this.cost[next] = total;
        this.by[next] = index;
        heap.push(total, next);
      }
    }
    return undefined;
  }

  private back(start: number, goal: number) {
    const arcs: number[] = [];
    for (let node = goal; node !== start;) {
      const index = this.by[node]!;
      arcs.push(index);
      const { from, to } = this.arcs[index]!;
      node = from === node ? to : from;
    }
    return arcs;
  }
}

/** A binary heap of nodes, the least key first. */
class Heap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  push(key: number, node: number) {
    const { keys, nodes } = this;
    let at = keys.length;
    for (; at > 0;) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= key) break;
      [keys[at], nodes[at]] = [keys[above]!, nodes[above]!];
      at = above;
    }
    [keys[at], nodes[at]] = [key, node];
  }

  pop(): { key: number; node: number } | undefined {
    const { keys, nodes } = this;
    if (keys.length === 0) return undefined;
    const top = { key: keys[0]!, node: nodes[0]! };
    const [key, node] = [keys.pop()!, nodes.pop()!];
    if (keys.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= keys.length) break;
      if (below + 1 < keys.length && keys[below + 1]! < keys[below]!) below++;
      if (keys[below]! >= key) break;
      [keys[at], nodes[at]] = [keys[below]!, nodes[below]!];
      at = below;
    }
    [keys[at], nodes[at]] = [key, node];
    return top;
  }
}
