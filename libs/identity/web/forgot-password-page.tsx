import { definePage, Form, useMessages } from '@cursus/platform/web';
import { Button, Page, TextField, Title } from '@cursus/ui';
import { FormProblem } from '@cursus/people/web/form-problem';
import { requestReset } from '../contract';

function ForgotPasswordPage() {
  const { t } = useMessages();
  return (
    <Page width="form">
      <title>{`${t('identity.forgot-title')} · Cursus`}</title>
      <Title lead={t('identity.forgot-lead')}>{t('identity.forgot-title')}</Title>
      <Form endpoint={requestReset} next="/letter-sent?about=reset" className="form">
        {(form) => (
          <>
            <FormProblem form={form} />
            <TextField
              name="email"
              type="email"
              label={t('identity.email')}
              autoComplete="username"
              dir="ltr"
              required
              maxLength={320}
              defaultValue={form.value('email')}
              error={form.error('email')}
            />
            <Button type="submit" tone="main" pending={form.pending} pendingLabel={t('identity.sending')}>
              {t('identity.send-link')}
            </Button>
          </>
        )}
      </Form>
    </Page>
  );
}

export default definePage({ Component: ForgotPasswordPage });
