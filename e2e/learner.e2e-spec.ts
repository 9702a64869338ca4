import type { Page } from 'playwright-core';
import { accessibilityFaults, eventually, lettersTo, openBrowser, ready, words, type Visitor } from './support/browser';
import { answerAll, courseAddress } from './support/course-in-brief';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const password = 'learning-without-borders';
const t = words('en');

async function signInAs(page: Page, email: string) {
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
}

/** Enrols, reads and ticks every lesson, takes both quizzes, and ends on the page of the completed course. */
async function takeTheCourse({ page }: Visitor, scripts: boolean) {
  const settled = () => (scripts ? ready(page) : Promise.resolve());
  await page.goto(courseAddress);
  await settled();
  await page
    .getByRole('button', { name: t('learning.enrol') })
    .first()
    .click();
  await page.waitForURL(/\/learn\//);
  const overview = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  const begin = page.getByRole('button', { name: new RegExp(`^(${t('player.quiz-begin')}|${t('player.quiz-go-on')})$`) });
  const mark = page.getByRole('button', { name: t('player.complete') });
  const complete = page.getByText(t('learning.completed-title'));
  const onwards = page
    .getByRole('link', {
      name: new RegExp(`^(${t('player.continue')}|${t('player.finish')}|${t('player.overview')}|${t('learning.continue')})$`),
    })
    .first();
  for (let step = 0; step < 20; step++) {
    await settled();
    await begin.or(mark).or(complete).or(onwards).first().waitFor();
    if (await complete.isVisible()) return;
    if (await page.getByRole('heading', { level: 1, name: /For practice/ }).isVisible()) await page.goto(overview);
    else if (await begin.isVisible()) await takeTheQuiz(page, settled);
    else {
      // The address changes before the page does: what is read next must be of the new one.
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.innerText();
      await ((await mark.isVisible()) ? mark : onwards).click();
      await title.filter({ hasNotText: before }).waitFor();
    }
  }
  throw new Error(`still on the way at ${page.url()}`);
}

/** Begins, answers rightly, hands in, and waits until the course knows: that news comes through the queue. */
async function takeTheQuiz(page: Page, settled: () => Promise<unknown>) {
  const quiz = page.url();
  await page.getByRole('button', { name: new RegExp(`^(${t('player.quiz-begin')}|${t('player.quiz-go-on')})$`) }).click();
  await page.waitForURL(/\/attempts\//);
  await settled();
  await answerAll(page);
  await page.getByRole('button', { name: t('assessment.submit') }).click();
  await page.getByText(t('assessment.review'), { exact: true }).waitFor();
  await eventually(async () => {
    await page.goto(quiz);
    await page.getByText(t('player.done'), { exact: true }).waitFor({ timeout: 500 });
  }, 20);
}

async function seesCertificate({ page }: Visitor, email: string) {
  const letter = await eventually(async () => {
    const found = (await lettersTo(email)).find(({ subject }) => subject.includes('certificate'));
    if (!found) throw new Error('no letter yet');
    return found;
  });
  expect(letter.attachments?.map(({ contentType }) => contentType)).toEqual(['application/pdf']);
  await page.goto('/certificates');
  await page.locator('main a[href^="/certificates/"]').first().click();
  await page.waitForURL(/\/certificates\/.+/);
  const code = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/.exec(await page.locator('main').innerText())![0];
  expect(letter.text).toContain(code);
  return code;
}

it('goes from the course page to a verified certificate', async () => {
  const visitor = await browser.visit();
  await signInAs(visitor.page, 'person39@demo.cursus.example');
  await takeTheCourse(visitor, true);
  const code = await seesCertificate(visitor, 'person39@demo.cursus.example');
  const stranger = await browser.visit();
  await stranger.page.goto(`/verify/${code}`);
  await stranger.page.getByText('Ana Tupou').waitFor();
  expect(await stranger.page.locator('main').innerText()).toContain(words('en')('certificates.status-valid-public'));
  expect([...visitor.complaints, ...stranger.complaints]).toEqual([]);
}, 180_000);

it('does the same without any script', async () => {
  const visitor = await browser.visit({ scripts: false, width: 360 });
  await signInAs(visitor.page, 'person40@demo.cursus.example');
  await takeTheCourse(visitor, false);
  await seesCertificate(visitor, 'person40@demo.cursus.example');
}, 180_000);

it.each([
  ['en', 1280, false],
  ['ar', 360, true],
] as const)(
  'shows pages that axe finds no fault with (%s, %i px, dark: %s)',
  async (locale, width, dark) => {
    const visitor = await browser.visit({ locale, width, dark });
    const faults: Record<string, string[]> = {};
    const look = async (path: string) => {
      await visitor.page.goto(path);
      await ready(visitor.page);
      const found = await accessibilityFaults(visitor.page);
      const overflow = (await visitor.page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      if (overflow > 0) found.push(`wider than the screen by ${overflow} px`);
      if (found.length > 0) faults[path] = found;
    };
    for (const path of ['/', '/catalogue', courseAddress, '/sign-in', '/verify', '/help']) await look(path);
    await signInAs(visitor.page, 'practitioner@demo.cursus.example');
    for (const path of ['/home', '/learning', '/certificates', '/notifications', '/notifications/preferences']) await look(path);
    await visitor.page.goto('/learning');
    const enrolment = await visitor.page.locator('main a[href^="/learn/"]').first().getAttribute('href');
    await look(enrolment!);
    await visitor.page.locator('main a[href^="/learn/"]').first().click();
    await visitor.page.waitForURL(/\/learn\/.+\/.+/);
    await look(new URL(visitor.page.url()).pathname);
    expect(faults).toEqual({});
    expect(visitor.complaints).toEqual([]);
  },
  180_000,
);
