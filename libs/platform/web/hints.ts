import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Socket } from 'socket.io-client';

let socket: Promise<Socket> | undefined;
const open = () =>
  (socket ??= import('socket.io-client').then(({ io }) => {
    const line = io({ path: '/socket.io', transports: ['websocket', 'polling'] });
    // Ended by the server because a session ended: where it was another one, or a new one has begun, the line comes back.
    line.on('disconnect', (reason) => reason === 'io server disconnect' && line.connect());
    return line;
  }));

/** Milliseconds that a page takes at some 100 kbit/s. */
const slowPage = 1500;
/** On a very slow or metered line the page asks when it is opened instead of holding a socket. */
const sparing = () => {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return connection?.saveData || /2g/.test(connection?.effectiveType ?? '') || (page && page.responseEnd - page.requestStart > slowPage);
};

/** Refetches what is shown when the server says that something in this room changed. */
export function useHints(room: string | undefined) {
  const client = useQueryClient();
  useEffect(() => {
    if (!room || sparing()) return;
    let leave = () => {};
    let left = false;
    const idle = setTimeout(async () => {
      const line = await open();
      if (left) return;
      const changed = (hint: { room: string }) => hint.room === room && void client.invalidateQueries();
      const enter = () => line.emit('watch', room);
      line.on('changed', changed).on('connect', enter);
      if (line.connected) enter();
      leave = () => (line.emit('unwatch', room), line.off('changed', changed).off('connect', enter));
    }, 3000); // after the page itself has its data
    return () => ((left = true), clearTimeout(idle), leave());
  }, [room, client]);
}
