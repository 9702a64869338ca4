import * as fc from 'fast-check';
import { determined, type Sum } from './determined';

it.each<[string, number, Sum[], Sum[], boolean[]]>([
  ['nothing is known', 2, [], [[0], [0, 1]], [false, false]],
  ['what is known itself', 2, [[0]], [[0], [1]], [true, false]],
  ['a difference', 2, [[0, 1], [0]], [[1]], [true]], // prettier-ignore
  ['a square with its four sums', 4, [[0, 1], [2, 3], [0, 2], [1, 3]], [[0], [0, 1, 2, 3]], [false, true]], // prettier-ignore
  ['three pairs of three', 3, [[0, 1], [1, 2], [0, 2]], [[0], [1], [2]], [true, true, true]], // prettier-ignore
  ['a sum of nothing', 1, [], [[]], [true]],
])('%s', (_, unknowns, known, asked, expected) => expect(determined(unknowns, known, asked)).toEqual(expected));

it('calls determined only what two different answers to the known sums cannot differ in, and nothing that they can', () => {
  const sum = fc.uniqueArray(fc.nat(5), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(sum, { maxLength: 6 }), sum, (known, asked) => {
      // A change of the figures from -2 to 2 that no known sum shows, tried one after another.
      const changes = (change: number[]): boolean => {
        const of = (one: Sum) => one.reduce((total, at) => total + change[at]!, 0);
        if (change.length === 6) return known.every((one) => of(one) === 0) && of(asked) !== 0;
        return [-2, -1, 0, 1, 2].some((step) => changes([...change, step]));
      };
      expect(determined(6, known, [asked])[0]).toBe(!changes([]));
    }),
    { numRuns: 60 },
  );
});
