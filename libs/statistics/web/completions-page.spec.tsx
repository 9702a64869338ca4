import { screen, within } from '@testing-library/react';
import { listCountries } from '@cursus/people/contract';
import type { Locale } from '@cursus/platform/messages';
import { answers, renderPage } from '@cursus/platform/testing/render-page';
import { getCompletions, listReportFilters, type CompletionsReport, type CompletionsRow } from '../contract';
import page from './completions-page';

const figures = {
  registered: 20,
  reached: 15,
  trained: 12,
  woman: 6,
  man: 6,
  another: 0,
  unknown: 0,
  completions: 14,
  certified: 9,
} as const;
const row = (country: string, name: string, more: Partial<CompletionsRow> = {}): CompletionsRow => ({
  ...{ country, name, ...figures, womenShare: 0.5, unknownShare: 0 },
  ...more,
});
const report: CompletionsReport = {
  period: { from: '2026-01-01', to: '2026-12-31', zone: 'UTC' },
  asOf: '2026-11-24T10:50:23.142887Z',
  filter: { courseId: null, theme: null, profession: null, countries: [] },
  exact: false,
  exactAllowed: false,
  rows: [
    row('JO', 'Jordan', { trained: 'hidden', certified: 2 }),
    row('KE', 'Kenya', { trained: 9, woman: '<5', man: 'hidden', womenShare: null }),
    row('LB', 'Lebanon', { trained: 0 }),
    row('TN', 'Tunisia', { trained: 40 }),
  ],
  total: { ...figures, womenShare: 0.5, unknownShare: 0 },
  definitions: { trained: 'Persons who completed at least one course.' },
  hash: 'ab'.repeat(32),
};
const show = (search = '', more: Partial<CompletionsReport> = {}, locale: Locale = 'en') =>
  renderPage(
    page,
    '/reports/completions',
    `/reports/completions${search}`,
    [
      answers(getCompletions, { ...report, ...more }),
      answers(listReportFilters, { courses: [], themes: [] }),
      answers(listCountries, { items: [{ code: 'KE', m49: '404', name: 'Kenya', kind: 'member' }] }),
    ],
    locale,
  );
const rowHeads = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

it('shows most persons trained first and says nothing of the size of what is left out', async () => {
  await show();
  expect(rowHeads()).toEqual(['Tunisia', 'Kenya', 'Jordan', 'Lebanon', 'All countries']);
});

it.each([
  ['?sort=country', ['Jordan', 'Kenya', 'Lebanon', 'Tunisia']],
  ['?sort=trained&order=ascending', ['Lebanon', 'Jordan', 'Kenya', 'Tunisia']],
  ['?sort=certified&order=ascending', ['Jordan', 'Kenya', 'Lebanon', 'Tunisia']],
  ['?sort=nonsense', ['Tunisia', 'Kenya', 'Jordan', 'Lebanon']],
])('%s sorts', async (search, names) => {
  await show(search);
  expect(rowHeads().slice(0, -1)).toEqual(names);
});

it('explains what is left out where it appears, and only there', async () => {
  await show();
  expect(screen.getByText('<5').getAttribute('title')).toBe('From 1 to 4 persons');
  expect(screen.getAllByText('hidden')[0]!.getAttribute('title')).toMatch(/cannot be worked out/);
  expect(screen.getByText(/stands for 1 to 4 persons/)).toBeTruthy();
});

it('has no explanation where everything is shown', async () => {
  await show('', { rows: [row('KE', 'Kenya')] });
  expect(screen.queryByText(/stands for 1 to 4 persons/)).toBeNull();
});

it('exports and links to exactly what is shown, whatever is recorded later', async () => {
  await show('?preset=this-year&profession=judge');
  const address = new URL(hrefOf(/CSV/)!, 'http://localhost');
  expect(address.pathname).toBe('/api/v1/reports/completions.csv');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    from: '2026-01-01',
    to: '2026-12-31',
    asOf: report.asOf,
    profession: 'judge',
  });
  expect(hrefOf('Link to exactly this report')).toContain(`asOf=${encodeURIComponent(report.asOf)}`);
});

it('offers exact figures to whoever may see them', async () => {
  await show('', { exactAllowed: true });
  expect(hrefOf('Show exact figures')).toMatch(/exact=.*true/);
});

it('offers them to nobody else', async () => {
  await show();
  expect(screen.queryByRole('link', { name: 'Show exact figures' })).toBeNull();
});

it('says what a period that ends before it begins lacks, and keeps what was typed', async () => {
  const { calls } = await show('?from=2026-03-01&to=2026-02-01');
  expect(screen.getByRole('alert').textContent).toContain('lies before the first');
  expect(screen.getByLabelText<HTMLInputElement>(/First day/).value).toBe('2026-03-01');
  expect(calls.map(({ path }) => path)).not.toContain('/api/v1/reports/completions');
});

it('says that nobody was counted', async () => {
  await show('', { rows: [] });
  expect(screen.getByText('Nobody was counted in this period')).toBeTruthy();
});

it('leaves new users out where a course is chosen', async () => {
  await show('', { total: { ...report.total, registered: null } });
  expect(screen.queryByText('New users', { selector: 'th *' })).toBeNull();
});

it('speaks Arabic', async () => {
  await show('', {}, 'ar');
  expect(screen.getByText(/^\u200e<.{1,3}$/)).toBeTruthy();
  expect(rowHeads().at(-1)).toBe('جميع البلدان');
});
