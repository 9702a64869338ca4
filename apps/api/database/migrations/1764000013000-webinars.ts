import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Webinars1764000013000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE webinar (
        id uuid PRIMARY KEY DEFAULT uuidv7(), owner_id uuid REFERENCES account ON DELETE SET NULL,
        starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL, settled_at timestamptz, CHECK (ends_at > starts_at));
      CREATE INDEX webinar_owner ON webinar (owner_id, starts_at);
      CREATE INDEX webinar_unsettled ON webinar (ends_at) WHERE settled_at IS NULL;

      CREATE TABLE webinar_connection (
        id uuid PRIMARY KEY, number bigint GENERATED ALWAYS AS IDENTITY UNIQUE, webinar_id uuid NOT NULL REFERENCES webinar,
        subject_id uuid NOT NULL, registration_id uuid, joined_at timestamptz NOT NULL);
      COMMENT ON TABLE webinar_connection IS 'Append-only: one connection of one person, who is known by her or his number in the ledger';
      CREATE INDEX webinar_connection_person ON webinar_connection (webinar_id, subject_id);
      CREATE INDEX webinar_connection_subject ON webinar_connection (subject_id);

      CREATE TABLE webinar_heartbeat (
        id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, webinar_id uuid NOT NULL REFERENCES webinar, at timestamptz NOT NULL,
        connections bigint[] NOT NULL);
      COMMENT ON TABLE webinar_heartbeat IS 'Append-only: which connections were there; one row per webinar, process and five seconds';
      CREATE INDEX webinar_heartbeat_webinar ON webinar_heartbeat (webinar_id, at);

      CREATE TABLE webinar_leave (connection bigint PRIMARY KEY REFERENCES webinar_connection (number), at timestamptz NOT NULL);
      COMMENT ON TABLE webinar_leave IS 'Append-only: who said goodbye, once for each connection';

      CREATE TRIGGER webinar_connection_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON webinar_connection
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER webinar_heartbeat_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON webinar_heartbeat
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER webinar_leave_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON webinar_leave
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE webinar_leave, webinar_heartbeat, webinar_connection, webinar');
  }
}
