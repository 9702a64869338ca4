import { once } from 'node:events';
import net from 'node:net';
import { quantile } from './statistics.ts';

export interface Request {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}
export interface Throughput {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Does the work of every connection over and over, each beginning the next when the last is done, for so many seconds. */
export async function throughput(
  connections: number,
  seconds: number,
  work: (connection: number) => Promise<unknown>,
): Promise<Throughput> {
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let from = performance.now(); from < end; from = performance.now()) {
        await work(connection);
        times.push(performance.now() - from);
      }
    }),
  );
  return { perSecond: (times.length / (performance.now() - began)) * 1000, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

export interface Line {
  /** @throws when the status is another than 200. @returns bytes of the body */
  ask: (request: Request) => Promise<number>;
  close: () => void;
}

/**
 * One kept connection that asks one thing after another. As little as HTTP/1.1 needs: the measuring side shares the machine with what
 * it measures, so a comfortable client would be measured along.
 */
export async function openLine(port: number): Promise<Line> {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let got: Buffer[] = [];
  let settle: { resolve: (bytes: number) => void; reject: (error: Error) => void } | undefined;
  const fail = (error: Error) => settle?.reject(error);
  socket.on('error', fail).on('close', () => fail(new Error('the connection was closed')));
  socket.on('data', (chunk) => {
    got.push(chunk);
    const all = got.length === 1 ? chunk : Buffer.concat(got);
    const head = all.indexOf('\r\n\r\n');
    if (head < 0) return;
    const text = all.toString('latin1', 0, head);
    const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
    const body = all.length - head - 4;
    if (length ? body < Number(length) : !all.subarray(-5).equals(lastChunk)) return;
    got = [];
    if (text.startsWith('HTTP/1.1 200')) settle?.resolve(body);
    else fail(new Error(`${text.split('\r\n')[0]} ${all.toString('utf8', head + 4).slice(0, 400)}`));
  });
  return {
    ask: ({ method = 'GET', path, headers = {}, body }) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        const sent = { host: '127.0.0.1', ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) };
        const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
        socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`);
      }),
    close: () => {
      settle = undefined;
      socket.destroy();
    },
  };
}
const lastChunk = Buffer.from('0\r\n\r\n');

export const openLines = (port: number, count: number) => Promise.all(Array.from({ length: count }, () => openLine(port)));
