import { definePage, one, read, useFormat, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Bdi, Callout, DescriptionList, Link, LinkButton, Page, Title } from '@cursus/ui';
import { getProfile, listCountries, profileSteps, type ProfileStep } from '../contract';

function ProfilePage() {
  const { t } = useMessages();
  const format = useFormat();
  const profile = useRead(getProfile, {});
  const countries = useRead(listCountries, {}).items;
  const saved = one(useSearchOfPage().saved) === '1';
  const open = profileSteps.find((step) => !profile.done.includes(step) && step !== 'time-zone');
  const shown: Record<ProfileStep, [string, string | null][]> = {
    name: [
      [t('people.full-name'), profile.fullName],
      [t('people.address-as'), profile.addressAs],
    ],
    about: [
      [t('people.country'), countries.find(({ code }) => code === profile.country)?.name ?? null],
      [t('people.gender'), profile.gender && t(`people.gender-${profile.gender}`)],
    ],
    work: [
      [t('people.profession'), profile.profession && t(`people.profession-${profile.profession}`)],
      [t('people.institution'), profile.institution],
    ],
    languages: [[t('people.languages'), profile.languages.length > 0 ? format.list(profile.languages.map(format.language)) : null]],
    'time-zone': [[t('people.time-zone'), profile.done.includes('time-zone') ? format.timeZone : null]],
  };
  return (
    <Page width="text">
      <title>{`${t('people.profile')} · Cursus`}</title>
      <Title lead={t('people.profile-lead')}>{t('people.profile')}</Title>
      {open ? (
        <Callout tone="important" title={t('people.incomplete')}>
          <p>{format.list(profile.missing.map((gap) => t(`people.missing-${gap}`)))}</p>
          <p>
            <LinkButton to={`/profile/${open}`} tone="main" iconEnd="next">
              {t('people.complete')}
            </LinkButton>
          </p>
        </Callout>
      ) : (
        saved && <Callout tone="ok">{t('people.saved')}</Callout>
      )}
      {profileSteps.map((step) => (
        <section key={step} className="section">
          <div className="section-head">
            <h2>{t(`people.step-${step}`)}</h2>
            <Link to={`/profile/${step}?edit=1`} aria-label={t('people.change-what', { what: t(`people.step-${step}`) })}>
              {t('people.change')}
            </Link>
          </div>
          <DescriptionList
            items={shown[step].map(([term, value]) => ({ term, value: value ? <Bdi>{value}</Bdi> : t('people.none-yet') }))}
          />
        </section>
      ))}
    </Page>
  );
}

export default definePage({ load: () => [read(getProfile, {}), read(listCountries, {})], Component: ProfilePage });
