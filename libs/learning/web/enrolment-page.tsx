import { languageOf } from '@cursus/catalogue/web/language-of';
import { definePage, Form, read, useFormat, useMessages, useParam, useRead } from '@cursus/platform/web';
import { Button, Callout, Crumbs, LinkButton, Page, Progress, Row, Section, Stack, Time, Title } from '@cursus/ui';
import { getEnrolment, withdraw, type EnrolmentView } from '../contract';
import { NewerVersion } from './course-page';
import { CourseOutlineList } from './outline';
import { placeIn } from './places';
import { RequirementList } from './requirement-list';

/** How far one is in a course: what is done, what is asked, and at the end what was achieved. */
function EnrolmentPage() {
  const { t } = useMessages();
  const enrolment = useRead(getEnrolment, { enrolmentId: useParam('enrolmentId') });
  const { title, requirements } = enrolment;
  return (
    <Page width="text">
      <title>{`${title.text} · Cursus`}</title>
      <Crumbs
        label={t('learning.you-are-here')}
        items={[
          { to: '/learning', label: t('learning.title') },
          { to: `/courses/${enrolment.slug}`, label: title.text },
          { label: t('learning.your-progress') },
        ]}
      />
      <Title {...languageOf(title)}>{title.text}</Title>
      <Stack gap={6}>
        {enrolment.status === 'completed' ? <Achieved enrolment={enrolment} /> : <UnderWay enrolment={enrolment} />}
        {enrolment.newer && <NewerVersion enrolmentId={enrolment.id} version={`${enrolment.newer.major}.${enrolment.newer.minor}`} />}
      </Stack>
      <Section
        id="requirements"
        title={
          enrolment.status === 'completed'
            ? t('learning.what-you-did')
            : enrolment.certificateOffered
              ? t('learning.why-no-certificate')
              : t('learning.completion-rules')
        }
      >
        <RequirementList requirements={requirements} enrolmentId={enrolment.id} />
      </Section>
      <Section title={t('learning.syllabus')}>
        <CourseOutlineList groups={enrolment.outline} enrolmentId={enrolment.id} current={undefined} />
      </Section>
      {enrolment.status === 'active' && <Leave enrolmentId={enrolment.id} />}
    </Page>
  );
}

function Achieved({ enrolment }: { enrolment: EnrolmentView }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <Callout tone="ok" icon="award" title={t('learning.completed-title')}>
      {enrolment.completedAt && (
        <p>
          <Time value={enrolment.completedAt}>{t('learning.completed-on', { day: format.date(enrolment.completedAt) })}</Time>
        </p>
      )}
      <p>{enrolment.certificateOffered ? t('learning.certificate-coming') : t('learning.no-certificate-offered')}</p>
      <Row>
        {enrolment.certificateOffered && (
          <LinkButton tone="main" to="/certificates">
            {t('learning.see-certificate')}
          </LinkButton>
        )}
        <LinkButton to="/catalogue">{t('learning.find-next')}</LinkButton>
      </Row>
    </Callout>
  );
}

function UnderWay({ enrolment }: { enrolment: EnrolmentView }) {
  const { t } = useMessages();
  const format = useFormat();
  const { progress, next, deadlineAt, id } = enrolment;
  return (
    <Stack>
      <Progress
        label={t('learning.your-progress')}
        value={progress.done}
        max={Math.max(1, progress.of)}
        text={t('learning.progress-text', { done: progress.done, of: progress.of, left: format.duration(progress.minutesLeft) })}
      />
      {deadlineAt && (
        <p>
          <Time value={deadlineAt}>{t('learning.due-on', { day: format.dateTime(deadlineAt) })}</Time>
        </p>
      )}
      {next && (
        <Row>
          <LinkButton tone="main" iconEnd="next" to={placeIn(id, next)}>
            {progress.done > 0 || next.blockId ? t('learning.continue') : t('learning.begin')}
          </LinkButton>
        </Row>
      )}
    </Stack>
  );
}

/** Leaving can be undone by enrolling again, so it is not asked twice; it stands last and folded. */
function Leave({ enrolmentId }: { enrolmentId: string }) {
  const { t } = useMessages();
  return (
    <Section title={t('learning.leave-title')}>
      <Stack gap={2}>
        <p>{t('learning.leave-text')}</p>
        <Form endpoint={withdraw} fixed={{ enrolmentId }} next="/learning" aria-label={t('learning.leave')}>
          {({ pending, problem }) => (
            <>
              {problem && <Callout tone="warning">{problem.title}</Callout>}
              <Button type="submit" pending={pending}>
                {t('learning.leave')}
              </Button>
            </>
          )}
        </Form>
      </Stack>
    </Section>
  );
}

export default definePage({ load: ({ params }) => [read(getEnrolment, { enrolmentId: params.enrolmentId! })], Component: EnrolmentPage });
