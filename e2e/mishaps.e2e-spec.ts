import type { Page } from 'playwright-core';
import { eventually, openBrowser, ready, words, type Visitor } from './support/browser';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
const t = words('en');
const slug = 'international-cooperation-in-brief';

/** A quiz attempt that has just begun, by way of the API. */
async function attemptOf({ page }: Visitor, person: string) {
  const call = async (method: string, path: string, data?: object) => (await page.request.fetch(`/api/v1${path}`, { method, data })).json();
  await call('POST', '/session', { email: `${person}@demo.cursus.example`, password: 'learning-without-borders' });
  const course = await call('GET', `/courses/${slug}`);
  const { enrolmentId } = await call('POST', `/courses/${course.id}/enrolments`, {});
  const { outline } = await call('GET', `/enrolments/${enrolmentId}`);
  for (const { id, kind } of (outline as { items: { id: string; kind: string }[] }[]).flatMap(({ items }) => items)) {
    const at = `/enrolments/${enrolmentId}/activities/${id}`;
    if (kind === 'quiz') return `/attempts/${(await call('POST', `${at}/attempts`, {})).attemptId}`;
    await call('GET', at);
    await call('POST', `${at}/completion`, {});
  }
  throw new Error('the course has no quiz');
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

it.each([true, false])('says that a password is wrong, and keeps the address (scripts: %s)', async (scripts) => {
  const { page } = await browser.visit({ scripts });
  await page.goto('/sign-in');
  if (scripts) await ready(page);
  await page.locator('input[name=email]').fill('practitioner@demo.cursus.example');
  await page.locator('input[name=password]').fill('not this one at all');
  await page.locator('main form button[type=submit]').first().click();
  await page.getByText(t('refusal.CREDENTIALS_WRONG')).waitFor();
  expect(await page.locator('input[name=email]').inputValue()).toBe('practitioner@demo.cursus.example');
});

it('answers an address without a page, and a page without the right, in words and with the right status', async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  expect((await page.goto('/nowhere'))!.status()).toBe(404);
  await page.getByRole('heading', { level: 1, name: t('shell.missing') }).waitFor();
  await attemptOf(visitor, 'person38');
  expect((await page.goto('/admin/people'))!.status()).toBe(403);
  await page.getByRole('heading', { level: 1, name: t('refusal.FORBIDDEN') }).waitFor();
});

it('offers all courses where none matches', async () => {
  const { page } = await browser.visit();
  await page.goto('/catalogue?q=zzzz');
  await page.getByText(t('catalogue.none-title')).waitFor();
  await page.getByRole('link', { name: t('catalogue.show-all') }).click();
  await page
    .getByRole('list', { name: t('catalogue.title') })
    .getByRole('heading')
    .nth(1)
    .waitFor();
});

it('keeps an answer that the server does not take, sends it when it can, and lets one tab answer at a time', async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const attempt = await attemptOf(visitor, 'person39');
  await page.goto(attempt);
  await ready(page);
  await page.route('**/answers/**', (route) => route.abort());
  const question = page.locator('[data-question]').first();
  const chosen = (await question.locator('input[type=radio]:not(:checked)').first().getAttribute('value'))!;
  await question.locator(`input[value="${chosen}"]`).check();
  await question.getByText(t('assessment.waiting'), { exact: true }).waitFor();
  await page.unroute('**/answers/**');
  await question.getByText(t('assessment.saved'), { exact: true }).waitFor();

  const other = await visitor.open();
  await other.goto(attempt);
  await ready(other);
  await other.getByText(t('assessment.open-elsewhere')).waitFor();
  expect(await other.locator(`[data-question] input[value="${chosen}"]`).first().isChecked()).toBe(true);
  expect(await other.locator('[data-question] input[type=radio]').first().isDisabled()).toBe(true);
  await other.getByRole('button', { name: t('assessment.take-over') }).click();
  await page.getByText(t('assessment.open-elsewhere')).waitFor();
  await eventually(async () => expect(await other.locator('[data-question] input[type=radio]').first().isEnabled()).toBe(true), 10);
}, 60_000);

it('asks by keyboard before an unfinished quiz is handed in, and a double click hands it in once', async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  await page.goto(await attemptOf(visitor, 'person40'));
  await ready(page);
  const submit = page.getByRole('button', { name: t('assessment.submit'), exact: true });
  await submit.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog#sure');
  await dialog.waitFor();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'));
    expect(inside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe(t('assessment.submit'));
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: t('assessment.submit-anyway') }).dblclick();
  await page.getByText(t('assessment.review'), { exact: true }).waitFor();
  // The second click may fall on an answer beneath the dialog, which comes too late and is refused.
  expect(visitor.complaints.filter((complaint) => !/status of 409/.test(complaint))).toEqual([]);
}, 60_000);

it('can be walked by keyboard: over the navigation, through every link, in and out of a menu', async () => {
  const { page } = await browser.visit();
  await page.goto('/catalogue');
  await ready(page);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(t('shell.skip'));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement!;
      if (element === document.body) return true;
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && getComputedStyle(element).outlineStyle !== 'none';
    });
    expect([await focused(page), shown]).toEqual([await focused(page), true]);
  }
  const menu = page.locator('header details.menu summary');
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'العربية' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'العربية' }).waitFor({ state: 'hidden' });
  expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
}, 60_000);
