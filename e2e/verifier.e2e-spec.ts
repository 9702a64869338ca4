import { openBrowser, signIn, words } from './support/browser';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
const t = words('en');

async function someCode() {
  const { page } = await browser.visit({ locale: 'en' });
  await signIn(page, 'practitioner, ar');
  await page.goto('/certificates');
  await page.locator('main a[href^="/certificates/"]').first().click();
  await page.waitForURL(/\/certificates\/.+/);
  return /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/.exec(await page.locator('main').innerText())![0];
}

it.each([true, false])(
  'checks a code however it is typed (scripts: %s)',
  async (scripts) => {
    const code = await someCode();
    const { page } = await browser.visit({ scripts });
    await page.goto('/verify');
    await page.locator('input[name=code]').fill(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `);
    await page.locator('main form button[type=submit]').first().click();
    await page.getByText(t('certificates.status-valid-public')).waitFor();
    expect(await page.locator('main').innerText()).toContain('أحمد بن يوسف المنصوري');
    const reply = await page.request.get(`/api/v1/verifications/${code}`);
    expect(await reply.json()).toMatchObject({ found: true, credential: { status: 'valid', intact: true } });
  },
  60_000,
);

it('stays neutral about a code that nobody knows, and says when one cannot be a code', async () => {
  const { page } = await browser.visit();
  await page.goto('/verify/0000-0000-0000-0000');
  await page.getByText(t('certificates.unknown')).waitFor();
  await page.goto('/verify/0000-0000-0000-0001');
  await page.getByText(t('certificates.damaged')).waitFor();
});

it('compares a name that its holder keeps back', async () => {
  const code = await someCode();
  const holder = await browser.visit();
  await signIn(holder.page, 'practitioner, ar');
  await holder.page.goto('/certificates');
  await holder.page.locator('main a[href^="/certificates/"]').first().click();
  await holder.page.getByRole('button', { name: t('certificates.hide-name') }).click();
  await holder.page.getByRole('button', { name: t('certificates.show-name') }).waitFor();
  for (const scripts of [true, false]) {
    const { page } = await browser.visit({ scripts });
    await page.goto(`/verify/${code}`);
    expect(await page.locator('main').innerText()).not.toContain('المنصوري');
    await page.locator('input[name=name]').fill('احمد بن يوسف المنصوري');
    await page.getByRole('button', { name: t('certificates.check-name') }).click();
    await page.getByText(t('certificates.name-matches')).waitFor();
  }
  await holder.page.getByRole('button', { name: t('certificates.show-name') }).click();
  await holder.page.getByRole('button', { name: t('certificates.hide-name') }).waitFor();
}, 60_000);
