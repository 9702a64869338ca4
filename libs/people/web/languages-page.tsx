import { definePage, Form, read, useFormat, useMessages, useRead } from '@cursus/platform/web';
import { CheckboxGroup } from '@cursus/ui';
import { getProfile, saveLanguages, workingLanguages } from '../contract';
import { ProfileFrame, StepFields, useNextPage } from './profile-frame';

function LanguagesPage() {
  const { t, locale } = useMessages();
  const format = useFormat();
  const profile = useRead(getProfile, {});
  const named = workingLanguages.map((code) => ({ value: code as string, label: format.language(code) }));
  const official = named.slice(0, 6);
  const others = named.slice(6).sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <ProfileFrame step="languages">
      <Form endpoint={saveLanguages} next={useNextPage('languages')} className="form">
        {(form) => (
          <StepFields step="languages" form={form}>
            <CheckboxGroup
              name="languages[]"
              id="languages"
              label={t('people.languages')}
              hint={t('people.languages-hint')}
              required
              inline
              defaultValue={form.problem ? form.values('languages[]') : profile.languages}
              options={[...official, ...others]}
              error={form.error('languages')}
            />
          </StepFields>
        )}
      </Form>
    </ProfileFrame>
  );
}

export default definePage({ load: () => [read(getProfile, {})], Component: LanguagesPage });
