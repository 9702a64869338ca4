import { definePage, Form, useFormat, useMessages } from '@cursus/platform/web';
import { locales } from '@cursus/platform/messages';
import { Button, Crumbs, Page, Select, TextField, Title } from '@cursus/ui';
import { fieldError, FormProblem } from '@cursus/people/web/form-problem';
import { inviteAccount } from '../contract';
import { RolesField } from './roles-field';

function InvitePage() {
  const { t, locale } = useMessages();
  const format = useFormat();
  return (
    <Page width="form">
      <title>{`${t('accounts.invite')} · Cursus`}</title>
      <Crumbs label={t('accounts.crumbs')} items={[{ to: '/admin/people', label: t('accounts.title') }, { label: t('accounts.invite') }]} />
      <Title lead={t('accounts.invite-lead')}>{t('accounts.invite')}</Title>
      <Form endpoint={inviteAccount} next="/admin/people/{accountId}?done=invited" className="form">
        {(form) => (
          <>
            <FormProblem form={form} beside={['ACCOUNT_EXISTS']} />
            <TextField
              name="email"
              type="email"
              label={t('accounts.email')}
              dir="ltr"
              autoComplete="off"
              required
              maxLength={320}
              defaultValue={form.value('email')}
              error={fieldError(form, 'email', ['ACCOUNT_EXISTS'])}
            />
            <RolesField form={form} held={[]} />
            <Select
              name="locale"
              label={t('accounts.language-of-letter')}
              defaultValue={form.value('locale') ?? locale}
              options={locales.map((one) => ({ value: one, label: format.languageInItself(one) }))}
              error={form.error('locale')}
            />
            <Button type="submit" tone="main" icon="mail" pending={form.pending}>
              {t('accounts.send-invitation')}
            </Button>
          </>
        )}
      </Form>
    </Page>
  );
}

export default definePage({ Component: InvitePage });
