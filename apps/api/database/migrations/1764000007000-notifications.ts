import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1764000007000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE notification (
        id uuid PRIMARY KEY DEFAULT uuidv7(), account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, kind text NOT NULL, key text NOT NULL UNIQUE,
        values jsonb NOT NULL DEFAULT '{}', url text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), read_at timestamptz);
      CREATE INDEX notification_account ON notification (account_id, id DESC);
      CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;

      CREATE TABLE notification_preference (
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, category text NOT NULL, mail boolean NOT NULL, PRIMARY KEY (account_id, category));
      CREATE TABLE quiet_hours (
        account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE, from_hour smallint NOT NULL CHECK (from_hour BETWEEN 0 AND 23),
        to_hour smallint NOT NULL CHECK (to_hour BETWEEN 0 AND 23));`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE quiet_hours, notification_preference, notification');
  }
}
