import { existsSync, readFileSync } from 'node:fs';
import { generateSync } from 'otplib';

interface Known {
  publicUrl: string;
  catcher: string | undefined;
  directory: string;
  /** File that the seed wrote. */
  seeded: string;
  empty: boolean;
  seconds: number;
}
interface Demo {
  signIns?: { kind: string; email: string; password: string; totpSecret?: string }[];
  url?: string;
}

/** The one screen that a start ends with. */
export function welcome({ publicUrl, catcher, directory, seeded, empty, seconds }: Known): string {
  const demo: Demo = existsSync(seeded) ? JSON.parse(readFileSync(seeded, 'utf8')) : {};
  const signIns = (demo.signIns ?? []).map(({ kind, email, password, totpSecret }) => {
    const code = totpSecret ? `   second step ${generateSync({ secret: totpSecret })} (secret ${totpSecret})` : '';
    return `    ${kind.padEnd(15)} ${email.padEnd(32)} ${password}${code}`;
  });
  return [
    '',
    `  Cursus is ready, after ${seconds.toFixed(1)} s.`,
    '',
    `  Address         ${publicUrl}`,
    ...(catcher ? [`  Mail catcher    ${catcher}   (no letter leaves this machine)`] : []),
    `  Data            ${directory}`,
    ...(signIns.length
      ? ['', '  Demo sign-ins   (a code of the second step holds for 30 seconds; `npm run cli -- demo` prints new ones)', ...signIns]
      : []),
    ...(empty && demo.url ? ['', `  First administrator   ${new URL(demo.url, publicUrl).href}   (once, for 24 hours)`] : []),
    '',
    '  Stop with Ctrl-C. Start empty with: npm start -- --empty',
    '',
  ].join('\n');
}
