import type { Page } from 'playwright-core';
import { eventually, openBrowser, ready } from './support/browser';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const slug = 'international-cooperation-in-criminal-matters-related-to-terrorism';

/** Scripts and messages stay away until they are let go. */
async function holdAssets(page: Page) {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/**', async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

const over = (page: Page) => {
  const call = async (method: string, path: string, data?: object) => {
    const reply = await page.request.fetch(`/api/v1${path}`, { method, data });
    if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()} ${await reply.text()}`);
    return reply.json();
  };
  return { get: (path: string) => call('GET', path), post: (path: string, data = {}) => call('POST', path, data) };
};

/** Enrols, completes what stands before the first quiz, and begins it. */
async function beginQuiz(page: Page): Promise<string> {
  const { get, post } = over(page);
  const course = await get(`/courses/${slug}`);
  const { enrolmentId } = await post(`/courses/${course.id}/enrolments`);
  const { outline } = (await get(`/enrolments/${enrolmentId}`)) as { outline: { items: { id: string; kind: string }[] }[] };
  for (const { id, kind } of outline.flatMap(({ items }) => items)) {
    const at = `/enrolments/${enrolmentId}/activities/${id}`;
    if (kind === 'quiz') return (await post(`${at}/attempts`)).attemptId;
    await get(at);
    await post(`${at}/completion`);
  }
  throw new Error('the course has no quiz');
}

/** Notes what comes or goes below the root of all that is read and filled in; buttons that need scripts may come. */
function watchContent() {
  const seen: string[] = [];
  Object.assign(window, { changedContent: seen });
  const content = 'h1, h2, p, fieldset, input, select, textarea';
  addEventListener('DOMContentLoaded', () => {
    const watcher = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]))
        if (node instanceof Element && (node.matches(content) || node.querySelector(content))) seen.push(node.outerHTML.slice(0, 200));
    });
    watcher.observe(document.getElementById('root')!, { childList: true, subtree: true });
  });
}

it('keeps what is answered before the scripts come, sends it at once, and hands it over', async () => {
  const { page, complaints } = await browser.visit({ width: 360 });
  await over(page).post('/session', { email: 'person37@demo.cursus.example', password: 'learning-without-borders' });
  const attemptId = await beginQuiz(page);
  await page.addInitScript(watchContent);
  const letGo = await holdAssets(page);
  await page.goto(`/attempts/${attemptId}`);
  const question = page.locator('[data-question]:has(input[type=radio])').first();
  const choice = question.locator('input[type=radio]').nth(1);
  const chosen = await choice.getAttribute('value');
  await choice.check();
  const id = (await question.getAttribute('data-question'))!;
  const stored = () => over(page).get(`/attempts/${attemptId}`) as Promise<{ responses: Record<string, unknown> }>;
  await eventually(async () => expect((await stored()).responses[id]).toEqual({ choiceIds: [chosen] }));

  const text = page.locator('[data-question] input[type=text]').first();
  await text.pressSequentially('aut dedere');
  letGo();
  await ready(page);
  expect(await page.evaluate('changedContent')).toEqual([]);
  expect(await choice.isChecked()).toBe(true);
  expect(await text.inputValue()).toBe('aut dedere');

  // Typing is saved after a pause, without leaving the field.
  await text.pressSequentially(' aut iudicare');
  const typed = (await text.locator('xpath=ancestor::*[@data-question][1]').getAttribute('data-question'))!;
  await eventually(async () => expect((await stored()).responses[typed]).toMatchObject({ text: 'aut dedere aut iudicare' }));
  expect(complaints).toEqual([]);
}, 120_000);

it('sends the style sheet along once and only names it afterwards', async () => {
  const { page, context, complaints } = await browser.visit();
  await page.goto('/');
  await ready(page);
  const styled = () => page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize");
  const first = await styled();
  expect(await page.locator('style').count()).toBeGreaterThan(0);
  await eventually(async () => expect((await context.cookies()).map(({ name }) => name)).toContain('sheet'));
  expect(await page.locator('style').count()).toBe(0);
  expect(await styled()).toBe(first);
  await page.goto('/verify');
  expect(await page.locator('style').count()).toBe(0);
  await page.goto('/');
  expect(await styled()).toBe(first);
  expect(complaints).toEqual([]);
}, 60_000);
