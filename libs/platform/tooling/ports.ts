import { createServer } from 'node:net';

/** Whether nobody listens there on this machine, whatever the address family. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', undefined]) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer()
        .once('error', () => resolve(false))
        .listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
    });
    if (!free) return false;
  }
  return true;
}

/** The wanted port, or the next free one after it that is not in `taken`. @throws when none of the next hundred is free. */
export async function nextFreePort(wanted: number, taken: Iterable<number> = []): Promise<number> {
  const refused = new Set(taken);
  for (let port = wanted; port < wanted + 100 && port < 65_536; port++) {
    if (!refused.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port between ${wanted} and ${Math.min(wanted + 99, 65_535)}`);
}

/** A port that the operating system picked. */
export const anyFreePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port was given'))));
      });
  });
