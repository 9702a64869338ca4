import type { Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, overflow, ready, signIn, signInStaff, words, type Visitor } from './support/browser';
import { beginQuiz, courseAddress } from './support/course-in-brief';

type Kind = 'stranger' | 'learner' | 'holder' | 'staff';

let browser: Awaited<ReturnType<typeof openBrowser>>;
const people: Partial<Record<Kind, Visitor>> = {};
/** What each kind of person opens. */
const addresses: Record<Kind, string[]> = {
  stranger: [
    ...['/', '/catalogue', '/catalogue?q=zzzz', courseAddress, '/sign-in', '/sign-up', '/letter-sent', '/forgot-password'],
    ...['/links/unknown', '/left', '/verify', '/verify/0000-0000-0000-0000', '/help', '/privacy', '/terms', '/nowhere'],
  ],
  learner: [
    ...[
      '/home',
      '/catalogue',
      courseAddress,
      '/learning',
      '/certificates',
      '/notifications',
      '/notifications/preferences',
      '/admin/people',
    ],
    ...['/account', '/account/email', '/account/password', '/account/second-factor', '/account/sessions', '/account/leave'],
    ...['/profile', '/profile/name', '/profile/about', '/profile/work', '/profile/languages', '/profile/time-zone'],
  ],
  holder: ['/home', '/learning', '/certificates'],
  staff: ['/home', '/admin/people/invite', '/account/recovery-codes'],
};

beforeAll(async () => {
  browser = await openBrowser();
  const t = words('en');
  people.stranger = await browser.visit();

  people.learner = await browser.visit();
  const { page } = people.learner;
  await signIn(page, 'practitioner');
  await page.goto('/learning');
  const enrolment = (await page.locator('main a[href^="/learn/"]').first().getAttribute('href'))!;
  await page.goto(enrolment);
  const activities = await hrefs(people.learner, '.outline a[href^="/learn/"]');
  await page.goto(activities.at(-1)!);
  await ready(page);
  await beginQuiz(page, t);
  addresses.learner.push(enrolment, ...activities, new URL(page.url()).pathname);

  people.holder = await browser.visit();
  await signIn(people.holder.page, 'practitioner, ar');
  await people.holder.page.goto('/certificates');
  const certificate = (await people.holder.page.locator('main a[href^="/certificates/"]').first().getAttribute('href'))!;
  await people.holder.page.goto(certificate);
  const [verification] = await hrefs(people.holder, 'main a[href*="/verify/"]');
  addresses.holder.push(certificate);
  addresses.stranger.push(verification!);
  await people.holder.page.goto('/learning');
  const [completed] = await hrefs(people.holder, 'main a[href^="/learn/"]');
  await people.holder.page.goto(completed!);
  for (const activity of await hrefs(people.holder, '.outline a[href^="/learn/"]')) {
    await people.holder.page.goto(activity);
    const [attempt] = await hrefs(people.holder, 'main a[href^="/attempts/"]');
    if (attempt) addresses.holder.push(activity, attempt);
  }

  people.staff = await browser.visit();
  const staff = people.staff.page;
  await signInStaff(staff, 'administrator');
  addresses.staff.push(...(await hrefs(people.staff, '#rail section a')));
  await staff.goto('/admin/people');
  addresses.staff.push((await hrefs(people.staff, 'main tbody a'))[0]!);
}, 90_000);
afterAll(() => browser?.close());

const hrefs = async ({ page }: Visitor, selector: string) => {
  await page
    .locator(selector)
    .first()
    .waitFor({ state: 'attached', timeout: 2000 })
    .catch(() => undefined);
  return page
    .locator(selector)
    .evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
};

/** Opens as many pages at a time as fit into the waiting for each other's scripts. */
const atOnce = 3;

/** Each page is loaded once in each language, and looked at on a wide screen in one scheme and on a phone in the other. */
describe.each(['en', 'ar'] as const)('in %s', (locale) => {
  it.each(['stranger', 'learner', 'holder', 'staff'] as const)(
    'axe finds no fault with what a %s opens, and nothing is wider than the screen',
    async (kind) => {
      const visitor = await browser.visit({ locale, as: people[kind] });
      const faults: Record<string, string[]> = {};
      const look = async (page: Page, path: string) => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.emulateMedia({ colorScheme: locale === 'en' ? 'light' : 'dark' });
        await page.goto(path);
        await ready(page);
        const found = [...(await accessibilityFaults(page)), ...(await wider(page))];
        await page.setViewportSize({ width: 360, height: 800 });
        await page.emulateMedia({ colorScheme: locale === 'en' ? 'dark' : 'light' });
        found.push(...(await accessibilityFaults(page, { look: true })), ...(await wider(page)));
        if (found.length > 0) faults[path] = found;
      };
      const waiting = [...addresses[kind]];
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          const page = await visitor.open();
          for (let path = waiting.shift(); path; path = waiting.shift()) await look(page, path);
        }),
      );
      await visitor.context.close();
      expect(faults).toEqual({});
      // A refusal or an address without a page is an answer that browsers complain about.
      const refused = words(locale)('refusal.FORBIDDEN');
      expect(visitor.complaints.filter((complaint) => !/status of 40[34]/.test(complaint) && !complaint.includes(refused))).toEqual([]);
    },
    180_000,
  );
});

async function wider(page: Page) {
  const pixels = await overflow(page);
  return pixels > 0 ? [`wider than the screen by ${pixels} px at ${page.viewportSize()!.width}`] : [];
}
