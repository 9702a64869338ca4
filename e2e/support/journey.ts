import type { Page } from 'playwright-core';
import { eventually, lettersTo, overflow, ready, type Visitor, type Words } from './browser';

export const password = 'four quiet lanterns by the harbour';

/** A walk through the product, on which every page is looked at: whole, in the right language and direction, not wider than the screen. */
export class Journey {
  readonly page: Page;
  /** What was wrong with a page, by its address. */
  readonly faults: Record<string, string[]> = {};

  constructor(
    readonly visitor: Visitor,
    readonly t: Words,
    readonly locale: 'en' | 'ar',
    readonly scripts: boolean,
  ) {
    this.page = visitor.page;
  }

  async open(path: string) {
    await this.page.goto(path);
    await this.arrived();
  }

  /** Once a page is there. */
  async arrived() {
    await this.page.locator('h1').first().waitFor();
    if (this.scripts) await ready(this.page);
    const found: string[] = [];
    const wider = await overflow(this.page);
    if (wider > 0) found.push(`wider than the screen by ${wider} px`);
    const { lang, dir } = await this.page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
    if (lang !== this.locale || dir !== (this.locale === 'ar' ? 'rtl' : 'ltr')) found.push(`in ${lang}, ${dir}`);
    if (this.locale === 'ar') found.push(...(await latinWords(this.page)));
    if (found.length > 0) this.faults[new URL(this.page.url()).pathname] = found;
  }

  async click(role: 'link' | 'button', word: string) {
    await this.page
      .getByRole(role, { name: this.t(word) })
      .first()
      .click();
  }

  /** Sends the form by its main button, and waits for the next page. */
  async send(word: string, to: RegExp) {
    await this.page
      .locator('main')
      .getByRole('button', { name: this.t(word), exact: true })
      .click();
    await this.page.waitForURL(to);
    await this.arrived();
  }

  /** From the front page to an account that is confirmed by the letter, and in, at the first step of the profile. */
  async signUp(fullName: string, email: string) {
    const { page, t } = this;
    await this.open('/');
    await page
      .locator('main')
      .getByRole('link', { name: t('web.front-sign-up') })
      .click();
    await page.waitForURL(/sign-up/);
    await page.locator('input[name=fullName]').fill(fullName);
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.locator('input[name=agreed]').check();
    await this.send('identity.sign-up', /letter-sent/);
    await this.open(await linkIn(email, /\/links\/\S+/));
    expect(await page.locator('main').innerText()).toContain(email);
    await this.send('identity.confirm-address', /sign-in/);
    await page.getByText(t('identity.done-confirmed')).waitFor();
    await page.locator('input[name=email]').fill(email.toUpperCase());
    await page.locator('input[name=password]').fill(password);
    await this.send('identity.sign-in', /\/profile\/about/);
  }

  /** The steps of the profile, each a page of its own; the first of them is where a new account lands. */
  async fillProfile(country: string, zone: string) {
    const { page, t } = this;
    await page.getByText(t('people.why-title')).waitFor();
    await page.locator('select[name=country]').selectOption(country);
    await page.locator('input[name=gender][value=undisclosed]').check();
    await this.send('people.save-and-go-on', /\/profile\/work/);
    await page.locator('select[name=profession]').selectOption('judge');
    await page.locator('input[name=institution]').fill('محكمة سوسة · Tribunal de Sousse');
    await this.send('people.save-and-go-on', /\/profile\/languages/);
    await page.locator('input[value=ar]').check();
    await page.locator('input[value=fr]').check();
    await this.send('people.save-and-go-on', /\/profile\/time-zone/);
    await page.locator('select[name=timeZone]').selectOption(zone);
    await this.send('people.save', /\/profile\?saved/);
    await page.getByText(t('people.saved')).waitFor();
  }
}

/** An address in a letter to somebody, once the letter is there. */
export const linkIn = (email: string, pattern: RegExp) =>
  eventually(async () => {
    const found = (await lettersTo(email)).map(({ text }) => pattern.exec(text)?.[0]).find(Boolean);
    if (!found) throw new Error(`no letter to ${email} yet`);
    return found;
  }, 20);

/** Words in Latin letters that an Arabic page shows as its own text: not names, codes, kinds of files, or what says that it is in another language. */
function latinWords(page: Page) {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (element.closest('[lang]')?.getAttribute('lang') !== 'ar' || element.closest('bdi, code, option, script, [dir=ltr], [dir=auto]'))
        continue;
      const words =
        node.textContent!.match(/[A-Za-z]{3,}/g)?.filter((word) => !['Cursus', 'PDF', 'JSON', 'SHA', 'Open', 'Badge'].includes(word)) ?? [];
      if (words.length > 0) found.push(node.textContent!);
    }
    return found;
  });
}
