import { languageOf } from '@cursus/catalogue/web/language-of';
import { classificationWords, formatWords, levelWords } from '@cursus/catalogue/web/words';
import { definePage, Form, read, useFormat, useMessages, useParam, useRead } from '@cursus/platform/web';
import {
  Accordion,
  AccordionItem,
  Badge,
  Button,
  Callout,
  Chips,
  Crumbs,
  DescriptionList,
  Line,
  Lines,
  Page,
  Progress,
  Prose,
  Section,
  Stack,
  Time,
  Title,
} from '@cursus/ui';
import { getCourse, moveToNewest, type CoursePage } from '../contract';
import { CourseAction, EditionReason, EnrolButton } from './course-action';
import { CourseOutlineList } from './outline';
import { RequirementList } from './requirement-list';

function CoursePageView() {
  const { t } = useMessages();
  const format = useFormat();
  const course = useRead(getCourse, { slug: useParam('slug') });
  const { enrolment } = course;
  const activities = course.syllabus.flatMap(({ items }) => items);
  return (
    <Page>
      <title>{`${course.title.text} · Cursus`}</title>
      <Crumbs
        label={t('learning.you-are-here')}
        items={[{ to: '/catalogue', label: t('catalogue.title') }, { label: course.title.text }]}
      />
      <Title
        {...languageOf(course.title)}
        kicker={
          <>
            <span>{course.theme.name}</span>
            {course.classification !== 'open' && <Badge icon="lock">{t(classificationWords[course.classification])}</Badge>}
          </>
        }
        lead={<span {...languageOf(course.summary)}>{course.summary.text}</span>}
        actions={<CourseAction course={course} />}
      >
        {course.title.text}
      </Title>
      <Stack>
        <Chips label={t('learning.facts')}>
          <Badge icon="clock">{format.duration(course.minutes)}</Badge>
          <Badge icon="globe">
            <bdi>{course.languages.map(format.languageInItself).join(' · ')}</bdi>
          </Badge>
          <Badge icon={false}>{t(levelWords[course.level])}</Badge>
          <Badge icon={false}>{t(formatWords[course.format])}</Badge>
          <Badge icon={course.certificate.offered ? 'award' : false}>
            {course.certificate.offered ? t('learning.with-certificate') : t('learning.without-certificate')}
          </Badge>
        </Chips>
        {enrolment && enrolment.status === 'active' && (
          <Progress
            label={t('learning.your-progress')}
            value={enrolment.progress.done}
            max={Math.max(1, enrolment.progress.of)}
            text={t('learning.progress-text', {
              done: enrolment.progress.done,
              of: enrolment.progress.of,
              left: format.duration(enrolment.progress.minutesLeft),
            })}
          />
        )}
      </Stack>
      {enrolment?.newer && <NewerVersion enrolmentId={enrolment.id} version={`${enrolment.newer.major}.${enrolment.newer.minor}`} />}
      {course.outcomes.length > 0 && (
        <Section title={t('learning.outcomes')}>
          <Prose>
            <ul {...languageOf(course.outcomes[0]!)}>
              {course.outcomes.map((outcome) => (
                <li key={outcome.text}>
                  <bdi {...languageOf(outcome)}>{outcome.text}</bdi>
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
      {course.editions.length > 1 && <Editions course={course} />}
      <Section
        title={t('learning.syllabus')}
        action={<span className="meta">{t('learning.activity-count', { count: activities.length })}</span>}
      >
        <Syllabus course={course} />
      </Section>
      <Section title={course.certificate.offered ? t('learning.certificate-rules') : t('learning.completion-rules')} id="certificate">
        <RequirementList requirements={course.requirements} enrolmentId={enrolment?.id} />
      </Section>
      <Section title={t('learning.about')}>
        <Facts course={course} />
      </Section>
    </Page>
  );
}

function Syllabus({ course: { syllabus, enrolment } }: { course: CoursePage }) {
  const { t } = useMessages();
  const format = useFormat();
  const current = syllabus.findIndex(({ items }) => items.some(({ id }) => id === enrolment?.next?.activityId));
  return (
    <Accordion>
      {syllabus.map(({ id, title, items }, at) => {
        const done = items.filter(({ state }) => state === 'done').length;
        const minutes = format.duration(items.reduce((sum, item) => sum + item.minutes, 0));
        return (
          <AccordionItem
            key={id}
            {...languageOf(title)}
            title={title.text}
            meta={enrolment ? t('learning.module-meta', { done, of: items.length, minutes }) : minutes}
            open={at === Math.max(0, current)}
          >
            <CourseOutlineList groups={[{ id, title: { text: '', lang: title.lang }, items }]} enrolmentId={enrolment?.id} />
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

/** Runs with dates and seats, where there are several to choose from. */
function Editions({ course }: { course: CoursePage }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <Section title={t('learning.editions')}>
      <Lines>
        {course.editions.map((edition) => (
          <Line
            key={edition.id ?? 'self-paced'}
            meta={
              <>
                {edition.opensAt && t('learning.opens-on', { day: format.date(edition.opensAt) })}
                {edition.opensAt && edition.closesAt && ' · '}
                {edition.closesAt && t('learning.closes-on', { day: format.date(edition.closesAt) })}
                {edition.seatsLeft !== null && ` · ${t('learning.seats-left', { count: edition.seatsLeft })}`}
              </>
            }
            end={edition.reasons.length === 0 ? <EnrolButton course={course} edition={edition} /> : <EditionReason edition={edition} />}
          >
            {edition.title ? <span {...languageOf(edition.title)}>{edition.title.text}</span> : t('learning.self-paced')}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

/** A newer version waits: the learner decides. */
export function NewerVersion({ enrolmentId, version }: { enrolmentId: string; version: string }) {
  const { t } = useMessages();
  return (
    <Callout tone="note" title={t('learning.newer-title', { version })}>
      <p>{t('learning.newer-text')}</p>
      <Form endpoint={moveToNewest} fixed={{ enrolmentId }}>
        {({ pending, problem }) => (
          <>
            {problem && <p role="alert">{problem.title}</p>}
            <Button type="submit" pending={pending}>
              {t('learning.newer-move')}
            </Button>
          </>
        )}
      </Form>
    </Callout>
  );
}

function Facts({ course }: { course: CoursePage }) {
  const { t } = useMessages();
  const format = useFormat();
  const { version, certificate, audience } = course;
  return (
    <DescriptionList
      items={[
        ...(audience
          ? [{ id: 'audience', term: t('learning.audience'), value: <span {...languageOf(audience)}>{audience.text}</span> }]
          : []),
        { id: 'languages', term: t('learning.languages'), value: format.list(course.languages.map(format.language)) },
        { id: 'hours', term: t('learning.hours'), value: t('learning.hours-value', { hours: course.hours }) },
        ...(course.bytes > 0
          ? [{ id: 'size', term: t('learning.size'), value: t('learning.size-value', { size: format.bytes(course.bytes) }) }]
          : []),
        ...(certificate.offered && certificate.issuer
          ? [
              {
                id: 'issuer',
                term: t('learning.issuer'),
                value: <span {...languageOf(certificate.issuer)}>{certificate.issuer.text}</span>,
              },
            ]
          : []),
        ...(certificate.offered && certificate.validMonths !== null
          ? [{ id: 'validity', term: t('learning.validity'), value: t('learning.months', { count: certificate.validMonths }) }]
          : []),
        {
          id: 'version',
          term: t('learning.version'),
          value: (
            <>
              <bdi>{`${version.major}.${version.minor}`}</bdi> · <Time value={version.publishedAt}>{format.date(version.publishedAt)}</Time>
            </>
          ),
        },
      ]}
    />
  );
}

export default definePage({ load: ({ params }) => [read(getCourse, { slug: params.slug! })], Component: CoursePageView });
