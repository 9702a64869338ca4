import { definePage, Form, read, useMessages, useParam, useRead } from '@cursus/platform/web';
import { Bdi, Button, LinkButton, Page, Row, Stack, Title } from '@cursus/ui';
import { FormProblem } from '@cursus/people/web/form-problem';
import { confirmEmail, confirmSignUp, getLink, renewLink, resetPassword, type LinkPurpose } from '../contract';
import { InvitationForm } from './invitation-form';
import { NewPassword, passwordCodes } from './password-fields';

/** Where the link of a letter leads. Looking does nothing, since mail scanners look too; a button does it. */
function LinkPage() {
  const { t } = useMessages();
  const token = useParam('token');
  const { state, purpose, email } = useRead(getLink, { token });
  const title = state === 'open' && purpose ? t(`identity.link-${purpose}`) : t(`identity.link-${state}`);
  return (
    <Page width="form">
      <title>{`${title} · Cursus`}</title>
      {state === 'open' && purpose ? (
        <>
          <Title lead={email ? <Bdi dir="ltr">{email}</Bdi> : undefined}>{title}</Title>
          <OpenLink purpose={purpose} token={token} email={email} />
        </>
      ) : (
        <>
          <Title lead={t(`identity.link-${state}-lead`)}>{title}</Title>
          <DeadLink purpose={purpose} token={token} renewable={state === 'expired' && email !== null} />
        </>
      )}
    </Page>
  );
}

function OpenLink({ purpose, token, email }: { purpose: LinkPurpose; token: string; email: string | null }) {
  const { t } = useMessages();
  if (purpose === 'invitation') return <InvitationForm token={token} email={email} />;
  if (purpose === 'reset')
    return (
      <Form endpoint={resetPassword} fixed={{ token }} next="/sign-in?done=password" reload className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={passwordCodes} />
            <NewPassword form={form} />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('identity.set-password')}
            </Button>
          </>
        )}
      </Form>
    );
  const [endpoint, next] = purpose === 'sign-up' ? [confirmSignUp, '/sign-in?done=confirmed'] : [confirmEmail, '/sign-in?done=email'];
  return (
    <Form endpoint={endpoint} fixed={{ token }} next={next} reload className="form">
      {(form) => (
        <>
          <FormProblem form={form} />
          <p>{t(`identity.link-${purpose}-explained`)}</p>
          <Button type="submit" tone="main" icon="check" pending={form.pending}>
            {t('identity.confirm-address')}
          </Button>
        </>
      )}
    </Form>
  );
}

function DeadLink({ purpose, token, renewable }: { purpose: LinkPurpose | null; token: string; renewable: boolean }) {
  const { t } = useMessages();
  return (
    <Stack gap={6}>
      {renewable && (
        <Form endpoint={renewLink} fixed={{ token }} next="/letter-sent?about=renewal" className="form">
          {(form) => (
            <>
              <FormProblem form={form} />
              <Button type="submit" tone="main" icon="mail" pending={form.pending} pendingLabel={t('identity.sending')}>
                {t('identity.send-new-link')}
              </Button>
            </>
          )}
        </Form>
      )}
      <Row>
        <LinkButton to="/sign-in">{t('identity.to-sign-in')}</LinkButton>
        {purpose === 'reset' && <LinkButton to="/forgot-password">{t('identity.forgot')}</LinkButton>}
        {purpose === null && <LinkButton to="/sign-up">{t('identity.sign-up')}</LinkButton>}
      </Row>
    </Stack>
  );
}

export default definePage({ load: ({ params }) => [read(getLink, { token: params.token! })], Component: LinkPage });
