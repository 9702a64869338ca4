import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CountryService } from '@cursus/people/server';
import type { InputOf } from '@cursus/platform/contract';
import { allows } from '@cursus/platform/permissions';
import { audit, csvStream, Download, Messages, queryOne, type Call, type CsvCell } from '@cursus/platform/server';
import {
  measures,
  reportRefusals,
  unknownCountry,
  type CompletionsReport,
  type CompletionsRow,
  type Figure,
  type getCompletions,
  type Measure,
} from '../contract';
import { dayIn, exactTable, noCounts, periodAsked, publishedTableInSteps, sharesOf, tabulate, type Group } from '../rules';
import { countCompletions, settledMoment } from './completions.sql';

type Asked = InputOf<typeof getCompletions>;
type Reader = Pick<Call, 'actor' | 'locale'>;

@Injectable()
export class CompletionsService {
  constructor(
    private readonly db: DataSource,
    private readonly countries: CountryService,
    private readonly messages: Messages,
  ) {}

  /** The report as this reader may see it; a look at exact figures is recorded. */
  async report(asked: Asked, { actor, locale }: Reader): Promise<CompletionsReport> {
    const exactAllowed = allows(actor.roles, 'report:exact');
    if (asked.exact && !exactAllowed) throw reportRefusals.EXACT_FIGURES_REFUSED();
    const { zone, courseId, theme, profession, exact } = asked;
    const asOf = await this.settled(asked.asOf, zone);
    const period = { ...periodOrRefusal(asked, dayIn(zone, new Date(asOf))), zone };
    const groups: Group[] = await this.db.query(countCompletions, [asOf, period.from, period.to, zone, courseId ?? null, theme ?? null]);
    const table = exact
      ? exactTable(tabulate(profession ? groups.filter((group) => group.profession === profession) : groups))
      : await inSteps(publishedTableInSteps(groups, profession));

    // Registering is not about a course: with one chosen, there is nothing to say.
    const withoutCourse = !courseId && !theme;
    const row = (said: Record<Measure, Figure>) => ({ ...said, ...(!withoutCourse && { registered: null }), ...sharesOf(said) });
    const wanted = asked.countries.length > 0 ? [...new Set(asked.countries)] : [...table.rows.keys()];
    const rows = wanted
      .sort((one, other) => (one < other ? -1 : 1))
      .map((country) => ({ country, name: this.nameOf(country, locale), ...row(table.rows.get(country) ?? noCounts()) }));
    const filter = { courseId: courseId ?? null, theme: theme ?? null, profession: profession ?? null, countries: wantedOnly(asked) };
    const report = { period, asOf, filter, exact, rows, total: row(table.total) };
    const hash = hashOf(report);
    if (exact) await this.record(actor.id, 'report.exact-viewed', { ...report, hash });
    return { ...report, exactAllowed, definitions: this.definitions(locale), hash };
  }

  /** The report as CSV; every export is recorded. */
  async download(asked: Asked, reader: Reader): Promise<Download> {
    const report = await this.report(asked, reader);
    await this.record(reader.actor.id, 'report.exported', report);
    const { from, to } = report.period;
    const name = ['completions', from ?? 'start', to ?? report.asOf.slice(0, 10)].join('_');
    return new Download(csvStream(this.records(report, reader.locale)), { type: 'text/csv; charset=utf-8', name: `${name}.csv` });
  }

  /** One header row, then nothing but records: what the figures are of stands in columns, so that a program needs no rule for comments. */
  private *records({ period, asOf, filter, rows, total, hash }: CompletionsReport, locale: string): Generator<CsvCell[]> {
    const { t } = this.messages.in(locale);
    const context = [period.from, period.to, period.zone, asOf, filter.courseId, filter.theme, filter.profession, hash];
    const figures = (row: Omit<CompletionsRow, 'country' | 'name'>) => [
      ...measures.map((measure) => row[measure]),
      row.womenShare,
      row.unknownShare,
    ];
    yield [
      t('statistics.country-code'),
      t('statistics.country'),
      ...measures.map((measure) => t(`statistics.${measure}`)),
      ...[t('statistics.women-share'), t('statistics.unknown-share'), t('statistics.from'), t('statistics.to'), t('statistics.zone')],
      ...[t('statistics.as-of'), t('statistics.course'), t('statistics.theme'), t('statistics.profession'), t('statistics.hash')],
    ];
    for (const row of rows) yield [row.country, row.name, ...figures(row), ...context];
    yield ['total', t('statistics.total'), ...figures(total), ...context];
  }

  private async settled(asked: string | undefined, zone: string): Promise<string> {
    const row = await queryOne<{ asOf: string }>(this.db, settledMoment, [asked ?? null, zone]);
    return row!.asOf;
  }

  private nameOf = (country: string, locale: string) =>
    country === unknownCountry ? this.messages.in(locale).t('statistics.unknown-country') : this.countries.name(country, locale);

  private definitions(locale: string) {
    const { t } = this.messages.in(locale);
    return Object.fromEntries([...measures, 'women-share', 'unknown-share'].map((measure) => [measure, t(`statistics.means-${measure}`)]));
  }

  private record(
    actorId: string,
    action: 'report.exported' | 'report.exact-viewed',
    report: Omit<Hashed, 'rows' | 'total'> & { hash: string },
  ) {
    const { period, asOf, filter, exact, hash } = report;
    const details = { report: 'completions', ...period, asOf, ...filter, exact, hash };
    return audit(this.db.manager, { actorId, action, subjectType: 'report', subjectId: 'completions', details });
  }
}

/** Others are answered between the steps of a long calculation. */
async function inSteps<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
  }
}

const wantedOnly = ({ countries }: Asked) => [...new Set(countries)].sort();

function periodOrRefusal(asked: Asked, today: string) {
  try {
    return periodAsked(asked, today);
  } catch (error) {
    throw error instanceof RangeError ? reportRefusals.REPORT_PERIOD_INVALID() : error;
  }
}

type Hashed = Pick<CompletionsReport, 'period' | 'asOf' | 'filter' | 'exact' | 'rows' | 'total'>;

/** Of what was counted and what is shown, in a fixed order and without words, so that the reader's language does not matter. */
export function hashOf({ period, asOf, filter, rows, total }: Hashed): string {
  const figures = (row: Omit<CompletionsRow, 'country' | 'name'>) => measures.map((measure) => row[measure]);
  const canonical = [
    ...[period.from, period.to, period.zone, asOf],
    ...[filter.courseId, filter.theme, filter.profession, filter.countries],
    rows.map((row) => [row.country, ...figures(row)]),
    figures(total),
  ];
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}
