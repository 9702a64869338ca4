import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Administration1764000009000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE help_request (
        id uuid PRIMARY KEY DEFAULT uuidv7(), at timestamptz NOT NULL DEFAULT now(), account_id uuid, name text NOT NULL, email text NOT NULL,
        topic text NOT NULL, message text NOT NULL, locale text NOT NULL, closed_at timestamptz, closed_by uuid);
      CREATE INDEX help_request_open ON help_request (id DESC) WHERE closed_at IS NULL;
      CREATE INDEX help_request_account ON help_request (account_id);`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE help_request');
  }
}
