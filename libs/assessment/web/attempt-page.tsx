import { definePage, one, read, useParam, useRead, useSearchOfPage, type PageContext } from '@cursus/platform/web';
import { getAttempt } from '../contract';
import { AttemptForm } from './attempt-form';
import { AttemptResult } from './attempt-result';

/** In the language of the content that the course is read in, which may be another one than the interface's. */
const sentFor = (params: PageContext['params'], search: PageContext['search']) => ({
  attemptId: params.attemptId!,
  language: one(search.language),
});

function AttemptPage() {
  const attempt = useRead(getAttempt, sentFor({ attemptId: useParam('attemptId') }, useSearchOfPage()));
  return attempt.state === 'in-progress' ? <AttemptForm key={attempt.id} attempt={attempt} /> : <AttemptResult attempt={attempt} />;
}

export default definePage({ load: ({ params, search }) => [read(getAttempt, sentFor(params, search))], Component: AttemptPage });
