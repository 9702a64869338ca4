import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { createFirstAdministratorLink } from '@cursus/identity/server';
import { CONFIG, configOrExit, Keys, migrate, nestLogger, type Config } from '@cursus/platform/server';
import { dataSourceOptions } from './database/data-source';
import { seedDemo } from './database/seeds/demo';
import { domains } from './domains';

@Module({ imports: domains })
class SeedModule {}

configOrExit();
const app = await NestFactory.createApplicationContext(SeedModule, { logger: nestLogger });
const { DATA_DIR, PUBLIC_URL } = app.get<Config>(CONFIG);
/** Written last: without it the next start begins the seeding again, with `--again`, which clears what an interrupted one had written. */
const keep = (name: string, content: object) => writeFileSync(join(DATA_DIR, name), JSON.stringify(content, null, 2), { mode: 0o600 });

const db = app.get(DataSource);
if (process.argv.includes('--empty')) {
  const url = await createFirstAdministratorLink(db, app.get(Keys), { publicUrl: PUBLIC_URL });
  keep('first-administrator.json', { url });
} else {
  const [{ count }] = await db.query('SELECT count(*)::int AS count FROM account');
  if (count > 0 && !process.argv.includes('--again')) {
    process.stderr.write('This database already holds accounts: demo data are written into an empty one only.\n');
    process.exit(1);
  }
  if (count > 0) {
    // An earlier seeding was cut off: the ledger takes nothing back, so the schema is made anew.
    await db.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await migrate(dataSourceOptions(app.get<Config>(CONFIG).DATABASE_URL));
  }
  keep('demo.json', { signIns: await seedDemo(app) });
}
// Everything is committed and written; a connection that is slow to close must not hold up the start.
await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 3000))]);
process.exit();
