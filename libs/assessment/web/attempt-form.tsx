import { useRef, useState } from 'react';
import { directionOf } from '@cursus/platform/messages';
import { Form, linkTo, useMessages } from '@cursus/platform/web';
import {
  ActionBar,
  Banner,
  Button,
  Callout,
  Dialog,
  Page,
  QuestionBox,
  QuestionNavigator,
  Row,
  SaveNote,
  Split,
  Title,
  useHydrated,
  type SaveState,
} from '@cursus/ui';
import { getAttempt, submitAttempt, type AttemptView } from '../contract';
import { AttemptClock } from './attempt-clock';
import { FlagButton } from './flag-button';
import { QuestionFields, Words } from './question-fields';
import { useAnswers } from './use-answers';
import { useSoleTab } from './use-sole-tab';

/** An attempt under way: every answer saves itself; without scripts the form saves and submits all of them. */
export function AttemptForm({ attempt }: { attempt: AttemptView }) {
  const { t } = useMessages();
  const hydrated = useHydrated();
  const answers = useAnswers(attempt);
  const { elsewhere, takeOver } = useSoleTab(`attempt ${attempt.id}`);
  const [asking, setAsking] = useState(false);
  const sure = useRef(false);
  const { questions, id, title } = attempt;
  const open = questions.flatMap((question, index) => (answers.answered[question.id] ? [] : [{ question, number: index + 1 }]));
  const words: Record<SaveState, string> = {
    idle: '',
    saving: t('assessment.saving'),
    saved: t('assessment.saved'),
    waiting: t('assessment.waiting'),
    failed: t('assessment.not-saved'),
  };
  const navigator = (
    <QuestionNavigator
      label={t('assessment.questions')}
      items={questions.map((question, index) => ({
        id: question.id,
        number: index + 1,
        to: `#q-${question.id}`,
        answered: answers.answered[question.id] ?? false,
        flagged: attempt.flagged.includes(question.id),
        unsent: answers.states[question.id] === 'waiting',
      }))}
      words={{
        answered: t('assessment.answered'),
        open: t('assessment.unanswered'),
        flagged: t('assessment.flagged'),
        unsent: t('assessment.waiting'),
      }}
    />
  );
  const confirmFirst = () => {
    if (sure.current || open.length === 0) return true;
    setAsking(true);
    return false;
  };

  return (
    <Split
      start={{
        id: 'questions',
        label: t('assessment.questions-done', { done: questions.length - open.length, all: questions.length }),
        closeLabel: t('assessment.close'),
        icon: 'list',
        content: navigator,
      }}
      above={attempt.deadlineAt && <AttemptClock deadlineAt={attempt.deadlineAt} now={attempt.now} />}
    >
      <Page width="text">
        <title>{`${title.text} · Cursus`}</title>
        <Title lang={title.lang} dir={directionOf(title.lang)}>
          {title.text}
        </Title>
        {attempt.introduction && <Words text={attempt.introduction} html />}
        {elsewhere && (
          <Banner tone="warn" icon="copy" action={<Button onClick={takeOver}>{t('assessment.take-over')}</Button>}>
            {t('assessment.open-elsewhere')}
          </Banner>
        )}
        {answers.closed && <Callout tone="warning">{t('assessment.closed')}</Callout>}
        <Form
          endpoint={submitAttempt}
          fixed={{ attemptId: id }}
          next={`/attempts/${id}`}
          id="attempt"
          confirm={confirmFirst}
          before={answers.settle}
          after={answers.release}
          onDone={answers.forget}
          native={{
            onInput: answers.onChange,
            'data-save': linkTo(getAttempt, { attemptId: id }) + '/answers',
            'data-now': attempt.now,
            'data-saving': words.saving,
            'data-saved': words.saved,
            'data-waiting': words.waiting,
          }}
        >
          {(form) => (
            <>
              {form.problem && <Callout tone="warning">{form.problem.title}</Callout>}
              <fieldset className="plain" disabled={elsewhere}>
                {questions.map((question, index) => (
                  <QuestionBox
                    key={question.id}
                    id={`q-${question.id}`}
                    data-question={question.id}
                    kicker={t('assessment.question-number', { number: index + 1, all: questions.length, points: question.points })}
                    tools={
                      hydrated && <FlagButton attemptId={id} questionId={question.id} flagged={attempt.flagged.includes(question.id)} />
                    }
                    note={
                      <SaveNote id={`save-${question.id}`} state={answers.states[question.id] ?? 'idle'}>
                        {words[answers.states[question.id] ?? 'idle']}
                      </SaveNote>
                    }
                  >
                    <QuestionFields question={question} response={attempt.responses[question.id]} />
                  </QuestionBox>
                ))}
              </fieldset>
              <ActionBar
                note={
                  answers.waiting > 0
                    ? t('assessment.waiting-count', { count: answers.waiting })
                    : t('assessment.open-count', { count: open.length })
                }
                start={
                  !hydrated && (
                    <Button type="submit" name="_method" value="PUT" formAction={`/form/attempts/${id}/answers`}>
                      {t('assessment.save')}
                    </Button>
                  )
                }
              >
                <Button type="submit" tone="main" pending={form.pending} disabled={elsewhere}>
                  {t('assessment.submit')}
                </Button>
              </ActionBar>
            </>
          )}
        </Form>
        <SureDialog
          shown={asking}
          open={open}
          onClose={() => setAsking(false)}
          onSure={() => {
            setAsking(false);
            sure.current = true;
            submitForm();
          }}
        />
      </Page>
    </Split>
  );
}

const submitForm = () => document.querySelector<HTMLFormElement>('#attempt')?.requestSubmit();

/** Says what is unanswered before it is too late. */
function SureDialog(props: {
  shown: boolean;
  open: { question: { id: string }; number: number }[];
  onSure: () => void;
  onClose: () => void;
}) {
  const { t } = useMessages();
  return (
    <Dialog
      id="sure"
      open={props.shown}
      onClose={props.onClose}
      title={t('assessment.sure-title', { count: props.open.length })}
      closeLabel={t('assessment.close')}
      footer={
        <Row>
          <Button tone="main" onClick={props.onSure}>
            {t('assessment.submit-anyway')}
          </Button>
          <Button onClick={props.onClose}>{t('assessment.go-back')}</Button>
        </Row>
      }
    >
      <Row>
        {props.open.map(({ question, number }) => (
          <a key={question.id} href={`#q-${question.id}`} onClick={props.onClose}>
            {t('assessment.question', { number })}
          </a>
        ))}
      </Row>
    </Dialog>
  );
}
