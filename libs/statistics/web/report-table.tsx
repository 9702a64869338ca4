import type { ReactNode } from 'react';
import { useFormat, useMessages, useSearchOfPage } from '@cursus/platform/web';
import { Dense, Table, type Column } from '@cursus/ui';
import { measures, type CompletionsReport, type CompletionsRow, type Figure } from '../contract';
import { orderIn, sorted, sortLink } from './report-search';

/** From this figure on nothing is hidden; the reader sees it in the explanation. */
const least = 5;

export function ReportTable({ report }: { report: CompletionsReport }) {
  const { t, locale } = useMessages();
  const format = useFormat();
  const search = useSearchOfPage();
  const order = orderIn(search);
  const values = { least: format.number(least), most: format.number(least - 1) };
  const figure = (said: Figure | null) => {
    if (said === null) return t('statistics.nothing');
    if (typeof said === 'number') return format.number(said);
    return said === '<5' ? (
      <abbr title={t('statistics.few-title', values)}>{t('statistics.few', values)}</abbr>
    ) : (
      <abbr title={t('statistics.hidden-title')}>{t('statistics.hidden')}</abbr>
    );
  };
  const share = (value: number | null) => (value === null ? t('statistics.nothing') : format.percent(value));
  const shown = measures.filter((measure) => report.total[measure] !== null);
  const columns: Column<CompletionsRow>[] = [
    {
      key: 'country',
      head: t('statistics.country'),
      rowHead: true,
      cell: ({ name }) => name,
      sort: sortLink(search, order, 'country'),
      total: t('statistics.total'),
    },
    ...shown.flatMap((measure): Column<CompletionsRow>[] => {
      const column: Column<CompletionsRow> = {
        key: measure,
        head: t(`statistics.${measure}`),
        numeric: true,
        cell: (row) => figure(row[measure]),
        sort: sortLink(search, order, measure),
        total: figure(report.total[measure]),
      };
      if (measure !== 'unknown') return [column];
      // Shares stand beside the figures that they are made of.
      return [column, ...shareColumns(t('statistics.women-share'), t('statistics.unknown-share'))];
    }),
  ];
  function shareColumns(women: string, unknown: string): Column<CompletionsRow>[] {
    return [
      { key: 'women-share', head: women, numeric: true, cell: (row) => share(row.womenShare), total: share(report.total.womenShare) },
      {
        key: 'unknown-share',
        head: unknown,
        numeric: true,
        cell: (row) => share(row.unknownShare),
        total: share(report.total.unknownShare),
      },
    ];
  }
  const leftOut = [...report.rows, report.total].some((row) => measures.some((measure) => typeof row[measure] === 'string'));
  return (
    <Stacked note={leftOut ? t('statistics.left-out', values) : undefined}>
      <Dense>
        <Table
          caption={t('statistics.title')}
          captionHidden
          columns={columns}
          rows={sorted(report.rows, order, locale)}
          rowKey={({ country }) => country}
        />
      </Dense>
    </Stacked>
  );
}

/** The explanation comes first: whoever hears the table must know the signs before they come. */
function Stacked({ note, children }: { note?: string; children: ReactNode }) {
  return (
    <>
      {note && <p className="meta">{note}</p>}
      {children}
    </>
  );
}
