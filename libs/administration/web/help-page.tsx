import { useState } from 'react';
import { getSession } from '@cursus/identity/contract';
import { definePage, Form, read, one, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Accordion, AccordionItem, Button, Callout, FormErrors, Page, Section, TextArea, TextField, Title } from '@cursus/ui';
import { askForHelp } from '../contract';

const questions = ['sign-in', 'lost-answers', 'certificate', 'language', 'data', 'connection'] as const;

function HelpPage() {
  const { t } = useMessages();
  const { account } = useRead(getSession, {});
  const [sent, setSent] = useState(one(useSearchOfPage().sent) === '1');
  return (
    <Page width="text">
      <title>{`${t('help.title')} · Cursus`}</title>
      <Title lead={t('help.lead')}>{t('help.title')}</Title>
      <Section title={t('help.often')}>
        <Accordion>
          {questions.map((question) => (
            <AccordionItem key={question} id={question} title={t(`help.${question}`)}>
              <p>{t(`help.${question}-answer`)}</p>
            </AccordionItem>
          ))}
        </Accordion>
      </Section>
      <Section title={t('help.write')} id="write">
        {sent ? (
          <Callout tone="ok" title={t('help.sent')}>
            <p>{t('help.sent-explained')}</p>
          </Callout>
        ) : (
          <Form endpoint={askForHelp} next="/help?sent=1#write" onDone={() => setSent(true)} className="form">
            {(form) => (
              <>
                {form.problem && (
                  <FormErrors
                    title={form.problem.title}
                    errors={(form.problem.errors ?? []).map(({ path, message }) => ({ name: path, message }))}
                  />
                )}
                <TextField
                  name="name"
                  label={t('help.name')}
                  autoComplete="name"
                  required
                  maxLength={200}
                  defaultValue={form.value('name') ?? account?.name}
                  error={form.error('name')}
                />
                <TextField
                  name="email"
                  type="email"
                  label={t('help.email')}
                  hint={t('help.email-hint')}
                  autoComplete="email"
                  dir="ltr"
                  required
                  maxLength={320}
                  defaultValue={form.value('email')}
                  error={form.error('email')}
                />
                <TextField
                  name="topic"
                  label={t('help.topic')}
                  required
                  minLength={3}
                  maxLength={200}
                  defaultValue={form.value('topic')}
                  error={form.error('topic')}
                />
                <TextArea
                  name="message"
                  label={t('help.message')}
                  hint={t('help.message-hint')}
                  required
                  minLength={10}
                  maxLength={5000}
                  rows={6}
                  defaultValue={form.value('message')}
                  error={form.error('message')}
                />
                <div className="vh" aria-hidden="true">
                  <label>
                    {t('help.website')} <input name="website" tabIndex={-1} autoComplete="off" />
                  </label>
                </div>
                <Button type="submit" tone="main" icon="send" pending={form.pending}>
                  {t('help.send')}
                </Button>
              </>
            )}
          </Form>
        )}
      </Section>
    </Page>
  );
}

export default definePage({ load: () => [read(getSession, {})], Component: HelpPage });
