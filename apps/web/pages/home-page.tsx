import { listMyCredentials } from '@cursus/certificates/contract';
import { languageOf } from '@cursus/catalogue/web/language-of';
import { kindWords } from '@cursus/learning/web/kind-words';
import { getSession } from '@cursus/identity/contract';
import { getHome, type EnrolledCourse } from '@cursus/learning/contract';
import { Deadline, EnrolledCourseCard } from '@cursus/learning/web/enrolled-course-card';
import { placeIn } from '@cursus/learning/web/places';
import { getProfile } from '@cursus/people/contract';
import { definePage, read, useFormat, useMessages, useRead } from '@cursus/platform/web';
import { Callout, CardGrid, Line, Lines, Link, LinkButton, NextCard, Page, Progress, Row, Section, Stack, Time, Title } from '@cursus/ui';

const credentials = { limit: 3 };

/** The next thing to do, large; then what runs, what is due, what was achieved. */
function HomePage() {
  const { t } = useMessages();
  const { account } = useRead(getSession, {});
  const { next, inProgress, due, completed } = useRead(getHome, {});
  const { missing } = useRead(getProfile, {});
  const { items: certificates } = useRead(listMyCredentials, credentials);
  const others = inProgress.filter(({ enrolmentId }) => enrolmentId !== next?.enrolmentId);
  const isNew = inProgress.length === 0 && completed.length === 0;
  return (
    <Page>
      <title>{`${t('web.home')} · Cursus`}</title>
      <Title>{account?.name ? t('web.greeting', { name: account.name }) : t('web.home')}</Title>
      <Stack gap={6}>
        {next ? <NextStep course={next} due={due.includes(next)} /> : <FindCourse isNew={isNew} />}
        {missing.length > 0 && <CompleteProfile />}
      </Stack>
      {due.length > 1 && (
        <Section title={t('web.home-due')}>
          <Lines>
            {due.map((course) => (
              <Line key={course.enrolmentId} end={course.deadlineAt && <Deadline at={course.deadlineAt} />}>
                <Link to={`/learn/${course.enrolmentId}`} {...languageOf(course.title)}>
                  {course.title.text}
                </Link>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('learning.in-progress')} action={<Link to="/learning">{t('learning.title')}</Link>}>
          <CardGrid>
            {others.slice(0, 6).map((course) => (
              <EnrolledCourseCard key={course.enrolmentId} course={course} />
            ))}
          </CardGrid>
        </Section>
      )}
      {certificates.length > 0 && <Certificates />}
      {!isNew && (
        <Section title={t('web.home-more')}>
          <Row>
            <LinkButton to="/catalogue">{t('learning.find-next')}</LinkButton>
            <LinkButton to="/learning">{t('learning.title')}</LinkButton>
          </Row>
        </Section>
      )}
    </Page>
  );
}

function NextStep({ course, due }: { course: EnrolledCourse; due: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const { next, progress, enrolmentId, title, deadlineAt } = course;
  if (!next) return null;
  const words =
    next.kind === 'quiz'
      ? next.begun
        ? t('web.next-quiz-continue')
        : t('web.next-quiz')
      : next.begun
        ? t('web.next-continue')
        : progress.done > 0
          ? t('web.next-go-on')
          : t('web.next-begin');
  return (
    <NextCard
      kicker={t('web.next')}
      title={next.title.text}
      {...languageOf(next.title)}
      urgent={due}
      meta={
        <>
          <bdi {...languageOf(title)}>{title.text}</bdi> · {t(kindWords[next.kind])} · {format.duration(next.minutes)}
          {due && deadlineAt && (
            <div>
              <Deadline at={deadlineAt} />
            </div>
          )}
        </>
      }
      progress={
        <Progress
          quiet
          label={t('learning.your-progress')}
          value={progress.done}
          max={Math.max(1, progress.of)}
          text={t('learning.progress-text', { done: progress.done, of: progress.of, left: format.duration(progress.minutesLeft) })}
        />
      }
      action={
        <LinkButton tone="main" iconEnd="next" to={placeIn(enrolmentId, next)}>
          {words}
        </LinkButton>
      }
    />
  );
}

/** Nothing to go on with: the way to a course. */
function FindCourse({ isNew }: { isNew: boolean }) {
  const { t } = useMessages();
  return (
    <NextCard
      kicker={isNew ? t('web.welcome') : t('web.next')}
      title={isNew ? t('web.choose-first') : t('web.choose-next')}
      meta={isNew ? t('web.choose-first-text') : t('web.choose-next-text')}
      action={
        <LinkButton tone="main" to="/catalogue">
          {t('web.to-catalogue')}
        </LinkButton>
      }
    />
  );
}

function CompleteProfile() {
  const { t } = useMessages();
  return (
    <Callout tone="example" icon="person" title={t('web.profile-title')}>
      <Stack gap={2}>
        <p>{t('web.profile-text')}</p>
        <Row>
          <LinkButton to="/profile">{t('web.profile-go')}</LinkButton>
        </Row>
      </Stack>
    </Callout>
  );
}

function Certificates() {
  const { t } = useMessages();
  const format = useFormat();
  const { items } = useRead(listMyCredentials, credentials);
  return (
    <Section title={t('web.home-certificates')} action={<Link to="/certificates">{t('web.all')}</Link>}>
      <Lines>
        {items.map(({ id, snapshot }) => (
          <Line key={id} meta={<Time value={snapshot.issuedAt}>{format.date(snapshot.issuedAt)}</Time>}>
            <Link to={`/certificates/${id}`} {...languageOf(snapshot.course.title)}>
              {snapshot.course.title.text}
            </Link>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

export default definePage({
  load: () => [read(getHome, {}), read(getProfile, {}), read(listMyCredentials, credentials)],
  Component: HomePage,
});
