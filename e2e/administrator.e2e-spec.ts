import { codeOf, eventually, lettersTo, openBrowser, signInStaff, words, type Visitor } from './support/browser';
import { leaveUndelivered } from './support/database';
import { Journey, linkIn, password } from './support/journey';

let browser: Awaited<ReturnType<typeof openBrowser>>;
let administrator: Visitor;
const t = words('en');
beforeAll(async () => {
  browser = await openBrowser();
  administrator = await browser.visit();
  await signInStaff(administrator.page, 'administrator');
}, 60_000);
afterAll(() => browser?.close());

/** The signed-in administrator, each time in a tab of its own. */
const atWork = async () => new Journey({ ...administrator, page: await administrator.open() }, t, 'en', true);
const row = ({ page }: Journey, text: string) => page.locator('main tbody tr').filter({ hasText: text });
async function nothingWrong(...journeys: Journey[]) {
  for (const { faults, visitor, page } of journeys) {
    expect(faults).toEqual({});
    expect(visitor.complaints).toEqual([]);
    await page.close();
  }
}

it('invites a person, gives roles, and finds both in the audit trail', async () => {
  const work = await atWork();
  const { page } = work;
  const email = `trainer.${Date.now()}@example.org`;
  await work.open('/home');
  await page
    .getByRole('navigation', { name: t('shell.navigation') })
    .getByRole('link', { name: t('shell.people') })
    .click();
  await work.click('link', 'accounts.invite');
  await page.waitForURL(/invite/);
  await work.arrived();
  await page.getByLabel(t('accounts.email')).fill(email);
  await page.getByLabel(t('accounts.role-trainer')).check();
  await work.send('accounts.send-invitation', /done=invited/);
  const person = new URL(page.url()).pathname;

  // The invited person: name and password, then the second factor that the role asks for.
  const invited = new Journey(await browser.visit(), t, 'en', true);
  await invited.open(await linkIn(email, /\/links\/\S+/));
  await invited.page.locator('input[name=fullName]').fill('Siosaia Fonua');
  await invited.page.locator('input[name=password]').fill(password);
  await invited.page.locator('input[name=agreed]').check();
  await invited.send('identity.accept-invitation', /second-factor/);
  await invited.page.locator('input[name=currentPassword]').fill(password);
  await invited.page.getByRole('button', { name: t('account.begin-set-up'), exact: true }).click();
  const secret = await invited.page.locator('code.secret').innerText();
  await invited.page.locator('input[name=code]').fill(codeOf(secret.replaceAll(' ', '')));
  await invited.send('account.finish-set-up', /recovery-codes/);
  await invited.page.getByRole('button', { name: t('account.codes-written') }).click();
  await invited.page.waitForURL((url) => !url.pathname.includes('recovery-codes'));
  await invited.arrived();

  await work.open('/admin/people');
  await page.getByLabel(t('accounts.search')).fill(email.toUpperCase());
  await page.getByRole('button', { name: t('accounts.apply'), exact: true }).click();
  await page.waitForURL(/q=/);
  await row(work, 'Siosaia Fonua').getByRole('link').first().click();
  await page.waitForURL((url) => url.pathname === person);
  await work.arrived();
  await page.getByLabel(t('accounts.role-analyst')).check();
  await page.locator('#f-roles-reason, #roles-reason').fill('Answers for the figures of the region');
  await work.send('accounts.save-roles', /done=roles/);

  await work.open('/admin/audit');
  const subject = person.split('/').at(-1)!;
  await page.getByLabel(t('administration.subject-id')).fill(subject);
  await page.getByRole('button', { name: t('administration.apply'), exact: true }).click();
  await page.waitForURL(/subject=/);
  await row(work, t('administration.deed.account.invited')).waitFor();
  const change = await row(work, t('administration.deed.account.roles-changed')).innerText();
  expect(change).toContain('Answers for the figures of the region');
  expect(change).toContain('Ingrid');
  await nothingWrong(work, invited);
}, 120_000);

it('withdraws a certificate with a reason, issues it anew, and the page of verification says so', async () => {
  const work = await atWork();
  const { page } = work;
  await work.open('/admin/credentials?status=valid');
  const code = (await page.locator('main tbody a').first().innerText()).trim();
  const name = (await page.locator('main tbody tr').first().locator('bdi').first().innerText()).trim();
  const stranger = new Journey(await browser.visit(), t, 'en', true);
  const shown = async (at: string) => {
    await stranger.open(`/verify/${at}`);
    return stranger.page.locator('main').innerText();
  };
  expect(await shown(code)).toContain(t('certificates.status-valid-public'));

  await work.open('/admin/credentials');
  await page.getByRole('searchbox').last().fill(code);
  await page.getByRole('searchbox').last().press('Enter');
  await page.waitForURL(/words=/);
  await row(work, code)
    .getByRole('button', { name: t('certificates.revoke'), exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: t('certificates.revoke-title') });
  await dialog.getByLabel(t('certificates.public-reason')).selectOption('data-wrong');
  await dialog.getByLabel(t('certificates.internal-reason')).fill('The title of the course was misprinted');
  await dialog.getByRole('button', { name: t('certificates.revoke'), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  const withdrawn = await shown(code);
  expect(withdrawn).toContain(t('certificates.status-revoked-public'));
  expect(withdrawn).toContain(t('certificates.reason-data-wrong'));
  expect(withdrawn).not.toContain('misprinted');

  await work.open(`/admin/credentials?words=${code}`);
  expect(await row(work, code).innerText()).toContain('misprinted');
  await row(work, code)
    .getByRole('button', { name: t('certificates.reissue'), exact: true })
    .click();
  const again = page.getByRole('dialog', { name: t('certificates.reissue-title') });
  await again.getByLabel(t('certificates.internal-reason')).fill('With the right title');
  await again.getByRole('button', { name: t('certificates.reissue'), exact: true }).click();
  await again.waitFor({ state: 'hidden' });
  await shown(code);
  await stranger.click('link', 'certificates.see-successor');
  await stranger.page.waitForURL((url) => url.pathname.startsWith('/verify/') && !url.pathname.includes(code));
  const successor = await stranger.page.locator('main').innerText();
  expect(successor).toContain(t('certificates.status-valid-public'));
  expect(successor).toContain(name);

  await work.open('/admin/audit?action=credential.reissued');
  expect(await page.locator('main tbody').innerText()).toContain('With the right title');
  await nothingWrong(work, stranger);
}, 90_000);

it('sees queue and letters, and sends a letter again that did not go out', async () => {
  const email = `undelivered.${Date.now()}@example.org`;
  await leaveUndelivered(email);
  const work = await atWork();
  const { page } = work;
  await work.open('/admin/operations');
  await page.getByText(t('administration.jobs-waiting')).waitFor();
  await page.getByRole('link', { name: t('administration.mail-failed') }).click();
  await page.waitForURL(/status=failed/);
  const letter = row(work, 'ECONNREFUSED').first();
  await letter.waitFor();
  expect(await page.locator('nav.tabs [aria-current=page]').allInnerTexts()).toEqual([t('administration.mail-failed')]);
  // What was in it and to whom it goes is nobody's business here.
  expect(await page.locator('main').innerText()).not.toContain(email);
  await letter.getByRole('button', { name: t('administration.retry') }).click();
  await eventually(async () => expect(await lettersTo(email)).toHaveLength(1), 20);
  await work.open('/admin/audit?action=mail.retried');
  await row(work, t('administration.deed.mail.retried')).first().waitFor();
  await nothingWrong(work);
}, 60_000);

it('reads completions by country and gender, and takes them along as CSV', async () => {
  const work = await atWork();
  const { page } = work;
  await work.open('/reports/completions?preset=whole-time');
  const countries = await page.locator('main tbody th').allInnerTexts();
  expect(countries.length).toBeGreaterThan(10);
  expect(countries.map((name) => name.trim())).toEqual(expect.arrayContaining(['Tunisia', 'Egypt']));
  const heads = (await page.locator('main thead th').allInnerTexts()).map((head) => head.trim());
  for (const id of ['trained', 'woman', 'man', 'unknown', 'completions']) expect(heads).toContain(t(`statistics.${id}`));
  const file = await page.request.get((await page.getByRole('link', { name: t('statistics.csv') }).getAttribute('href'))!);
  expect(file.headers()['content-type']).toContain('text/csv');
  const lines = (await file.body())
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(lines[0]).toMatch(/^Country code,Country,.*Trained,Women,Men,/);
  expect(lines.slice(1, -1).map((line) => line.slice(0, 2))).toContain('TN');
  await nothingWrong(work);
}, 60_000);
