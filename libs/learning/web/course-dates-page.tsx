import { definePage, Form, read, useFormat, useMessages, type FormState } from '@cursus/platform/web';
import { fieldError, FormProblem } from '@cursus/people/web/form-problem';
import { Bdi, Button, DateField, Section, TextField } from '@cursus/ui';
import { changeEdition, getAuthoredCourse, openEdition, type AuthoredEdition } from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';

function CourseDatesPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { course, text } = useAuthoredCourse();
  const next = `/authoring/${course.id}/dates?done=saved`;
  return (
    <AuthoringFrame crumb={t('authoring.dates')}>
      <p>
        {t('authoring.dates-lead')} {t('authoring.days-in')} <Bdi dir="ltr">{format.timeZone}</Bdi>
      </p>
      {course.editions.map((edition) => (
        <Section
          key={edition.id}
          title={edition.title ? text(edition.title).text : t('authoring.self-paced')}
          action={<span className="meta">{t('authoring.taken', { count: edition.taken })}</span>}
        >
          <Form endpoint={changeEdition} fixed={{ courseId: course.id, editionId: edition.id }} next={next} className="form">
            {(form) => <EditionFields form={form} edition={edition} />}
          </Form>
        </Section>
      ))}
      <Section title={t('authoring.open-edition')}>
        <p>{t('authoring.open-edition-explained')}</p>
        <Form endpoint={openEdition} fixed={{ courseId: course.id }} next={next} className="form">
          {(form) => (
            <>
              <TextField
                name="title"
                id="new-title"
                label={t('authoring.edition-title')}
                dir="auto"
                required
                maxLength={200}
                defaultValue={form.value('title')}
                error={form.error('title')}
              />
              <EditionFields form={form} />
            </>
          )}
        </Form>
      </Section>
    </AuthoringFrame>
  );
}

function EditionFields({ form, edition }: { form: FormState; edition?: AuthoredEdition }) {
  const { t } = useMessages();
  const own = (name: string) => `${edition?.id ?? 'new'}-${name}`;
  const numeric = { type: 'number', inputMode: 'numeric', size: 6, min: 1 } as const;
  return (
    <>
      <FormProblem form={form} beside={['EDITION_ENDS_BEFORE_IT_BEGINS']} />
      <DateField
        name="opensOn"
        id={own('opens')}
        label={t('authoring.opens-on')}
        hint={t('authoring.opens-on-hint')}
        defaultValue={form.value('opensOn') ?? edition?.opensOn ?? ''}
        error={form.error('opensOn')}
      />
      <DateField
        name="closesOn"
        id={own('closes')}
        label={t('authoring.closes-on')}
        hint={t('authoring.closes-on-hint')}
        defaultValue={form.value('closesOn') ?? edition?.closesOn ?? ''}
        error={fieldError(form, 'closesOn', ['EDITION_ENDS_BEFORE_IT_BEGINS'])}
      />
      <TextField
        {...numeric}
        name="daysToComplete"
        id={own('days')}
        max={3650}
        label={t('authoring.days-to-complete')}
        hint={t('authoring.days-to-complete-hint')}
        defaultValue={form.value('daysToComplete') ?? edition?.daysToComplete ?? ''}
        error={form.error('daysToComplete')}
      />
      <TextField
        {...numeric}
        name="seats"
        id={own('seats')}
        max={100000}
        label={t('authoring.seats')}
        hint={t('authoring.seats-hint')}
        defaultValue={form.value('seats') ?? edition?.seats ?? ''}
        error={form.error('seats')}
      />
      <Button type="submit" tone={edition ? 'main' : undefined} pending={form.pending}>
        {t(edition ? 'authoring.save' : 'authoring.open')}
      </Button>
    </>
  );
}

export default definePage({
  load: ({ params }) => [read(getAuthoredCourse, { courseId: params.courseId! })],
  Component: CourseDatesPage,
});
