import { languageOf } from '@cursus/catalogue/web/language-of';
import { kindWords } from './kind-words';
import { directionOf } from '@cursus/platform/messages';
import { definePage, Form, read, ServerHtml, useFormat, useMessages, useParam, useRead } from '@cursus/platform/web';
import { ActionBar, Badge, Button, Callout, Crumbs, LinkButton, Progress, SaveNote, Split, Stack, Title } from '@cursus/ui';
import { completeActivity, getActivity, type ActivityView } from '../contract';
import { LanguageChoice } from './language-choice';
import { CourseOutlineList } from './outline';
import { QuizPanel } from './quiz-panel';
import { usePosition, type KeptPosition } from './use-position';

const bodyId = 'lesson-body';

function ActivityPage() {
  const at = { enrolmentId: useParam('enrolmentId'), activityId: useParam('activityId') };
  const activity = useRead(getActivity, at);
  return <Player key={activity.activityId} activity={activity} />;
}

function Player({ activity }: { activity: ActivityView }) {
  const { t } = useMessages();
  const format = useFormat();
  const position = usePosition(activity, bodyId);
  const { course, module, progress, enrolmentId } = activity;
  return (
    <>
      <title>{`${activity.title.text} · Cursus`}</title>
      <Split
        start={{
          id: 'outline',
          label: t('player.outline'),
          closeLabel: t('player.close'),
          content: <CourseOutlineList groups={activity.outline} enrolmentId={enrolmentId} current={activity.activityId} />,
        }}
        above={
          <Progress
            quiet
            label={t('player.progress')}
            value={progress.done}
            max={Math.max(1, progress.of)}
            text={
              activity.courseCompleted
                ? t('player.course-completed')
                : t('player.progress-text', { done: progress.done, of: progress.of, left: format.duration(progress.minutesLeft) })
            }
          />
        }
      >
        <Crumbs
          label={t('player.you-are-here')}
          items={[{ to: `/courses/${course.slug}`, label: course.title.text }, { label: activity.title.text }]}
        />
        <Title
          {...languageOf(activity.title)}
          kicker={
            <>
              <span>{t('player.module', { number: module.number, of: module.of })}</span>
              <span {...languageOf(module.title)}>{module.title.text}</span>
              <Badge icon="clock">{format.duration(activity.minutes)}</Badge>
              {activity.completedAt && <Badge tone="ok">{t('player.done')}</Badge>}
            </>
          }
        >
          {activity.title.text}
        </Title>
        <Stack>
          <LanguageChoice activity={activity} blockId={position.blockId} />
          <Content activity={activity} />
        </Stack>
      </Split>
      <Bar activity={activity} position={position} />
    </>
  );
}

function Content({ activity }: { activity: ActivityView }) {
  const { t } = useMessages();
  const format = useFormat();
  const { lesson, quiz, lockedBy, language } = activity;
  if (lockedBy.length > 0) {
    return (
      <Callout tone="note" icon="lock" title={t('player.locked-title')}>
        <p>{t('player.locked-text')}</p>
        <ul>
          {lockedBy.map(({ id, title }) => (
            <li key={id}>
              <LinkButton tone="quiet" to={`/learn/${activity.enrolmentId}/${id}`}>
                <span {...languageOf(title)}>{title.text}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      </Callout>
    );
  }
  if (quiz) return <QuizPanel activity={activity} quiz={quiz} />;
  if (!lesson) return null;
  if (activity.kind !== 'lesson') return <Callout>{t('player.not-here', { kind: t(kindWords[activity.kind]) })}</Callout>;
  return (
    <>
      {lesson.substitutes.length > 0 && (
        <Callout icon="translate">
          {t('player.substitutes', { wanted: format.language(language), languages: format.list(lesson.substitutes.map(format.language)) })}
        </Callout>
      )}
      <ServerHtml id={bodyId} className="prose" html={lesson.html} tag={lesson.tag} lang={language} dir={directionOf(language)} />
    </>
  );
}

/** Back, the one thing to do, and on; beside it whether the place is kept. */
function Bar({ activity, position }: { activity: ActivityView; position: KeptPosition }) {
  const { t } = useMessages();
  const format = useFormat();
  const { enrolmentId, activityId, previous, next, completion, completedAt, lockedBy, courseCompleted } = activity;
  const onwards = next ? `/learn/${enrolmentId}/${next.id}` : `/learn/${enrolmentId}`;
  const toMark = completion === 'marked' && !completedAt && lockedBy.length === 0;
  const note =
    position.state === 'saved' && position.savedAt ? (
      <SaveNote state="saved">
        <span suppressHydrationWarning>{t('player.saved-at', { time: format.time(position.savedAt) })}</span>
      </SaveNote>
    ) : position.state === 'waiting' ? (
      <SaveNote state="waiting">{t('player.place-waiting')}</SaveNote>
    ) : undefined;
  return (
    <ActionBar
      note={note}
      start={
        previous && (
          <LinkButton icon="back" to={`/learn/${enrolmentId}/${previous.id}`}>
            {t('player.previous')}
          </LinkButton>
        )
      }
      end={
        next && toMark ? (
          <LinkButton iconEnd="next" to={onwards}>
            {t('player.next')}
          </LinkButton>
        ) : undefined
      }
    >
      {toMark ? (
        <Form endpoint={completeActivity} fixed={{ enrolmentId, activityId }} next={onwards} aria-label={t('player.complete')}>
          {({ pending, problem }) => (
            <>
              {problem && <span role="alert">{problem.title}</span>}
              <Button type="submit" tone="main" pending={pending}>
                {t('player.complete')}
              </Button>
            </>
          )}
        </Form>
      ) : (
        <LinkButton tone={activity.quiz && !completedAt ? undefined : 'main'} iconEnd="next" to={onwards}>
          {next ? t('player.continue') : courseCompleted ? t('player.finish') : t('player.overview')}
        </LinkButton>
      )}
    </ActionBar>
  );
}

export default definePage({
  load: ({ params }) => [read(getActivity, { enrolmentId: params.enrolmentId!, activityId: params.activityId! })],
  Component: ActivityPage,
});
