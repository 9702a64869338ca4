import { definePage, Form, useMessages } from '@cursus/platform/web';
import { Button, Link, Page, TextField, Title } from '@cursus/ui';
import { FormProblem } from '@cursus/people/web/form-problem';
import { signUp } from '../contract';
import { BrowserZone, ConsentField } from './consent-field';
import { NewPassword, passwordCodes } from './password-fields';

function SignUpPage() {
  const { t } = useMessages();
  return (
    <Page width="form">
      <title>{`${t('identity.sign-up')} · Cursus`}</title>
      <Title lead={t('identity.sign-up-lead')}>{t('identity.sign-up')}</Title>
      <Form endpoint={signUp} next="/letter-sent?about=sign-up" className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={[...passwordCodes, 'CONSENT_NEEDED']} />
            <TextField
              name="fullName"
              label={t('identity.full-name')}
              hint={t('identity.full-name-hint')}
              autoComplete="name"
              dir="auto"
              required
              maxLength={200}
              defaultValue={form.value('fullName')}
              error={form.error('fullName')}
            />
            <TextField
              name="email"
              type="email"
              label={t('identity.email')}
              hint={t('identity.email-hint')}
              autoComplete="email"
              dir="ltr"
              required
              maxLength={320}
              defaultValue={form.value('email')}
              error={form.error('email')}
            />
            <NewPassword form={form} />
            <ConsentField form={form} />
            <BrowserZone />
            <Button type="submit" tone="main" pending={form.pending} pendingLabel={t('identity.sending')}>
              {t('identity.sign-up')}
            </Button>
          </>
        )}
      </Form>
      <p className="section">
        {t('identity.have-account')} <Link to="/sign-in">{t('identity.sign-in')}</Link>
      </p>
    </Page>
  );
}

export default definePage({ Component: SignUpPage });
