import { definePage, Form, read, useMessages, useRead } from '@cursus/platform/web';
import { Select, TextField } from '@cursus/ui';
import { getProfile, professions, saveWork } from '../contract';
import { ProfileFrame, StepFields, useNextPage } from './profile-frame';

function WorkPage() {
  const { t } = useMessages();
  const profile = useRead(getProfile, {});
  return (
    <ProfileFrame step="work">
      <Form endpoint={saveWork} next={useNextPage('work')} className="form">
        {(form) => (
          <StepFields step="work" form={form}>
            <Select
              name="profession"
              label={t('people.profession')}
              hint={t('people.profession-hint')}
              required
              placeholder={t('people.choose-profession')}
              defaultValue={form.value('profession') ?? profile.profession ?? ''}
              options={professions.map((code) => ({ value: code, label: t(`people.profession-${code}`) }))}
              error={form.error('profession')}
            />
            <TextField
              name="institution"
              label={t('people.institution')}
              hint={t('people.institution-hint')}
              mark={t('people.optional')}
              maxLength={200}
              dir="auto"
              autoComplete="organization"
              defaultValue={form.value('institution') ?? profile.institution ?? ''}
              error={form.error('institution')}
            />
          </StepFields>
        )}
      </Form>
    </ProfileFrame>
  );
}

export default definePage({ load: () => [read(getProfile, {})], Component: WorkPage });
