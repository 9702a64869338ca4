import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { quizDefinition, saveAnswer, submitAttempt } from '@cursus/assessment/contract';
import { seededRandom, shuffled } from '@cursus/assessment/rules';
import { makeEssay, makeTrueFalse, text } from '@cursus/assessment/rules/question.factory';
import { AttemptService, QuizService } from '@cursus/assessment/server';
import { stableId } from '@cursus/catalogue/server';
import { courseDraftOf, lessonDraft, publishedCourse, quizActivityDraft } from '@cursus/catalogue/server/course.factory';
import { revokeCredential } from '@cursus/certificates/contract';
import { ImportService } from '@cursus/interop/server/import.service';
import { backup, page, zipped } from '@cursus/interop/server/moodle/moodle-backup.factory';
import { completeActivity, enrol, getEnrolment, launchQuiz } from '@cursus/learning/contract';
import { RemindersListener } from '@cursus/notifications/server/reminders.listener';
import { PostOffice } from '@cursus/notifications/server/post-office';
import { PersonalData } from '@cursus/people/server';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { eventHeardBy } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';

interface Event {
  id: string;
  name: string;
  data: never;
}
type Hear = (data: never) => Promise<unknown>;

/** Address → Message-IDs of what came, as often as it came. */
const received: { to: string; messageId: string; subject: string }[] = [];
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, _session, done) =>
    void simpleParser(stream).then((mail) => {
      received.push({ to: [mail.to].flat()[0]!.text, messageId: mail.messageId!, subject: mail.subject! });
      done();
    }, done),
});

let test: TestApp;
/** `NewsListener.onIssued` → what it hears and the method. */
const listeners = new Map<string, { event: string; hear: Hear }>();
const heard = new Set<string>();
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as { port: number };
  test = await startTestApp({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } }); // without a worker: the test delivers
  for (const { instance } of test.get(DiscoveryService).getProviders()) {
    if (!instance || typeof instance !== 'object') continue;
    for (const method of test.get(MetadataScanner).getAllMethodNames(Object.getPrototypeOf(instance))) {
      const event = eventHeardBy(instance[method]);
      const hear: Hear = (data) => instance[method](data);
      if (event) listeners.set(`${instance.constructor.name}.${method}`, { event: event.name, hear });
    }
  }
});
afterAll(async () => {
  await test?.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

/** One event to everybody who hears it. */
const deliver = ({ name, data }: Event) =>
  Promise.all(
    [...listeners]
      .filter(([, { event }]) => event === name)
      .map(([listener, { hear }]) => {
        heard.add(listener);
        return hear(data);
      }),
  );
const take = (): Promise<Event[]> =>
  test.db
    .query(
      `WITH taken AS (UPDATE outbox_event SET published_at = now() WHERE published_at IS NULL RETURNING id, name, data) SELECT * FROM taken ORDER BY id`,
    )
    .then((answer) => (Array.isArray(answer[0]) ? answer[0] : answer) as Event[]);

type Order = (events: Event[]) => Promise<unknown>;
const oneByOne = async (events: Event[]) => {
  for (const event of events) await deliver(event);
};
/** How a queue may bring its jobs after workers were killed, clocks were wrong or locks ran out. */
const orders: [string, Order][] = [
  ['once and in order', oneByOne],
  ['twice each', (events) => oneByOne(events.flatMap((event) => [event, event]))],
  ['backwards', (events) => oneByOne(events.toReversed())],
  ['all at once', (events) => Promise.all(events.map(deliver))],
  ['twice at the same moment', (events) => Promise.all([...events, ...events].map(deliver))],
  ['in any order, thrice', (events) => oneByOne(shuffled([...events, ...events, ...events], seededRandom('thrice')))],
];

/** Delivers what waits, and what comes of it, and at last everything once more from the beginning. */
async function deliverAll(order: Order) {
  const all: Event[] = [];
  for (let events = await take(); events.length > 0; events = await take()) {
    all.push(...events);
    await order(events);
  }
  await oneByOne(all);
  await oneByOne(await take());
}

const activity = (key: string, name: string) => stableId(key, 'activity', name);
const settings = (mastery: number | null) => ({
  ...{ masteryScore: mastery, maxAttempts: null, minutesAllowed: null, shuffleQuestions: false },
  ...{ grading: 'highest' as const, review: 'answers' as const, questionsPerPage: null },
});

/** Takes a course of one lesson and a quiz with one question, and hands in. */
async function handIn(key: string, kind: 'true-false' | 'essay', certificate: boolean) {
  const person = await signedIn(test, { country: 'TN' });
  const question = kind === 'essay' ? makeEssay() : makeTrueFalse();
  const definition = quizDefinition.parse({ settings: settings(kind === 'essay' ? null : 0.5), items: [{ questionId: question.id }] });
  const quizId = await test.db.transaction((tx) =>
    test.get(QuizService).save(tx, { title: text('Quiz'), sourceLanguage: 'en', definition, bank: [question] }, { sourceKey: key }),
  );
  const quiz = quizActivityDraft(key, 'quiz', quizId, { completion: kind === 'essay' ? 'submitted' : 'passed' });
  const draft = courseDraftOf(key, {
    activities: [lessonDraft(key, 'one'), quiz],
    ...(!certificate && { settings: { certificate: { offered: false, issuer: {}, signatories: [], validMonths: null } } }),
  });
  const { courseId } = await publishedCourse(test, draft);
  const { enrolmentId } = (await test.call(enrol, { courseId }, person.cookie)).body;
  await test.call(completeActivity, { enrolmentId, activityId: activity(key, 'one') }, person.cookie);
  const { attemptId } = (await test.call(launchQuiz, { enrolmentId, activityId: activity(key, 'quiz') }, person.cookie)).body;
  const response = kind === 'essay' ? { text: 'What I think' } : { choiceIds: ['true'] };
  await test.call(saveAnswer, { attemptId, questionId: question.id, sequence: Date.now(), ...response }, person.cookie);
  expect((await test.call(submitAttempt, { attemptId, answers: {} }, person.cookie)).status).toBe(200);
  return { person, key, courseId, enrolmentId: enrolmentId as string, attemptId: attemptId as string, questionId: question.id };
}

/** All that can be told, written or sent about a person, and how often it was. */
async function stateOf(person: TestPerson, enrolmentId: string) {
  const [row] = await test.db.query(
    `SELECT (SELECT status FROM enrolment WHERE id = $2) AS enrolment,
       (SELECT count(*)::int FROM credential WHERE account_id = $1) AS certificates,
       (SELECT coalesce(array_agg(kind ORDER BY kind), '{}') FROM notification WHERE account_id = $1) AS inbox,
       (SELECT coalesce(array_agg(template ORDER BY template), '{}') FROM mail_message WHERE account_id = $1) AS letters,
       (SELECT coalesce(array_agg(kind ORDER BY kind), '{}') FROM fact JOIN subject USING (subject_id) WHERE account_id = $1) AS facts,
       (SELECT email FROM account WHERE id = $1) AS email`,
    [person.id, enrolmentId],
  );
  const { email, ...state } = row;
  return { ...state, sent: received.filter(({ to }) => to === email).length };
}
const facts = ['certified', 'enrolled', 'reached', 'trained'];

describe.each(orders)('events that come %s', (name, order) => {
  const key = (what: string) => `${what} ${name}`;

  it('give one certificate, one line in the inbox and one letter for a passed course', async () => {
    const { person, enrolmentId } = await handIn(key('passed'), 'true-false', true);
    await deliverAll(order);
    expect(await stateOf(person, enrolmentId)).toEqual({
      ...{ enrolment: 'completed', certificates: 1, facts },
      ...{ inbox: ['certificate-issued'], letters: ['certificate-issued'], sent: 1 },
    });
  });

  it('tell once of a completed course without certificate, and once of a grade that a person gave', async () => {
    const { person, enrolmentId, attemptId, questionId } = await handIn(key('essay'), 'essay', false);
    await test.db.transaction((tx) => test.get(AttemptService).mark(tx, attemptId, questionId, { points: 1 }));
    await deliverAll(order);
    expect(await stateOf(person, enrolmentId)).toEqual({
      ...{ enrolment: 'completed', certificates: 0, facts: ['enrolled', 'reached', 'trained'] },
      ...{ inbox: ['attempt-graded', 'course-completed'], letters: ['attempt-graded', 'course-completed'], sent: 2 },
    });
  });

  it('tell once of a certificate that was taken back, though its issue was not told yet', async () => {
    const { person, enrolmentId } = await handIn(key('revoked'), 'true-false', true);
    const administrator = await test.signInAs('administrator');
    const events = await take();
    await oneByOne(events); // up to the certificate; its news waits in the outbox
    const completed = await take();
    await oneByOne(completed);
    const [{ id: credentialId }] = await test.db.query('SELECT id FROM credential WHERE account_id = $1', [person.id]);
    const revocation = { credentialId, publicReason: 'issued-in-error' as const, reason: 'Another person’s attempt' };
    expect((await test.call(revokeCredential, revocation, administrator.cookie)).status).toBe(200);
    await deliverAll(order);
    await oneByOne([...events, ...completed]);
    await oneByOne(await take());
    const { inbox, sent, certificates } = await stateOf(person, enrolmentId);
    expect({ inbox, sent, certificates }).toEqual({ inbox: ['certificate-revoked'], sent: 1, certificates: 1 });
  });

  it('move everyone once to a minor version', async () => {
    const person = await signedIn(test);
    const minor = key('minor');
    const { courseId } = await publishedCourse(test, courseDraftOf(minor));
    const { enrolmentId } = (await test.call(enrol, { courseId }, person.cookie)).body;
    await test.call(completeActivity, { enrolmentId, activityId: activity(minor, 'one') }, person.cookie);
    await publishedCourse(test, courseDraftOf(minor, { activities: [lessonDraft(minor, 'one')] }), 'minor');
    await deliverAll(order);
    expect((await test.call(getEnrolment, { enrolmentId }, person.cookie)).body).toMatchObject({
      status: 'completed',
      version: { major: 1, minor: 1 },
    });
    expect(await stateOf(person, enrolmentId)).toMatchObject({ certificates: 1, facts, sent: 1 });
  });

  it('make one draft of an uploaded backup, also where a copy was asked for', async () => {
    const person = await signedIn(test, { roles: ['learner', 'trainer'] });
    const folder = mkdtempSync(join(tmpdir(), 'cursus-redelivery-'));
    const path = await zipped(folder, backup({ activities: [page(10, '<p>Hello there, this is a lesson.</p>')] }));
    await test
      .get(ImportService)
      .take(person.id, { id: `${person.id}-1`, path, name: 'course.mbz', bytes: statSync(path).size, asCopy: true });
    await deliverAll(order);
    rmSync(folder, { recursive: true });
    expect(await test.db.query('SELECT state FROM course_import WHERE account_id = $1', [person.id])).toEqual([{ state: 'done' }]);
    expect(await test.db.query('SELECT status FROM course WHERE created_by = $1', [person.id])).toEqual([{ status: 'draft' }]);
  });

  it('say nothing about somebody who has left meanwhile, and do not know the person again', async () => {
    const { person, enrolmentId } = await handIn(key('left'), 'true-false', true);
    await test.db.transaction((tx) => test.get(PersonalData).erase(tx, person.id));
    await deliverAll(order);
    expect(await stateOf(person, enrolmentId)).toMatchObject({ certificates: 0, inbox: [], letters: [], facts: [], sent: 0 });
    expect(await test.db.query('SELECT FROM subject WHERE account_id = $1', [person.id])).toEqual([]);
  });
});

it('reminds once, however many workers look at once, and not after the course was completed', async () => {
  const person = await signedIn(test);
  await test.db.query('INSERT INTO quiet_hours VALUES ($1, 0, 0)', [person.id]);
  const { courseId } = await publishedCourse(test, courseDraftOf('reminded'));
  const { enrolmentId } = (await test.call(enrol, { courseId }, person.cookie)).body;
  test.clock.advance({ days: 4 });
  await Promise.all(Array.from({ length: 4 }, () => test.get(RemindersListener).remind()));
  await deliverAll(oneByOne);
  expect(await stateOf(person, enrolmentId)).toMatchObject({ inbox: ['reminder-not-begun'], sent: 1 });
  for (const name of ['one', 'two'])
    await test.call(completeActivity, { enrolmentId, activityId: activity('reminded', name) }, person.cookie);
  test.clock.advance({ days: 30 });
  await test.get(RemindersListener).remind();
  await deliverAll(oneByOne);
  expect((await stateOf(person, enrolmentId)).inbox).toEqual(['certificate-issued', 'reminder-not-begun']);
});

it('sends a letter once though several workers reach for it at the same moment', async () => {
  const { person, enrolmentId } = await handIn('letter', 'true-false', true);
  for (let events = await take(); events.length > 0; events = await take()) {
    const [letters, others] = [events.filter(({ name }) => name === 'mail.queued'), events.filter(({ name }) => name !== 'mail.queued')];
    await oneByOne(others);
    await Promise.all([...letters, ...letters, ...letters].map(deliver).concat(test.get(PostOffice).sendWaiting() as never));
  }
  expect((await stateOf(person, enrolmentId)).sent).toBe(1);
});

it('has tried every listener that there is', () => {
  expect([...listeners.keys()].filter((name) => !heard.has(name))).toEqual([]);
  expect(listeners.size).toBeGreaterThan(5);
});
