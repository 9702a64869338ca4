import { definePage, Form, one, read, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Button, Callout, CodeInput, Link, LinkButton, Prose, QrFrame, Section, Stack } from '@cursus/ui';
import { fieldError, FormProblem } from '@cursus/people/web/form-problem';
import {
  beginSecondFactor,
  confirmSecondFactor,
  getAccount,
  getSecondFactorSetUp,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../contract';
import { AccountFrame } from './account-frame';
import { FactorCode, factorCodes } from './factor-fields';
import { CurrentPassword, passwordCodes } from './password-fields';

/** The authenticator: explained, set up, or looked after. */
function FactorSetUpPage() {
  const { t } = useMessages();
  const { secondFactor } = useRead(getAccount, {});
  const { setUp } = useRead(getSecondFactorSetUp, {});
  return (
    <AccountFrame title={t('account.second-factor')} lead={t('account.second-factor-lead')}>
      {secondFactor.required && !secondFactor.on && <Callout tone="important">{t('account.second-factor-required')}</Callout>}
      {secondFactor.on ? (
        <Keep codesLeft={secondFactor.recoveryCodesLeft} required={secondFactor.required} unread={secondFactor.unreadCodes} />
      ) : setUp ? (
        <Confirm setUp={setUp} />
      ) : (
        <Begin />
      )}
    </AccountFrame>
  );
}

function Begin() {
  const { t } = useMessages();
  return (
    <>
      <p>{t('account.second-factor-how')}</p>
      <Form endpoint={beginSecondFactor} className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={passwordCodes} />
            <CurrentPassword form={form} />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('account.begin-set-up')}
            </Button>
          </>
        )}
      </Form>
    </>
  );
}

function Confirm({ setUp }: { setUp: { secret: string; address: string; qr: { size: number; path: string } } }) {
  const { t } = useMessages();
  const next = one(useSearchOfPage().next);
  return (
    <>
      <Prose>
        <ol>
          <li>{t('account.set-up-scan')}</li>
          <li>{t('account.set-up-type')}</li>
        </ol>
      </Prose>
      <QrFrame label={t('account.qr')}>
        <svg viewBox={`0 0 ${setUp.qr.size} ${setUp.qr.size}`} shapeRendering="crispEdges" aria-hidden="true">
          <path d={setUp.qr.path} fill="currentColor" />
        </svg>
      </QrFrame>
      <p>
        <Link to={setUp.address}>{t('account.open-authenticator')}</Link>
      </p>
      <p>
        {t('account.or-secret')}{' '}
        <code dir="ltr" className="secret">
          {setUp.secret}
        </code>
      </p>
      <Form endpoint={confirmSecondFactor} next={`/account/recovery-codes?next=${encodeURIComponent(next ?? '/account')}`} className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={factorCodes} />
            <CodeInput
              name="code"
              label={t('identity.code')}
              hint={t('identity.code-hint')}
              required
              error={fieldError(form, 'code', factorCodes)}
            />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('account.finish-set-up')}
            </Button>
          </>
        )}
      </Form>
    </>
  );
}

function Keep({ codesLeft, required, unread }: { codesLeft: number; required: boolean; unread: boolean }) {
  const { t } = useMessages();
  return (
    <>
      <Callout tone={codesLeft > 2 ? 'ok' : 'warning'}>{t('account.codes-left', { count: codesLeft })}</Callout>
      {unread && (
        <p>
          <LinkButton to="/account/recovery-codes" tone="main">
            {t('account.read-codes')}
          </LinkButton>
        </p>
      )}
      <Section title={t('account.new-codes')}>
        <Stack>
          <p>{t('account.new-codes-explained')}</p>
          <Form endpoint={renewRecoveryCodes} next="/account/recovery-codes" className="form">
            {(form) => (
              <>
                <FormProblem form={form} beside={[...passwordCodes, ...factorCodes]} />
                <CurrentPassword form={form} id="codes-password" />
                <FactorCode form={form} id="codes-code" />
                <Button type="submit" pending={form.pending}>
                  {t('account.make-codes')}
                </Button>
              </>
            )}
          </Form>
        </Stack>
      </Section>
      <Section title={t('account.switch-off')}>
        <Stack>
          {required ? (
            <p>{t('account.switch-off-refused')}</p>
          ) : (
            <Form endpoint={removeSecondFactor} next="/account?done=second-factor-off" className="form">
              {(form) => (
                <>
                  <FormProblem form={form} beside={[...passwordCodes, ...factorCodes]} />
                  <CurrentPassword form={form} id="off-password" />
                  <FactorCode form={form} id="off-code" />
                  <Button type="submit" tone="danger" pending={form.pending}>
                    {t('account.switch-off')}
                  </Button>
                </>
              )}
            </Form>
          )}
        </Stack>
      </Section>
    </>
  );
}

export default definePage({ load: () => [read(getAccount, {}), read(getSecondFactorSetUp, {})], Component: FactorSetUpPage });
