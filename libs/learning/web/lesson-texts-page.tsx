import { staleLanguages } from '@cursus/catalogue/rules/texts';
import { languageOf } from '@cursus/catalogue/web/language-of';
import { definePage, Form, read, useMessages, useParam, useRead } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import { Badge, Button, Card, EmptyState, LinkButton, Row, TextArea } from '@cursus/ui';
import { RichTextField } from '@cursus/ui/rich-text-field';
import { changeLessonTexts, getAuthoredCourse, getLessonTexts } from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';
import { LanguageTabs } from './course-language';

/** What is long when it is written; the other plain fields are one line or two. */
const longFields = ['transcript', 'answer', 'text'];

function LessonTextsPage() {
  const { t } = useMessages();
  const { course, text, language } = useAuthoredCourse();
  const activityId = useParam('activityId');
  const { blocks, revision } = useRead(getLessonTexts, { courseId: course.id, activityId });
  const { sourceLanguage } = course;
  const own = languageOf({ lang: language });
  const path = `/authoring/${course.id}/${activityId}/texts`;
  const activity = course.modules.flatMap((module) => module.activities).find(({ id }) => id === activityId);
  const written = blocks.filter(({ texts }) => Object.keys(texts).length > 0);
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
          endpoint={changeLessonTexts}
          fixed={{ courseId: course.id, activityId, language, revision }}
          next={`${path}?language=${encodeURIComponent(language)}&done=saved`}
          className="form wide"
        >
          {(form) => (
            <>
              <FormProblem form={form} />
              {written.map(({ id, kind, texts }, at) => (
                <Card key={id} level={2} title={t('authoring.block', { number: at + 1, kind: t(`authoring.block-${kind}`) })}>
                  {Object.entries(texts).map(([field, wordings]) => {
                    const name = `texts.${id}.${field}`;
                    const value = form.value(name) ?? wordings[language]?.text ?? '';
                    const source = wordings[sourceLanguage]?.text;
                    const stale = staleLanguages(wordings, sourceLanguage).includes(language);
                    const hint = (
                      <>
                        {stale && <Badge tone="warn">{t('authoring.stale')}</Badge>}
                        {language !== sourceLanguage &&
                          source &&
                          (field === 'html' ? (
                            <div
                              className="prose source-text"
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
                    const basics = { name, label: t(`authoring.field-${field}`), hint, error: form.error(name), ...own };
                    return field === 'html' ? (
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
    read(getLessonTexts, { courseId: params.courseId!, activityId: params.activityId! }),
  ],
  Component: LessonTextsPage,
});
