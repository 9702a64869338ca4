import { definePage, Form, read, useMessages, useRead } from '@cursus/platform/web';
import { Bdi, Button, TextField } from '@cursus/ui';
import { FormProblem } from '@cursus/people/web/form-problem';
import { changeEmail, getAccount } from '../contract';
import { AccountFrame } from './account-frame';
import { CurrentPassword, passwordCodes } from './password-fields';

function EmailPage() {
  const { t } = useMessages();
  const { email } = useRead(getAccount, {});
  return (
    <AccountFrame title={t('account.change-email')} lead={t('account.change-email-lead')}>
      <p>
        {t('account.present-email')} <Bdi dir="ltr">{email}</Bdi>
      </p>
      <Form endpoint={changeEmail} next="/letter-sent?about=email" className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={passwordCodes} />
            <TextField
              name="email"
              type="email"
              label={t('account.new-email')}
              autoComplete="email"
              dir="ltr"
              required
              maxLength={320}
              defaultValue={form.value('email')}
              error={form.error('email')}
            />
            <CurrentPassword form={form} />
            <Button type="submit" tone="main" pending={form.pending} pendingLabel={t('identity.sending')}>
              {t('identity.send-link')}
            </Button>
          </>
        )}
      </Form>
    </AccountFrame>
  );
}

export default definePage({ load: () => [read(getAccount, {})], Component: EmailPage });
