import { Form, useMessages } from '@cursus/platform/web';
import { Button } from '@cursus/ui';
import { signOut } from '../contract';

/** For who is half signed in and wants to be somebody else. */
export function SignOutForm() {
  const { t } = useMessages();
  return (
    <Form endpoint={signOut} next="/sign-in" reload>
      {(form) => (
        <Button type="submit" tone="quiet" icon="sign-out" pending={form.pending}>
          {t('identity.sign-out')}
        </Button>
      )}
    </Form>
  );
}
