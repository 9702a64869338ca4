/**
 * The moment up to which the ledger is complete: before every transaction that is still writing, since a fact may be recorded now and be
 * seen only once its transaction ends. Without this a report made again could count more than it did. $1: what the reader asked for, a
 * moment or null; $2: zone of what has no Z.
 */
export const settledMoment = `
  WITH asked AS (SELECT CASE
      WHEN $1 ~ 'Z$' THEN $1::timestamptz
      WHEN $1 ~ 'T' THEN $1::timestamp AT TIME ZONE $2
      ELSE ($1::date + 1)::timestamp AT TIME ZONE $2 - interval '1 second' END AS moment),
    writing AS (SELECT min(xact_start) - interval '1 millisecond' AS since
      FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = current_database() AND pid <> pg_backend_pid())
  SELECT to_char(least(moment, since, clock_timestamp()) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "asOf" FROM asked, writing`;

/**
 * All figures in one pass over the facts of a period. A person is counted once, in the country, with the gender and profession that she or he
 * held at the last of these facts, so that rows add up to totals. $1 as-of, $2 first day, $3 last day, $4 zone, $5 course, $6 theme.
 */
export const countCompletions = `
  WITH person AS (
    SELECT subject_id,
      (array_agg(country ORDER BY occurred_at DESC, id DESC))[1] AS country,
      (array_agg(gender ORDER BY occurred_at DESC, id DESC))[1] AS gender,
      (array_agg(profession ORDER BY occurred_at DESC, id DESC))[1] AS profession,
      bool_or(kind = 'registered') AS registered, bool_or(kind = 'reached') AS reached, bool_or(kind = 'certified') AS certified,
      count(*) FILTER (WHERE kind = 'trained') AS completions
    FROM facts_as_of($1::timestamptz) AS fact
    WHERE (kind IN ('reached', 'trained', 'certified') OR (kind = 'registered' AND $5::uuid IS NULL AND $6::text IS NULL))
      AND ($2::date IS NULL OR occurred_at >= $2::date::timestamp AT TIME ZONE $4)
      AND ($3::date IS NULL OR occurred_at < ($3::date + 1)::timestamp AT TIME ZONE $4)
      AND ($5::uuid IS NULL OR course_id = $5)
      AND ($6::text IS NULL OR course_id IN (
        SELECT course_id FROM (
          SELECT DISTINCT ON (course_id) course_id, theme_key FROM course_version WHERE published_at <= $1::timestamptz
          ORDER BY course_id, major DESC, minor DESC) AS latest
        WHERE theme_key = $6))
    GROUP BY subject_id)
  SELECT country, gender, profession,
    count(*) FILTER (WHERE registered)::int AS registered, count(*) FILTER (WHERE reached)::int AS reached,
    count(*) FILTER (WHERE completions > 0)::int AS trained, sum(completions)::int AS completions,
    count(*) FILTER (WHERE certified)::int AS certified
  FROM person GROUP BY country, gender, profession`;
