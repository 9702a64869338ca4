import { classifications, courseFormats, courseLevels } from '@cursus/catalogue/contract';
import { formatWords, levelWords } from '@cursus/catalogue/web/words';
import { definePage, Form, read, useFormat, useMessages } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import { Button, RadioGroup, Section, Select, TextField } from '@cursus/ui';
import { changeCourseFacts, changeSourceLanguage, getAuthoredCourse } from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';
import { languageOptions } from './course-language';

function CourseSettingsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { course } = useAuthoredCourse();
  const next = `/authoring/${course.id}/settings?done=saved`;
  return (
    <AuthoringFrame crumb={t('authoring.settings')}>
      <Form endpoint={changeCourseFacts} fixed={{ courseId: course.id }} next={next} className="form">
        {(form) => (
          <>
            <FormProblem form={form} />
            <Select
              name="theme"
              label={t('authoring.theme')}
              hint={t('authoring.theme-hint')}
              defaultValue={form.value('theme') ?? course.theme}
              options={course.themes.map(({ key, name }) => ({ value: key, label: name }))}
              error={form.error('theme')}
            />
            <Select
              name="level"
              label={t('authoring.level')}
              defaultValue={form.value('level') ?? course.level}
              options={courseLevels.map((level) => ({ value: level, label: t(levelWords[level]) }))}
            />
            <Select
              name="format"
              label={t('authoring.format')}
              defaultValue={form.value('format') ?? course.format}
              options={courseFormats.map((one) => ({ value: one, label: t(formatWords[one]) }))}
            />
            <RadioGroup
              name="classification"
              label={t('authoring.classification')}
              defaultValue={form.value('classification') ?? course.classification}
              options={classifications.map((one) => ({
                value: one,
                label: t(`authoring.classification-${one}`),
                hint: t(`authoring.classification-${one}-explained`),
              }))}
            />
            <TextField
              name="hours"
              type="number"
              inputMode="numeric"
              size={4}
              min={1}
              max={1000}
              label={t('authoring.hours')}
              hint={t('authoring.hours-hint', { duration: format.duration(course.minutes) })}
              defaultValue={form.value('hours') ?? course.hours ?? ''}
              error={form.error('hours')}
            />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('authoring.save')}
            </Button>
          </>
        )}
      </Form>
      <Section title={t('authoring.source-language-title')}>
        <p>{t('authoring.source-language-explained', { language: format.language(course.sourceLanguage) })}</p>
        <Form endpoint={changeSourceLanguage} fixed={{ courseId: course.id }} next={next} className="form">
          {(form) => (
            <>
              <FormProblem form={form} />
              <Select
                name="language"
                id="source-language"
                label={t('authoring.written-in')}
                defaultValue={form.value('language') ?? course.sourceLanguage}
                options={languageOptions(course, format)}
              />
              <Button type="submit" pending={form.pending}>
                {t('authoring.change-language')}
              </Button>
            </>
          )}
        </Form>
      </Section>
    </AuthoringFrame>
  );
}

export default definePage({
  load: ({ params }) => [read(getAuthoredCourse, { courseId: params.courseId! })],
  Component: CourseSettingsPage,
});
