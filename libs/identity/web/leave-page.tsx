import { definePage, Form, linkTo, read, useMessages, useRead } from '@cursus/platform/web';
import { downloadPersonalData } from '@cursus/people/contract';
import { Button, Callout, Checkbox, LinkButton, Prose, Section, Stack } from '@cursus/ui';
import { fieldError, FormProblem } from '@cursus/people/web/form-problem';
import { eraseAccount, getAccount } from '../contract';
import { AccountFrame } from './account-frame';
import { FactorCode, factorCodes } from './factor-fields';
import { CurrentPassword, passwordCodes } from './password-fields';

const goes = ['account', 'profile', 'learning', 'letters'] as const;
const stays = ['figures', 'certificates', 'audit'] as const;

function LeavePage() {
  const { t } = useMessages();
  const { secondFactor, mayNotLeave } = useRead(getAccount, {});
  return (
    <AccountFrame title={t('account.leave')} lead={t('account.leave-lead')}>
      <Section title={t('account.goes')}>
        <Prose>
          <ul>
            {goes.map((what) => (
              <li key={what}>{t(`account.goes-${what}`)}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section title={t('account.stays')}>
        <Prose>
          <ul>
            {stays.map((what) => (
              <li key={what}>{t(`account.stays-${what}`)}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section title={t('account.before-leaving')}>
        <Stack>
          <p>{t('account.before-leaving-explained')}</p>
          <p>
            <LinkButton to={linkTo(downloadPersonalData, {})} reload icon="download">
              {t('account.download')}
            </LinkButton>
          </p>
        </Stack>
      </Section>
      <Section title={t('account.leave-for-good')}>
        {mayNotLeave.length > 0 ? (
          <Callout tone="warning">{t('account.last-administrator')}</Callout>
        ) : (
          <Form endpoint={eraseAccount} next="/left" reload className="form">
            {(form) => (
              <>
                <FormProblem form={form} beside={[...passwordCodes, ...factorCodes, 'ERASURE_UNCONFIRMED']} />
                <CurrentPassword form={form} />
                {secondFactor.on && <FactorCode form={form} />}
                <Checkbox
                  name="understood"
                  label={t('account.understood')}
                  required
                  error={fieldError(form, 'understood', ['ERASURE_UNCONFIRMED'])}
                />
                <Button type="submit" tone="danger" icon="trash" pending={form.pending}>
                  {t('account.leave-now')}
                </Button>
              </>
            )}
          </Form>
        )}
      </Section>
    </AccountFrame>
  );
}

export default definePage({ load: () => [read(getAccount, {})], Component: LeavePage });
