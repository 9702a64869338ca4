import { listCountries, professions } from '@cursus/people/contract';
import { one, useEnvironment, useFormat, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Accordion, AccordionItem, Button, DateField, Row, Select, Stack } from '@cursus/ui';
import { listReportFilters, unknownCountry, type CompletionsReport } from '../contract';
import { filtersIn, reportPath } from './report-search';

/** Period, as-of moment and filters; a form that only reads, so it works by itself. */
export function ReportForm({ report }: { report: CompletionsReport | undefined }) {
  const { t } = useMessages();
  const { timeZone } = useEnvironment();
  const format = useFormat();
  const search = useSearchOfPage();
  const { courses, themes } = useRead(listReportFilters, {});
  const countries = useRead(listCountries, {}).items;
  const zone = one(search.zone) ?? 'UTC';
  const asOf = one(search.asOf);
  const count = filtersIn(search);
  const several = one(search.countries)?.includes(',') ? one(search.countries) : undefined;
  const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? t('statistics.unknown-country');
  return (
    <form action={reportPath} className="screen-only" key={JSON.stringify(search)}>
      <Stack>
        {one(search.sort) && <input type="hidden" name="sort" value={one(search.sort)} />}
        {one(search.order) && <input type="hidden" name="order" value={one(search.order)} />}
        {/* Both days left empty mean the whole time. */}
        <input type="hidden" name="preset" value="whole-time" />
        <Row>
          <DateField
            name="from"
            label={t('statistics.from')}
            hint={t('statistics.from-hint')}
            defaultValue={one(search.from) ?? report?.period.from ?? ''}
          />
          <DateField
            name="to"
            label={t('statistics.to')}
            hint={t('statistics.to-hint')}
            defaultValue={one(search.to) ?? report?.period.to ?? ''}
          />
          <DateField
            name="asOf"
            type="datetime-local"
            step={1}
            label={t('statistics.as-of')}
            hint={t('statistics.as-of-hint')}
            defaultValue={asOf ? localMoment(report?.asOf ?? asOf, zone) : ''}
          />
        </Row>
        <Accordion>
          <AccordionItem
            title={t('statistics.narrow')}
            meta={count > 0 ? t('statistics.narrowed', { count }) : undefined}
            open={count > 0 || zone !== 'UTC'}
          >
            <Row>
              <Select
                name="countries"
                label={t('statistics.country')}
                placeholder={t('statistics.every-country')}
                defaultValue={one(search.countries) ?? ''}
                options={[
                  ...(several ? [{ value: several, label: format.list(several.split(',').map(nameOf)) }] : []),
                  ...countries.map(({ code, name }) => ({ value: code, label: name })),
                  { value: unknownCountry, label: t('statistics.unknown-country') },
                ]}
              />
              <Select
                name="profession"
                label={t('statistics.profession')}
                placeholder={t('statistics.every-profession')}
                defaultValue={one(search.profession) ?? ''}
                options={professions.map((profession) => ({ value: profession, label: t(`people.profession-${profession}`) }))}
              />
              <Select
                name="theme"
                label={t('statistics.theme')}
                placeholder={t('statistics.every-theme')}
                defaultValue={one(search.theme) ?? ''}
                options={themes.map(({ key, name }) => ({ value: key, label: name }))}
              />
              <Select
                name="courseId"
                label={t('statistics.course')}
                placeholder={t('statistics.every-course')}
                defaultValue={one(search.courseId) ?? ''}
                options={courses.map(({ id, title }) => ({ value: id, label: title }))}
              />
              <Select
                name="zone"
                label={t('statistics.zone')}
                defaultValue={zone}
                options={[...new Set(['UTC', timeZone, zone])].map((name) => ({ value: name, label: name }))}
              />
            </Row>
          </AccordionItem>
        </Accordion>
        <Row>
          <Button type="submit" tone="main">
            {t('statistics.show')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** A moment as the field of the browser writes it, in the zone of the report. */
function localMoment(moment: string, zone: string) {
  if (!moment.endsWith('Z')) return moment.includes('T') ? moment : `${moment}T23:59:59`;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(new Date(moment))
    .replace(' ', 'T');
}
