import fc from 'fast-check';
import { rangeOf } from './files';
import { Lru } from './lru';

describe('a range of 10 bytes', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=2-4', { start: 2, end: 4 }],
    ['bytes=2-', { start: 2, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['bytes=5-99', { start: 5, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=4-2', undefined],
    ['bytes=0-1,3-4', undefined],
    ['bytes=-', undefined],
    ['items=0-1', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => expect(rangeOf(header, undefined, '"e"', 10)).toEqual(expected));

  it('is not given of other bytes than those it was begun with', () => {
    expect(rangeOf('bytes=2-4', '"e"', '"e"', 10)).toEqual({ start: 2, end: 4 });
    expect(rangeOf('bytes=2-4', '"old"', '"e"', 10)).toBeUndefined();
  });
  it('always lies inside the file', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 30 }), (first, last, bytes) => {
        for (const header of [`bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`]) {
          const range = rangeOf(header, undefined, '"e"', bytes);
          if (typeof range !== 'object') continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThan(bytes);
        }
      }),
    );
  });
});

describe('what was used last', () => {
  it('is made once for those who ask at the same time, and made again after a failure', async () => {
    let made = 0;
    const kept = new Lru<number>(10);
    const make = async () => ++made;
    expect(await Promise.all([kept.get('a', make), kept.get('a', make)])).toEqual([1, 1]);
    await expect(kept.get('b', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.get('b', make)).toBe(2);
  });
  it('pushes out what was used longest ago, by size', async () => {
    const kept = new Lru<string>(6, ({ length }) => length);
    const asked: string[] = [];
    const ask = (key: string) => kept.get(key, async () => (asked.push(key), key.repeat(3)));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });
});
