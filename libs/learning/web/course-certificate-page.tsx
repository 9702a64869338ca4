import { directionOf } from '@cursus/platform/messages';
import { definePage, Form, read, useFormat, useMessages, type FormState } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import { Button, Checkbox, Fieldset, TextField } from '@cursus/ui';
import { changeCertificate, getAuthoredCourse, type AuthoredCourseView } from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';

type Certificate = AuthoredCourseView['settings']['certificate'];

function CourseCertificatePage() {
  const { t } = useMessages();
  const { course } = useAuthoredCourse();
  const { certificate } = course.settings;
  const languages = Object.keys(course.coverage);
  return (
    <AuthoringFrame crumb={t('authoring.certificate')}>
      <Form
        endpoint={changeCertificate}
        fixed={{ courseId: course.id }}
        next={`/authoring/${course.id}/certificate?done=saved`}
        className="form"
      >
        {(form) => (
          <>
            <FormProblem form={form} />
            <Checkbox
              name="offered"
              label={t('authoring.offer-certificate')}
              hint={t('authoring.offer-certificate-hint')}
              defaultChecked={form.problem ? form.value('offered') === 'on' : certificate.offered}
            />
            <InLanguages form={form} name="issuer" label={t('authoring.issuer')} languages={languages} texts={certificate.issuer} />
            <InLanguages form={form} name="place" label={t('authoring.place')} languages={languages} texts={certificate.place ?? {}} />
            <TextField
              name="validMonths"
              type="number"
              inputMode="numeric"
              size={4}
              min={1}
              max={240}
              label={t('authoring.valid-months')}
              hint={t('authoring.valid-months-hint')}
              defaultValue={form.value('validMonths') ?? certificate.validMonths ?? ''}
              error={form.error('validMonths')}
            />
            {(['first', 'second'] as const).map((which, at) => (
              <Signatory key={which} form={form} which={which} languages={languages} known={certificate.signatories[at]} />
            ))}
            <Button type="submit" tone="main" pending={form.pending}>
              {t('authoring.save')}
            </Button>
          </>
        )}
      </Form>
    </AuthoringFrame>
  );
}

function Signatory(p: {
  form: FormState;
  which: 'first' | 'second';
  languages: string[];
  known: Certificate['signatories'][number] | undefined;
}) {
  const { t } = useMessages();
  const name = `signatory.${p.which}.name`;
  return (
    <Fieldset legend={t(`authoring.signatory-${p.which}`)} hint={p.which === 'second' ? t('authoring.signatory-hint') : undefined}>
      <TextField
        name={name}
        label={t('authoring.signatory-name')}
        dir="auto"
        maxLength={200}
        defaultValue={p.form.value(name) ?? p.known?.name ?? ''}
        error={p.form.error(name)}
      />
      <InLanguages
        form={p.form}
        name={`signatory.${p.which}.position`}
        label={t('authoring.signatory-position')}
        languages={p.languages}
        texts={p.known?.position ?? {}}
      />
    </Fieldset>
  );
}

/** One short text in each language of the course. */
function InLanguages(p: { form: FormState; name: string; label: string; languages: string[]; texts: Record<string, string> }) {
  const format = useFormat();
  return p.languages.map((tag) => (
    <TextField
      key={tag}
      name={`${p.name}.${tag}`}
      label={p.languages.length > 1 ? `${p.label} (${format.language(tag)})` : p.label}
      lang={tag}
      dir={directionOf(tag)}
      maxLength={300}
      defaultValue={p.form.value(`${p.name}.${tag}`) ?? p.texts[tag] ?? ''}
      error={p.form.error(`${p.name}.${tag}`)}
    />
  ));
}

export default definePage({
  load: ({ params }) => [read(getAuthoredCourse, { courseId: params.courseId! })],
  Component: CourseCertificatePage,
});
