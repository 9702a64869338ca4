import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764000001000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY DEFAULT uuidv7(), email text, password_hash text, address_as text NOT NULL DEFAULT '',
        roles text[] NOT NULL DEFAULT '{learner}', status text NOT NULL DEFAULT 'active' CHECK (status IN ('unconfirmed', 'active', 'suspended', 'erased')),
        locale text NOT NULL DEFAULT 'en', time_zone text NOT NULL DEFAULT 'UTC', created_at timestamptz NOT NULL DEFAULT now());
      CREATE UNIQUE INDEX account_email ON account (lower(email));

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY, id uuid NOT NULL UNIQUE DEFAULT uuidv7(), account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        user_agent text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL, second_factor_at timestamptz);
      CREATE INDEX session_account ON session (account_id);`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE session, account');
  }
}
