import { languageOf } from '@cursus/catalogue/web/language-of';
import { Form, ServerHtml, useFormat, useMessages } from '@cursus/platform/web';
import { Badge, Button, Callout, DescriptionList, Line, Lines, LinkButton, Row, Section, Time } from '@cursus/ui';
import { launchQuiz, type ActivityView, type QuizDescription } from '../contract';

type Attempt = QuizDescription['attempts'][number];

const gradingWords: Record<QuizDescription['grading'], string> = {
  highest: 'player.grading-highest',
  last: 'player.grading-last',
  first: 'player.grading-first',
  average: 'player.grading-average',
};
const reviewWords: Record<QuizDescription['review'], string> = {
  score: 'player.review-score',
  answers: 'player.review-answers',
  'answers-and-key': 'player.review-key',
};
const reasonWords: Record<string, string> = {
  QUIZ_EMPTY: 'player.reason-empty',
  QUIZ_NOT_YET_OPEN: 'player.reason-not-yet-open',
  QUIZ_CLOSED: 'player.reason-closed',
  ATTEMPTS_USED_UP: 'player.reason-used-up',
};

/** Before a quiz: its rules in words, how earlier attempts went, and the button that begins one. */
export function QuizPanel({ activity, quiz }: { activity: ActivityView; quiz: QuizDescription }) {
  const { t } = useMessages();
  const format = useFormat();
  const { introduction, result } = quiz;
  const rules = [
    { id: 'questions', term: t('player.quiz-questions'), value: format.number(quiz.questions) },
    {
      id: 'pass',
      term: t('player.quiz-pass'),
      value: quiz.masteryScore === null ? t('player.quiz-no-pass') : format.percent(quiz.masteryScore),
    },
    {
      id: 'time',
      term: t('player.quiz-time'),
      value: quiz.minutesAllowed === null ? t('player.quiz-no-limit') : format.duration(quiz.minutesAllowed),
    },
    {
      id: 'attempts',
      term: t('player.quiz-attempts'),
      value:
        quiz.maxAttempts === null
          ? t('player.quiz-any-attempts', { grading: t(gradingWords[quiz.grading]) })
          : t('player.quiz-attempts-left', { left: quiz.attemptsLeft ?? 0, of: quiz.maxAttempts, grading: t(gradingWords[quiz.grading]) }),
    },
    { id: 'review', term: t('player.quiz-review'), value: t(reviewWords[quiz.review]) },
    { id: 'connection', term: t('player.quiz-connection'), value: t('player.quiz-connection-text') },
  ];
  return (
    <>
      {result && <Standing result={result} mastery={quiz.masteryScore} />}
      {introduction && (
        <ServerHtml
          id="quiz-introduction"
          className="prose"
          html={introduction.text}
          tag={`${activity.activityId} ${introduction.lang}`}
          {...languageOf(introduction)}
        />
      )}
      <Section title={t('player.quiz-rules')}>
        <DescriptionList items={rules} />
      </Section>
      <div className="section">
        <Launch activity={activity} quiz={quiz} />
      </div>
      {quiz.attempts.length > 0 && (
        <Section title={t('player.quiz-earlier')}>
          <Lines>
            {quiz.attempts.map((attempt, at) => (
              <EarlierAttempt key={attempt.id} attempt={attempt} number={at + 1} language={activity.language} />
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

function Standing({ result, mastery }: { result: NonNullable<QuizDescription['result']>; mastery: number | null }) {
  const { t } = useMessages();
  const format = useFormat();
  const percent = format.percent(result.score.scaled);
  if (result.pending) return <Callout title={t('player.quiz-pending')}>{t('player.quiz-pending-text')}</Callout>;
  if (result.success === false)
    return (
      <Callout tone="warning" title={t('player.quiz-not-passed', { percent })}>
        {mastery !== null && t('player.quiz-needed', { percent: format.percent(mastery) })}
      </Callout>
    );
  return <Callout tone="ok">{result.success ? t('player.quiz-passed', { percent }) : t('player.quiz-handed-in', { percent })}</Callout>;
}

function Launch({ activity, quiz }: { activity: ActivityView; quiz: QuizDescription }) {
  const { t } = useMessages();
  const { enrolmentId, activityId } = activity;
  const reason = quiz.reasons.find((code) => code !== 'ATTEMPT_RUNNING');
  if (reason && !quiz.running) return <Badge icon="lock">{t(reasonWords[reason] ?? 'player.reason-closed')}</Badge>;
  const words = quiz.running ? t('player.quiz-go-on') : quiz.attempts.length > 0 ? t('player.quiz-again') : t('player.quiz-begin');
  return (
    <Form
      endpoint={launchQuiz}
      fixed={{ enrolmentId, activityId }}
      next={`/attempts/{attemptId}?language=${activity.language}`}
      aria-label={words}
    >
      {({ pending, problem }) => (
        <>
          {problem && <Callout tone="warning">{problem.title}</Callout>}
          <Button type="submit" tone={activity.completedAt ? undefined : 'main'} pending={pending}>
            {words}
          </Button>
        </>
      )}
    </Form>
  );
}

function EarlierAttempt({ attempt, number, language }: { attempt: Attempt; number: number; language: string }) {
  const { t } = useMessages();
  const format = useFormat();
  const { result, submittedAt, startedAt } = attempt;
  const at = submittedAt ?? startedAt;
  const state = !submittedAt
    ? t('player.attempt-running')
    : !result || result.pending
      ? t('player.attempt-pending')
      : format.percent(result.score.scaled);
  return (
    <Line
      meta={<Time value={at}>{format.dateTime(at)}</Time>}
      end={
        <Row>
          <span className="num">{state}</span>
          <LinkButton small to={`/attempts/${attempt.id}?language=${language}`}>
            {submittedAt ? t('player.attempt-look') : t('player.quiz-go-on')}
          </LinkButton>
        </Row>
      }
    >
      {t('player.attempt-number', { number })}
    </Line>
  );
}
