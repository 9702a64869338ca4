import { definePage, Form, useMessages } from '@cursus/platform/web';
import { Button, Callout, Page, PasswordField, TextField, Title } from '@cursus/ui';
import { signIn } from '../contract';

function SignInPage() {
  const { t } = useMessages();
  return (
    <Page width="form">
      <title>{`${t('identity.sign-in')} · Cursus`}</title>
      <Title>{t('identity.sign-in')}</Title>
      <Form endpoint={signIn} next="/home" reload>
        {(form) => (
          <>
            {form.problem && <Callout tone="warning">{form.problem.title}</Callout>}
            <TextField
              name="email"
              type="email"
              label={t('identity.email')}
              autoComplete="username"
              required
              defaultValue={form.value('email')}
              error={form.error('email')}
            />
            <PasswordField
              name="password"
              label={t('identity.password')}
              showLabel={t('identity.show')}
              hideLabel={t('identity.hide')}
              autoComplete="current-password"
              required
              error={form.error('password')}
            />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('identity.sign-in')}
            </Button>
          </>
        )}
      </Form>
    </Page>
  );
}

export default definePage({ Component: SignInPage });
