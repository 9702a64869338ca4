import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000001500 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE profile (
        account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE, full_name text NOT NULL DEFAULT '', address_as text NOT NULL DEFAULT '',
        country text CHECK (country ~ '^[A-Z]{2}$'), gender text CHECK (gender IN ('woman', 'man', 'another', 'undisclosed')),
        profession text, institution text, languages text[] NOT NULL DEFAULT '{}', updated_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX profile_name_search ON profile USING gin (fold(full_name) gin_trgm_ops);
      CREATE INDEX profile_country ON profile (country);

      CREATE TABLE consent (
        id uuid PRIMARY KEY DEFAULT uuidv7(), account_id uuid REFERENCES account ON DELETE SET NULL,
        document text NOT NULL, version text NOT NULL, at timestamptz NOT NULL, UNIQUE (account_id, document, version));

      CREATE TABLE subject (
        account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        subject_id uuid NOT NULL UNIQUE DEFAULT uuidv4());
      COMMENT ON TABLE subject IS 'Who is behind a fact; deleting the row is what an erasure does. The id is random, since one made of the time would betray the account';

      CREATE TABLE fact (
        id uuid PRIMARY KEY DEFAULT uuidv7(), subject_id uuid NOT NULL, kind text NOT NULL,
        occurred_at timestamptz NOT NULL, recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        activity_type text, activity_id uuid, course_id uuid, edition_id uuid, minutes int CHECK (minutes >= 0), value numeric,
        country text, gender text, profession text, corrects uuid REFERENCES fact);
      COMMENT ON TABLE fact IS 'Append-only ledger: all figures come from it. Country, gender and profession are those that the person held then';
      CREATE INDEX fact_kind ON fact (kind, occurred_at);
      CREATE INDEX fact_subject ON fact (subject_id, kind);
      CREATE INDEX fact_course ON fact (course_id, kind, occurred_at);
      CREATE INDEX fact_edition ON fact (edition_id, kind, occurred_at);
      CREATE INDEX fact_recorded ON fact (recorded_at);
      CREATE UNIQUE INDEX fact_corrects ON fact (corrects);

      CREATE TRIGGER fact_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION facts_as_of(known_at timestamptz) RETURNS SETOF fact LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT * FROM fact WHERE recorded_at <= known_at AND kind <> 'voided'
          AND NOT EXISTS (SELECT FROM fact later WHERE later.corrects = fact.id AND later.recorded_at <= known_at) $$;
      COMMENT ON FUNCTION facts_as_of IS 'The facts as they were known at a moment: corrected ones are replaced, voided ones gone';`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP FUNCTION facts_as_of; DROP TABLE fact, subject, consent, profile');
  }
}
