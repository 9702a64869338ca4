import { definePage, Form, one, read, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Button, Callout, LinkButton, Prose } from '@cursus/ui';
import { getRecoveryCodes, putRecoveryCodesAway } from '../contract';
import { AccountFrame } from './account-frame';

/** Shown until their owner says that they are written down. */
function RecoveryCodesPage() {
  const { t } = useMessages();
  const { codes } = useRead(getRecoveryCodes, {});
  const wanted = one(useSearchOfPage().next);
  const next = wanted?.startsWith('/') ? wanted : '/account?done=codes';
  return (
    <AccountFrame title={t('account.recovery-codes')} lead={t('account.recovery-codes-lead')}>
      {codes.length === 0 ? (
        <>
          <p>{t('account.codes-put-away')}</p>
          <LinkButton to="/account/second-factor">{t('account.second-factor')}</LinkButton>
        </>
      ) : (
        <>
          <Callout tone="important">{t('account.codes-once')}</Callout>
          <Prose dir="ltr">
            <ol>
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ol>
          </Prose>
          <Form endpoint={putRecoveryCodesAway} next={next} reload>
            {(form) => (
              <Button type="submit" tone="main" icon="check" pending={form.pending}>
                {t('account.codes-written')}
              </Button>
            )}
          </Form>
        </>
      )}
    </AccountFrame>
  );
}

export default definePage({ load: () => [read(getRecoveryCodes, {})], Component: RecoveryCodesPage });
