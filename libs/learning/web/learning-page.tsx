import { languageOf } from '@cursus/catalogue/web/language-of';
import { definePage, read, useFormat, useMessages, useRead } from '@cursus/platform/web';
import { Badge, CardGrid, EmptyState, Line, Lines, Link, LinkButton, Page, Section, Time, Title } from '@cursus/ui';
import { listEnrolments } from '../contract';
import { EnrolledCourseCard } from './enrolled-course-card';

/** All courses of one person. */
function LearningPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { items } = useRead(listEnrolments, {});
  const active = items.filter(({ status }) => status === 'active');
  const completed = items.filter(({ status }) => status === 'completed');
  return (
    <Page>
      <title>{`${t('learning.title')} · Cursus`}</title>
      <Title lead={t('learning.lead')}>{t('learning.title')}</Title>
      {items.length === 0 ? (
        <EmptyState
          icon="book"
          title={t('learning.empty-title')}
          action={
            <LinkButton tone="main" to="/catalogue">
              {t('learning.find-course')}
            </LinkButton>
          }
        >
          {t('learning.empty-text')}
        </EmptyState>
      ) : (
        <>
          {active.length > 0 && (
            <Section title={t('learning.in-progress')}>
              <CardGrid>
                {active.map((course) => (
                  <EnrolledCourseCard key={course.enrolmentId} course={course} />
                ))}
              </CardGrid>
            </Section>
          )}
          {completed.length > 0 && (
            <Section title={t('learning.completed')} action={<Link to="/certificates">{t('learning.certificates')}</Link>}>
              <Lines>
                {completed.map(({ enrolmentId, title, completedAt }) => (
                  <Line
                    key={enrolmentId}
                    meta={completedAt && <Time value={completedAt}>{t('learning.completed-on', { day: format.date(completedAt) })}</Time>}
                    end={<Badge tone="ok">{t('learning.state-completed')}</Badge>}
                  >
                    <Link to={`/learn/${enrolmentId}`} {...languageOf(title)}>
                      {title.text}
                    </Link>
                  </Line>
                ))}
              </Lines>
            </Section>
          )}
          {active.length === 0 && (
            <p>
              <LinkButton tone="main" to="/catalogue">
                {t('learning.find-next')}
              </LinkButton>
            </p>
          )}
        </>
      )}
    </Page>
  );
}

export default definePage({ load: () => [read(listEnrolments, {})], Component: LearningPage });
