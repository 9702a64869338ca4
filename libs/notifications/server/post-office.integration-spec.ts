import type { Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { returning } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { InboxService } from './inbox.service';
import { PostOffice } from './post-office';

interface Received {
  to: string;
  messageId: string;
}
/** What a mail server does with a letter after it has all of it. */
type Ending = 'takes it' | 'dies before it says so' | 'is busy' | 'knows nobody of that address';

/** A real mail server on a port of its own, which can be stopped and started. */
class MailServer {
  readonly received: Received[] = [];
  port = 0;
  ending: (address: string) => Ending = () => 'takes it';
  private server?: SMTPServer;
  private readonly lines = new Set<Socket>();

  async start() {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) =>
        this.ending(address) === 'knows nobody of that address'
          ? done(Object.assign(new Error('no such user here'), { responseCode: 550 }))
          : done(),
      onData: (stream, _session, done) =>
        void simpleParser(stream).then((mail) => {
          const to = [mail.to].flat()[0]!.text;
          const ending = this.ending(to);
          if (ending === 'is busy') return done(Object.assign(new Error('busy'), { responseCode: 451 }));
          this.received.push({ to, messageId: mail.messageId! });
          if (ending === 'dies before it says so') for (const line of this.lines) line.destroy();
          else done();
        }, done),
    });
    server.on('error', () => undefined); // lines that this test cuts
    server.server.on('connection', (line: Socket) => this.lines.add(line));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as { port: number }).port;
    this.server = server;
  }
  async stop() {
    for (const line of this.lines) line.destroy();
    this.lines.clear();
    await new Promise<void>((resolve) => this.server!.close(() => resolve()));
  }
}

const mail = new MailServer();
let test: TestApp;
beforeAll(async () => {
  await mail.start();
  test = await startTestApp({ env: { SMTP_URL: `smtp://127.0.0.1:${mail.port}` } }); // without a worker: the test says when
});
beforeEach(() => {
  mail.ending = () => 'takes it';
  mail.received.length = 0;
});
afterAll(async () => {
  await test?.stop();
  await mail.stop();
});

/** A letter in the tray, long enough ago for the next round to try it. */
async function queued() {
  const { accountId } = await test.signInAs('learner');
  const telling = { accountId, kind: 'course-completed' as const, key: accountId, values: { course: 'Evidence' }, url: '/learning' };
  await test.db.transaction((tx) => test.get(InboxService).tell(tx, telling));
  const [letter] = await returning<{ id: string; email: string }>(
    test.db,
    `UPDATE mail_message SET queued_at = now() - interval '1 minute' WHERE account_id = $1
     RETURNING id, (SELECT email FROM account WHERE account.id = $1) AS email`,
    [accountId],
  );
  return letter!;
}
const stateOf = async (id: string) =>
  (
    await test.db.query('SELECT status, attempts, sealed IS NULL AS forgotten, last_error AS "lastError" FROM mail_message WHERE id = $1', [
      id,
    ])
  )[0];
const sendWaiting = () => test.get(PostOffice).sendWaiting();
const lettersTo = (email: string) => mail.received.filter(({ to }) => to === email);

it('keeps letters while the mail server is down, and sends each once when it is back', async () => {
  await mail.stop();
  const letters = await Promise.all([queued(), queued(), queued()]);
  await test.get(PostOffice).send({ mailId: letters[0].id });
  await sendWaiting();
  for (const { id } of letters) expect(await stateOf(id)).toMatchObject({ status: 'queued', forgotten: false });
  await mail.start();
  await Promise.all([sendWaiting(), sendWaiting(), sendWaiting()]); // by three workers at once
  await sendWaiting();
  for (const { id, email } of letters) {
    expect(await stateOf(id)).toMatchObject({ status: 'sent', forgotten: true, lastError: null });
    expect(lettersTo(email)).toHaveLength(1);
  }
});

it('sends again, under the same id, a letter that a dying mail server may or may not have taken', async () => {
  const { id, email } = await queued();
  let dies = true;
  mail.ending = () => (dies ? 'dies before it says so' : 'takes it');
  await sendWaiting();
  expect(await stateOf(id)).toMatchObject({ status: 'queued', attempts: 1 });
  dies = false;
  await sendWaiting();
  await sendWaiting();
  expect(await stateOf(id)).toMatchObject({ status: 'sent', attempts: 2 });
  const ids = lettersTo(email).map(({ messageId }) => messageId);
  expect(ids).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
});

it('does not let a letter that is refused hold up those behind it', async () => {
  const [refused, busy, good] = [await queued(), await queued(), await queued()];
  mail.ending = (address) => (address === refused.email ? 'knows nobody of that address' : address === busy.email ? 'is busy' : 'takes it');
  await sendWaiting();
  expect(await stateOf(refused.id)).toMatchObject({ status: 'failed', attempts: 1 });
  expect(await stateOf(busy.id)).toMatchObject({ status: 'queued', attempts: 1 });
  expect(await stateOf(good.id)).toMatchObject({ status: 'sent' });
  const { lastError } = await stateOf(refused.id);
  expect(lastError).toContain('550');
  expect(lastError).not.toContain('@');
});

it('keeps a letter whose file is not there, and sends those behind it', async () => {
  const { accountId } = await test.signInAs('learner');
  const attachment = { storageKey: 'certificates/lost.pdf', name: 'lost.pdf', type: 'application/pdf' };
  const telling = {
    accountId,
    kind: 'course-completed' as const,
    key: accountId,
    values: { course: 'Evidence' },
    url: '/learning',
    attachment,
  };
  await test.db.transaction((tx) => test.get(InboxService).tell(tx, telling));
  await test.db.query(`UPDATE mail_message SET queued_at = now() - interval '1 minute' WHERE account_id = $1`, [accountId]);
  const behind = await queued();
  await sendWaiting();
  expect(await stateOf(behind.id)).toMatchObject({ status: 'sent' });
  expect(await test.db.query('SELECT status FROM mail_message WHERE account_id = $1', [accountId])).toEqual([{ status: 'queued' }]);
});

it('gives up after three days, and says so', async () => {
  const { id } = await queued();
  await test.db.query(`UPDATE mail_message SET queued_at = now() - interval '73 hours' WHERE id = $1`, [id]);
  mail.ending = () => 'is busy';
  await sendWaiting();
  expect(await stateOf(id)).toMatchObject({ status: 'failed', forgotten: false });
  await sendWaiting();
  expect(await stateOf(id)).toMatchObject({ status: 'failed', attempts: 1 });
});
