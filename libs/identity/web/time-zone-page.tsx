import { useEffect, useState } from 'react';
import { definePage, Form, one, read, useMessages, useRead, useSearchOfPage, withSearch, type PageContext } from '@cursus/platform/web';
import { getProfile } from '@cursus/people/contract';
import { fieldError } from '@cursus/people/web/form-problem';
import { ProfileFrame, StepFields, useNextPage } from '@cursus/people/web/profile-frame';
import { Link, Select } from '@cursus/ui';
import { listTimeZones, setTimeZone } from '../contract';

const wanted = (search: PageContext['search']) => (one(search.all) === '1' ? { all: true } : {});

function TimeZonePage() {
  const { t } = useMessages();
  const search = useSearchOfPage();
  const { items: zones, partial, chosen } = useRead(listTimeZones, wanted(search));
  const browserZone = useBrowserZone();
  const suggested = zones.some(({ id }) => id === browserZone) ? browserZone : undefined;
  const offered = zones.some(({ id }) => id === chosen) ? chosen : (suggested ?? (zones.length === 1 ? zones[0]!.id : null));
  return (
    <ProfileFrame step="time-zone">
      <Form endpoint={setTimeZone} next={useNextPage('time-zone')} className="form">
        {(form) => (
          <StepFields step="time-zone" form={form}>
            <Select
              // The suggestion arrives with the scripts, when the field stands already.
              key={suggested}
              name="timeZone"
              label={t('account.time-zone')}
              hint={suggested && suggested !== chosen ? t('account.time-zone-suggested', { zone: suggested }) : t('account.time-zone-hint')}
              required
              placeholder={t('account.choose-time-zone')}
              defaultValue={form.value('timeZone') ?? offered ?? ''}
              options={zones.map(({ id, name, offset }) => ({ value: id, label: t('account.time-zone-name', { id, name, offset }) }))}
              error={fieldError(form, 'timeZone', ['TIME_ZONE_UNKNOWN'])}
            />
            {partial && (
              <p>
                <Link to={withSearch('/profile/time-zone', search, { all: '1' })}>{t('account.all-time-zones')}</Link>
              </p>
            )}
          </StepFields>
        )}
      </Form>
    </ProfileFrame>
  );
}

/** The zone of the browser's clock, once scripts run. */
function useBrowserZone() {
  const [zone, setZone] = useState<string>();
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}

export default definePage({
  load: ({ search }) => [read(getProfile, {}), read(listTimeZones, wanted(search))],
  Component: TimeZonePage,
});
