import net from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Line {
  /** Bits per second in each direction; none: as fast as can be. */
  bits?: number;
  /** Milliseconds there and back. */
  roundTrip?: number;
}

const packet = 1400;

/**
 * A TCP line of a given bandwidth and delay before a port of this machine: all connections share the bandwidth of a direction, as they do
 * at the end of a real line. A browser's own throttling is kinder, since it knows requests, not packets.
 */
export async function shape(target: number, { bits, roundTrip = 0 }: Line) {
  const bytes = { up: 0, down: 0 };
  const sockets = new Set<net.Socket>();
  let lastByte = performance.now();
  /** When the last of so many bytes has left, behind all that wait already. */
  const queue = () => {
    let free = 0;
    return (count: number) => (free = Math.max(free, performance.now()) + (bits ? (count * 8000) / bits : 0));
  };
  const upwards = queue();
  const downwards = queue();

  /** `opening` is the time until the first byte may travel: the handshake of TCP. */
  function carry(from: net.Socket, to: net.Socket, way: 'up' | 'down', departure: (count: number) => number, opening: number) {
    const open = performance.now() + opening;
    const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
    const travelling: Buffer[] = [];
    let end = open;
    const arrive = (act: () => void) => setTimeout(act, Math.max(0, end - performance.now()) + roundTrip / 2);
    /** One packet after another, so that connections take turns. */
    async function pass(chunk: Buffer) {
      await wait(open);
      for (let at = 0; at < chunk.length; at += packet) {
        const piece = chunk.subarray(at, at + packet);
        end = departure(piece.length);
        travelling.push(piece);
        // Whichever timer is first takes the first packet: none overtakes another.
        arrive(() => to.writable && to.write(travelling.shift()!));
        lastByte = performance.now();
        await wait(end);
      }
    }
    from.on('data', (chunk: Buffer) => {
      bytes[way] += chunk.length;
      lastByte = performance.now();
      if (!bits && !roundTrip) return void to.write(chunk);
      from.pause();
      return void pass(chunk).then(() => from.resume());
    });
    from.on('end', () => arrive(() => to.end()));
    from.on('error', () => to.destroy()).on('close', () => setTimeout(() => to.destroy(), roundTrip + 500));
  }

  const server = net.createServer({ noDelay: true, highWaterMark: packet }, (near) => {
    // The stream's option, which the types of sockets do not know.
    const toTarget: net.TcpNetConnectOpts & { highWaterMark: number } = {
      port: target,
      host: '127.0.0.1',
      noDelay: true,
      highWaterMark: packet,
    };
    const far = net.connect(toTarget);
    for (const socket of [near, far]) sockets.add(socket.on('close', () => sockets.delete(socket)));
    carry(near, far, 'up', upwards, roundTrip);
    carry(far, near, 'down', downwards, 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    /** Payload of TCP since it was asked last. */
    take: () => {
      const taken = { ...bytes };
      bytes.up = bytes.down = 0;
      return taken;
    },
    quietFor: () => performance.now() - lastByte,
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}
