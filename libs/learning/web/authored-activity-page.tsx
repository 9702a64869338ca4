import { QuestionPreview } from '@cursus/assessment/web/question-preview';
import { attemptGradings, reviewPolicies } from '@cursus/assessment/contract';
import { languageOf } from '@cursus/catalogue/web/language-of';
import { completionRules } from '@cursus/catalogue/contract';
import { directionOf } from '@cursus/platform/messages';
import { definePage, Form, one, read, ServerHtml, useFormat, useMessages, useParam, useRead, useSearchOfPage } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import {
  Accordion,
  AccordionItem,
  Badge,
  Button,
  Callout,
  Checkbox,
  CheckboxGroup,
  EmptyState,
  LinkButton,
  RadioGroup,
  Row,
  Section,
  Select,
  TextField,
} from '@cursus/ui';
import {
  changeActivity,
  changeQuizSettings,
  getAuthoredCourse,
  previewActivity,
  type AuthoredActivity,
  type AuthoredCourseView,
} from '../contract';
import { AuthoringFrame, useAuthoredCourse } from './authoring-frame';
import { kindWords } from './kind-words';

function AuthoredActivityPage() {
  const { t } = useMessages();
  const { course, text } = useAuthoredCourse();
  const activityId = useParam('activityId');
  const activity = course.modules.flatMap((module) => module.activities).find(({ id }) => id === activityId);
  if (!activity)
    return (
      <EmptyState
        icon="search"
        title={t('authoring.activity-gone')}
        action={<LinkButton to={`/authoring/${course.id}`}>{t('authoring.overview')}</LinkButton>}
      />
    );
  const title = text(activity.title);
  const reasons = course.reasons.filter((reason) => reason.activityId === activityId);
  return (
    <AuthoringFrame crumb={title.text || t(kindWords[activity.kind])} activity={title}>
      <Row>
        <Badge>{t(kindWords[activity.kind])}</Badge>
        {(activity.kind === 'lesson' || activity.quiz) && (
          <LinkButton to={`/authoring/${course.id}/${activityId}/texts`} icon="edit">
            {t('authoring.edit-texts')}
          </LinkButton>
        )}
      </Row>
      {reasons.length > 0 && (
        <Callout tone="important">
          <ul>
            {reasons.map(({ code }) => (
              <li key={code}>{t(`authoring.reason-${code}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <ActivityForm key={activityId} course={course} activity={activity} />
      {activity.quiz && <QuizForm course={course} activity={activity} quiz={activity.quiz} />}
      <Preview course={course} activity={activity} />
    </AuthoringFrame>
  );
}

function ActivityForm({ course, activity }: { course: AuthoredCourseView; activity: AuthoredActivity }) {
  const { t } = useMessages();
  const format = useFormat();
  const { text } = useAuthoredCourse();
  const languages = [course.sourceLanguage, ...Object.keys(course.coverage).filter((tag) => tag !== course.sourceLanguage)];
  const others = course.modules.flatMap((module) => module.activities).filter(({ id }) => id !== activity.id);
  const rules = completionRules.filter((rule) => activity.kind === 'quiz' || (rule !== 'submitted' && rule !== 'passed'));
  return (
    <Section title={t('authoring.rules')}>
      <Form
        endpoint={changeActivity}
        fixed={{ courseId: course.id, activityId: activity.id }}
        next={`/authoring/${course.id}/${activity.id}?done=saved`}
        className="form"
      >
        {(form) => (
          <>
            <FormProblem form={form} />
            {languages.map((tag) => (
              <TextField
                key={tag}
                name={`title.${tag}`}
                label={languages.length > 1 ? t('authoring.title-in', { language: format.language(tag) }) : t('authoring.activity-title')}
                {...languageOf({ lang: tag })}
                maxLength={300}
                defaultValue={form.value(`title.${tag}`) ?? activity.title[tag]?.text ?? ''}
                error={form.error(`title.${tag}`)}
              />
            ))}
            <RadioGroup
              name="completion"
              label={t('authoring.completion')}
              hint={t('authoring.completion-hint')}
              defaultValue={form.value('completion') ?? activity.completion}
              options={rules.map((rule) => ({
                value: rule,
                label: t(`authoring.completion-${rule}`),
                hint: t(`authoring.completion-${rule}-explained`),
              }))}
            />
            <TextField
              name="minutes"
              type="number"
              inputMode="numeric"
              size={5}
              min={0}
              max={10000}
              required
              label={t('authoring.minutes')}
              hint={t('authoring.minutes-hint')}
              defaultValue={form.value('minutes') ?? activity.minutes}
              error={form.error('minutes')}
            />
            {others.length > 0 && (
              <Accordion>
                <AccordionItem title={t('authoring.requires', { count: activity.requires.length })}>
                  <CheckboxGroup
                    name="requires[]"
                    label={t('authoring.requires-label')}
                    hint={t('authoring.requires-hint')}
                    defaultValue={form.problem ? form.values('requires[]') : activity.requires}
                    options={others.map((one) => {
                      const title = text(one.title);
                      return { value: one.id, label: title.text || t(kindWords[one.kind]), ...languageOf(title) };
                    })}
                  />
                </AccordionItem>
              </Accordion>
            )}
            <Button type="submit" tone="main" pending={form.pending}>
              {t('authoring.save')}
            </Button>
          </>
        )}
      </Form>
    </Section>
  );
}

function QuizForm({
  course,
  activity,
  quiz,
}: {
  course: AuthoredCourseView;
  activity: AuthoredActivity;
  quiz: NonNullable<AuthoredActivity['quiz']>;
}) {
  const { t } = useMessages();
  const { settings } = quiz;
  const numeric = { type: 'number', inputMode: 'numeric', size: 6, min: 1 } as const;
  return (
    <Section title={t('authoring.quiz-settings')}>
      {quiz.graded && <p className="hint">{t('authoring.graded-by-person')}</p>}
      <Form
        endpoint={changeQuizSettings}
        fixed={{ courseId: course.id, activityId: activity.id }}
        next={`/authoring/${course.id}/${activity.id}?done=saved`}
        className="form"
      >
        {(form) => (
          <>
            <FormProblem form={form} />
            <TextField
              {...numeric}
              name="passMark"
              max={100}
              label={t('authoring.pass-mark-percent')}
              hint={t('authoring.pass-mark-hint')}
              defaultValue={form.value('passMark') ?? (settings.masteryScore === null ? '' : Math.round(settings.masteryScore * 100))}
              error={form.error('passMark')}
            />
            <TextField
              {...numeric}
              name="maxAttempts"
              max={100}
              label={t('authoring.max-attempts')}
              hint={t('authoring.max-attempts-hint')}
              defaultValue={form.value('maxAttempts') ?? settings.maxAttempts ?? ''}
              error={form.error('maxAttempts')}
            />
            <TextField
              {...numeric}
              name="minutesAllowed"
              max={10080}
              label={t('authoring.minutes-allowed')}
              hint={t('authoring.minutes-allowed-hint')}
              defaultValue={form.value('minutesAllowed') ?? settings.minutesAllowed ?? ''}
              error={form.error('minutesAllowed')}
            />
            <Select
              name="grading"
              label={t('authoring.grading-of-attempts')}
              defaultValue={form.value('grading') ?? settings.grading}
              options={attemptGradings.map((grading) => ({ value: grading, label: t(`authoring.grading-${grading}`) }))}
            />
            <RadioGroup
              name="review"
              label={t('authoring.review')}
              defaultValue={form.value('review') ?? settings.review}
              options={reviewPolicies.map((review) => ({ value: review, label: t(`authoring.review-${review}`) }))}
            />
            <TextField
              {...numeric}
              name="questionsPerPage"
              max={100}
              label={t('authoring.questions-per-page')}
              hint={t('authoring.questions-per-page-hint')}
              defaultValue={form.value('questionsPerPage') ?? settings.questionsPerPage ?? ''}
              error={form.error('questionsPerPage')}
            />
            <Checkbox
              name="shuffleQuestions"
              label={t('authoring.shuffle')}
              defaultChecked={form.problem ? form.value('shuffleQuestions') === 'on' : settings.shuffleQuestions}
            />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('authoring.save')}
            </Button>
          </>
        )}
      </Form>
    </Section>
  );
}

function Preview({ course, activity }: { course: AuthoredCourseView; activity: AuthoredActivity }) {
  const { t } = useMessages();
  const format = useFormat();
  const search = useSearchOfPage();
  const asked = { courseId: course.id, activityId: activity.id, language: one(search.language) };
  const { lesson, language, introduction, questions } = useRead(previewActivity, asked);
  const languages = Object.keys(course.coverage);
  return (
    <Section title={t('authoring.preview')}>
      {languages.length > 1 && (
        <Row>
          {languages.map((tag) => (
            <LinkButton
              key={tag}
              small
              tone={tag === language ? undefined : 'quiet'}
              to={`/authoring/${course.id}/${activity.id}?language=${encodeURIComponent(tag)}`}
              aria-current={tag === language ? 'true' : undefined}
            >
              {format.language(tag)}
            </LinkButton>
          ))}
        </Row>
      )}
      {lesson && (
        <ServerHtml id="preview" className="prose" html={lesson.html} tag={lesson.tag} lang={language} dir={directionOf(language)} />
      )}
      {introduction && <div className="prose" {...languageOf(introduction)} dangerouslySetInnerHTML={{ __html: introduction.text }} />}
      {questions.map((question, at) => (
        <QuestionPreview key={question.id} question={question} number={at + 1} />
      ))}
      {!lesson && questions.length === 0 && <p className="hint">{t('authoring.nothing-to-see')}</p>}
    </Section>
  );
}

export default definePage({
  load: ({ params, search }) => [
    read(getAuthoredCourse, { courseId: params.courseId! }),
    read(previewActivity, { courseId: params.courseId!, activityId: params.activityId!, language: one(search.language) }),
  ],
  Component: AuthoredActivityPage,
});
