import { resolve } from 'node:path';
import * as z from 'zod';

/** An address of one of these kinds. */
const address = (protocol: RegExp, begins: string) =>
  z.url({ protocol, error: (issue) => (issue.input === undefined ? undefined : `must be an address that begins with ${begins}`) });

/** Development and demo mode differ from production only in what the launcher makes up: keys, a mail catcher, plain http. */
const settings = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PUBLIC_URL: address(/^https?$/, 'https:// or http://').default('http://localhost:3000'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('data'),
    DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://'),
    REDIS_URL: address(/^rediss?$/, 'redis:// or rediss://').optional(),
    SMTP_URL: address(/^smtps?$/, 'smtp:// or smtps://'),
    MAIL_FROM: z.string().min(3).default('Cursus <no-reply@cursus.invalid>'),
    STORAGE_URL: address(/^(file|s3)$/, 'file:// or s3://').optional(),
    SIGNING_KEY: z.string().min(32, 'needs at least 32 characters'),
    /** Requests from these addresses (comma-separated) may name the client in X-Forwarded-For. */
    TRUSTED_PROXIES: z.string().optional(),
    /** Bearer token that /metrics asks of anyone who is not on the machine itself. */
    METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((given, context) => {
    if (given.NODE_ENV === 'production' && !given.PUBLIC_URL.startsWith('https:')) {
      context.addIssue({ code: 'custom', path: ['PUBLIC_URL'], message: 'must begin with https:// in production' });
    }
  });

export type Config = z.output<typeof settings> & { STORAGE_URL: string; secure: boolean };
export class ConfigInvalid extends Error {}

/**
 * The settings, read from the environment and checked.
 * @throws ConfigInvalid whose message is one line per wrong variable, without its value (it may be a secret).
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `Setting ${path.join('.')}: ${path[0]! in given ? message : 'is required'}`);
    throw new ConfigInvalid(lines.join('\n'));
  }
  const config = read.data;
  return {
    ...config,
    PUBLIC_URL: config.PUBLIC_URL.replace(/\/+$/, ''),
    STORAGE_URL: config.STORAGE_URL ?? `file://${resolve(config.DATA_DIR, 'files')}`,
    secure: config.PUBLIC_URL.startsWith('https:'),
  };
}

/** Reads the settings or ends the process with the one line that says what is wrong. */
export function configOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78); // EX_CONFIG of sysexits.h
  }
}

/** Injection token of the settings. */
export const CONFIG = Symbol('config');
