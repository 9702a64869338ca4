import { definePage, Form, one, read, useFormat, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Button, Checkbox, Link, Page, Time, Title } from '@cursus/ui';
import { giveConsents, listOpenConsents } from '../contract';
import { fieldError, FormProblem } from './form-problem';

/** What has changed of the documents, and the question whether the person agrees; it stands before every other page. */
function AgreePage() {
  const { t } = useMessages();
  const format = useFormat();
  const next = one(useSearchOfPage().next);
  const { items } = useRead(listOpenConsents, {});
  return (
    <Page width="form">
      <title>{`${t('people.agree-title')} · Cursus`}</title>
      <Title lead={t('people.agree-lead')}>{t('people.agree-title')}</Title>
      <Form endpoint={giveConsents} fixed={next ? { next } : {}} next="{next}" reload className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={['AGREEMENT_NEEDED']} />
            <ul>
              {items.map(({ document, version }) => (
                <li key={document}>
                  <Link to={`/${document}`} target="_blank" reload>
                    {t(`people.agree-${document}`)}
                  </Link>
                  {' · '}
                  <Time value={version}>{t('people.agree-in-force', { day: format.date(`${version}T12:00:00Z`) })}</Time>
                </li>
              ))}
            </ul>
            <Checkbox name="agreed" label={t('people.agree-box')} required error={fieldError(form, 'agreed', ['AGREEMENT_NEEDED'])} />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('people.agree-go-on')}
            </Button>
          </>
        )}
      </Form>
      <p className="section">
        {t('people.agree-otherwise')} <Link to="/account/leave">{t('people.agree-leave')}</Link>
      </p>
    </Page>
  );
}

export default definePage({ load: () => [read(listOpenConsents, {})], Component: AgreePage });
