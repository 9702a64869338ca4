import { answerAll, answersOn, beginQuiz, courseAddress, handIn } from './support/course-in-brief';
import { eventually, lettersTo, openBrowser, words, type Visitor } from './support/browser';
import { Journey } from './support/journey';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const courseTitle = { en: 'International cooperation in brief', ar: 'التعاون الدولي بإيجاز' };
const codePattern = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/;

/** Words and filters lead to the course; then its page, and in. */
async function findAndEnrol(journey: Journey, onPhone: boolean) {
  const { page, t, locale } = journey;
  await page
    .getByRole('navigation', { name: t(onPhone ? 'shell.quick-navigation' : 'shell.navigation') })
    .getByRole('link', { name: t('shell.catalogue') })
    .click();
  await page.waitForURL(/\/catalogue/);
  const results = page.getByRole('list', { name: t('catalogue.title') }).getByRole('heading');
  await results.nth(1).waitFor();
  await page
    .getByRole('searchbox')
    .last()
    .fill(locale === 'ar' ? 'التعَاون' : 'cooperation');
  await page.getByRole('searchbox').last().press('Enter');
  await page.waitForURL(/q=/);
  await results.filter({ hasText: courseTitle[locale] }).waitFor();
  if (onPhone) await journey.click('button', 'catalogue.filters');
  const introductory = page.getByRole('checkbox', { name: new RegExp(t('catalogue.level-introductory')) });
  await introductory.click();
  if (!journey.scripts) await journey.click('button', 'catalogue.apply');
  await page.waitForURL(/level=introductory/);
  if (onPhone && journey.scripts)
    await page
      .locator('#filters')
      .getByRole('button', { name: t('catalogue.close') })
      .click();
  await eventually(async () => expect(await results.allInnerTexts()).toEqual([courseTitle[locale]]), 10);
  await journey.arrived();
  await page.getByRole('link', { name: courseTitle[locale] }).click();
  await page.waitForURL(new RegExp(courseAddress));
  await page.getByRole('heading', { name: t('learning.certificate-rules') }).waitFor();
  await journey.arrived();
  await journey.send('learning.enrol', /\/learn\/.+\/.+/);
}

/** Reads on, leaves in the middle of a lesson, and comes back to that very place. */
async function resumesWhereLeft(journey: Journey) {
  const { page, t } = journey;
  const lesson = new URL(page.url()).pathname;
  const blocks = page.locator('#lesson-body [id^="b-"]');
  const left = await blocks.nth(4).getAttribute('id');
  await blocks.nth(4).evaluate((block) => block.scrollIntoView());
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.goto('/home');
  const goOn = page.locator('.next-card a');
  await eventually(async () => {
    await page.goto('/home');
    expect(await goOn.getAttribute('href')).toBe(`${lesson}#${left}`);
  }, 15);
  await goOn.click();
  await page.waitForURL((url) => url.pathname === lesson);
  await eventually(async () => {
    const top = await page.locator(`#${left}`).evaluate((block) => block.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(-5);
    expect(top).toBeLessThan(300);
  }, 10);
  await page.getByText(t('player.complete')).waitFor();
}

/** Every answer is acknowledged by itself, and is there again after a reload. */
async function answersAreKept(journey: Journey) {
  const { page, t, locale } = journey;
  const given = await answersOn(page);
  expect(given.length).toBeGreaterThan(0);
  if (journey.scripts) {
    const all = await page.locator('[data-question]').count();
    await eventually(async () => expect(await page.getByText(t('assessment.saved'), { exact: true }).count()).toBe(all), 15);
  } else {
    await page.getByRole('button', { name: t('assessment.save'), exact: true }).click();
    await page.waitForLoadState();
  }
  await page.goto(page.url().split('#')[0]!);
  await page.locator('[data-question]').first().waitFor();
  expect(await answersOn(page)).toEqual(given);
  expect(locale).toBe(await page.locator('html').getAttribute('lang'));
}

async function takeTheQuiz(journey: Journey) {
  const { page, t, locale } = journey;
  const quiz = page.url();
  await beginQuiz(page, t);
  await journey.arrived();
  await answerAll(page, locale);
  await answersAreKept(journey);
  await handIn(page, t, quiz);
}

/** A text that no program can grade: kept as it is typed, handed in, and then with the trainer. */
async function writesTheParagraph(journey: Journey) {
  const { page, t, locale } = journey;
  await beginQuiz(page, t);
  await journey.arrived();
  await answerAll(page, locale);
  await answersAreKept(journey);
  await page.getByRole('button', { name: t('assessment.submit') }).click();
  await page.getByText(t('assessment.pending'), { exact: true }).waitFor();
  await journey.arrived();
}

/** Reads and ticks every lesson, takes the quizzes, writes the paragraph for practice, and ends on the page of the completed course. */
async function takeTheCourse(journey: Journey) {
  const { page, t, locale } = journey;
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
    await begin.or(mark).or(complete).or(onwards).first().waitFor();
    await journey.arrived();
    if (await complete.isVisible()) return;
    const title = page.getByRole('heading', { level: 1 });
    const before = await title.innerText();
    const isPractice = before === (locale === 'ar' ? 'تمرين: اكتب الفقرة الأساسية' : 'For practice: write the key paragraph');
    if (isPractice) {
      await writesTheParagraph(journey);
      await page.goto(overview);
    } else if (await begin.isVisible()) await takeTheQuiz(journey);
    else {
      // The address changes before the page does: what is read next must be of the new one.
      await ((await mark.isVisible()) ? mark : onwards).click();
      await title.filter({ hasNotText: before }).waitFor();
    }
  }
  throw new Error(`still on the way at ${page.url()}`);
}

/** The certificate in the application, as a file and by letter. */
async function holdsCertificate(journey: Journey, fullName: string, email: string) {
  const { page, t } = journey;
  const { letter, code } = await eventually(async () => {
    const letters = (await lettersTo(email)).filter(({ attachments }) =>
      attachments?.some(({ contentType }) => contentType === 'application/pdf'),
    );
    expect(letters).toHaveLength(1);
    return { letter: letters[0]!, code: codePattern.exec(letters[0]!.text)![0] };
  });
  if (journey.locale === 'ar') expect(letter.subject).toMatch(/شهاد/);
  await journey.open('/certificates');
  await page.locator('main a[href^="/certificates/"]').first().click();
  await page.waitForURL(/\/certificates\/.+/);
  // The address changes before the page does.
  await page.getByRole('link', { name: t('certificates.download') }).waitFor();
  await journey.arrived();
  const text = await page.locator('main').innerText();
  expect(text).toContain(code);
  expect(text).toContain(fullName);
  if (journey.locale === 'ar')
    expect(text).toMatch(/\d{1,2} (يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر) \d{4}/);
  const file = await page.getByRole('link', { name: t('certificates.download') }).getAttribute('href');
  expect((await (await page.request.get(file!)).body()).subarray(0, 5).toString()).toBe('%PDF-');
  return code;
}

it.each([
  ['with scripts', { locale: 'en', width: 1280, scripts: true, fullName: 'Ngozi Adébáyọ̀-O’Brien', country: 'NG', zone: 'Africa/Lagos' }],
  [
    'without JavaScript',
    { locale: 'en', width: 1280, scripts: false, fullName: 'María-José Ñandú', country: 'PY', zone: 'America/Asuncion' },
  ],
  [
    'in Arabic on a phone',
    { locale: 'ar', width: 360, scripts: true, fullName: 'عبد الرحمن بن محمد القحطاني', country: 'SA', zone: 'Asia/Riyadh' },
  ],
] as const)(
  'a stranger comes to a certificate that anyone can verify, %s',
  async (_name, { locale, width, scripts, fullName, country, zone }) => {
    const t = words(locale);
    const email = `stranger.${scripts}.${locale}.${Date.now()}@example.org`;
    const visitor: Visitor = await browser.visit({ locale, width, scripts });
    const journey = new Journey(visitor, t, locale, scripts);
    await journey.signUp(fullName, email);
    await journey.fillProfile(country, zone);
    await findAndEnrol(journey, width < 600);
    if (scripts) await resumesWhereLeft(journey);
    await takeTheCourse(journey);
    const code = await holdsCertificate(journey, fullName, email);

    const verifier = new Journey(await browser.visit({ locale, width, scripts }), t, locale, scripts);
    await verifier.open(`/verify/${code}`);
    const verified = await verifier.page.locator('main').innerText();
    expect(verified).toContain(fullName);
    expect(verified).toContain(t('certificates.status-valid-public'));
    expect({ ...journey.faults, ...verifier.faults }).toEqual({});
    expect([...visitor.complaints, ...verifier.visitor.complaints]).toEqual([]);
  },
  180_000,
);
