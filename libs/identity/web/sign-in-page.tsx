import { definePage, Form, one, useMessages, useSearchOfPage } from '@cursus/platform/web';
import { Button, Callout, Link, Page, PasswordField, Stack, TextField, Title } from '@cursus/ui';
import { FormProblem } from '@cursus/people/web/form-problem';
import { signIn } from '../contract';

const notices = ['confirmed', 'password', 'email'] as const;

function SignInPage() {
  const { t } = useMessages();
  const search = useSearchOfPage();
  const next = one(search.next);
  const notice = notices.find((done) => done === one(search.done));
  return (
    <Page width="form">
      <title>{`${t('identity.sign-in')} · Cursus`}</title>
      <Title>{t('identity.sign-in')}</Title>
      <Stack gap={6}>
        {notice && <Callout tone="ok">{t(`identity.done-${notice}`)}</Callout>}
        {next && !notice && <Callout>{t('identity.sign-in-first')}</Callout>}
        <Form endpoint={signIn} fixed={next ? { next } : {}} next="{next}" reload className="form">
          {(form) => (
            <>
              <FormProblem form={form} />
              {form.problem?.code === 'CREDENTIALS_WRONG' && <p className="hint">{t('identity.just-signed-up')}</p>}
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
              <PasswordField
                name="password"
                label={t('identity.password')}
                showLabel={t('identity.show')}
                hideLabel={t('identity.hide')}
                autoComplete="current-password"
                required
                maxLength={1000}
                error={form.error('password')}
                aside={<Link to="/forgot-password">{t('identity.forgot')}</Link>}
              />
              <Button type="submit" tone="main" pending={form.pending} pendingLabel={t('identity.signing-in')}>
                {t('identity.sign-in')}
              </Button>
            </>
          )}
        </Form>
        <p>
          {t('identity.no-account')} <Link to="/sign-up">{t('identity.sign-up')}</Link>
        </p>
      </Stack>
    </Page>
  );
}

export default definePage({ Component: SignInPage });
