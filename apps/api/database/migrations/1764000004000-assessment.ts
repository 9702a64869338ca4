import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Assessment1764000004000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE quiz (
        id uuid PRIMARY KEY DEFAULT uuidv7(), source_key text UNIQUE, created_at timestamptz NOT NULL DEFAULT now());

      CREATE TABLE quiz_revision (
        id uuid PRIMARY KEY DEFAULT uuidv7(), quiz_id uuid NOT NULL REFERENCES quiz ON DELETE CASCADE, number int NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(), title jsonb NOT NULL, source_language text NOT NULL, definition jsonb NOT NULL, bank jsonb NOT NULL,
        UNIQUE (quiz_id, number));
      CREATE INDEX quiz_revision_as_of ON quiz_revision (quiz_id, created_at DESC);

      CREATE TABLE attempt (
        id uuid PRIMARY KEY DEFAULT uuidv7(), registration_id uuid NOT NULL, account_id uuid NOT NULL REFERENCES account, quiz_id uuid NOT NULL REFERENCES quiz,
        revision_id uuid NOT NULL REFERENCES quiz_revision, state text NOT NULL DEFAULT 'in-progress' CHECK (state IN ('in-progress', 'submitted', 'graded')),
        asked jsonb NOT NULL, question_ids uuid[] NOT NULL, flagged uuid[] NOT NULL DEFAULT '{}',
        minutes_allowed int, accommodation jsonb NOT NULL, started_at timestamptz NOT NULL, deadline_at timestamptz, submitted_at timestamptz,
        result jsonb, marks jsonb NOT NULL DEFAULT '{}');
      CREATE UNIQUE INDEX attempt_running ON attempt (registration_id) WHERE state = 'in-progress';
      CREATE INDEX attempt_registration ON attempt (registration_id, id);
      CREATE INDEX attempt_account ON attempt (account_id, id DESC);
      CREATE INDEX attempt_quiz ON attempt (quiz_id);
      CREATE INDEX attempt_revision ON attempt (revision_id);
      CREATE INDEX attempt_due ON attempt (deadline_at) WHERE state = 'in-progress' AND deadline_at IS NOT NULL;
      CREATE INDEX attempt_waiting ON attempt (submitted_at, id) WHERE state = 'submitted';

      CREATE TABLE attempt_step (
        attempt_id uuid NOT NULL REFERENCES attempt ON DELETE CASCADE, question_id uuid NOT NULL, sequence bigint NOT NULL, response jsonb NOT NULL,
        saved_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (attempt_id, question_id, sequence));`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE attempt_step, attempt, quiz_revision, quiz');
  }
}
