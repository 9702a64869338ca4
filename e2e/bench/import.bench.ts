// `npm run bench:import [file.mbz]`: a real backup from its file to a saved draft, against the bare unpacking of the same file.
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { rolldown } from 'rolldown';
import { extract } from 'tar-stream';
import { openPromise } from 'yauzl';
import { root } from './harness/stack.ts';
import { interleaved, median } from './harness/statistics.ts';
import { atMost, printTable, seconds } from './harness/table.ts';
import { embeddedPostgres, postgresUrl } from '../../libs/platform/tooling/embedded-postgres.ts';
import { anyFreePort } from '../../libs/platform/tooling/ports.ts';

const rounds = 5;
/** Seconds that somebody waits for a course without wondering. */
const patience = 4;

/** What the bundle below gives. */
interface Product {
  migrateAll: (url: string) => Promise<unknown>;
  startImporter: () => Promise<{
    read: (
      file: string,
      into: string,
    ) => Promise<{ course: unknown; openFile: unknown; report: Record<string, number>; close: () => Promise<void> }>;
    save: (course: unknown, openFile: unknown) => Promise<unknown>;
    close: () => Promise<void>;
  }>;
}
const entry = `
  import 'reflect-metadata';
  import { Module } from '@nestjs/common';
  import { NestFactory } from '@nestjs/core';
  import { CourseImporter, readMoodleBackup } from '@cursus/interop/server';
  import { migrate } from '@cursus/platform/server';
  import { dataSourceOptions } from '${join(root, 'apps/api/database/data-source')}';
  import { domains } from '${join(root, 'apps/api/domains')}';
  export const migrateAll = (url) => migrate(dataSourceOptions(url));
  export async function startImporter() {
    class Bench {}
    Module({ imports: domains })(Bench);
    const app = await NestFactory.createApplicationContext(Bench, { logger: false });
    const importer = app.get(CourseImporter, { strict: false });
    return {
      read: readMoodleBackup,
      save: (course, openFile) => importer.import(course, openFile, { actorId: null }),
      close: () => app.close(),
    };
  }`;

/** The product's own code, bundled as its build does it. */
async function load(): Promise<Product> {
  const name = 'interop-bench';
  const bundle = await rolldown({
    cwd: root,
    input: { [name]: `\0${name}` },
    platform: 'node',
    tsconfig: join(root, 'tsconfig.base.json'),
    resolve: { alias: { '@cursus': join(root, 'libs') } },
    external: (id) => !/^[./\0]|^@cursus\/|^@oxc-project\//.test(id),
    plugins: [
      {
        name,
        resolveId: (id) => (id === `\0${name}` ? id : null),
        load: (id) => (id === `\0${name}` ? { code: entry, moduleType: 'js' } : null),
      },
    ],
  });
  const file = join(root, 'dist/bench', `${name}.mjs`);
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return (await import(file)) as Product;
}

function findBackup(): string {
  const given = process.argv[2];
  const folders = [process.env.FIXTURES_DIR, join(root, '../shared/fixtures')].filter((folder) => folder !== undefined);
  const places = given ? [resolve(given)] : folders.map((folder) => join(folder, 'moodle/l2a-legal-issues.mbz'));
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  console.error(
    `There is no backup to import: looked for ${places.join(' and ')}. Name a file (npm run bench:import -- file.mbz), or set FIXTURES_DIR to a folder that holds moodle/l2a-legal-issues.mbz.`,
  );
  process.exit(1);
}

/** Every entry written to disk, one after another, without a look at any of them. */
async function unpackBare(file: string, into: string) {
  const place = (name: string) => {
    const path = join(into, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  const zip = await openPromise(file).catch(() => undefined);
  if (zip) {
    for await (const one of zip.eachEntry())
      if (!one.fileName.endsWith('/')) await pipeline(await zip.openReadStreamPromise(one), createWriteStream(place(one.fileName)));
    return;
  }
  const tar = extract();
  tar.on('entry', ({ name, type }, body, next) => {
    if (type === 'directory') body.on('end', next).resume();
    else pipeline(body as unknown as Readable, createWriteStream(place(name))).then(() => next(), next);
  });
  await pipeline(createReadStream(file), createGunzip(), tar);
}

const file = findBackup();
const directory = mkdtempSync(join(tmpdir(), 'cursus-import-'));
chmodSync(directory, 0o711);
const postgres = embeddedPostgres(join(directory, 'postgres'), ['fsync=on', 'synchronous_commit=on', 'shared_buffers=64MB']);
const clear = () => {
  postgres.stop('immediate');
  rmSync(directory, { recursive: true, force: true });
};
process.once('SIGINT', () => {
  clear();
  process.exit(130);
});

try {
  const port = postgres.start(await anyFreePort());
  const product = await load();
  let number = 0;
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  let report: Record<string, number> = {};
  /** Into an empty database and an empty store each time, as the first import of a course is. */
  const importOnce = async () => {
    const name = `round_${++number}`;
    const server = postgresUrl(port);
    const pg = await import('pg');
    const client = new pg.default.Client(server);
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    const url = postgresUrl(port, name);
    Object.assign(process.env, {
      ...{ NODE_ENV: 'development', DATABASE_URL: url, DATA_DIR: join(directory, name), SMTP_URL: 'smtp://127.0.0.1:9' },
      ...{ SIGNING_KEY: 'a key for measuring, long enough to be taken', PUBLIC_URL: 'http://localhost:3000', LOG_LEVEL: 'error' },
    });
    await product.migrateAll(url);
    const importer = await product.startImporter();
    let backup: Awaited<ReturnType<typeof importer.read>> | undefined;
    const read = await timed(async () => (backup = await importer.read(file, join(directory, 'imports'))));
    const save = await timed(() => importer.save(backup!.course, backup!.openFile));
    const tidy = await timed(() => backup!.close());
    report = backup!.report;
    await importer.close();
    return { read, save, whole: read + save + tidy };
  };
  const unpackOnce = async () => {
    const into = mkdtempSync(join(directory, 'bare-'));
    const whole = await timed(() => unpackBare(file, into));
    rmSync(into, { recursive: true });
    return { read: whole, save: NaN, whole };
  };
  const results = await interleaved(rounds, { bare: unpackOnce, cursus: importOnce });
  const of = (name: keyof typeof results, part: 'read' | 'save' | 'whole') => median(results[name].map((one) => one[part]));
  const [whole, bare] = [of('cursus', 'whole'), of('bare', 'whole')];
  printTable(
    `Import of a backup of ${(statSync(file).size / 1e6).toFixed(1)} MB: ${report.lessons} lessons, ${report.quizzes} quizzes, ${report.questions} questions, ${report.files} files (medians of ${rounds})`,
    ['', 'read', 'stored and saved', 'whole', 'of the unpacking', 'the first', 'mark'],
    [
      ['bare unpacking of all entries', seconds(of('bare', 'read')), '–', seconds(bare), '1 ×', seconds(results.bare[0]!.whole)],
      [
        'from the file to the draft',
        ...[seconds(of('cursus', 'read')), seconds(of('cursus', 'save')), seconds(whole), `${(whole / bare).toFixed(1)} ×`],
        seconds(results.cursus[0]!.whole),
        atMost(whole / 1000, patience, ' s'),
      ],
    ],
  );
  if (whole > patience * 1000) process.exitCode = 1;
} finally {
  clear();
}
process.exit();
