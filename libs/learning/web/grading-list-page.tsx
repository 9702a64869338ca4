import { languageOf } from '@cursus/catalogue/web/language-of';
import {
  definePage,
  one,
  read,
  useFormat,
  useMessages,
  useRead,
  useSearchOfPage,
  withSearch,
  type PageContext,
} from '@cursus/platform/web';
import { Bdi, EmptyState, Link, LinkButton, Page, Table, Tabs, Time, Title } from '@cursus/ui';
import { gradingStates, listAttemptsToGrade, type AttemptToGrade } from '../contract';

const wanted = (search: PageContext['search']) => ({
  state: gradingStates.find((state) => state === one(search.state)) ?? 'waiting',
  after: one(search.after),
});

function GradingListPage() {
  const { t } = useMessages();
  const format = useFormat();
  const search = useSearchOfPage();
  const { state, ...place } = wanted(search);
  const { items, after, waiting } = useRead(listAttemptsToGrade, { state, ...place });
  return (
    <Page width="full">
      <title>{`${t('grading.title')} · Cursus`}</title>
      <Title
        lead={t('grading.lead')}
        actions={
          state === 'waiting' && items[0] ? (
            <LinkButton tone="main" to={`/grading/${items[0].attemptId}`}>
              {t('grading.begin')}
            </LinkButton>
          ) : undefined
        }
      >
        {t('grading.title')}
      </Title>
      <Tabs
        label={t('grading.states')}
        tabs={[
          {
            to: '/grading',
            label: t('grading.waiting'),
            count: waiting > 0 ? format.number(waiting) : undefined,
            current: state === 'waiting',
          },
          { to: '/grading?state=graded', label: t('grading.graded'), current: state === 'graded' },
        ]}
      />
      {items.length === 0 ? (
        <EmptyState icon="check" title={t(`grading.none-${state}`)}>
          {t(`grading.none-${state}-explained`)}
        </EmptyState>
      ) : (
        <>
          <Table<AttemptToGrade>
            caption={t('grading.title')}
            captionHidden
            rows={items}
            rowKey={({ attemptId }) => attemptId}
            columns={[
              {
                key: 'learner',
                head: t('grading.learner'),
                rowHead: true,
                cell: ({ attemptId, learner }) => (
                  <Link to={`/grading/${attemptId}`}>
                    <Bdi>{learner || t('grading.no-name')}</Bdi>
                  </Link>
                ),
              },
              { key: 'quiz', head: t('grading.quiz'), cell: ({ quiz }) => <span {...languageOf(quiz)}>{quiz.text}</span> },
              { key: 'course', head: t('grading.course'), cell: ({ course }) => <span {...languageOf(course)}>{course.text}</span> },
              {
                key: 'submitted',
                head: t('grading.submitted'),
                cell: ({ submittedAt }) => <Time value={submittedAt}>{format.dateTime(submittedAt)}</Time>,
              },
            ]}
          />
          {after && (
            <p className="more">
              <LinkButton to={withSearch('/grading', search, { after })}>{t('grading.more')}</LinkButton>
            </p>
          )}
        </>
      )}
    </Page>
  );
}

export default definePage({ load: ({ search }) => [read(listAttemptsToGrade, wanted(search))], Component: GradingListPage });
