/** Keeps what was used last, up to a total size; for things that never change under their key. */
export class Lru<Value> {
  private readonly kept = new Map<string, { value: Promise<Value>; size: number }>();
  private total = 0;

  /** @param most largest sum of sizes; without `sizeOf`, the number of things */
  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: Value) => number = () => 1,
  ) {}

  /** The value under the key, made when it is not there; two who ask at once wait for one making. A failure is not kept. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known.value;
    }
    const entry = { value: make(), size: 0 };
    this.kept.set(key, entry);
    entry.value.then(
      (value) => this.settle(key, entry, this.sizeOf(value)),
      () => this.kept.get(key) === entry && this.kept.delete(key),
    );
    return entry.value;
  }

  private settle(key: string, entry: { size: number }, size: number) {
    if (this.kept.get(key) !== entry) return;
    entry.size = size;
    this.total += size;
    for (const [oldest, { size }] of this.kept) {
      if (this.total <= this.most || oldest === key) break;
      this.kept.delete(oldest);
      this.total -= size;
    }
  }
}
