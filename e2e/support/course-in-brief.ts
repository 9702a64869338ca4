import type { Locator, Page } from 'playwright-core';

export const courseAddress = '/courses/international-cooperation-in-brief';

/** What a person who has read the lessons answers, by words of the question. */
const answers: { asks: RegExp; answer: (question: Locator) => Promise<unknown> }[] = [
  { asks: /bank statement that will be shown/, answer: (question) => question.getByLabel('Mutual legal assistance').check() },
  { asks: /police officer tells you by telephone/, answer: (question) => question.getByLabel('False').check() },
  { asks: /financing terrorism may be refused/, answer: (question) => question.getByLabel('False').check() },
  { asks: /rule of speciality/, answer: (question) => question.getByLabel(/may be tried only/).check() },
  {
    asks: /grounds for refusing extradition/,
    answer: async (question) => {
      await question.getByLabel('A real risk of torture').check();
      await question.getByLabel(/finally judged/).check();
    },
  },
  { asks: /offence in both States\? \(two words\)/, answer: (question) => question.getByRole('textbox').fill('Dual  criminality') },
  {
    asks: /keeps recordings for two weeks/,
    answer: async (question) => {
      await question.getByRole('textbox').fill('120');
      await question.getByRole('combobox').selectOption('h');
    },
  },
  {
    asks: /Match each need/,
    answer: async (question) => {
      await question.getByLabel(/whether an account exists/).selectOption({ label: 'Police contact' });
      await question.getByLabel(/under oath/).selectOption({ label: 'Mutual legal assistance' });
      await question.getByLabel(/who fled/).selectOption({ label: 'Extradition' });
    },
  },
  {
    asks: /life of a request into order/,
    answer: async (question) => {
      const order = [/preserved/, /is drafted/, /sends it/, /executes it/, /shown to your court/];
      for (const [place, item] of order.entries()) await question.getByLabel(item).selectOption(String(place + 1));
    },
  },
];

/** Answers every question on the page, rightly. */
export async function answerAll(page: Page) {
  // The address changes before the page does.
  await page.locator('[data-question]').first().waitFor();
  for (const question of await page.locator('[data-question]').all()) {
    const text = await question.innerText();
    const known = answers.find(({ asks }) => asks.test(text));
    if (!known) throw new Error(`nobody knows: ${text}`);
    await known.answer(question);
  }
}
