import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the sockets' adapter would put a message that is too long for a notification; it looks there whether or not there is one. */
export class Sockets1764000011000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(
      'CREATE TABLE socket_io_attachments (id bigserial PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now(), payload bytea NOT NULL)',
    );
  }
  async down(query: QueryRunner) {
    await query.query('DROP TABLE socket_io_attachments');
  }
}
