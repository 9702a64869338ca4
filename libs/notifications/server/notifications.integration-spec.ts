import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { stableId } from '@cursus/catalogue/server';
import { courseDraftOf, lessonDraft, publishedCourse } from '@cursus/catalogue/server/course.factory';
import { completeActivity, enrol } from '@cursus/learning/contract';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';
import { countUnread, listNotifications, readNotification, setPreferences } from '../contract';
import { InboxService, type Telling } from './inbox.service';

interface Received {
  subject: string;
  to: string;
  text: string;
  html: string;
  messageId: string;
}
const received: Received[] = [];
let refusing = false;
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    simpleParser(stream).then((mail) => {
      if (refusing) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
      received.push({
        subject: mail.subject!,
        to: [mail.to].flat()[0]!.text,
        text: mail.text!,
        html: String(mail.html),
        messageId: mail.messageId!,
      });
      done();
    }, done);
  },
});

let test: TestApp;
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as { port: number };
  test = await startTestApp({ worker: true, env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
});
afterAll(async () => {
  await test?.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

const tell = (accountId: string, key: string, values: Telling['values'] = { course: 'Evidence' }) =>
  test.db.transaction((tx) => test.get(InboxService).tell(tx, { accountId, kind: 'course-completed', key, values, url: '/learning' }));
const emailOf = async (accountId: string) =>
  (await test.db.query('SELECT email FROM account WHERE id = $1', [accountId]))[0].email as string;
const lettersTo = async (accountId: string) => {
  const address = await emailOf(accountId);
  return received.filter(({ to }) => to === address);
};

it('tells once in the inbox and once by mail, in the language of the reader', async () => {
  const { accountId, cookie } = await test.signInAs('learner');
  await test.db.query(`UPDATE account SET locale = 'ar' WHERE id = $1`, [accountId]);
  expect(await tell(accountId, 'once')).toBe(true);
  expect(await tell(accountId, 'once')).toBe(false);
  const [letter] = await eventually(async () => {
    const letters = await lettersTo(accountId);
    expect(letters).toHaveLength(1);
    return letters;
  });
  expect(letter!.subject).toBe('أتممت دورة «Evidence»');
  expect(letter!.html).toContain('dir="rtl"');
  expect(letter!.text).toContain('http://localhost:3000/learning');
  expect((await test.call(countUnread, {}, cookie)).body).toEqual({ count: 1 });
  const { items } = (await test.call(listNotifications, {}, cookie)).body;
  expect((await test.call(readNotification, { notificationId: items[0].id }, cookie)).body).toEqual({ url: '/learning' });
  expect((await test.call(countUnread, {}, cookie)).body).toEqual({ count: 0 });
});

it('keeps letters while the mail server is down, sends each once afterwards, and then forgets what was in them', async () => {
  const { accountId } = await test.signInAs('learner');
  refusing = true;
  await tell(accountId, 'down');
  await eventually(async () => {
    const [row] = await test.db.query(`SELECT attempts, status FROM mail_message WHERE account_id = $1`, [accountId]);
    expect(row.attempts).toBeGreaterThan(0);
    expect(row.status).toBe('queued');
  });
  refusing = false;
  await test.db.query(`UPDATE mail_message SET queued_at = now() - interval '1 minute' WHERE account_id = $1`, [accountId]);
  await eventually(async () => expect(await lettersTo(accountId)).toHaveLength(1), 25_000);
  const [row] = await test.db.query(`SELECT status, sealed, last_error FROM mail_message WHERE account_id = $1`, [accountId]);
  expect(row).toEqual({ status: 'sent', sealed: null, last_error: null });
}, 40_000);

it('keeps addresses and links out of the tray in clear text', async () => {
  refusing = true;
  const { accountId } = await test.signInAs('learner');
  await tell(accountId, 'secret');
  const [row] = await test.db.query(`SELECT mail_message::text AS everything, sealed FROM mail_message WHERE account_id = $1`, [accountId]);
  expect(row.everything + row.sealed.toString('latin1')).not.toContain(await emailOf(accountId));
  refusing = false;
});

it('tells of a completed course only where no certificate does', async () => {
  const { accountId, cookie } = await test.signInAs('learner');
  const certificate = { offered: false, issuer: {}, signatories: [], validMonths: null };
  for (const [key, settings] of [
    ['with a certificate', undefined],
    ['without', { certificate }],
  ] as const) {
    const { courseId } = await publishedCourse(test, courseDraftOf(key, { settings, activities: [lessonDraft(key, 'one')] }));
    const { enrolmentId } = (await test.call(enrol, { courseId }, cookie)).body;
    await test.call(completeActivity, { enrolmentId, activityId: stableId(key, 'activity', 'one') }, cookie);
  }
  await eventually(async () =>
    expect(await test.db.query('SELECT kind, values FROM notification WHERE account_id = $1 ORDER BY kind', [accountId])).toEqual([
      { kind: 'certificate-issued', values: expect.objectContaining({ course: 'Course with a certificate' }) },
      { kind: 'course-completed', values: { course: 'Course without' } },
    ]),
  );
});

it('sends no letter of a category that was switched off', async () => {
  const { accountId, cookie } = await test.signInAs('learner');
  const quiet = { quietFrom: 20, quietTo: 7 };
  expect((await test.call(setPreferences, { learning: false, reminders: true, work: true, ...quiet }, cookie)).body).toEqual({
    mail: { learning: false, reminders: true, work: true },
    ...quiet,
  });
  await tell(accountId, 'no letter');
  expect(await test.db.query('SELECT id FROM mail_message WHERE account_id = $1', [accountId])).toEqual([]);
});

it('hides what is not yours', async () => {
  const owner = await test.signInAs('learner');
  const other = await test.signInAs('learner');
  await tell(owner.accountId, 'mine');
  const { items } = (await test.call(listNotifications, {}, owner.cookie)).body;
  expect((await test.call(readNotification, { notificationId: items[0].id }, other.cookie)).status).toBe(404);
});

it('pages through a long list without losing or repeating one', async () => {
  const { accountId, cookie } = await test.signInAs('learner');
  for (let number = 0; number < 7; number++) await tell(accountId, `long ${number}`);
  const keys: string[] = [];
  for (let after: string | undefined; ;) {
    const { body } = await test.call(listNotifications, { limit: 3, after }, cookie);
    keys.push(...body.items.map((item: { id: string }) => item.id));
    if (!body.after) break;
    after = body.after;
  }
  expect(new Set(keys).size).toBe(7);
});
