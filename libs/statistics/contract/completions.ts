import * as z from 'zod/mini';
import { endpoint, flag, refusals } from '@cursus/platform/contract';
import { professions } from '@cursus/people/contract';

/** What is counted, in the order of the table; what each means is said by the message `statistics.means-…` and in the README. */
export const measures = ['registered', 'reached', 'trained', 'woman', 'man', 'another', 'unknown', 'completions', 'certified'] as const;
export type Measure = (typeof measures)[number];

/** `<5`: from 1 to 4. `hidden`: left out so that such a figure cannot be worked out from the others. */
export const hiddenMarks = ['<5', 'hidden'] as const;
export const figure = z.union([z.int().check(z.gte(0)), z.enum(hiddenMarks)]);
export type Figure = z.infer<typeof figure>;

/** ISO 3166-1 alpha-2, or `unknown` where the person had named no country. */
export const unknownCountry = 'unknown';
const countryCode = z.string().check(z.regex(/^([A-Z]{2}|unknown)$/));

/** Days and moments that a calendar has; the years keep a slip of the keyboard from becoming a period. */
const sensible = z.refine<string>((given) => given >= '1900' && given < '2200');
const blank = z.literal('');
const absent = <T>(given: T | '' | undefined): T | undefined => (given === '' ? undefined : given);

const day = z.pipe(z.optional(z.union([z.iso.date().check(sensible), blank])), z.transform(absent<string>));
/** A moment: with Z in UTC, without it in the zone of the report; a day alone means its end. */
const moment = z.pipe(
  z.optional(z.union([z.iso.date().check(sensible), z.iso.datetime({ local: true }).check(sensible), blank])),
  z.transform(absent<string>),
);
const zone = z._default(
  z.string().check(
    z.maxLength(60),
    z.refine((name) => {
      try {
        return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
      } catch {
        return false; // the only way in which Intl says that it knows no such zone
      }
    }),
  ),
  'UTC',
);
const listOfCountries = z.pipe(
  z.optional(z.union([z.string().check(z.regex(/^([A-Z]{2}|unknown)(,([A-Z]{2}|unknown)){0,299}$/)), blank])),
  z.transform((given: string | undefined) => given?.split(',').filter(Boolean) ?? []),
);

export const presets = ['this-year', 'twelve-months', 'whole-time'] as const;
export type Preset = (typeof presets)[number];
export const sortings = ['country', ...measures] as const;

export const reportRefusals = refusals({ REPORT_PERIOD_INVALID: 422, EXACT_FIGURES_REFUSED: 403 });

export const completionsInput = z.object({
  /** Counts only when neither `from` nor `to` is given. */
  preset: z.optional(z.enum(presets)),
  /** First day. */
  from: day,
  /** Last day, which still counts. */
  to: day,
  zone,
  asOf: moment,
  courseId: z.pipe(z.optional(z.union([z.uuid(), blank])), z.transform(absent<string>)),
  theme: z.pipe(z.optional(z.union([z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)), blank])), z.transform(absent<string>)),
  profession: z.pipe(z.optional(z.union([z.enum(professions), blank])), z.transform(absent<(typeof professions)[number]>)),
  /** Which rows, separated by commas; also those with nothing to count. Totals are always those of all countries. */
  countries: listOfCountries,
  /** Figures without small-cell protection; only for who may, and recorded. */
  exact: flag,
});

export const completionsRow = z.object({
  country: countryCode,
  /** In the reader's language. */
  name: z.string(),
  registered: z.nullable(figure),
  reached: figure,
  trained: figure,
  woman: figure,
  man: figure,
  another: figure,
  unknown: figure,
  completions: figure,
  certified: figure,
  /** Women among trained persons whose gender is known, 0 to 1; null where a figure of it is left out or nobody is counted. */
  womenShare: z.nullable(z.number()),
  /** Trained persons whose gender is not known, 0 to 1. */
  unknownShare: z.nullable(z.number()),
});
export type CompletionsRow = z.infer<typeof completionsRow>;

export const completionsReport = z.object({
  period: z.object({ from: z.nullable(z.iso.date()), to: z.nullable(z.iso.date()), zone: z.string() }),
  /** Facts recorded later do not count; asking again with it gives the same figures for ever. */
  asOf: z.iso.datetime(),
  filter: z.object({
    courseId: z.nullable(z.uuid()),
    theme: z.nullable(z.string()),
    profession: z.nullable(z.string()),
    countries: z.array(countryCode),
  }),
  exact: z.boolean(),
  /** The reader may ask for exact figures. */
  exactAllowed: z.boolean(),
  rows: z.array(completionsRow).check(z.maxLength(300)),
  total: z.omit(completionsRow, { country: true, name: true }),
  /** What each measure counts, in the reader's language. */
  definitions: z.record(z.string(), z.string()),
  /** SHA-256 of period, as-of, filter and figures, hexadecimal; the same figures have the same one in every language. */
  hash: z.string(),
});
export type CompletionsReport = z.infer<typeof completionsReport>;

export const getCompletions = endpoint({
  method: 'GET',
  path: '/reports/completions',
  permission: 'report:read',
  summary: 'Persons and completions by country and gender in a period, as known at a moment',
  input: completionsInput,
  output: completionsReport,
  refusals: [reportRefusals.REPORT_PERIOD_INVALID, reportRefusals.EXACT_FIGURES_REFUSED],
});

export const downloadCompletions = endpoint({
  method: 'GET',
  path: '/reports/completions.csv',
  permission: 'report:read',
  summary: 'The same table as CSV in the reader’s language; recorded in the audit trail',
  input: completionsInput,
  output: z.object({}),
  refusals: [reportRefusals.REPORT_PERIOD_INVALID, reportRefusals.EXACT_FIGURES_REFUSED],
});

/** Choices of the filters. */
export const listReportFilters = endpoint({
  method: 'GET',
  path: '/reports/filters',
  permission: 'report:read',
  summary: 'Courses and themes by which reports can be narrowed',
  input: z.object({}),
  output: z.object({
    /** Only open courses: the title of another may itself be confidential. The newest 500. */
    courses: z.array(z.object({ id: z.uuid(), title: z.string(), language: z.string() })).check(z.maxLength(500)),
    themes: z.array(z.object({ key: z.string(), name: z.string() })).check(z.maxLength(200)),
  }),
});
