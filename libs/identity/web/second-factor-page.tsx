import { definePage, Form, one, useMessages, useSearchOfPage, withSearch } from '@cursus/platform/web';
import { Button, CodeInput, Link, Page, TextField, Title } from '@cursus/ui';
import { FormProblem } from '@cursus/people/web/form-problem';
import { giveSecondFactor } from '../contract';
import { SignOutForm } from './sign-out-form';

/** The second step of signing in. */
function SecondFactorPage() {
  const { t } = useMessages();
  const search = useSearchOfPage();
  const next = one(search.next);
  const recovery = one(search.recovery) === '1';
  return (
    <Page width="form">
      <title>{`${t('identity.second-step')} · Cursus`}</title>
      <Title lead={recovery ? t('identity.recovery-lead') : t('identity.second-step-lead')}>{t('identity.second-step')}</Title>
      <Form endpoint={giveSecondFactor} fixed={next ? { next } : {}} next="{next}" reload className="form" key={String(recovery)}>
        {(form) => (
          <>
            <FormProblem form={form} />
            {recovery ? (
              <TextField
                name="code"
                label={t('identity.recovery-code')}
                hint={t('identity.recovery-code-hint')}
                dir="ltr"
                size={20}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                required
                maxLength={40}
                error={form.error('code')}
              />
            ) : (
              <CodeInput name="code" label={t('identity.code')} hint={t('identity.code-hint')} required error={form.error('code')} />
            )}
            <Button type="submit" tone="main" pending={form.pending}>
              {t('identity.go-on')}
            </Button>
          </>
        )}
      </Form>
      <p className="section">
        <Link to={withSearch('/sign-in/second-factor', search, { recovery: recovery ? undefined : '1' })}>
          {recovery ? t('identity.use-authenticator') : t('identity.use-recovery')}
        </Link>
      </p>
      <SignOutForm />
    </Page>
  );
}

export default definePage({ Component: SecondFactorPage });
