import { definePage, read, useFormat, useMessages, useParam, useRead } from '@cursus/platform/web';
import { Bdi, Callout, Crumbs, DescriptionList, EmptyState, LinkButton, Page, Section, Stack, Time, Title } from '@cursus/ui';
import { getCourseImport, type ImportNote } from '../contract';

function ImportPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { report, name, course, courseId, code, createdAt, state } = useRead(getCourseImport, { importId: useParam('importId') });
  return (
    <Page width="text">
      <title>{`${course ?? name} · Cursus`}</title>
      <Crumbs label={t('imports.crumbs')} items={[{ to: '/imports', label: t('imports.title') }, { label: course ?? name }]} />
      <Title
        dir="auto"
        lead={
          <>
            <Bdi>{name}</Bdi> · <Time value={createdAt}>{format.dateTime(createdAt)}</Time>
          </>
        }
        actions={
          courseId ? (
            <LinkButton tone="main" to={`/authoring/${courseId}`}>
              {t('imports.to-course')}
            </LinkButton>
          ) : undefined
        }
      >
        {course ?? name}
      </Title>
      {code && <Callout tone="warning">{t(`refusal.${code}`)}</Callout>}
      {!report && !code && <EmptyState icon="clock" title={t(`imports.state-${state}`)} />}
      {report && (
        <Stack gap={6}>
          <Section title={t('imports.came')}>
            <DescriptionList
              items={(['modules', 'lessons', 'quizzes', 'questions', 'files'] as const).map((what) => ({
                id: what,
                term: t(`imports.${what}`),
                value: format.number(report[what]),
              }))}
            />
          </Section>
          <Notes title={t('imports.changed')} none={t('imports.nothing-changed')} notes={report.changed} />
          <Notes title={t('imports.left')} none={t('imports.nothing-left')} notes={report.left} />
        </Stack>
      )}
    </Page>
  );
}

/** Notes of one kind together, so that forty pages with the same change are one line. */
function Notes({ title, none, notes }: { title: string; none: string; notes: ImportNote[] }) {
  const { t, has } = useMessages();
  const format = useFormat();
  const say = ({ code, why, details }: ImportNote) => (has(`import.${code}`) ? t(`import.${code}`, details) : why);
  const groups = [...Map.groupBy(notes, say)];
  return (
    <Section title={title}>
      {groups.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="plain-list stack">
          {groups.map(([why, same]) => (
            <li key={why}>
              {why}
              <div className="meta">
                <Bdi>{format.list(same.slice(0, 8).map(({ what }) => what))}</Bdi>
                {same.length > 8 && ` ${t('imports.and-more', { count: same.length - 8 })}`}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export default definePage({ load: ({ params }) => [read(getCourseImport, { importId: params.importId! })], Component: ImportPage });
