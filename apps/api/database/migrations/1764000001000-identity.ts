import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764000001000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY DEFAULT uuidv7(), email text, password_hash text,
        roles text[] NOT NULL DEFAULT '{learner}',
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('invited', 'active', 'suspended', 'erased')),
        locale text NOT NULL DEFAULT 'en', time_zone text NOT NULL DEFAULT 'UTC', created_at timestamptz NOT NULL DEFAULT now(),
        confirmed_at timestamptz, erased_at timestamptz,
        CHECK (status <> 'erased' OR (email IS NULL AND password_hash IS NULL)));
      COMMENT ON COLUMN account.time_zone IS 'IANA name; UTC until the person chose one';
      CREATE UNIQUE INDEX account_email ON account (lower(email));
      CREATE INDEX account_email_search ON account USING gin (fold(email) gin_trgm_ops);
      CREATE INDEX account_status ON account (status, id DESC);
      CREATE INDEX account_roles ON account USING gin (roles);

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY, id uuid NOT NULL UNIQUE DEFAULT uuidv7(), account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        user_agent text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL, second_factor_at timestamptz);
      CREATE INDEX session_account ON session (account_id, last_seen_at DESC);
      CREATE INDEX session_expires ON session (expires_at);

      CREATE TABLE one_time_link (
        id uuid PRIMARY KEY DEFAULT uuidv7(), token_hash bytea NOT NULL UNIQUE,
        purpose text NOT NULL CHECK (purpose IN ('sign-up', 'reset', 'email', 'invitation')),
        account_id uuid REFERENCES account ON DELETE CASCADE, sealed bytea NOT NULL,
        created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, used_at timestamptz);
      COMMENT ON COLUMN one_time_link.sealed IS 'What the link will do, encrypted: for a sign-up the address, name and password hash of a person who has no account yet';
      CREATE INDEX one_time_link_account ON one_time_link (account_id, purpose);
      CREATE INDEX one_time_link_expires ON one_time_link (expires_at);

      CREATE TABLE second_factor (
        account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE, secret bytea NOT NULL, confirmed_at timestamptz,
        last_step bigint NOT NULL DEFAULT 0, unread_codes bytea, created_at timestamptz NOT NULL DEFAULT now());
      COMMENT ON COLUMN second_factor.last_step IS 'Time step of the last code that was taken, so that none is taken twice';
      COMMENT ON COLUMN second_factor.unread_codes IS 'Recovery codes, encrypted, until their owner says that they are written down';

      CREATE TABLE recovery_code (
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, code_hash bytea NOT NULL, used_at timestamptz,
        PRIMARY KEY (account_id, code_hash));`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE recovery_code, second_factor, one_time_link, session, account');
  }
}
