import { useState } from 'react';
import { useCall, useMessages } from '@cursus/platform/web';
import { Button } from '@cursus/ui';
import { flagQuestion } from '../contract';

/** Marks a question to come back to. */
export function FlagButton({ attemptId, questionId, flagged }: { attemptId: string; questionId: string; flagged: boolean }) {
  const { t } = useMessages();
  const [on, setOn] = useState(flagged);
  const flag = useCall(flagQuestion, { keepQueries: true });
  return (
    <Button
      type="button"
      small
      tone="quiet"
      icon="flag"
      aria-pressed={on}
      onClick={() => {
        setOn(!on);
        flag.mutate({ attemptId, questionId, flagged: !on }, { onError: () => setOn(on) });
      }}
    >
      {on ? t('assessment.unflag') : t('assessment.flag')}
    </Button>
  );
}
