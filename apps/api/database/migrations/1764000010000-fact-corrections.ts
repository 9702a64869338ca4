import type { MigrationInterface, QueryRunner } from 'typeorm';

const factsAsOf = (condition: string) => `
  CREATE OR REPLACE FUNCTION facts_as_of(known_at timestamptz) RETURNS SETOF fact LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT * FROM fact WHERE recorded_at <= known_at AND kind <> 'voided'
      AND NOT EXISTS (SELECT FROM fact later WHERE later.corrects = fact.id AND later.recorded_at <= known_at ${condition}) $$`;

/** Corrections are few among many facts: an index of them alone is small, and saying so lets each question about facts use it. */
export class FactCorrections1764000010000 implements MigrationInterface {
  async up(query: QueryRunner) {
    await query.query(`
      CREATE UNIQUE INDEX fact_correction ON fact (corrects) INCLUDE (recorded_at) WHERE corrects IS NOT NULL;
      DROP INDEX fact_corrects;
      ALTER INDEX fact_correction RENAME TO fact_corrects;
      ${factsAsOf('AND later.corrects IS NOT NULL')}`);
  }
  async down(query: QueryRunner) {
    await query.query(`
      DROP INDEX fact_corrects;
      CREATE UNIQUE INDEX fact_corrects ON fact (corrects);
      ${factsAsOf('')}`);
  }
}
