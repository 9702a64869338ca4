import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const root = join(__dirname, '../..');
const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const messages = (locale: string) =>
  Object.assign(
    {},
    ...[...readdirSync(join(root, 'libs')).map((library) => `libs/${library}/locales`), 'apps/web/locales']
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
      .filter((file) => file.endsWith(`.${locale}.json`))
      .map((file) => JSON.parse(readFileSync(file, 'utf8'))),
  ) as Record<string, string>;

export type Words = (id: string) => string;

/** A message as a person reads it; only those without values. */
export function words(locale: 'en' | 'ar'): Words {
  const all = messages(locale);
  return (id: string) => {
    const text = all[id];
    if (text === undefined) throw new Error(`no message ${id} in ${locale}`);
    return text;
  };
}

export interface Visitor {
  page: Page;
  /** Another tab of the same person. */
  open: () => Promise<Page>;
  context: BrowserContext;
  /** What the browser complained about. */
  complaints: string[];
}

/** One browser for a file of journeys, a context of its own for each visitor. */
export async function openBrowser() {
  const { browserArguments } = await import('../../libs/platform/tooling/browser.ts');
  const browser: Browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: browserArguments });
  return {
    close: () => browser.close(),
    async visit({
      locale = 'en',
      width = 1280,
      dark = false,
      scripts = true,
      as,
    }: {
      locale?: 'en' | 'ar';
      /** Below 600 it is a phone: a finger instead of a mouse. */
      width?: number;
      dark?: boolean;
      scripts?: boolean;
      /** Somebody whose session is used again. */
      as?: Visitor;
    } = {}): Promise<Visitor> {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        ...(width < 600 && { isMobile: true, hasTouch: true }),
        storageState: await as?.context.storageState(),
        locale,
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: scripts,
        baseURL: process.env.E2E_URL,
        timezoneId: 'Africa/Tunis',
      });
      await context.addCookies([{ name: 'locale', value: locale, url: process.env.E2E_URL! }]);
      const complaints: string[] = [];
      const open = async () => {
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)));
        page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
        return page;
      };
      return { page: await open(), open, context, complaints };
    },
  };
}

/** Until the application has taken over what the server sent. */
export const ready = (page: Page) => page.waitForFunction(() => 'ready' in document.documentElement.dataset);

interface DemoSignIn {
  kind: string;
  email: string;
  password: string;
  totpSecret?: string;
}
export function demoSignIn(kind: string): DemoSignIn {
  const { signIns } = JSON.parse(readFileSync(join(process.env.E2E_DATA!, 'demo.json'), 'utf8')) as { signIns: DemoSignIn[] };
  return signIns.find((one) => one.kind === kind)!;
}
/** The code that the authenticator shows now, or will show some seconds later. */
export const codeOf = (secret: string, secondsLater = 0) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + secondsLater });

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, kind: string) {
  const { email, password } = demoSignIn(kind);
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in') || url.pathname.includes('second-factor'));
}

/** Both steps of signing in. A code works once: where somebody has just used it, the next one is valid already. */
export async function signInStaff(page: Page, kind: string) {
  await signIn(page, kind);
  const { totpSecret } = demoSignIn(kind);
  const inside = (url: URL) => !url.pathname.startsWith('/sign-in');
  await eventually(async () => {
    for (const later of [0, 30]) {
      await page.locator('input[name=code]').fill(codeOf(totpSecret!, later));
      await page.locator('main form button[type=submit]').first().click();
      await page.waitForURL(inside, { timeout: 3000 }).catch(() => undefined);
      if (inside(new URL(page.url()))) return;
    }
    throw new Error('no code was accepted');
  }, 45);
}

/** By how many pixels the page is wider than the screen. */
export const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What another size or scheme of the same page can change. */
const lookRules = ['color-contrast', 'target-size'];

/** What axe finds against WCAG 2.2 AA on the page as it stands; `look` asks only what a size or a scheme changes. */
export async function accessibilityFaults(page: Page, { look = false } = {}): Promise<string[]> {
  const runOnly = look ? { type: 'rule', values: lookRules } : { type: 'tag', values: standards };
  // Through the protocol, which the page's content security policy does not forbid.
  return page.evaluate(`(async () => { if (!window.axe) { ${axeSource} }
    const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 150)).slice(0, 3).join(' | '));
  })()`) as Promise<string[]>;
}

export interface CaughtMail {
  subject: string;
  text: string;
  to: { address: string }[];
  attachments?: { fileName?: string; contentType: string }[];
}
/** Letters that the mail catcher holds for an address. */
export async function lettersTo(address: string): Promise<CaughtMail[]> {
  const all = (await (await fetch(`${process.env.E2E_MAIL}/api/email`)).json()) as CaughtMail[];
  return all.filter(({ to }) => to.some((one) => one.address === address));
}

/** Repeats a check until it passes; for what the platform does by itself. */
export async function eventually<Result>(check: () => Promise<Result>, withinSeconds = 60): Promise<Result> {
  for (const end = Date.now() + withinSeconds * 1000; ;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
