import { useMessages, type FormState } from '@cursus/platform/web';
import { PasswordField } from '@cursus/ui';
import { fieldError } from '@cursus/people/web/form-problem';

const badPassword = ['PASSWORD_TOO_SHORT', 'PASSWORD_COMMON', 'PASSWORD_PERSONAL'];

/** Refusals that stand beside a field of this file. */
export const passwordCodes = [...badPassword, 'PASSWORD_WRONG'];

interface FieldProps {
  form: FormState;
  /** Where a page has several forms: ids must differ. */
  id?: string;
}

/** A password that is being chosen. */
export function NewPassword({ form, id }: FieldProps) {
  const { t } = useMessages();
  return (
    <PasswordField
      name="password"
      id={id}
      label={t('identity.new-password')}
      hint={t('identity.new-password-hint')}
      showLabel={t('identity.show')}
      hideLabel={t('identity.hide')}
      autoComplete="new-password"
      required
      minLength={10}
      maxLength={1000}
      error={fieldError(form, 'password', badPassword)}
    />
  );
}

/** The password that the account has, before something that a passer-by must not do. */
export function CurrentPassword({ form, id }: FieldProps) {
  const { t } = useMessages();
  return (
    <PasswordField
      name="currentPassword"
      id={id}
      label={t('identity.current-password')}
      hint={t('identity.current-password-hint')}
      showLabel={t('identity.show')}
      hideLabel={t('identity.hide')}
      autoComplete="current-password"
      required
      maxLength={1000}
      error={fieldError(form, 'currentPassword', ['PASSWORD_WRONG'])}
    />
  );
}
