import { languageOf } from '@cursus/catalogue/web/language-of';
import { definePage, Form, read, useFormat, useMessages } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import { Button, Callout, DescriptionList, Link, RadioGroup, Section, Stack, Table, TextArea, Time } from '@cursus/ui';
import { getAuthoredCourse, publishCourse, retireCourse, type AuthoredActivity, type AuthoredCourseView } from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';
import { kindWords } from './kind-words';

function AuthoredCoursePage() {
  const { t } = useMessages();
  const { course } = useAuthoredCourse();
  return (
    <AuthoringFrame width="full">
      <Publication course={course} />
      <Facts course={course} />
      <Section title={t('authoring.content')}>
        <Outline course={course} />
      </Section>
      {course.mayPublish && course.status === 'published' && <Retirement course={course} />}
    </AuthoringFrame>
  );
}

/** The one thing to do: what still hinders publication, or the button. */
function Publication({ course }: { course: AuthoredCourseView }) {
  const { t } = useMessages();
  const { text } = useAuthoredCourse();
  const activities = new Map(course.modules.flatMap((module) => module.activities).map((one) => [one.id, one]));
  const linked = (activityId: string | undefined) => {
    const activity = activityId ? activities.get(activityId) : undefined;
    if (!activity) return null;
    const title = text(activity.title);
    return (
      <Link to={`/authoring/${course.id}/${activity.id}`}>
        <span {...languageOf(title)}>{title.text || t(kindWords[activity.kind])}</span>
      </Link>
    );
  };
  if (course.reasons.length > 0) {
    return (
      <Section title={t('authoring.not-yet')}>
        <Callout tone="important">
          <ul>
            {course.reasons.map(({ code, activityId }) => (
              <li key={`${code} ${activityId ?? ''}`}>
                {t(`authoring.reason-${code}`)} {linked(activityId)}
              </li>
            ))}
          </ul>
        </Callout>
      </Section>
    );
  }
  if (course.status === 'published' && !course.unpublished) {
    return (
      <Callout tone="ok">
        <p>
          {t('authoring.all-published')} <Link to={`/courses/${course.slug}`}>{t('authoring.see-in-catalogue')}</Link>
        </p>
      </Callout>
    );
  }
  return (
    <Section
      title={t(
        course.status === 'draft' ? 'authoring.ready' : course.status === 'retired' ? 'authoring.bring-back' : 'authoring.publish-changes',
      )}
    >
      <Stack>
        {course.version && course.changes.length > 0 && (
          <div className="prose">
            <p>{t('authoring.what-changes')}</p>
            <ul>
              {course.changes.map(({ activityId, change }) => (
                <li key={`${activityId} ${change}`}>
                  {linked(activityId) ?? t('authoring.an-activity')}: {t(`authoring.change-${change}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <StillOpen course={course} />
        {course.mayPublish ? (
          <Form endpoint={publishCourse} fixed={{ courseId: course.id }} next={`/authoring/${course.id}`} className="form">
            {(form) => (
              <>
                <FormProblem form={form} />
                {course.version ? (
                  <RadioGroup
                    name="kind"
                    label={t('authoring.kind-of-version')}
                    defaultValue={form.value('kind') ?? course.suggested}
                    options={(['minor', 'major'] as const).map((kind) => ({
                      value: kind,
                      label:
                        kind === course.suggested ? t('authoring.suggested', { kind: t(`authoring.${kind}`) }) : t(`authoring.${kind}`),
                      hint: t(`authoring.${kind}-explained`),
                    }))}
                  />
                ) : (
                  <>
                    <p>{t('authoring.first-version')}</p>
                    <input type="hidden" name="kind" value="major" />
                  </>
                )}
                <Button type="submit" tone="main" pending={form.pending}>
                  {t('authoring.publish')}
                </Button>
              </>
            )}
          </Form>
        ) : (
          <Callout>{t('authoring.administrators-publish')}</Callout>
        )}
      </Stack>
    </Section>
  );
}

/** What hinders nothing but is mostly left open by an import. */
function StillOpen({ course }: { course: AuthoredCourseView }) {
  const { t } = useMessages();
  const home = `/authoring/${course.id}`;
  const { certificate } = course.settings;
  const withoutMark = course.modules.flatMap((module) => module.activities).find(({ quiz }) => quiz && quiz.settings.masteryScore === null);
  const open = [
    ...(course.theme === 'imported' ? [{ word: 'authoring.open-theme', to: `${home}/settings` }] : []),
    ...(course.outcomes.length === 0 ? [{ word: 'authoring.open-outcomes', to: `${home}/texts` }] : []),
    ...(withoutMark ? [{ word: 'authoring.open-pass-mark', to: `${home}/${withoutMark.id}` }] : []),
    ...(certificate.offered && certificate.signatories.length === 0
      ? [{ word: 'authoring.open-certificate', to: `${home}/certificate` }]
      : []),
  ];
  if (open.length === 0) return null;
  return (
    <Callout title={t('authoring.still-open')}>
      <ul>
        {open.map(({ word, to }) => (
          <li key={word}>
            <Link to={to}>{t(word)}</Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Facts({ course }: { course: AuthoredCourseView }) {
  const { t } = useMessages();
  const format = useFormat();
  const { certificate } = course.settings;
  const languages = Object.entries(course.coverage).map(([tag, { written, of, stale }]) =>
    tag === course.sourceLanguage
      ? t('authoring.source-language', { language: format.language(tag) })
      : t('authoring.covered', { language: format.language(tag), share: format.percent(of === 0 ? 0 : written / of), stale }),
  );
  return (
    <DescriptionList
      items={[
        { term: t('authoring.languages'), value: format.list(languages) },
        { term: t('authoring.duration'), value: format.duration(course.minutes) },
        { term: t('authoring.theme'), value: course.themes.find(({ key }) => key === course.theme)?.name ?? course.theme },
        { term: t('authoring.classification'), value: t(`authoring.classification-${course.classification}`) },
        {
          term: t('authoring.certificate'),
          value: !certificate.offered
            ? t('authoring.no-certificate')
            : certificate.signatories.length > 0
              ? t('authoring.signed-by', { names: format.list(certificate.signatories.map(({ name }) => name)) })
              : t('authoring.nobody-signs'),
        },
        { term: t('authoring.updated'), value: <Time value={course.updatedAt}>{format.dateTime(course.updatedAt)}</Time> },
      ]}
    />
  );
}

function Outline({ course }: { course: AuthoredCourseView }) {
  const { t } = useMessages();
  const format = useFormat();
  const { text } = useAuthoredCourse();
  return (
    <Stack gap={6} className="course-outline">
      {course.modules.map((module) => {
        const title = text(module.title);
        return (
          <Table<AuthoredActivity>
            key={module.id}
            caption={<span {...languageOf(title)}>{title.text}</span>}
            rows={module.activities}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                head: t('authoring.activity'),
                rowHead: true,
                cell: (activity) => {
                  const own = text(activity.title);
                  return (
                    <Link to={`/authoring/${course.id}/${activity.id}`}>
                      <span {...languageOf(own)}>{own.text || t('authoring.untitled')}</span>
                    </Link>
                  );
                },
              },
              {
                key: 'kind',
                head: t('authoring.kind'),
                cell: ({ kind, blocks, quiz }) =>
                  quiz
                    ? t('authoring.quiz-of', { questions: quiz.questions })
                    : kind === 'lesson'
                      ? t('authoring.lesson-of', { blocks })
                      : t(kindWords[kind]),
              },
              { key: 'completion', head: t('authoring.completion'), cell: ({ completion }) => t(`authoring.completion-${completion}`) },
              {
                key: 'pass',
                head: t('authoring.pass-mark'),
                numeric: true,
                cell: ({ quiz }) => (quiz?.settings.masteryScore != null ? format.percent(quiz.settings.masteryScore) : '—'),
              },
              { key: 'minutes', head: t('authoring.minutes'), numeric: true, cell: ({ minutes }) => format.number(minutes) },
            ]}
          />
        );
      })}
    </Stack>
  );
}

function Retirement({ course }: { course: AuthoredCourseView }) {
  const { t } = useMessages();
  return (
    <Section title={t('authoring.retire-title')}>
      <p>{t('authoring.retire-explained')}</p>
      <Form endpoint={retireCourse} fixed={{ courseId: course.id }} next={`/authoring/${course.id}`} className="form">
        {(form) => (
          <>
            <FormProblem form={form} />
            <TextArea
              name="reason"
              label={t('authoring.reason')}
              hint={t('authoring.reason-hint')}
              rows={2}
              dir="auto"
              required
              minLength={3}
              maxLength={500}
              defaultValue={form.value('reason')}
              error={form.error('reason')}
            />
            <Button type="submit" tone="danger" pending={form.pending}>
              {t('authoring.retire')}
            </Button>
          </>
        )}
      </Form>
    </Section>
  );
}

export default definePage({
  load: ({ params }) => [read(getAuthoredCourse, { courseId: params.courseId! })],
  Component: AuthoredCoursePage,
});
