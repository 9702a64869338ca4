import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  backup,
  category,
  page as lesson,
  question,
  quiz,
  slots,
  yesNo,
  zipped,
} from '../libs/interop/server/moodle/moodle-backup.factory';
import { accessibilityFaults, eventually, openBrowser, ready, signIn, signInStaff, words, type Visitor } from './support/browser';

let browser: Awaited<ReturnType<typeof openBrowser>>;
const folder = mkdtempSync(join(tmpdir(), 'cursus-trainer-'));
beforeAll(async () => void (browser = await openBrowser()));
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const t = words('en');
const button = (page: Page, id: string) => page.getByRole('button', { name: t(id), exact: true });

/** A lesson, and a quiz of one choice and one essay. */
const course = () =>
  zipped(
    folder,
    backup({
      course: { fullname: 'Hearing witnesses abroad', summary: '<p>By video link.</p>' },
      activities: [
        lesson(10, '<h3>Before the hearing</h3><p>Agree on the language, the oath and the room with the requested State.</p>', {
          name: 'The request',
        }),
        quiz(20, slots([1, 2]), { name: 'Check', grade: { max: 2, pass: 1 } }),
      ],
      bank: category(
        5,
        `<question_bank_entries></question_bank_entries><questions>${yesNo(1)}${question(2, 'essay', '', { questiontext: '<p>Who takes the oath?</p>' })}</questions>`,
      ),
    }),
  );

async function staff(kind: 'trainer' | 'administrator'): Promise<Visitor> {
  const visitor = await browser.visit();
  await signInStaff(visitor.page, kind);
  await visitor.page.goto('/authoring');
  await ready(visitor.page);
  return visitor;
}
async function saved(page: Page) {
  await button(page, 'authoring.save').first().click();
  await page.waitForURL(/done=saved/);
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
}

it('a trainer brings a course, an administrator publishes it, and an essay is graded', async () => {
  const trainer = await staff('trainer');
  const { page } = trainer;

  await page.goto('/imports');
  await ready(page);
  await page.locator('input[type=file]').setInputFiles(await course());
  await button(page, 'imports.start').click();
  await page
    .getByRole('link', { name: t('imports.see-report') })
    .first()
    .click();
  await page.getByRole('heading', { name: t('imports.came') }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: t('imports.to-course') }).click();
  await page.getByRole('heading', { level: 1, name: 'Hearing witnesses abroad' }).waitFor();
  const home = new URL(page.url()).pathname;

  await page.getByRole('link', { name: t('authoring.open-theme') }).click();
  await page.locator('select[name=theme]').selectOption('international-cooperation');
  await saved(page);
  await page
    .getByRole('navigation', { name: t('authoring.parts') })
    .getByRole('link', { name: t('authoring.certificate') })
    .click();
  await page.locator('input[name="issuer.en"]').fill('The judicial academy');
  await page.locator('input[name="signatory.first.name"]').fill('Judge Amara Okonkwo');
  await saved(page);
  await page.goto(home);
  await page.getByRole('link', { name: 'Check' }).click();
  await page.locator('input[name=passMark]').fill('50');
  await button(page, 'authoring.save').nth(1).click();
  await page.waitForURL(/done=saved/);
  await page.getByText('Who takes the oath?').waitFor();
  await page.goto(home);
  await page.getByText(t('authoring.administrators-publish')).waitFor();
  expect(await button(page, 'authoring.publish').count()).toBe(0);

  const administrator = await staff('administrator');
  await administrator.page.goto(home);
  await ready(administrator.page);
  await button(administrator.page, 'authoring.publish').click();
  await administrator.page.getByText(t('authoring.all-published')).waitFor();

  const learner = await browser.visit();
  await signIn(learner.page, 'practitioner');
  await learner.page.goto(home);
  await learner.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await learner.page.getByText('Hearing witnesses abroad').count()).toBe(0);
  await takeCourse(learner.page);

  await page.goto('/grading');
  await ready(page);
  await page.getByRole('row').filter({ hasText: 'Hearing witnesses abroad' }).getByRole('link').click();
  await page.getByText('The witness, before the requesting court.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('input[name=points]').fill('0.5');
  await page.locator('textarea[name=comment]').fill('And the interpreter?');
  await button(page, 'grading.save').click();
  await page.getByText(t('grading.finished')).waitFor();

  await eventually(async () => {
    await learner.page.goto('/certificates');
    await learner.page.getByText('Hearing witnesses abroad').first().waitFor({ timeout: 1000 });
  });
  expect([...trainer.complaints, ...administrator.complaints].filter((complaint) => !/second-factor/.test(complaint))).toEqual([]);
}, 240_000);

/** Enrols, reads and ticks the lesson, answers and hands in. */
async function takeCourse(page: Page) {
  await page.goto('/courses/hearing-witnesses-abroad');
  await ready(page);
  await button(page, 'learning.enrol').first().click();
  await page.waitForURL(/\/learn\//);
  await page.getByText('Agree on the language, the oath and the room').waitFor();
  const onwards = page
    .getByRole('button', { name: t('player.complete') })
    .or(page.getByRole('link', { name: t('player.continue'), exact: true }));
  await onwards.first().click();
  await page.getByRole('button', { name: t('player.quiz-begin') }).click();
  await page.waitForURL(/\/attempts\//);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByRole('textbox').fill('The witness, before the requesting court.');
  await button(page, 'assessment.submit').click();
  await page.getByText(t('assessment.pending'), { exact: true }).waitFor();
}
