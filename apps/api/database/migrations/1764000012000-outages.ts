import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outages1764000012000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE TABLE uptime_span (
        id uuid PRIMARY KEY DEFAULT uuidv7(), from_at timestamptz NOT NULL, until_at timestamptz NOT NULL, CHECK (until_at >= from_at));
      COMMENT ON TABLE uptime_span IS 'When a process of the API answered; what no row covers is an outage';
      CREATE INDEX uptime_span_until ON uptime_span (until_at);
      ALTER TABLE attempt ADD interruptions jsonb NOT NULL DEFAULT '[]'`);
  }
  async down(query: QueryRunner) {
    await query.query('ALTER TABLE attempt DROP interruptions; DROP TABLE uptime_span');
  }
}
