import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letterPage, listPage } from './mail-page.ts';
import { Mailbox } from './mailbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'cursus-mail-'));
beforeEach(() => new Mailbox(folder).clear());
afterAll(() => rmSync(folder, { recursive: true }));

const letter = (subject: string, body = '<p>Hello <script>alert(1)</script></p>') =>
  Buffer.from(
    [
      'From: Cursus <no-reply@cursus.example>',
      'To: =?UTF-8?B?2YTZitmE2Yk=?= <layla@justice.example>, second@justice.example',
      `Subject: ${subject}`,
      'Content-Type: multipart/mixed; boundary=cut',
      '',
      '--cut',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Bonjour',
      '--cut',
      'Content-Type: text/html; charset=utf-8',
      '',
      body,
      '--cut',
      'Content-Type: application/pdf; name="certificate.pdf"',
      'Content-Disposition: attachment; filename="certificate.pdf"',
      '',
      '%PDF',
      '--cut--',
      '',
    ].join('\r\n'),
  );

test('a letter is kept with its names, text and attachments, also for the next start', async () => {
  await new Mailbox(folder).keep(letter('Your certificate'));
  const [found] = await new Mailbox(folder).list();
  expect(found).toMatchObject({
    subject: 'Your certificate',
    to: [{ name: 'ليلى', address: 'layla@justice.example' }, { address: 'second@justice.example' }],
    attachments: [{ fileName: 'certificate.pdf', contentType: 'application/pdf' }],
  });
  expect(found?.text).toContain('Bonjour');
  expect((await new Mailbox(folder).open(found?.id ?? ''))?.files.map(String)).toEqual([expect.stringContaining('%PDF')]);
});

test('beyond the limit the oldest letters go', async () => {
  const mailbox = new Mailbox(folder, 2);
  for (const subject of ['first', 'second', 'third']) {
    await mailbox.keep(letter(subject));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect((await mailbox.list()).map(({ subject }) => subject)).toEqual(['second', 'third']);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('only letters of the folder are opened', async () => {
  expect(await new Mailbox(folder).open('../../etc/passwd')).toBeUndefined();
});

test('what a stranger wrote is shown as text by our own pages', async () => {
  const mailbox = new Mailbox(folder);
  const id = await mailbox.keep(letter('<script>alert(2)</script>'));
  const opened = await mailbox.open(id);
  if (!opened) throw new Error('the letter is gone');
  for (const page of [letterPage(opened), listPage(await mailbox.list())]) {
    expect(page).not.toContain('<script>');
    expect(page).toContain('&#60;script&#62;alert(2)');
  }
});
