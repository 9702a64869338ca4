import { Form, useMessages } from '@cursus/platform/web';
import { Button, TextField } from '@cursus/ui';
import { fieldError, FormProblem } from '@cursus/people/web/form-problem';
import { acceptInvitation } from '../contract';
import { BrowserZone, ConsentField } from './consent-field';
import { NewPassword, passwordCodes } from './password-fields';

/** @param email null for a link that was sent to no address: then the reader types one. */
export function InvitationForm({ token, email }: { token: string; email: string | null }) {
  const { t } = useMessages();
  return (
    <Form endpoint={acceptInvitation} fixed={{ token }} next="{next}" reload className="form">
      {(form) => (
        <>
          <FormProblem form={form} beside={[...passwordCodes, 'CONSENT_NEEDED', 'EMAIL_TAKEN']} />
          <p>{t('identity.link-invitation-explained')}</p>
          {email === null && (
            <TextField
              name="email"
              type="email"
              label={t('identity.email')}
              autoComplete="email"
              dir="ltr"
              required
              maxLength={320}
              defaultValue={form.value('email')}
              error={fieldError(form, 'email', ['EMAIL_TAKEN'])}
            />
          )}
          <TextField
            name="fullName"
            label={t('identity.full-name')}
            hint={t('identity.full-name-hint')}
            autoComplete="name"
            dir="auto"
            required
            maxLength={200}
            defaultValue={form.value('fullName')}
            error={form.error('fullName')}
          />
          <NewPassword form={form} />
          <ConsentField form={form} />
          <BrowserZone />
          <Button type="submit" tone="main" pending={form.pending}>
            {t('identity.accept-invitation')}
          </Button>
        </>
      )}
    </Form>
  );
}
