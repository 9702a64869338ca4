import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InputOf, OutputOf } from '@cursus/platform/contract';
import { queryOne } from '@cursus/platform/server';
import type { CourseFacts, listCourses, Localized } from '../contract';
import { bestLanguage, openTo, readText, type Viewer } from '../rules';

type Filters = InputOf<typeof listCourses>;
type Facet = 'theme' | 'language' | 'level' | 'format';
interface Row {
  id: string;
  slug: string;
  title: Localized;
  summary: Localized;
  sourceLanguage: string;
  themeKey: string;
  themeName: Record<string, string>;
  level: CourseFacts['level'];
  format: CourseFacts['format'];
  classification: CourseFacts['classification'];
  minutes: number;
  languages: string[];
  place: number;
}

/** What a person may know of, and what matches the words: every word somewhere, or the whole nearly like a title. */
const found = `
  SELECT course.id, course.slug, version.theme_key, version.level, version.format, version.languages, version.classification, version.facts,
    CASE WHEN $1 = '' THEN extract(epoch FROM version.published_at)::float8
      ELSE ts_rank(version.search, websearch_to_tsquery('simple', fold($1))) + word_similarity(fold($1), version.folded_title) END AS place
  FROM course JOIN course_version version ON version.id = course.current_version_id
  WHERE course.status = 'published'
    AND (version.classification = ANY ($2) OR EXISTS (SELECT FROM course_member member WHERE member.course_id = course.id AND member.account_id = $3))
    AND ($1 = '' OR version.search @@ websearch_to_tsquery('simple', fold($1)) OR version.folded LIKE ALL (ARRAY(SELECT fold(word) FROM unnest($4::text[]) word)) OR fold($1) <% version.folded_title)`;

/** One filter each; an empty list filters nothing. */
const chosen: Record<Facet, string> = {
  theme: `($5::text[] = '{}' OR theme_key = ANY ($5))`,
  language: `($6::text[] = '{}' OR languages && $6)`,
  level: `($7::text[] = '{}' OR level = ANY ($7))`,
  format: `($8::text[] = '{}' OR format = ANY ($8))`,
};
const facetValues: Record<Facet, string> = { theme: 'theme_key', language: 'unnest(languages)', level: 'level', format: 'format' };
const facets = Object.keys(chosen) as Facet[];
/** How many courses each choice of a facet would leave, the other facets being as they are. */
const counts = facets.map((facet) => {
  const others = facets.filter((other) => other !== facet).map((other) => chosen[other]);
  return `SELECT '${facet}' AS facet, ${facetValues[facet]} AS value, count(*)::int AS count FROM found WHERE ${others.join(' AND ')} GROUP BY value`;
});
const all = Object.values(chosen).join(' AND ');

/** The list of published courses: search, filters, and how many each of them would leave. */
@Injectable()
export class CatalogueService {
  /** Few, and a theme keeps its name. */
  private readonly themeNames = new Map<string, Record<string, string>>();

  constructor(private readonly db: DataSource) {}

  async list(filters: Filters, viewer: Viewer, wanted: readonly string[]): Promise<OutputOf<typeof listCourses>> {
    const parameters = this.parameters(filters, viewer);
    const after = placeOf(filters.after);
    const rows: Row[] = await this.db.query(
      `WITH found AS (${found})
       SELECT id, slug, facts->'title' AS title, facts->'summary' AS summary, facts->>'sourceLanguage' AS "sourceLanguage",
         theme_key AS "themeKey", theme.name AS "themeName", level, format, classification, (facts->>'minutes')::int AS minutes, languages, place
       FROM found JOIN theme ON theme.key = theme_key
       WHERE ${all} AND ($9::float8 IS NULL OR (place, id) < ($9, $10::uuid)) ORDER BY place DESC, id DESC LIMIT $11`,
      [...parameters, after?.place ?? null, after?.id ?? null, filters.limit + 1],
    );
    const tallies: { facet: Facet | 'all'; value: string; count: number; name: Record<string, string> | null }[] = await this.db.query(
      `WITH found AS (${found}) SELECT tally.*, theme.name FROM (
         ${counts.join(' UNION ALL ')} UNION ALL SELECT 'all', '', count(*)::int FROM found WHERE ${all}) tally
       LEFT JOIN theme ON facet = 'theme' AND theme.key = value ORDER BY theme.position, count DESC, value`,
      parameters,
    );
    const page = rows.slice(0, filters.limit);
    const facet = (name: Facet) =>
      tallies
        .filter(({ facet }) => facet === name)
        .map(({ value, count, name }) => ({ value, count, ...(name && { name: nameOf(name, wanted) }) }));
    return {
      items: page.map((row) => ({
        ...row,
        title: readText(row.title, wanted, row.sourceLanguage),
        summary: readText(row.summary, wanted, row.sourceLanguage),
        theme: { key: row.themeKey, name: nameOf(row.themeName, wanted) },
      })),
      after: rows.length > page.length ? cursorOf(page.at(-1)!) : null,
      count: tallies.find(({ facet }) => facet === 'all')!.count,
      facets: { theme: facet('theme'), language: facet('language'), level: facet('level'), format: facet('format') },
    };
  }

  /** The name of a theme in the reader's language. */
  async themeName(key: string, wanted: readonly string[]): Promise<string> {
    const name = this.themeNames.get(key) ?? (await queryOne<{ name: Record<string, string> }>(this.db, themeByKey, [key]))?.name;
    if (name) this.themeNames.set(key, name);
    return name ? nameOf(name, wanted) : key;
  }

  /** Every theme, in the order of the catalogue. */
  async themes(wanted: readonly string[]): Promise<{ key: string; name: string }[]> {
    const themes: { key: string; name: Record<string, string> }[] = await this.db.query(
      'SELECT key, name FROM theme ORDER BY position, key LIMIT 200',
    );
    return themes.map(({ key, name }) => ({ key, name: nameOf(name, wanted) }));
  }

  private parameters({ q = '', theme, language, level, format }: Filters, viewer: Viewer) {
    const words = q.split(/\s+/).filter(Boolean).slice(0, 12);
    return [q, openTo(viewer), viewer.accountId, words.map(likeOf), theme, language, level, format];
  }
}

const themeByKey = 'SELECT name FROM theme WHERE key = $1';
const nameOf = (name: Record<string, string>, wanted: readonly string[]) =>
  name[bestLanguage(Object.keys(name), wanted, 'en')] ?? name.en ?? '';

const likeOf = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

const cursorOf = ({ place, id }: Row) => Buffer.from(JSON.stringify([place, id])).toString('base64url');
function placeOf(cursor: string | undefined) {
  const [, place, id] = /^\[(-?[\d.e+-]+),"([0-9a-f-]{36})"\]$/.exec(Buffer.from(cursor ?? '', 'base64url').toString()) ?? [];
  return place && id ? { place: Number(place), id } : undefined;
}
