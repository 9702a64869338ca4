import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { generalRefusals } from '../contract';

export interface Limit {
  /** What is counted, such as `sign-in:address`. */
  name: string;
  /** Who is counted; kept only as a hash. */
  of: string;
  most: number;
  seconds: number;
}
const keyOf = ({ name, of }: Limit) => createHash('sha256').update(`${name}\n${of}`).digest();

/** Counts one more in the current window, in the database so that all processes share it. Answers how many there are now. */
export async function count(on: DataSource | EntityManager, limit: Limit): Promise<number> {
  const [row] = await on.query(
    `INSERT INTO rate_count (key, window_start, count) VALUES ($1, to_timestamp(floor(extract(epoch FROM now()) / $2) * $2), 1)
     ON CONFLICT (key, window_start) DO UPDATE SET count = rate_count.count + 1 RETURNING count`,
    [keyOf(limit), limit.seconds],
  );
  return row.count;
}

/** @throws TOO_MANY_REQUESTS once more than `most` were counted in the window. */
export async function limitRate(on: DataSource | EntityManager, limit: Limit) {
  if ((await count(on, limit)) > limit.most) throw generalRefusals.TOO_MANY_REQUESTS({ minutes: Math.ceil(limit.seconds / 60) });
}

/** Takes one back that turned out not to count, as a sign-in that succeeded. */
export const giveBack = (on: DataSource | EntityManager, limit: Limit) =>
  on.query(
    `UPDATE rate_count SET count = count - 1 WHERE key = $1 AND count > 0
       AND window_start = to_timestamp(floor(extract(epoch FROM now()) / $2) * $2)`,
    [keyOf(limit), limit.seconds],
  );
