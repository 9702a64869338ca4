import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Learning1764000005000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE edition (
        id uuid PRIMARY KEY DEFAULT uuidv7(), course_id uuid NOT NULL REFERENCES course, kind text NOT NULL CHECK (kind IN ('self-paced', 'cohort')),
        title jsonb, opens_at timestamptz, closes_at timestamptz, seats int CHECK (seats > 0), countries text[] NOT NULL DEFAULT '{}',
        tutors uuid[] NOT NULL DEFAULT '{}', days_to_complete int CHECK (days_to_complete > 0),
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'cancelled')), created_at timestamptz NOT NULL DEFAULT now());
      COMMENT ON COLUMN edition.countries IS 'ISO 3166-1 alpha-2; empty: every country';
      COMMENT ON COLUMN edition.days_to_complete IS 'Deadline of an enrolment, counted from it; null: closes_at';
      CREATE UNIQUE INDEX edition_self_paced ON edition (course_id) WHERE kind = 'self-paced';
      CREATE INDEX edition_course ON edition (course_id, id);

      CREATE TABLE enrolment (
        id uuid PRIMARY KEY DEFAULT uuidv7(), edition_id uuid NOT NULL REFERENCES edition, account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        course_id uuid NOT NULL REFERENCES course, course_version_id uuid NOT NULL REFERENCES course_version, language text NOT NULL,
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'completed', 'withdrawn')),
        deadline_at timestamptz, enrolled_at timestamptz NOT NULL DEFAULT now(), last_active_at timestamptz, completed_at timestamptz,
        UNIQUE (edition_id, account_id), CHECK ((status = 'completed') = (completed_at IS NOT NULL)));
      CREATE INDEX enrolment_account ON enrolment (account_id, course_id);
      CREATE INDEX enrolment_course ON enrolment (course_id, course_version_id, status);
      CREATE INDEX enrolment_version ON enrolment (course_version_id);
      CREATE INDEX enrolment_quiet ON enrolment (last_active_at) WHERE status = 'active';
      CREATE INDEX enrolment_due ON enrolment (deadline_at) WHERE status = 'active' AND deadline_at IS NOT NULL;
      COMMENT ON COLUMN enrolment.last_active_at IS 'null: enrolled but not begun';

      CREATE TABLE registration (
        id uuid PRIMARY KEY DEFAULT uuidv7(), enrolment_id uuid NOT NULL REFERENCES enrolment ON DELETE CASCADE, activity_id uuid NOT NULL,
        position jsonb, position_at timestamptz, first_opened_at timestamptz, marked_at timestamptz, submitted_at timestamptz, result jsonb,
        completed_at timestamptz, UNIQUE (enrolment_id, activity_id));
      COMMENT ON TABLE registration IS 'One person''s work on one activity; its id is what the activity is given at launch';`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE registration, enrolment, edition');
  }
}
