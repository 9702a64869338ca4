import { useParams } from '@tanstack/react-router';
import { definePage, read, useRead } from '@cursus/platform/web';
import { getAttempt } from '../contract';
import { AttemptForm } from './attempt-form';
import { AttemptResult } from './attempt-result';

function AttemptPage() {
  const { attemptId = '' } = useParams({ strict: false }) as { attemptId?: string };
  const attempt = useRead(getAttempt, { attemptId });
  return attempt.state === 'in-progress' ? <AttemptForm key={attempt.id} attempt={attempt} /> : <AttemptResult attempt={attempt} />;
}

export default definePage({ load: ({ params }) => [read(getAttempt, { attemptId: params.attemptId! })], Component: AttemptPage });
