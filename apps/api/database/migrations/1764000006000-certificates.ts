import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Certificates1764000006000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE credential (
        id uuid PRIMARY KEY DEFAULT uuidv7(), code text NOT NULL UNIQUE, account_id uuid REFERENCES account ON DELETE SET NULL, enrolment_id uuid NOT NULL,
        original boolean NOT NULL DEFAULT true, course_id uuid NOT NULL, snapshot jsonb NOT NULL, hash text NOT NULL, signature text NOT NULL, key_id text NOT NULL,
        holder_name text, name_shown boolean NOT NULL DEFAULT true, issued_at timestamptz NOT NULL, valid_until timestamptz,
        superseded_by uuid REFERENCES credential, revoked_at timestamptz, revoked_by uuid, public_reason text, reason text);
      CREATE UNIQUE INDEX credential_original ON credential (enrolment_id) WHERE original;
      CREATE INDEX credential_account ON credential (account_id, id DESC);
      CREATE INDEX credential_successor ON credential (superseded_by);
      CREATE INDEX credential_name ON credential USING gin (fold(holder_name) gin_trgm_ops);

      CREATE FUNCTION credential_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF ROW(new.code, new.enrolment_id, new.original, new.course_id, new.snapshot, new.hash, new.signature, new.key_id, new.issued_at, new.valid_until)
          IS DISTINCT FROM ROW(old.code, old.enrolment_id, old.original, old.course_id, old.snapshot, old.hash, old.signature, old.key_id, old.issued_at, old.valid_until)
        THEN RAISE EXCEPTION 'what a credential says is never changed'; END IF;
        RETURN new;
      END $$;
      CREATE TRIGGER credential_is_frozen BEFORE UPDATE ON credential FOR EACH ROW EXECUTE FUNCTION credential_is_frozen();`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE credential; DROP FUNCTION credential_is_frozen');
  }
}
