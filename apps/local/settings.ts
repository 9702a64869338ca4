import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigInvalid, readConfig } from '../../libs/platform/server/config.ts';

export const root = join(import.meta.dirname, '../..');

export interface LauncherSettings {
  /** Nothing is made up in production: no key, no mail catcher, no demo data. */
  production: boolean;
  /** Without demo data, the first administrator comes by a link. */
  empty: boolean;
  /** Ends the instance that runs on this folder instead of starting one. */
  stop: boolean;
  /** Builds and starts again what is saved. */
  watch: boolean;
  help: boolean;
  directory: string;
  port: number;
  databasePort: number;
  smtpPort: number;
  mailPagePort: number;
}
export class SettingRefused extends Error {}

/** What the launcher itself must know. All settings are checked here, before anything is started. @throws SettingRefused with one line for each wrong one, which names it. */
export function launcherSettings(environment: NodeJS.ProcessEnv, args: string[]): LauncherSettings {
  const known = ['--empty', '--stop', '--watch', '--help'];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown) throw new SettingRefused(`There is no option ${unknown}. Options: ${known.join(', ')}`);
  const mode = environment.NODE_ENV || 'development';
  if (!['development', 'test', 'production'].includes(mode)) {
    throw new SettingRefused('Setting NODE_ENV: must be development, test or production');
  }
  const production = mode === 'production';
  const empty = production || args.includes('--empty');
  const port = (name: string, usual: number) => {
    const given = environment[name] || String(usual);
    if (!/^\d{1,5}$/.test(given) || Number(given) < 1 || Number(given) > 65_535) {
      throw new SettingRefused(`Setting ${name}: must be a number from 1 to 65535`);
    }
    return Number(given);
  };
  const settings = {
    production,
    empty,
    stop: args.includes('--stop'),
    watch: args.includes('--watch'),
    help: args.includes('--help'),
    directory: resolve(root, environment.DATA_DIR || `data/${production ? 'production' : empty ? 'empty' : 'demo'}`),
    port: port('PORT', 3000),
    databasePort: port('POSTGRES_PORT', 5440),
    smtpPort: port('MAIL_CATCHER_SMTP_PORT', 1025),
    mailPagePort: port('MAIL_CATCHER_PORT', 1080),
  };
  checkRest(environment, production);
  return settings;
}

/** What the platform's processes read, with stand-ins for what the launcher will make up. */
function checkRest(environment: NodeJS.ProcessEnv, production: boolean) {
  const madeUp = {
    DATABASE_URL: 'postgres://embedded',
    ...(!production && { SMTP_URL: 'smtp://catcher', SIGNING_KEY: 'made at the first start and kept' }),
  };
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  try {
    readConfig({ ...madeUp, ...Object.fromEntries(given) });
  } catch (error) {
    throw error instanceof ConfigInvalid ? new SettingRefused(error.message) : error;
  }
}

export type Contents = 'demo' | 'empty';
/** Written last by the seed: what this folder was begun with. */
export const seedFile = (directory: string, contents: Contents) =>
  join(directory, contents === 'demo' ? 'demo.json' : 'first-administrator.json');

/** What the folder was begun with, or undefined when nothing is in it. Demo data never come into a folder that holds an own platform. */
export const contentsOf = (directory: string): Contents | undefined =>
  (['empty', 'demo'] as const).find((contents) => existsSync(seedFile(directory, contents)));

/** Makes the data folder, closed to other users: only root lets the user that it lends to PostgreSQL pass through. */
export function makeDataDirectory(directory: string) {
  if (!existsSync(directory)) {
    mkdirSync(directory, { recursive: true });
    chmodSync(directory, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
}

/** The key of this data folder: made once, kept where only its owner reads. */
export function signingKey(directory: string): string {
  const path = join(directory, 'signing-key');
  if (!existsSync(path)) writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}
