import { useMessages, type FormState } from '@cursus/platform/web';
import { TextField } from '@cursus/ui';
import { fieldError } from '@cursus/people/web/form-problem';

export const factorCodes = ['SECOND_FACTOR_WRONG', 'SECOND_FACTOR_REUSED'];

/** A code of the authenticator, or a recovery code. */
export function FactorCode({ form, id }: { form: FormState; id?: string }) {
  const { t } = useMessages();
  return (
    <TextField
      name="code"
      id={id}
      label={t('identity.code')}
      hint={t('identity.code-or-recovery-hint')}
      autoComplete="one-time-code"
      dir="ltr"
      size={20}
      spellCheck={false}
      required
      maxLength={40}
      error={fieldError(form, 'code', factorCodes)}
    />
  );
}
