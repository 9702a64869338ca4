import { definePage, Form, read, useMessages, useRead } from '@cursus/platform/web';
import { TextField } from '@cursus/ui';
import { getProfile, saveName } from '../contract';
import { ProfileFrame, StepFields, useNextPage } from './profile-frame';

function NamePage() {
  const { t } = useMessages();
  const profile = useRead(getProfile, {});
  return (
    <ProfileFrame step="name">
      <Form endpoint={saveName} next={useNextPage('name')} className="form">
        {(form) => (
          <StepFields step="name" form={form}>
            <TextField
              name="fullName"
              label={t('people.full-name')}
              hint={t('people.full-name-hint')}
              required
              maxLength={200}
              dir="auto"
              autoComplete="name"
              defaultValue={form.value('fullName') ?? profile.fullName}
              error={form.error('fullName')}
            />
            <TextField
              name="addressAs"
              label={t('people.address-as')}
              hint={t('people.address-as-hint')}
              mark={t('people.optional')}
              maxLength={100}
              dir="auto"
              autoComplete="nickname"
              defaultValue={form.value('addressAs') ?? profile.addressAs}
              error={form.error('addressAs')}
            />
          </StepFields>
        )}
      </Form>
    </ProfileFrame>
  );
}

export default definePage({ load: () => [read(getProfile, {})], Component: NamePage });
