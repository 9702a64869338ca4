import fc from 'fast-check';
import { seededRandom, shuffled } from './random';

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: string) =>
      Array.from(
        { length: 20 },
        (
          (random) => () =>
            random(1000)
        )(seededRandom(seed)),
      );
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(draw('')).not.toEqual(draw('a'));
  });
  it('stays below the bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, below) => {
        const drawn = seededRandom(seed)(below);
        return Number.isInteger(drawn) && drawn >= 0 && drawn < below;
      }),
    );
  });
});

describe('shuffled', () => {
  it('keeps every thing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        expect(shuffled(things, seededRandom(seed)).sort()).toEqual([...things].sort());
      }),
    );
  });
  it('makes each of the six orders of three things about equally often', () => {
    const random = seededRandom('orders');
    const seen = new Map<string, number>();
    for (let round = 0; round < 6000; round++) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    // A thousand each; five standard deviations are about 145.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });
});
