import { ReviewedAnswer } from '@cursus/assessment/web/attempt-result';
import type { QuestionReview } from '@cursus/assessment/contract';
import { languageOf } from '@cursus/catalogue/web/language-of';
import { definePage, Form, one, read, useFormat, useMessages, useParam, useRead, useSearchOfPage } from '@cursus/platform/web';
import { fieldError, FormProblem } from '@cursus/people/web/form-problem';
import {
  Accordion,
  AccordionItem,
  Badge,
  Bdi,
  Button,
  Callout,
  Crumbs,
  LinkButton,
  Page,
  QuestionBox,
  Row,
  Section,
  Stack,
  TextArea,
  TextField,
  Time,
  Title,
} from '@cursus/ui';
import { getAttemptToGrade, markQuestion } from '../contract';

function GradingPage() {
  const { t } = useMessages();
  const format = useFormat();
  const attempt = useRead(getAttemptToGrade, { attemptId: useParam('attemptId') });
  const { learner, quiz, course, submittedAt, state, questions, next, score } = attempt;
  const done = one(useSearchOfPage().done) === 'saved';
  const name = learner || t('grading.no-name');
  // What a person decides comes first; the rest the key has decided already.
  const essays = questions.filter(({ type }) => type === 'essay');
  const others = questions.filter(({ type }) => type !== 'essay');
  const number = (question: QuestionReview) => questions.indexOf(question) + 1;
  return (
    <Page width="text">
      <title>{`${t('grading.of', { learner: name })} · Cursus`}</title>
      <Crumbs label={t('grading.crumbs')} items={[{ to: '/grading', label: t('grading.title') }, { label: name }]} />
      <Title
        kicker={
          <>
            <span {...languageOf(course)}>{course.text}</span>
            <span {...languageOf(quiz)}>{quiz.text}</span>
          </>
        }
        lead={
          <>
            {t('grading.submitted')} <Time value={submittedAt}>{format.dateTime(submittedAt)}</Time>
          </>
        }
      >
        <Bdi>{name}</Bdi>
      </Title>
      <Stack gap={6}>
        {done && (
          <div role="status">
            <Callout tone="ok">
              {t(state === 'graded' ? 'grading.finished' : 'grading.kept')}
              {state === 'graded' && score !== null && ` ${t('grading.result', { percent: format.percent(score) })}`}
            </Callout>
          </div>
        )}
        {essays.map((question) => (
          <Essay key={question.id} attemptId={attempt.attemptId} question={question} number={number(question)} />
        ))}
        <Row>
          {next ? (
            <LinkButton tone={state === 'graded' ? 'main' : undefined} to={`/grading/${next}`} iconEnd="next">
              {t('grading.next')}
            </LinkButton>
          ) : (
            <LinkButton to="/grading">{t('grading.back')}</LinkButton>
          )}
        </Row>
        {others.length > 0 && (
          <Accordion>
            <AccordionItem title={t('grading.other-answers', { count: others.length })}>
              {others.map((question) => (
                <QuestionBox key={question.id} id={`q-${question.id}`} kicker={t('grading.question', { number: number(question) })}>
                  <ReviewedAnswer review={question} />
                </QuestionBox>
              ))}
            </AccordionItem>
          </Accordion>
        )}
      </Stack>
    </Page>
  );
}

function Essay({ attemptId, question, number }: { attemptId: string; question: QuestionReview; number: number }) {
  const { t } = useMessages();
  const format = useFormat();
  const graded = question.state !== 'needs-grading';
  return (
    <Section
      title={t('grading.question', { number })}
      action={
        <Badge tone={graded ? 'ok' : 'warn'}>
          {graded
            ? t('grading.points-given', { points: format.number(question.points ?? 0), max: format.number(question.max) })
            : t('grading.to-grade')}
        </Badge>
      }
    >
      <ReviewedAnswer review={question} />
      <Form
        endpoint={markQuestion}
        fixed={{ attemptId, questionId: question.id }}
        next={`/grading/${attemptId}?done=saved`}
        className="form"
      >
        {(form) => (
          <>
            <FormProblem form={form} beside={['TOO_MANY_POINTS']} />
            <TextField
              name="points"
              id={`points-${question.id}`}
              type="number"
              inputMode="decimal"
              size={5}
              min={0}
              max={question.max}
              step="any"
              required
              label={t('grading.points', { max: format.number(question.max) })}
              defaultValue={form.value('points') ?? question.points ?? ''}
              error={fieldError(form, 'points', ['TOO_MANY_POINTS'])}
            />
            <TextArea
              name="comment"
              id={`comment-${question.id}`}
              label={t('grading.comment')}
              hint={t('grading.comment-hint')}
              dir="auto"
              rows={4}
              maxLength={4000}
              defaultValue={form.value('comment') ?? question.comment?.text ?? ''}
              error={form.error('comment')}
            />
            <Button type="submit" tone={graded ? undefined : 'main'} pending={form.pending}>
              {t(graded ? 'grading.change' : 'grading.save')}
            </Button>
          </>
        )}
      </Form>
    </Section>
  );
}

export default definePage({
  load: ({ params }) => [read(getAttemptToGrade, { attemptId: params.attemptId! })],
  Component: GradingPage,
});
