import type { Locator, Page } from 'playwright-core';
import { questions } from '../../apps/api/database/seeds/courses/cooperation-in-brief-questions';
import { eventually, type Words } from './browser';

export const courseAddress = '/courses/international-cooperation-in-brief';

type Language = 'en' | 'ar';
type Question = (typeof questions)[number];
const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim();

/** What a person who has read the lessons answers, in the language of the page. */
async function answer(box: Locator, question: Question, language: Language) {
  const said = (texts: Partial<Record<string, string>>) => texts[language]!;
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      for (const { text } of question.choices.filter(({ fraction }) => fraction > 0)) {
        await box.getByLabel(said(text), { exact: true }).check();
      }
      return;
    case 'true-false':
      return box.locator(`input[value="${question.correct}"]`).check();
    case 'short-answer':
      // As people type: capitals and two spaces.
      return box.getByRole('textbox').fill(language === 'ar' ? 'ازدواجية  التجريم' : 'Dual  criminality');
    case 'numerical':
      await box.getByRole('textbox').fill('120');
      await box.getByRole('combobox').selectOption('h');
      return;
    case 'matching':
      for (const { prompt, match } of question.pairs) {
        await box.getByLabel(said(prompt)).selectOption({ label: said(match) });
      }
      return;
    case 'ordering':
      for (const [place, { text }] of question.items.entries()) await box.getByLabel(said(text)).selectOption(String(place + 1));
      return;
    case 'essay':
      return box
        .getByRole('textbox')
        .fill(language === 'ar' ? 'في 3 مايو أُودع مبلغ في الحساب.' : 'On 3 May an amount was paid into the account.');
  }
}

/** Answers every question on the page, rightly. */
export async function answerAll(page: Page, language: Language = 'en') {
  // The address changes before the page does.
  await page.locator('[data-question]').first().waitFor();
  for (const box of await page.locator('[data-question]').all()) {
    const text = await box.innerText();
    const known = questions.find(({ prompt }) => text.includes(plain(prompt[language]!)));
    if (!known) throw new Error(`nobody knows: ${text}`);
    await answer(box, known, language);
  }
}

/** All answers of the quiz on the page, as its form would send them. */
export const answersOn = (page: Page) =>
  page
    .locator('form#attempt')
    .evaluate((form) => [...new FormData(form as HTMLFormElement)].filter(([name]) => name.startsWith('answers.')));

/** Begins the quiz on the page or goes on with it. */
export async function beginQuiz(page: Page, t: Words) {
  await page.getByRole('button', { name: new RegExp(`^(${t('player.quiz-begin')}|${t('player.quiz-go-on')})$`) }).click();
  await page.waitForURL(/\/attempts\//);
  await page.locator('[data-question]').first().waitFor();
}

/** Hands in the attempt on the page, and waits at the quiz until the course knows: that news comes through the queue. */
export async function handIn(page: Page, t: Words, quiz: string) {
  await page.getByRole('button', { name: t('assessment.submit') }).click();
  await page.getByText(t('assessment.review'), { exact: true }).waitFor();
  await eventually(async () => {
    await page.goto(quiz);
    await page.getByText(t('player.done'), { exact: true }).first().waitFor({ timeout: 500 });
  }, 20);
}
