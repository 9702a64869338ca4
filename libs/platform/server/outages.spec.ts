import * as fc from 'fast-check';
import { outagesBetween, type Span } from './outages';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, 0) + minute * 60_000);
const spans = (...pairs: [number, number][]): Span[] => pairs.map(([from, to]) => ({ from: at(from), to: at(to) }));

describe('outagesBetween', () => {
  it.each<[string, [number, number][], number, [number, number][]]>([
    ['nothing is known', [], 10, []],
    ['one process that runs', [[0, 9.9]], 10, []],
    ['a restart', [[0, 3], [5, 10]], 10, [[3, 5]]], // prettier-ignore
    ['a second process bridges the restart of the first', [[0, 3], [5, 10], [2, 6]], 10, []], // prettier-ignore
    ['two processes that ended at different times', [[0, 5], [1, 3], [6, 10]], 10, [[5, 6]]], // prettier-ignore
    ['several restarts, told in no order', [[8, 10], [0, 1], [4, 5]], 10, [[1, 4], [5, 8]]], // prettier-ignore
    ['one that lasts', [[0, 3]], 10, [[3, 10]]], // prettier-ignore
    ['a beat that is late', [[0, 3]], 3.25, []],
    ['one that follows without a gap', [[0, 3], [3, 10]], 10, []], // prettier-ignore
  ])('%s', (_, alive, now, outages) => expect(outagesBetween(spans(...alive), at(now))).toEqual(spans(...outages)));

  it('never counts a moment in which somebody answered, and does not depend on the order', () => {
    const alive = fc.array(fc.tuple(fc.nat(100), fc.nat(20)).map(([from, length]): [number, number] => [from, from + length]));
    fc.assert(
      fc.property(alive, fc.nat(100), (pairs, moment) => {
        const outages = outagesBetween(spans(...pairs), at(200));
        const answered = pairs.some(([from, to]) => from < moment && moment < to);
        if (answered) expect(outages.filter(({ from, to }) => from < at(moment) && at(moment) < to)).toEqual([]);
        expect(outagesBetween(spans(...[...pairs].reverse()), at(200))).toEqual(outages);
      }),
    );
  });
});
