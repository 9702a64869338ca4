import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CredentialService } from '@cursus/certificates/server';
import { createFirstAdministratorLink } from '@cursus/identity/server';
import { CourseImporter } from '@cursus/interop/server';
import { Refusal } from '@cursus/platform/contract';
import { CONFIG, ConfigInvalid, Keys, Messages, nestLogger, readConfig, type Config } from '@cursus/platform/server';
import { domains } from './domains';

interface Command {
  usage: string;
  summary: string;
  /** @returns what `--json` prints; `say` is for people. */
  run: (app: INestApplicationContext, args: string[], options: Options, say: (line: string) => void) => Promise<object>;
}
interface Options {
  json?: boolean;
  help?: boolean;
  email?: string;
  locale?: string;
  copy?: boolean;
  output?: string;
}

const commands: Record<string, Command> = {
  'create-admin': {
    usage: 'create-admin [--email ADDRESS] [--locale en|ar]',
    summary: 'Print a link that makes its reader an administrator, once, within 24 hours.',
    async run(app, _args, { email, locale }, say) {
      const { PUBLIC_URL } = app.get<Config>(CONFIG);
      const url = await createFirstAdministratorLink(app.get(DataSource), app.get(Keys), {
        publicUrl: PUBLIC_URL,
        email: email ?? null,
        locale,
      });
      say(url);
      return { url };
    },
  },
  import: {
    usage: 'import FILE [--copy]',
    summary: 'Import a Moodle course backup (.mbz) as a draft; importing it again changes that draft unless --copy makes another.',
    async run(app, [file], { copy }, say) {
      if (!file) throw new UsageError();
      const { DATA_DIR } = app.get<Config>(CONFIG);
      const { courseId, report } = await app
        .get(CourseImporter, { strict: false })
        .importMoodleBackup(resolve(process.env.INIT_CWD ?? '.', file), resolve(DATA_DIR, 'imports'), { actorId: null, asCopy: copy });
      say(`${report.course} (${courseId})`);
      say(
        `${report.modules} modules, ${report.lessons} lessons, ${report.quizzes} quizzes, ${report.questions} questions, ${report.files} files`,
      );
      for (const [title, notes] of [
        ['Changed', report.changed],
        ['Left', report.left],
      ] as const) {
        if (notes.length > 0) say(`${title}:`);
        for (const { what, why } of notes) say(`  ${what}: ${why}`);
      }
      return { courseId, ...report };
    },
  },
  verify: {
    usage: 'verify CODE',
    summary: 'Say whether a certificate holds.',
    async run(app, [code], _options, say) {
      if (!code) throw new UsageError();
      const answer = await app.get(CredentialService, { strict: false }).verify(code, { address: 'command line' });
      const { credential } = answer;
      say(
        credential
          ? `${credential.status}: ${credential.name ?? '(name kept back)'}, ${credential.course.title}, issued ${credential.issuedAt}`
          : 'unknown',
      );
      return answer;
    },
  },
  export: {
    usage: 'export facts [--output FILE]',
    summary: 'Write the ledger of facts, without identities, as lines of JSON.',
    async run(app, [what], { output }, say) {
      if (what !== 'facts') throw new UsageError();
      const file = resolve(process.env.INIT_CWD ?? '.', output ?? 'facts.jsonl');
      const out = createWriteStream(file);
      let [count, after] = [0, '00000000-0000-0000-0000-000000000000'];
      for (;;) {
        const rows: { id: string }[] = await app.get(DataSource).query('SELECT * FROM fact WHERE id > $1 ORDER BY id LIMIT 1000', [after]);
        if (rows.length === 0) break;
        for (const row of rows) out.write(`${JSON.stringify(row)}\n`);
        count += rows.length;
        after = rows.at(-1)!.id;
      }
      await new Promise<void>((done) => out.end(done));
      say(`${count} facts written to ${file}`);
      return { file, facts: count };
    },
  },
};

class UsageError extends Error {}
@Module({ imports: domains })
class CliModule {}

const general = [
  'Usage: npm run cli -- COMMAND [--json] [--help]',
  '',
  ...Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
  '',
  'With --json, stdout holds the JSON alone.',
].join('\n');

/** @returns the exit code: 0 done, 1 refused, 2 called wrongly. */
async function main([name = '', ...rest]: string[]): Promise<number> {
  const command = commands[name];
  let options: Options;
  let positionals: string[];
  try {
    ({ values: options, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean' },
        copy: { type: 'boolean' },
        email: { type: 'string' },
        locale: { type: 'string' },
        output: { type: 'string' },
      },
    }));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${general}\n`);
    return 2;
  }
  if (!command) {
    process[name === '--help' || name === '' ? 'stdout' : 'stderr'].write(`${general}\n`);
    return name === '--help' || name === '' ? 0 : 2;
  }
  if (options.help) {
    process.stdout.write(`Usage: npm run cli -- ${command.usage} [--json]\n${command.summary}\n`);
    return 0;
  }
  let app: INestApplicationContext | undefined;
  try {
    readConfig();
    app = await NestFactory.createApplicationContext(CliModule, { logger: nestLogger });
    const result = await command.run(app, positionals, options, (line) => !options.json && process.stdout.write(`${line}\n`));
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`Usage: npm run cli -- ${command.usage}\n`);
      return 2;
    }
    const code =
      error instanceof Refusal
        ? error.code
        : error instanceof ConfigInvalid
          ? 'SETTINGS_INVALID'
          : (error as { code?: string }).code === 'ENOENT'
            ? 'FILE_NOT_FOUND'
            : 'INTERNAL';
    const message =
      error instanceof Refusal && app
        ? app.get(Messages).in('en').t(`refusal.${error.code}`, error.details)
        : ((error as Error).message ?? String(error));
    process[options.json ? 'stdout' : 'stderr'].write(options.json ? `${JSON.stringify({ code, message })}\n` : `${message}\n`);
    return 1;
  } finally {
    await Promise.race([app?.close(), new Promise((done) => setTimeout(done, 2000))]);
  }
}

process.exit(await main(process.argv.slice(2)));
