import { definePage, Form, useMessages } from '@cursus/platform/web';
import { Button, Link } from '@cursus/ui';
import { FormProblem } from '@cursus/people/web/form-problem';
import { changePassword } from '../contract';
import { AccountFrame } from './account-frame';
import { CurrentPassword, NewPassword, passwordCodes } from './password-fields';

function PasswordPage() {
  const { t } = useMessages();
  return (
    <AccountFrame title={t('account.change-password')} lead={t('account.change-password-lead')}>
      <Form endpoint={changePassword} next="/account?done=password" className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={passwordCodes} />
            <CurrentPassword form={form} />
            <NewPassword form={form} />
            <Button type="submit" tone="main" pending={form.pending}>
              {t('identity.set-password')}
            </Button>
          </>
        )}
      </Form>
      <p className="section">
        <Link to="/forgot-password">{t('identity.forgot')}</Link>
      </p>
    </AccountFrame>
  );
}

export default definePage({ Component: PasswordPage });
