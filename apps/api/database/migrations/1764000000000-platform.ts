import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that every domain uses through libs/platform. */
export class Platform1764000000000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE FUNCTION fold(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT translate(
          regexp_replace(lower(public.unaccent('public.unaccent', normalize(given, NFKC))), '[\\u064b-\\u065f\\u0670\\u0640]', '', 'g'),
          'أإآٱىةؤئ', 'اااايهوي'::text)
      $$;
      COMMENT ON FUNCTION fold IS 'Text as it is searched: no case, no accents, one form of each Arabic letter';

      CREATE TABLE outbox_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(), name text NOT NULL, data jsonb NOT NULL, request_id text, published_at timestamptz);
      CREATE INDEX outbox_event_unpublished ON outbox_event (id) WHERE published_at IS NULL;

      CREATE TABLE handled (key text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
      COMMENT ON TABLE handled IS 'Keys of what listeners have done, so that a second delivery does nothing';

      CREATE TABLE mail_message (
        id uuid PRIMARY KEY DEFAULT uuidv7(), account_id uuid, template text NOT NULL, locale text NOT NULL, sealed bytea, key text UNIQUE,
        status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sent', 'failed')), attempts int NOT NULL DEFAULT 0,
        last_error text, queued_at timestamptz NOT NULL DEFAULT now(), sent_at timestamptz);
      CREATE INDEX mail_message_status ON mail_message (status, id DESC);
      CREATE INDEX mail_message_account ON mail_message (account_id, id DESC);

      CREATE TABLE stored_file (
        id uuid PRIMARY KEY DEFAULT uuidv7(), storage_key text NOT NULL, name text NOT NULL, media_type text NOT NULL, bytes bigint NOT NULL,
        sha256 bytea NOT NULL, purpose text NOT NULL, owner_id uuid, created_at timestamptz NOT NULL DEFAULT now());
      CREATE INDEX stored_file_sha256 ON stored_file (sha256, purpose);

      CREATE TABLE rate_count (key bytea NOT NULL, window_start timestamptz NOT NULL, count int NOT NULL, PRIMARY KEY (key, window_start));
      CREATE INDEX rate_count_window ON rate_count (window_start);

      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY DEFAULT uuidv7(), at timestamptz NOT NULL DEFAULT now(), actor_id uuid, action text NOT NULL,
        subject_type text NOT NULL, subject_id text NOT NULL, reason text, details jsonb NOT NULL DEFAULT '{}', request_id text);
      CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, id DESC);
      CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id DESC);
      CREATE INDEX audit_entry_action ON audit_entry (action, id DESC);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
  }
  async down(query: QueryRunner) {
    await query.query(
      `DROP TABLE audit_entry, rate_count, stored_file, mail_message, handled, outbox_event; DROP FUNCTION fold, refuse_change`,
    );
  }
}
