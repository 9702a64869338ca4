import { useMessages, type FormState } from '@cursus/platform/web';
import { Checkbox, Link } from '@cursus/ui';
import { fieldError } from '@cursus/people/web/form-problem';

/** Agreement to the two documents, each opened beside the form so that nothing typed is lost. */
export function ConsentField({ form }: { form: FormState }) {
  const { t } = useMessages();
  return (
    <Checkbox
      name="agreed"
      label={t('identity.agree')}
      hint={
        <>
          <Link to="/privacy" target="_blank" reload>
            {t('identity.read-privacy')}
          </Link>
          {' · '}
          <Link to="/terms" target="_blank" reload>
            {t('identity.read-terms')}
          </Link>
        </>
      }
      required
      defaultChecked={form.value('agreed') === 'on'}
      error={fieldError(form, 'agreed', ['CONSENT_NEEDED'])}
    />
  );
}

/** Tells the zone of the browser's clock where scripts run; without them the person chooses it in the profile. */
export const BrowserZone = () => (
  <input
    type="hidden"
    name="timeZone"
    defaultValue=""
    ref={(field) => {
      if (field) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
    }}
  />
);
