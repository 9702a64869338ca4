import type { ReactNode } from 'react';
import type { Readable } from '@cursus/catalogue/contract';
import { readText } from '@cursus/catalogue/rules/texts';
import { languageOf } from '@cursus/catalogue/web/language-of';
import { one, useMessages, useParam, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Badge, Callout, Crumbs, Page, Stack, Tabs, Title, type Tone } from '@cursus/ui';
import { getAuthoredCourse, type AuthoredCourseView } from '../contract';

export const courseTones: Record<AuthoredCourseView['status'], Tone> = { draft: 'warn', published: 'ok', retired: 'neutral' };

/** The course of the address, and its texts as the reader of the interface reads them. */
export function useAuthoredCourse() {
  const { locale } = useMessages();
  const course = useRead(getAuthoredCourse, { courseId: useParam('courseId') });
  const text = (given: AuthoredCourseView['title']) => readText(given, [locale], course.sourceLanguage);
  return { course, text, language: one(useSearchOfPage().language) ?? course.sourceLanguage };
}

/** What stands around every page of a course that is being written: where one is, its parts, and that something was saved. */
export function AuthoringFrame({
  crumb,
  activity,
  width = 'text',
  children,
}: {
  crumb?: string;
  /** Title of the one activity that the page is about; otherwise it is about the course. */
  activity?: Readable;
  width?: 'text' | 'full';
  children: ReactNode;
}) {
  const { t } = useMessages();
  const { course, text } = useAuthoredCourse();
  const search = useSearchOfPage();
  const title = text(course.title);
  const home = `/authoring/${course.id}`;
  const name = title.text || t('authoring.untitled');
  return (
    <Page width={width}>
      <title>{`${crumb ?? name} · Cursus`}</title>
      <Crumbs
        label={t('authoring.crumbs')}
        items={[
          { to: '/authoring', label: t('authoring.title') },
          ...(crumb ? [{ to: home, label: name }, { label: crumb }] : [{ label: name }]),
        ]}
      />
      <Title
        {...languageOf(activity ?? title)}
        kicker={
          <>
            <Badge tone={courseTones[course.status]}>{t(`authoring.status-${course.status}`)}</Badge>
            {course.version && <span>{t('authoring.version', { major: course.version.major, minor: course.version.minor })}</span>}
            {course.status === 'published' && course.unpublished && <Badge tone="warn">{t('authoring.unpublished')}</Badge>}
          </>
        }
      >
        {activity ? crumb : name}
      </Title>
      <Tabs
        label={t('authoring.parts')}
        tabs={[
          { to: home, label: t('authoring.overview'), exact: true },
          { to: `${home}/texts`, label: t('authoring.texts') },
          { to: `${home}/settings`, label: t('authoring.settings') },
          { to: `${home}/certificate`, label: t('authoring.certificate') },
          { to: `${home}/dates`, label: t('authoring.dates') },
        ]}
      />
      <Stack gap={6}>
        {one(search.done) === 'saved' && (
          <div role="status">
            <Callout tone="ok">{t(course.status === 'published' ? 'authoring.saved-unpublished' : 'authoring.saved')}</Callout>
          </div>
        )}
        {children}
      </Stack>
    </Page>
  );
}
