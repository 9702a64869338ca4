/**
 * A whole number from 0 up to, not including, `below`. `randomInt` of `node:crypto` is one, and the one for real attempts:
 * what is shown must not let anybody work out what comes next.
 */
export type RandomSource = (below: number) => number;

/** The same numbers for the same seed (sfc32, seeded by a string hash): for previews, demo data and tests, not for real attempts. */
export function seededRandom(seed: string): RandomSource {
  let hash = 2166136261;
  const word = () => {
    for (const character of `${seed}\n`) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
    hash ^= hash >>> 15;
    return hash | 0;
  };
  let [a, b, c, counter] = [word(), word(), word(), 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) next();
  return (below) => Math.floor((next() / 2 ** 32) * below);
}

/** The same things in random order, each order as likely as any other (Fisher–Yates). */
export function shuffled<T>(things: readonly T[], random: RandomSource): T[] {
  const result = [...things];
  for (let last = result.length - 1; last > 0; last--) {
    const chosen = random(last + 1);
    [result[last], result[chosen]] = [result[chosen]!, result[last]!];
  }
  return result;
}
