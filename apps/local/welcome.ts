import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import type { Contents } from './settings.ts';

export const usage = `npm start                 the platform with demo data, in data/demo
npm start -- --empty      an empty platform, in data/empty, with a link for its first administrator
npm start -- --stop       stops what runs there
npm run dev               as npm start, and starts again whatever is saved

Settings come from the environment: see README.md`;

export interface SignIn {
  kind: string;
  email: string;
  password: string;
  totpSecret?: string;
}
export interface Started {
  publicUrl: string;
  catcher: string | undefined;
  directory: string;
  contents: Contents;
  /** File that the seed wrote. */
  seed: string;
  /** The first administrator's link, while nobody has used it. */
  link: string | undefined;
  seconds: number;
}

/** The demo's people, with the code that each second step takes now. */
export const demoSignIns = (seed: string): (SignIn & { code?: string })[] => {
  const { signIns = [] } = readSeed(seed);
  return signIns.map((signIn) => ({ ...signIn, ...(signIn.totpSecret ? { code: generateSync({ secret: signIn.totpSecret }) } : {}) }));
};

export function signInTable(seed: string): string[] {
  const signIns = demoSignIns(seed);
  const width = (of: (signIn: SignIn) => string) => Math.max(...signIns.map((signIn) => of(signIn).length)) + 2;
  const [kind, email, password] = [width((one) => one.kind), width((one) => one.email), width((one) => one.password)];
  return signIns.map((one) =>
    [
      `    ${one.kind.padEnd(kind)}${one.email.padEnd(email)}${one.password.padEnd(password)}`,
      one.code ? `code ${one.code}  (authenticator secret ${one.totpSecret})` : '',
    ]
      .join('')
      .trimEnd(),
  );
}

/** The one screen that a start ends with. */
export function welcome({ publicUrl, catcher, directory, contents, seed, seconds, link }: Started): string {
  return [
    '',
    `  Cursus is ready after ${seconds.toFixed(1)} s.`,
    '',
    `  Address        ${publicUrl}`,
    ...(catcher ? [`  Letters        ${catcher}   (none leaves this machine)`] : []),
    `  Data           ${directory}`,
    ...databasePlace(directory),
    ...(contents === 'demo'
      ? ['', '  Demo sign-ins: e-mail, password, second step (codes hold 30 s; new ones: npm run cli -- demo)', ...signInTable(seed)]
      : firstAdministrator(link)),
    '',
    '  Stop           Ctrl-C',
    ...(contents === 'demo' ? ['  Start empty    npm start -- --empty'] : []),
    '',
  ].join('\n');
}

/** Root's home is closed to the user that PostgreSQL runs as, so the database may lie elsewhere. */
function databasePlace(directory: string): string[] {
  const folder = join(directory, 'postgres');
  const place = existsSync(folder) ? realpathSync(folder) : folder;
  return place === folder ? [] : [`  Database       ${place}`];
}

function firstAdministrator(link: string | undefined): string[] {
  return link
    ? ['', '  First administrator: open this address, once, within 24 hours', `    ${link}`]
    : ['', '  More administrators: npm run cli -- create-admin --help'];
}

/** The link that the seed made, at today's address, unless it was used or has expired. @param ask says how a link stands */
export async function openLink(seed: string, publicUrl: string, ask: (token: string) => Promise<string>): Promise<string | undefined> {
  const { url } = readSeed(seed);
  if (!url) return undefined;
  const { pathname } = new URL(url);
  return (await ask(pathname.split('/').at(-1)!)) === 'open' ? publicUrl.replace(/\/+$/, '') + pathname : undefined;
}

function readSeed(seed: string): { signIns?: SignIn[]; url?: string } {
  return existsSync(seed) ? JSON.parse(readFileSync(seed, 'utf8')) : {};
}
