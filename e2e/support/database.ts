import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Keys } from '../../libs/platform/server/crypto';

/** Leaves a letter in the log as a mail server does that stayed unreachable for days; no journey could wait for that. */
export async function leaveUndelivered(to: string) {
  const { embeddedPostgres, postgresUrl } = await import('../../libs/platform/tooling/embedded-postgres.ts');
  const data = process.env.E2E_DATA!;
  const keys = new Keys({ SIGNING_KEY: readFileSync(join(data, 'signing-key'), 'utf8').trim() });
  const letter = {
    template: 'help-request',
    to,
    accountId: null,
    locale: 'en',
    values: { name: 'A reader', topic: 'A question' },
    url: '/admin/help',
  };
  const database = new Client(postgresUrl(embeddedPostgres(join(data, 'postgres')).runningPort()!));
  await database.connect();
  await database.query(
    `INSERT INTO mail_message (template, locale, sealed, status, attempts, last_error, queued_at)
     VALUES ($1, $2, $3, 'failed', 96, 'connect ECONNREFUSED', now() - interval '4 days')`,
    [letter.template, letter.locale, keys.seal('mail', JSON.stringify(letter))],
  );
  await database.end();
}
