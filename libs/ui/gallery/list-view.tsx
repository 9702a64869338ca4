import { useState } from 'react';
import {
  Badge,
  BulkBar,
  Button,
  CheckboxGroup,
  Dense,
  DensitySwitch,
  ListPage,
  Num,
  Pagination,
  Result,
  Results,
  SearchBox,
  Section,
  Select,
  Table,
  type Density,
} from '../index';
import type { GalleryTexts } from './texts';

/** A list with filters, and a table of the staff. */
export function ListView({ t }: { t: GalleryTexts }) {
  return (
    <ListPage
      title={t.catalogue}
      lead={t.frontLead}
      search={<SearchBox action="/courses" label={t.catalogue} />}
      filters={{
        label: t.filters,
        closeLabel: t.close,
        active: 2,
        activeLabel: t.active,
        clear: { to: '/courses', label: t.clearFilters },
        content: (
          <form className="stack">
            <CheckboxGroup
              name="duration"
              label={t.duration}
              defaultValue={['1']}
              options={[
                { value: '1', label: t.under1 },
                { value: '5', label: t.under5 },
              ]}
            />
            <CheckboxGroup
              name="format"
              label={t.format}
              defaultValue={['dates']}
              options={[
                { value: 'dates', label: t.withDates },
                { value: 'self', label: t.selfPaced },
              ]}
            />
            <Button type="submit">{t.search}</Button>
          </form>
        ),
      }}
      count={t.resultCount}
      tools={<Select name="sort" label={t.sortBy} options={[{ value: 'new', label: t.newest }]} />}
      more={{ to: '/courses?after=24', label: t.showMore }}
    >
      <Results label={t.catalogue}>
        <Result
          to="/courses/1"
          title={t.course}
          text={t.courseLead}
          chips={
            <>
              <Badge icon="clock">{t.minutes}</Badge>
              <Badge icon="globe">{t.languages}</Badge>
              <Badge>{t.selfPaced}</Badge>
            </>
          }
          aside={<Badge tone="ok">{t.achieved}</Badge>}
        />
        <Result
          to="/courses/2"
          title={t.digital}
          text={t.resultText}
          chips={
            <>
              <Badge icon="clock">{t.minutes}</Badge>
              <Badge icon="globe">{t.languages}</Badge>
            </>
          }
          aside={
            <>
              <Badge tone="warn">{t.applied}</Badge>
              <span>{t.starts}</span>
              <span>{t.seats}</span>
            </>
          }
        />
      </Results>
      <Pagination label={t.range} previous={{ to: '/a', label: t.previous }} next={{ to: '/b', label: t.following }}>
        {t.range}
      </Pagination>
      <StaffTable t={t} />
    </ListPage>
  );
}

function StaffTable({ t }: { t: GalleryTexts }) {
  const [density, setDensity] = useState<Density>('comfortable');
  const [selected, setSelected] = useState(new Set(['jo', 'ke']));
  const rows = [
    { id: 'jo', name: t.jordan, persons: 412, women: '48 %', certified: 305 },
    { id: 'ke', name: t.kenya, persons: 1038, women: '51 %', certified: 877 },
    { id: 'fr', name: t.france, persons: 96, women: '<5', certified: 41 },
  ];
  return (
    <Section
      title={t.countries}
      action={
        <DensitySwitch label={t.density} value={density} onChange={setDensity} words={{ comfortable: t.comfortable, compact: t.compact }} />
      }
    >
      <Dense density={density}>
        <Table
          caption={t.tableCaption}
          rows={rows}
          rowKey={(row) => row.id}
          select={{ name: 'country', label: (row) => `${t.chooseRow} ${row.name}`, allLabel: t.chooseAll, selected, onChange: setSelected }}
          columns={[
            { key: 'name', head: t.colCountry, rowHead: true, cell: (row) => row.name, total: t.total, sort: { to: '?sort=name' } },
            {
              key: 'persons',
              head: t.colPersons,
              numeric: true,
              cell: (row) => <Num>{row.persons}</Num>,
              total: <Num>1546</Num>,
              sort: { to: '?sort=persons', now: 'descending' },
            },
            { key: 'women', head: t.colWomen, numeric: true, cell: (row) => <Num>{row.women}</Num>, total: <Num>50 %</Num> },
            { key: 'certified', head: t.colCertified, numeric: true, cell: (row) => <Num>{row.certified}</Num>, total: <Num>1223</Num> },
          ]}
        />
      </Dense>
      <BulkBar count={selected.size} label={t.chosen}>
        <Button small icon="download">
          {t.download}
        </Button>
      </BulkBar>
    </Section>
  );
}
