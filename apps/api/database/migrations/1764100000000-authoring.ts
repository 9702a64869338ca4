import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Authoring1764100000000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE INDEX course_updated ON course (updated_at DESC, id DESC);
      CREATE INDEX attempt_graded_by_hand ON attempt (submitted_at DESC, id DESC) WHERE state = 'graded' AND marks <> '{}';

      CREATE TABLE course_import (
        id uuid PRIMARY KEY DEFAULT uuidv7(), account_id uuid REFERENCES account ON DELETE SET NULL, upload_id text NOT NULL UNIQUE,
        name text NOT NULL, bytes bigint NOT NULL, as_copy boolean NOT NULL DEFAULT false,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed')), code text,
        course_id uuid REFERENCES course ON DELETE SET NULL, report jsonb, created_at timestamptz NOT NULL DEFAULT now(), finished_at timestamptz);
      COMMENT ON COLUMN course_import.upload_id IS 'Of the upload, so that its end is told once';
      CREATE INDEX course_import_account ON course_import (account_id, id DESC);
      CREATE INDEX course_import_course ON course_import (course_id);`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE course_import; DROP INDEX attempt_graded_by_hand; DROP INDEX course_updated');
  }
}
