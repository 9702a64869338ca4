import { staleLanguages } from '@cursus/catalogue/rules/texts';
import { languageOf } from '@cursus/catalogue/web/language-of';
import { definePage, Form, read, useFormat, useMessages, useParam, useRead } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import { Badge, Button, Card, EmptyState, LinkButton, Row, TextArea } from '@cursus/ui';
import { RichTextField } from '@cursus/ui/rich-text-field';
import { changeActivityTexts, getAuthoredCourse, getActivityTexts } from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';
import { LanguageTabs } from './course-language';

/** What is long when it is written; the other plain fields are one line or two. */
const longFields = ['transcript', 'answer', 'text'];

function ActivityTextsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { course, text, language } = useAuthoredCourse();
  const activityId = useParam('activityId');
  const { blocks, revision } = useRead(getActivityTexts, { courseId: course.id, activityId });
  const { sourceLanguage } = course;
  const own = languageOf({ lang: language });
  const path = `/authoring/${course.id}/${activityId}/texts`;
  const activity = course.modules.flatMap((module) => module.activities).find(({ id }) => id === activityId);
  const written = blocks.filter(({ fields }) => fields.length > 0);
  const titleOf = (kind: string) =>
    kind.startsWith('question-') ? t(`assessment.type-${kind.slice('question-'.length)}`) : t(`authoring.block-${kind}`);
  /** `choices-2-text` is “Choice 3: text”. */
  const labelOf = (field: string) => {
    const [part, place, inner] = field.split('-');
    return inner === undefined
      ? t(`authoring.field-${field}`)
      : t('authoring.field-of', { part: t(`authoring.part-${part}`, { number: Number(place) + 1 }), field: t(`authoring.field-${inner}`) });
  };
  const toolWords = {
    bold: t('authoring.bold'),
    italic: t('authoring.italic'),
    list: t('authoring.list'),
    numbered: t('authoring.numbered'),
    link: t('authoring.link'),
    unlink: t('authoring.unlink'),
    linkAddress: t('authoring.link-address'),
  };
  return (
    <AuthoringFrame crumb={(activity && text(activity.title).text) || t('authoring.texts')} activity={activity && text(activity.title)}>
      <Row>
        <LinkButton icon="back" to={`/authoring/${course.id}/${activityId}`}>
          {t('authoring.back-to-activity')}
        </LinkButton>
      </Row>
      <LanguageTabs course={course} language={language} path={path} />
      {written.length === 0 ? (
        <EmptyState icon="book" title={t('authoring.no-texts')} />
      ) : (
        <Form
          key={`${language} ${revision}`}
          endpoint={changeActivityTexts}
          fixed={{ courseId: course.id, activityId, language, revision }}
          next={`${path}?language=${encodeURIComponent(language)}&done=saved`}
          className="form wide"
        >
          {(form) => (
            <>
              <FormProblem form={form} />
              {written.map(({ id, kind, fields }, at) => (
                <Card key={id} level={2} title={t('authoring.block', { number: at + 1, kind: titleOf(kind) })}>
                  {fields.map(({ name: field, rich, text: wordings }) => {
                    const name = `texts.${id}.${field}`;
                    const value = form.value(name) ?? wordings[language]?.text ?? '';
                    const source = wordings[sourceLanguage]?.text;
                    const stale = staleLanguages(wordings, sourceLanguage).includes(language);
                    const hint = (
                      <>
                        {stale && <Badge tone="warn">{t('authoring.stale')}</Badge>}
                        {language !== sourceLanguage &&
                          source &&
                          (rich ? (
                            <div
                              className="prose source-text"
                              role="group"
                              aria-label={format.language(sourceLanguage)}
                              // A wide table is scrolled, also by keyboard.
                              tabIndex={0}
                              {...languageOf({ lang: sourceLanguage })}
                              dangerouslySetInnerHTML={{ __html: source }}
                            />
                          ) : (
                            <div className="source-text" {...languageOf({ lang: sourceLanguage })}>
                              {source}
                            </div>
                          ))}
                      </>
                    );
                    const basics = { name, label: labelOf(field), hint, error: form.error(name), ...own };
                    return rich ? (
                      <RichTextField key={field} {...basics} defaultValue={value} words={toolWords} />
                    ) : (
                      <TextArea key={field} {...basics} rows={longFields.includes(field) ? 4 : 2} defaultValue={value} />
                    );
                  })}
                </Card>
              ))}
              <div className="sticky-foot">
                <Button type="submit" tone="main" pending={form.pending}>
                  {t('authoring.save')}
                </Button>
              </div>
            </>
          )}
        </Form>
      )}
    </AuthoringFrame>
  );
}

export default definePage({
  load: ({ params }) => [
    read(getAuthoredCourse, { courseId: params.courseId! }),
    read(getActivityTexts, { courseId: params.courseId!, activityId: params.activityId! }),
  ],
  Component: ActivityTextsPage,
});
