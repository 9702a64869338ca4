import { useEffect, useState } from 'react';
import { useFormat, useMessages } from '@cursus/platform/web';
import { Clock, VisuallyHidden } from '@cursus/ui';

const minute = 60_000;
/** Minutes at which the time left is said aloud. */
const announced = [10, 5, 1];

/** Time left by the server's clock: whole minutes until the last five, then seconds. */
export function AttemptClock({ deadlineAt, now }: { deadlineAt: string; now: number }) {
  const { t } = useMessages();
  const format = useFormat();
  const [left, setLeft] = useState(() => Date.parse(deadlineAt) - now);
  useEffect(() => {
    const offset = now - Date.now();
    const tick = () => setLeft(Math.max(0, Date.parse(deadlineAt) - Date.now() - offset));
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [deadlineAt, now]);

  const minutes = Math.ceil(left / minute);
  const urgent = left <= 5 * minute;
  const seconds = Math.ceil(left / 1000);
  const two = (value: number) => format.number(value).padStart(2, format.number(0));
  return (
    <>
      <Clock label={t('assessment.time-left')} urgent={urgent}>
        {urgent ? `${format.number(Math.floor(seconds / 60))}:${two(seconds % 60)}` : t('assessment.minutes', { count: minutes })}
      </Clock>
      <VisuallyHidden>
        <span aria-live="polite">{announced.includes(minutes) ? t('assessment.minutes-left', { count: minutes }) : ''}</span>
      </VisuallyHidden>
    </>
  );
}
