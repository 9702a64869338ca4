import {
  Accordion,
  AccordionItem,
  Button,
  Callout,
  Card,
  CardGrid,
  Checklist,
  ChoiceList,
  Clock,
  ConfirmDialog,
  DescriptionList,
  Dialog,
  DialogButton,
  EmptyState,
  ErrorState,
  Kbd,
  Line,
  Lines,
  LinkButton,
  Num,
  ProgressCard,
  QrFrame,
  QuestionBox,
  QuestionNavigator,
  Row,
  SaveNote,
  Section,
  Sheet,
  Skeleton,
  Stack,
  TabPanels,
  Tabs,
  Time,
  useToast,
} from '../index';
import type { GalleryTexts } from './texts';

/** Questions, lists, states, jobs. */
export function StatePieces({ t }: { t: GalleryTexts }) {
  return (
    <>
      <Section
        title={t.question}
        action={
          <Clock label={t.timeLeft} urgent>
            {t.clock}
          </Clock>
        }
      >
        <QuestionNavigator
          label={t.questions}
          words={{ answered: t.answered, open: t.open, flagged: t.flagged, unsent: t.unsent }}
          items={[
            { id: '1', number: 1, to: '#q3', answered: true },
            { id: '2', number: 2, to: '#q3', answered: true, flagged: true },
            { id: '3', number: 3, to: '#q3', answered: false, current: true },
            { id: '4', number: 4, to: '#q3', answered: true, unsent: true },
            { id: '5', number: 5, to: '#q3', answered: false },
          ]}
        />
        <QuestionBox
          id="q3"
          kicker={t.question}
          tools={
            <Button small icon="flag" aria-pressed={false}>
              {t.flag}
            </Button>
          }
          note={<SaveNote state="waiting">{t.waiting}</SaveNote>}
        >
          <ChoiceList
            legend={t.questionText}
            name="q3"
            defaultValue={['b']}
            options={[
              { id: 'a', label: t.choiceA },
              { id: 'b', label: t.choiceB },
              { id: 'c', label: t.choiceC },
            ]}
          />
        </QuestionBox>
        <QuestionBox id="q4" kicker={t.question} note={<SaveNote state="failed">{t.notSaved}</SaveNote>}>
          <ChoiceList
            legend={t.questionText}
            name="q4"
            many
            readOnly
            defaultValue={['a', 'c']}
            options={[
              { id: 'a', label: t.choiceA, mark: 'wrong', markLabel: t.wrong, note: t.why },
              { id: 'b', label: t.choiceB, mark: 'missed', markLabel: t.right },
              { id: 'c', label: t.choiceC, mark: 'right', markLabel: t.right },
            ]}
          />
        </QuestionBox>
      </Section>
      <Section title={t.conditions}>
        <Checklist
          words={{ met: t.met, unmet: t.unmet }}
          items={[
            { id: 'r', met: true, label: t.metRead },
            {
              id: 'q',
              met: false,
              label: t.metQuiz,
              reason: t.metQuizReason,
              action: (
                <LinkButton small to="/quiz">
                  {t.goQuiz}
                </LinkButton>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t.facts}>
        <DescriptionList
          items={[
            { term: t.factHolder, value: t.person },
            { term: t.factVersion, value: <Num>2.1</Num> },
            { term: t.factHours, value: <Num>18</Num> },
            { term: t.starts, value: <Time value="2027-01-11">{t.starts}</Time> },
          ]}
        />
        <Row>
          <QrFrame label={t.verify}>
            <svg viewBox="0 0 8 8">
              <path d="M0 0h3v3H0zM5 0h3v3H5zM0 5h3v3H0zM4 4h1v1H4zM6 6h2v2H6z" />
            </svg>
          </QrFrame>
          <Kbd>Ctrl K</Kbd>
        </Row>
      </Section>
      <Section title={t.faq}>
        <Accordion>
          <AccordionItem title={t.faqOne} open>
            <p>{t.faqOneText}</p>
          </AccordionItem>
          <AccordionItem title={t.faqTwo} meta={t.minutes}>
            <p>{t.faqTwoText}</p>
          </AccordionItem>
        </Accordion>
        <TabPanels
          label={t.course}
          name="about"
          panels={[
            { id: 'a', label: t.tabAbout, content: <p>{t.courseLead}</p> },
            { id: 's', label: t.tabSyllabus, content: <p>{t.reading2}</p> },
          ]}
        />
        <Tabs
          label={t.course}
          tabs={[
            { to: '/a', label: t.tabAbout, current: true },
            { to: '/b', label: t.tabSyllabus, count: 9 },
            { to: '/c', label: t.tabTrainers },
          ]}
        />
        <Lines>
          <Line unread meta={t.starts} end={<Button small>{t.undo}</Button>}>
            {t.metQuizReason}
          </Line>
          <Line meta={t.starts}>{t.archived}</Line>
        </Lines>
      </Section>
      <Section title={t.states}>
        <Stack>
          <EmptyState icon="award" title={t.emptyTitle} action={<LinkButton to="/courses">{t.browse}</LinkButton>}>
            {t.emptyText}
          </EmptyState>
          <ErrorState
            title={t.failedTitle}
            message={t.failedText}
            kept={t.failedKept}
            action={
              <Button tone="main" icon="refresh">
                {t.retry}
              </Button>
            }
            request={{ label: t.request, id: '01JD8Q2Z' }}
          />
          <Skeleton label={t.loading} shape="lesson" />
          <Callout tone="important" title={t.important}>
            <p>{t.importantText}</p>
          </Callout>
          <Callout tone="ok">
            <p>{t.metRead}</p>
          </Callout>
        </Stack>
      </Section>
      <Section title={t.jobs}>
        <CardGrid>
          <ProgressCard title={t.importing} state="running" stateLabel={t.running} value={148} max={412} text={t.importText} />
          <ProgressCard
            title={t.certificates}
            state="done"
            stateLabel={t.done}
            text={t.certificatesText}
            actions={
              <Button small icon="download">
                {t.download}
              </Button>
            }
          />
          <ProgressCard
            title={t.exportJob}
            state="failed"
            stateLabel={t.failed}
            text={t.exportText}
            actions={<Button small>{t.retry}</Button>}
          />
        </CardGrid>
      </Section>
      <Overlays t={t} />
    </>
  );
}

function Overlays({ t }: { t: GalleryTexts }) {
  const toast = useToast();
  return (
    <Section title={t.overlays}>
      <Row>
        <DialogButton dialog="example">{t.openDialog}</DialogButton>
        <DialogButton dialog="side">{t.openSheet}</DialogButton>
        <DialogButton dialog="erase" tone="danger">
          {t.deletePeople}
        </DialogButton>
        <Button onClick={() => toast({ message: t.archived, onUndo: () => toast({ message: t.failedKept }) })}>{t.archive}</Button>
      </Row>
      <Dialog id="example" title={t.lesson} closeLabel={t.close} footer={<Button tone="main">{t.save}</Button>}>
        <p>{t.reading}</p>
      </Dialog>
      <Sheet id="side" title={t.notes} closeLabel={t.close}>
        <Card title={t.caseTitle}>
          <p>{t.caseText}</p>
        </Card>
      </Sheet>
      <ConfirmDialog
        id="erase"
        title={t.deletePeople}
        closeLabel={t.close}
        confirmLabel={t.remove}
        cancelLabel={t.cancel}
        danger
        typed={{ label: t.typeCount, expected: '38' }}
        action="/people/erase"
      >
        <p>{t.deleteText}</p>
      </ConfirmDialog>
    </Section>
  );
}
