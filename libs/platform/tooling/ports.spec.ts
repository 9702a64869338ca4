import { type AddressInfo, createServer } from 'node:net';
import { anyFreePort, isFree, nextFreePort } from './ports.ts';

const listening = (host: string) =>
  new Promise<{ port: number; close: () => Promise<void> }>((resolve) => {
    const server = createServer().listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, close: () => new Promise((done) => void server.close(() => done())) });
    });
  });

test.each(['127.0.0.1', '0.0.0.0'])('a port that somebody listens on at %s is not free, and the next free one is taken', async (host) => {
  const busy = await listening(host);
  expect(await isFree(busy.port)).toBe(false);
  const next = await nextFreePort(busy.port);
  expect(next).toBeGreaterThan(busy.port);
  await busy.close();
  expect(await isFree(busy.port)).toBe(true);
});

test('a free port is given as wanted unless it is promised to somebody else', async () => {
  const wanted = await anyFreePort();
  expect(await nextFreePort(wanted)).toBe(wanted);
  expect(await nextFreePort(wanted, [wanted])).toBeGreaterThan(wanted);
});

test('beyond the last port there is none', async () => {
  await expect(nextFreePort(65_536)).rejects.toThrow('No free port');
});
