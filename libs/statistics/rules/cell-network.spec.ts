import * as fc from 'fast-check';
import { ambiguousArcs, CheapestWays, type Arc } from './cell-network';

const arc = (from: number, to: number, more: Partial<Arc> = {}): Arc => ({ from, to, mayRise: true, mayFall: true, cost: 0, ...more });

describe('ambiguousArcs', () => {
  it.each<[string, number, Arc[], boolean[]]>([
    ['one arc alone', 2, [arc(0, 1)], [false]],
    ['two beside each other', 2, [arc(0, 1), arc(0, 1)], [true, true]],
    [
      'two beside each other of which both can only rise',
      2,
      [arc(0, 1, { mayFall: false }), arc(0, 1, { mayFall: false })],
      [false, false],
    ],
    ['one that only rises beside one that only falls', 2, [arc(0, 1, { mayFall: false }), arc(0, 1, { mayRise: false })], [true, true]],
    ['a triangle with a tail', 4, [arc(0, 1), arc(1, 2), arc(2, 0), arc(2, 3)], [true, true, true, false]],
    ['a triangle one side of which is published', 3, [arc(0, 1), arc(1, 2), arc(2, 0, { cost: 5 })], [false, false, false]],
    ['two triangles joined by a bridge', 6, [arc(0, 1), arc(1, 2), arc(2, 0), arc(2, 3), arc(3, 4), arc(4, 5), arc(5, 3)], [true, true, true, false, true, true, true]], // prettier-ignore
  ])('%s', (_, nodes, arcs, ambiguous) => expect(ambiguousArcs(nodes, arcs)).toEqual(ambiguous));

  /** Whether one unit can go through this arc and come back by others, tried by walking. */
  function walks(nodes: number, arcs: readonly Arc[], index: number): boolean {
    const reaches = (start: number, goal: number) => {
      const reached = new Set([start]);
      for (const node of reached)
        arcs.forEach((one, at) => {
          if (at === index || one.cost > 0) return;
          if (one.from === node && one.mayRise) reached.add(one.to);
          if (one.to === node && one.mayFall) reached.add(one.from);
        });
      return reached.has(goal);
    };
    const { from, to, mayRise, mayFall, cost } = arcs[index]!;
    return cost === 0 && ((mayRise && reaches(to, from)) || (mayFall && reaches(from, to)));
  }

  const anyArcs = fc.array(
    fc.record({
      from: fc.nat(6),
      to: fc.nat(6),
      mayRise: fc.boolean(),
      mayFall: fc.boolean(),
      cost: fc.constantFrom(0, 0, 0, 3, 7, Infinity),
    }),
    { maxLength: 14 },
  );
  const joined = anyArcs.map((arcs) => arcs.filter(({ from, to }) => from !== to));

  it('finds what walking from each arc finds', () => {
    fc.assert(
      fc.property(joined, (arcs) => {
        expect(ambiguousArcs(7, arcs)).toEqual(arcs.map((_, index) => walks(7, arcs, index)));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the cheapest way, which costs nothing exactly there', () => {
    fc.assert(
      fc.property(joined, (arcs) => {
        const ways = new CheapestWays(7, arcs);
        const ambiguous = ambiguousArcs(7, arcs);
        for (const [index, { cost }] of arcs.entries()) {
          if (cost > 0) continue;
          const way = ways.cycleThrough(index);
          expect(way !== undefined && way.every((at) => arcs[at]!.cost === 0)).toBe(ambiguous[index]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
