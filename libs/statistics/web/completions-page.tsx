import { listCountries } from '@cursus/people/contract';
import { definePage, formats, linkTo, one, read, useMessages, useRead, useSearchOfPage, withSearch } from '@cursus/platform/web';
import {
  Accordion,
  AccordionItem,
  Banner,
  Button,
  DescriptionList,
  EmptyState,
  FormErrors,
  Link,
  LinkButton,
  Page,
  Row,
  Stack,
  Time,
  Title,
  useHydrated,
} from '@cursus/ui';
import { downloadCompletions, getCompletions, listReportFilters, measures, presets, type CompletionsReport } from '../contract';
import { ReportForm } from './report-form';
import { askedIn, endsBeforeItBegins, filtersIn, frozen, reportPath } from './report-search';
import { ReportTable } from './report-table';

function CompletionsPage() {
  return endsBeforeItBegins(useSearchOfPage()) ? <RefusedPage /> : <ReportPage />;
}

/** The form again, with what was typed and what is wrong with it. */
function RefusedPage() {
  const { t } = useMessages();
  return (
    <Page width="full">
      <title>{`${t('statistics.refused')} · Cursus`}</title>
      <Title>{t('statistics.title')}</Title>
      <Stack>
        <FormErrors title={t('statistics.refused')} errors={[{ name: 'to', message: t('refusal.REPORT_PERIOD_INVALID') }]} />
        <ReportForm report={undefined} />
      </Stack>
    </Page>
  );
}

function ReportPage() {
  const { t } = useMessages();
  const search = useSearchOfPage();
  const report = useRead(getCompletions, askedIn(search));
  const hydrated = useHydrated();
  const exactLink = (exact: boolean) => withSearch(reportPath, search, { ...frozen(report), exact: exact ? 'true' : undefined });
  return (
    <Page width="full">
      <title>{`${t('statistics.title')} · Cursus`}</title>
      <Title
        lead={t('statistics.lead')}
        actions={
          <>
            <LinkButton to={linkTo(downloadCompletions, askedIn({ ...search, ...frozen(report) }))} reload icon="download">
              {t('statistics.csv')}
            </LinkButton>
            {hydrated && (
              <Button icon="print" onClick={() => window.print()}>
                {t('statistics.print')}
              </Button>
            )}
          </>
        }
      >
        {t('statistics.title')}
      </Title>
      <Presets report={report} />
      <Stack>
        <ReportForm report={report} />
        <div>
          <Basis report={report} />
          <Definitions report={report} />
        </div>
        {report.exact && (
          <Banner tone="warn" icon="shield" action={<LinkButton to={exactLink(false)}>{t('statistics.protect')}</LinkButton>}>
            {t('statistics.exact-shown')}
          </Banner>
        )}
        {report.rows.length === 0 ? (
          <EmptyState
            icon="chart"
            title={t('statistics.empty')}
            action={<LinkButton to={`${reportPath}?preset=whole-time`}>{t('statistics.see-whole-time')}</LinkButton>}
          >
            {t('statistics.empty-hint')}
          </EmptyState>
        ) : (
          <ReportTable report={report} />
        )}
        <p className="meta">
          {t('statistics.hash')} <code dir="ltr">{report.hash}</code>
        </p>
        <Row className="screen-only">
          <LinkButton tone="quiet" icon="link" to={withSearch(reportPath, search, frozen(report))}>
            {t('statistics.this-report')}
          </LinkButton>
          {report.exactAllowed && !report.exact && (
            <>
              <LinkButton tone="quiet" icon="shield" to={exactLink(true)}>
                {t('statistics.exact')}
              </LinkButton>
              <span className="meta">{t('statistics.exact-hint')}</span>
            </>
          )}
        </Row>
      </Stack>
    </Page>
  );
}

/** Periods that one asks for most, with the filters kept. */
function Presets({ report }: { report: CompletionsReport }) {
  const { t } = useMessages();
  const search = useSearchOfPage();
  const asked = one(search.from) || one(search.to) ? undefined : (one(search.preset) ?? 'this-year');
  const words = {
    'this-year': t('statistics.this-year'),
    'twelve-months': t('statistics.twelve-months'),
    'whole-time': t('statistics.whole-time'),
  };
  const clear = { courseId: undefined, theme: undefined, profession: undefined, countries: undefined };
  return (
    <div className="screen-only">
      <nav className="tabs" aria-label={t('statistics.presets')}>
        {presets.map((preset) => (
          // Loaded anew, since the router would call every address of this page the current one.
          <Link
            key={preset}
            reload
            to={withSearch(reportPath, search, { preset, from: undefined, to: undefined, exact: undefined })}
            aria-current={asked === preset ? 'page' : undefined}
          >
            {words[preset]}
          </Link>
        ))}
      </nav>
      {filtersIn(search) > 0 && (
        <LinkButton
          tone="quiet"
          small
          icon="close"
          to={withSearch(reportPath, search, { ...clear, exact: report.exact ? 'true' : undefined })}
        >
          {t('statistics.clear')}
        </LinkButton>
      )}
    </div>
  );
}

/** Period, as-of moment and fingerprint: without them a printed figure is worth nothing. */
function Basis({ report }: { report: CompletionsReport }) {
  const { t, locale } = useMessages();
  const { from, to, zone } = report.period;
  // Days are shown as they were asked for, and the moment in the zone of the report, whatever zone the reader lives in.
  const day = (value: string) => formats(locale, 'UTC').date(value);
  const format = formats(locale, zone);
  const moment = format.dateTime(report.asOf);
  const filters = useRead(listReportFilters, {});
  const countries = useRead(listCountries, {}).items;
  const { courseId, theme, profession } = report.filter;
  const period =
    from && to
      ? t('statistics.period', { from: day(from), to: day(to) })
      : from
        ? t('statistics.period-open-end', { from: day(from) })
        : to
          ? t('statistics.period-open-start', { to: day(to) })
          : t('statistics.whole-time');
  const named = report.filter.countries.map(
    (code) => countries.find((country) => country.code === code)?.name ?? t('statistics.unknown-country'),
  );
  return (
    <DescriptionList
      items={[
        { id: 'period', term: t('statistics.period-label'), value: from || to ? t('statistics.days-in-zone', { period, zone }) : period },
        { id: 'as-of', term: t('statistics.as-of'), value: <Time value={report.asOf}>{moment}</Time> },
        ...(named.length > 0 ? [{ id: 'country', term: t('statistics.country'), value: format.list(named) }] : []),
        ...(courseId
          ? [{ id: 'course', term: t('statistics.course'), value: filters.courses.find(({ id }) => id === courseId)?.title ?? courseId }]
          : []),
        ...(theme
          ? [{ id: 'theme', term: t('statistics.theme'), value: filters.themes.find(({ key }) => key === theme)?.name ?? theme }]
          : []),
        ...(profession ? [{ id: 'profession', term: t('statistics.profession'), value: t(`people.profession-${profession}`) }] : []),
      ]}
    />
  );
}

function Definitions({ report }: { report: CompletionsReport }) {
  const { t } = useMessages();
  const meaning = (id: string, term: string) => ({ id, term, value: report.definitions[id] });
  return (
    <Accordion>
      <AccordionItem title={t('statistics.definitions')}>
        <DescriptionList
          items={[
            ...measures.map((measure) => meaning(measure, t(`statistics.${measure}`))),
            meaning('women-share', t('statistics.women-share')),
            meaning('unknown-share', t('statistics.unknown-share')),
            { id: 'country', term: t('statistics.counted-once'), value: t('statistics.means-country') },
            { id: 'hash', term: t('statistics.hash'), value: t('statistics.hash-hint') },
          ]}
        />
      </AccordionItem>
    </Accordion>
  );
}

export default definePage({
  load: ({ search }) => [
    ...(endsBeforeItBegins(search) ? [] : [read(getCompletions, askedIn(search))]),
    read(listReportFilters, {}),
    read(listCountries, {}),
  ],
  Component: CompletionsPage,
});
