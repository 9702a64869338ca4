import { definePage, Form, read, useMessages, useRead } from '@cursus/platform/web';
import { Callout, Link, RadioGroup, Select } from '@cursus/ui';
import { genders, getProfile, listCountries, saveAbout, type Country } from '../contract';
import { fieldError } from './form-problem';
import { ProfileFrame, StepFields, useNextPage } from './profile-frame';

function AboutPage() {
  const { t } = useMessages();
  const profile = useRead(getProfile, {});
  const countries = useRead(listCountries, {}).items;
  const labelOf = ({ name, kind }: Country) => (kind === 'member' ? name : t(`people.${kind}`, { name }));
  return (
    <ProfileFrame step="about">
      <Callout title={t('people.why-title')}>
        <p>{t('people.why')}</p>
        <p>
          <Link to="/privacy#country-gender">{t('people.why-more')}</Link>
        </p>
      </Callout>
      <Form endpoint={saveAbout} next={useNextPage('about')} className="form">
        {(form) => (
          <StepFields step="about" form={form}>
            <Select
              name="country"
              label={t('people.country')}
              hint={t('people.country-hint')}
              required
              placeholder={t('people.choose-country')}
              autoComplete="country"
              defaultValue={form.value('country') ?? profile.country ?? ''}
              options={countries.map((country) => ({ value: country.code, label: labelOf(country) }))}
              error={fieldError(form, 'country', ['COUNTRY_UNKNOWN'])}
            />
            <RadioGroup
              name="gender"
              label={t('people.gender')}
              hint={t('people.gender-hint')}
              required
              defaultValue={form.value('gender') ?? profile.gender ?? undefined}
              options={genders.map((gender) => ({ value: gender, label: t(`people.gender-${gender}`) }))}
              error={form.error('gender')}
            />
          </StepFields>
        )}
      </Form>
    </ProfileFrame>
  );
}

export default definePage({ load: () => [read(getProfile, {}), read(listCountries, {})], Component: AboutPage });
