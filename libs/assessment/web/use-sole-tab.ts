import { useCallback, useEffect, useState } from 'react';

/**
 * Whether this tab may change the thing; of two tabs the first may, until the other takes over. Where the browser has no locks, both may,
 * and the sequence of saves decides.
 */
export function useSoleTab(name: string) {
  const [elsewhere, setElsewhere] = useState(false);
  const acquire = useCallback(
    (steal: boolean, signal: AbortSignal) => {
      if (!('locks' in navigator)) return;
      const held = navigator.locks.request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
        setElsewhere(!lock);
        return lock ? new Promise<void>((release) => signal.addEventListener('abort', () => release())) : undefined;
      });
      held.catch(() => setElsewhere(true)); // another tab took it over
    },
    [name],
  );
  useEffect(() => {
    const leaving = new AbortController();
    acquire(false, leaving.signal);
    return () => leaving.abort();
  }, [acquire]);
  return { elsewhere, takeOver: () => acquire(true, new AbortController().signal) };
}
