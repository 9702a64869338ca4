import type { ReactNode } from 'react';
import type { Localized } from '@cursus/catalogue/contract';
import { staleLanguages } from '@cursus/catalogue/rules/texts';
import { languageOf } from '@cursus/catalogue/web/language-of';
import { definePage, Form, read, useMessages } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import { Badge, Button, TextArea, TextField } from '@cursus/ui';
import { changeCourseTexts, getAuthoredCourse } from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';
import { LanguageTabs } from './course-language';

function CourseTextsPage() {
  const { t } = useMessages();
  const { course, language } = useAuthoredCourse();
  const { sourceLanguage } = course;
  const isSource = language === sourceLanguage;
  const path = `/authoring/${course.id}/texts`;
  const written = (text: Localized | null | undefined) => text?.[language]?.text ?? '';
  /** What a translator translates, and that it was changed since. */
  const source = (text: Localized | null | undefined): ReactNode =>
    isSource || !text?.[sourceLanguage] ? undefined : (
      <>
        <span {...languageOf({ lang: sourceLanguage })}>{text[sourceLanguage].text}</span>{' '}
        {staleLanguages(text, sourceLanguage).includes(language) && <Badge tone="warn">{t('authoring.stale')}</Badge>}
      </>
    );
  const outcomes = (tag: string) => course.outcomes.map((one) => one[tag]?.text ?? '').join('\n');
  const own = languageOf({ lang: language });
  return (
    <AuthoringFrame crumb={t('authoring.texts')}>
      <LanguageTabs course={course} language={language} path={path} />
      <Form
        key={language}
        endpoint={changeCourseTexts}
        fixed={{ courseId: course.id, language }}
        next={`${path}?language=${encodeURIComponent(language)}&done=saved`}
        className="form"
      >
        {(form) => (
          <>
            <FormProblem form={form} />
            <TextField
              {...own}
              name="title"
              label={t('authoring.course-title')}
              hint={source(course.title)}
              required={isSource}
              maxLength={300}
              defaultValue={form.value('title') ?? written(course.title)}
              error={form.error('title')}
            />
            <TextArea
              {...own}
              name="summary"
              label={t('authoring.summary')}
              hint={source(course.summary) ?? t('authoring.summary-hint')}
              maxLength={2000}
              defaultValue={form.value('summary') ?? written(course.summary)}
              error={form.error('summary')}
            />
            <TextArea
              {...own}
              name="audience"
              label={t('authoring.audience')}
              hint={source(course.audience) ?? t('authoring.audience-hint')}
              rows={3}
              maxLength={2000}
              defaultValue={form.value('audience') ?? written(course.audience)}
              error={form.error('audience')}
            />
            <TextArea
              {...own}
              name="outcomes"
              label={t('authoring.outcomes')}
              hint={
                isSource ? (
                  t('authoring.outcomes-hint')
                ) : (
                  <>
                    {t('authoring.outcomes-translate')}
                    {course.outcomes.length > 0 && (
                      <ol {...languageOf({ lang: sourceLanguage })}>
                        {course.outcomes.map((one, at) => (
                          <li key={at}>{one[sourceLanguage]?.text}</li>
                        ))}
                      </ol>
                    )}
                  </>
                )
              }
              rows={6}
              defaultValue={form.value('outcomes') ?? outcomes(language)}
              error={form.error('outcomes')}
            />
            <p className="hint">{t('authoring.lesson-texts-elsewhere')}</p>
            <Button type="submit" tone="main" pending={form.pending}>
              {t('authoring.save')}
            </Button>
          </>
        )}
      </Form>
    </AuthoringFrame>
  );
}

export default definePage({
  load: ({ params }) => [read(getAuthoredCourse, { courseId: params.courseId! })],
  Component: CourseTextsPage,
});
