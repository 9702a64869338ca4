/** $1 webinar, $2 account, $3 connection, $4 registration, $5 now. The same connection again changes nothing. */
export const joinWebinar = `
  WITH who AS (INSERT INTO subject (account_id) VALUES ($2) ON CONFLICT (account_id) DO UPDATE SET account_id = excluded.account_id RETURNING subject_id)
  INSERT INTO webinar_connection (id, webinar_id, subject_id, registration_id, joined_at)
  SELECT $3, webinar.id, subject_id, $4, $5 FROM who CROSS JOIN webinar WHERE webinar.id = $1
  ON CONFLICT (id) DO NOTHING`;

/** $1 account, $2 webinar, $3 connection. */
export const ownConnection = `
  SELECT number FROM webinar_connection JOIN subject USING (subject_id) WHERE account_id = $1 AND webinar_id = $2 AND id = $3`;

/** One row for each webinar, however many connections said that they are there. $1 connections, $2 the moment. */
export const keepHeartbeats = `
  INSERT INTO webinar_heartbeat (webinar_id, at, connections)
  SELECT webinar_id, $2, array_agg(number ORDER BY number) FROM webinar_connection WHERE id = ANY ($1) GROUP BY webinar_id`;

/**
 * When each person gave signs of life: joins, heartbeats and leaves of all connections, those of one connection as one time while no more
 * than 15 seconds lie between them. A heartbeat kept with others that came a little before it may not count from before its join.
 * Of everybody the lists of heartbeats are taken apart once; of one person it is faster to look into each for her or his connections.
 * $1 webinar, $2 account, or null for everybody.
 */
const signsOfLife = (heartbeats: string) => `
  WITH person AS (
      SELECT account_id, number, registration_id, joined_at FROM webinar_connection JOIN subject USING (subject_id)
      WHERE webinar_id = $1 AND ($2::uuid IS NULL OR account_id = $2)),
    sign AS (
      SELECT account_id, number, joined_at AS at FROM person
      UNION ALL SELECT account_id, person.number, greatest(beat.at, joined_at)
        FROM webinar_heartbeat beat ${heartbeats} WHERE webinar_id = $1
      UNION ALL SELECT account_id, number, webinar_leave.at FROM webinar_leave JOIN person ON number = connection),
    since AS (
      SELECT account_id, number, at, at - lag(at) OVER (PARTITION BY number ORDER BY at) > interval '15 seconds' AS anew FROM sign),
    stretch AS (SELECT account_id, number, at, count(*) FILTER (WHERE anew) OVER (PARTITION BY number ORDER BY at) AS nth FROM since),
    span AS (SELECT account_id, min(at) AS from_at, max(at) AS to_at FROM stretch GROUP BY account_id, number, nth)
  SELECT account_id AS "accountId", array_agg(from_at ORDER BY from_at) AS "from", array_agg(to_at ORDER BY from_at) AS "to",
    (SELECT registration_id FROM person WHERE person.account_id = span.account_id AND registration_id IS NOT NULL ORDER BY number DESC LIMIT 1)
      AS "registrationId"
  FROM span GROUP BY account_id`;
export const signsOfEverybody = signsOfLife('CROSS JOIN unnest(connections) AS there (number) JOIN person USING (number)');
export const signsOfOne = signsOfLife('JOIN person ON number = ANY (connections)');
