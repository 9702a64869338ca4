import { randomUUID } from 'node:crypto';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { Uptime } from '@cursus/platform/server';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import { flagQuestion, getAttempt, quizDefinition, saveAnswer, saveAnswers, submitAttempt } from '../contract';
import { makeChoices, makeEssay, makeQuestion, makeTrueFalse, text } from '../rules/question.factory';
import { AttemptListener } from './attempt.listener';
import { QuizService } from './quiz.service';

let app: TestApp;
let uptime: Uptime;
beforeAll(async () => {
  app = await startTestApp();
  uptime = app.get(Uptime);
});
afterAll(() => app?.stop());

const forward = (minutes: number) => app.clock.advance({ minutes });
const second = 1 / 60;
/** Time passes while a process of ours says that it is there. */
async function runFor(minutes: number) {
  for (let past = 0; past < minutes * 6; past++) {
    await uptime.beat();
    forward(10 * second);
  }
}
/** An outage of ours: for so long none does. */
async function outage(minutes: number) {
  await uptime.beat();
  forward(minutes);
  await uptime.beat();
}
const question = makeTrueFalse();

/** An attempt begun now by somebody new, at a quiz of one question worth all points. */
async function begun(minutesAllowed: number | null) {
  const person = await signedIn(app);
  const definition = quizDefinition.parse({
    settings: {
      ...{ masteryScore: 0.7, maxAttempts: null, minutesAllowed, shuffleQuestions: false },
      ...{ grading: 'highest', review: 'answers', questionsPerPage: null },
    },
    items: [{ questionId: question.id }],
  });
  const attemptId = await app.db.transaction(async (tx) => {
    const quizId = await app.get(QuizService).save(tx, { title: text('Quiz'), sourceLanguage: 'en', definition, bank: [question] }, {});
    const launch = { registrationId: randomUUID(), accountId: person.id, quizId, asOf: new Date(app.clock.now().getTime() + 60_000) };
    return (await app.get(QuizService).launch(tx, launch)).attemptId;
  });
  const view = await read(person, attemptId);
  return { person, attemptId, questionId: view.questions[0].id as string, startedAt: Date.parse(view.startedAt) };
}
const read = async (person: TestPerson, attemptId: string) => (await app.call(getAttempt, { attemptId }, person.cookie)).body;
type Begun = Awaited<ReturnType<typeof begun>>;
const save = async ({ person, attemptId, questionId }: Begun, choice: boolean) => {
  const sent = { attemptId, questionId, choiceIds: [String(choice)], sequence: app.clock.now().getTime() };
  const { status, body } = await app.call(saveAnswer, sent, person.cookie);
  return status === 200 ? 'saved' : (body.code as string);
};
const submit = async ({ person, attemptId }: Begun) => (await app.call(submitAttempt, { attemptId, answers: {} }, person.cookie)).body;
/** Minutes from the beginning to the deadline. */
const minutesOf = async ({ person, attemptId, startedAt }: Begun) =>
  Math.round((Date.parse((await read(person, attemptId)).deadlineAt) - startedAt) / 60_000);
const closeOverdue = () => app.get(AttemptListener).submitOverdue();

describe('an answer at the end of the time allowed', () => {
  it('counts when it left in time and was under way for up to half a minute', async () => {
    const attempt = await begun(10);
    forward(10 + 25 * second);
    expect(await save(attempt, true)).toBe('saved');
    expect(await closeOverdue()).toBe(0);
    forward(10 * second);
    expect(await save(attempt, false)).toBe('ATTEMPT_OVERDUE');
    expect(await closeOverdue()).toBe(1);
    const { submittedAt, result } = await read(attempt.person, attempt.attemptId);
    expect([Date.parse(submittedAt) - attempt.startedAt, result.score.scaled]).toEqual([600_000, 1]);
  });

  it('sent with the submission, is graded within the same half minute and not later', async () => {
    const [inTime, late] = [await begun(10), await begun(10)];
    const handIn = async ({ person, attemptId, questionId }: Begun) => {
      const answers = { [questionId]: { choiceIds: ['true'] } };
      return (await app.call(submitAttempt, { attemptId, answers }, person.cookie)).body.result.score.scaled;
    };
    forward(10 + 20 * second);
    expect(await handIn(inTime)).toBe(1);
    forward(15 * second);
    expect(await handIn(late)).toBe(0);
  });
});

describe('an outage of ours', () => {
  it('gives its whole time back, once, and closes nothing meanwhile', async () => {
    await uptime.beat();
    const attempt = await begun(10);
    await runFor(8);
    await uptime.beat();
    forward(30);
    expect(await closeOverdue()).toBe(0);
    await uptime.beat();
    expect(await minutesOf(attempt)).toBe(40);
    expect(await closeOverdue()).toBe(0);
    await uptime.beat();
    expect(await minutesOf(attempt)).toBe(40);
    expect(await save(attempt, true)).toBe('saved');
    await runFor(3);
    expect(await save(attempt, false)).toBe('ATTEMPT_OVERDUE');
  });

  it('adds to one before, and gives nothing to who began afterwards or has no limit', async () => {
    await uptime.beat();
    const [attempt, unlimited] = [await begun(10), await begun(null)];
    await outage(5);
    await outage(7);
    const later = await begun(10);
    expect(await minutesOf(attempt)).toBe(22);
    expect(await minutesOf(later)).toBe(10);
    expect((await read(unlimited.person, unlimited.attemptId)).deadlineAt).toBeNull();
  });

  it('gives nothing to who had let the time pass before', async () => {
    await uptime.beat();
    const attempt = await begun(10);
    await runFor(11);
    await outage(5);
    expect(await minutesOf(attempt)).toBe(10);
    expect(await save(attempt, true)).toBe('ATTEMPT_OVERDUE');
  });
});

it('refuses an answer that arrives after the submission, and leaves the grade as it is', async () => {
  const attempt = await begun(null);
  const { person, attemptId, questionId } = attempt;
  expect(await save(attempt, true)).toBe('saved');
  expect((await submit(attempt)).result.score.scaled).toBe(1);
  expect(await save(attempt, false)).toBe('ATTEMPT_ALREADY_SUBMITTED');
  for (const [endpoint, sent] of [
    [saveAnswers, { attemptId, answers: { [questionId]: { choiceIds: ['false'] } } }],
    [flagQuestion, { attemptId, questionId, flagged: true }],
  ] as const) {
    const { status, body } = await app.call(endpoint, sent as never, person.cookie);
    expect([status, body.code]).toEqual([409, 'ATTEMPT_ALREADY_SUBMITTED']);
    expect(body.title).toMatch(/handed in/i);
  }
  expect((await submit(attempt)).result.score.scaled).toBe(1);
});

it('keeps no script of whoever writes a quiz, by whichever way it comes', async () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">on</a><p onclick="alert(1)">Text</p>';
  const asked = { ...makeEssay(), prompt: text(evil), feedback: text(evil), modelAnswer: text(evil), criteria: text(evil) };
  const choices = makeChoices(1, 0).map((choice) => ({ ...choice, text: text(evil), feedback: text(evil) }));
  const chosen = { ...makeQuestion('single-choice', { shuffle: false, choices }), prompt: text(evil) };
  const definition = quizDefinition.parse({
    introduction: text(evil),
    settings: {
      ...{ masteryScore: null, maxAttempts: null, minutesAllowed: null, shuffleQuestions: false },
      ...{ grading: 'highest', review: 'answers-and-key', questionsPerPage: null },
    },
    items: [{ questionId: asked.id }, { questionId: chosen.id }],
  });
  const content = { title: text('Quiz'), sourceLanguage: 'en', definition, bank: [asked, chosen] };
  const latest = await app.db.transaction(async (tx) => {
    const quizId = await app.get(QuizService).save(tx, content, {});
    return app.get(QuizService).latest(tx, quizId);
  });
  const clean = { text: '<a>on</a><p>Text</p>', version: 1 };
  expect(latest.definition.introduction).toEqual({ en: clean });
  expect(latest.bank).toMatchObject([
    { prompt: { en: clean }, feedback: { en: clean }, modelAnswer: { en: clean }, criteria: { en: clean } },
    // Texts of choices are plain, and escaped wherever they are shown.
    {
      prompt: { en: clean },
      choices: [
        { text: text(evil), feedback: { en: clean } },
        { text: text(evil), feedback: { en: clean } },
      ],
    },
  ]);
});

it('shows the pictures of questions, and makes no address of what a learner typed', async () => {
  const person = await signedIn(app);
  const fileId = '0198c0de-0000-7000-8000-00000000f11e';
  const picture = `<img src="file:${fileId}/plan.png" alt="The plan" />`;
  const essay = makeQuestion('essay', {
    points: 1,
    prompt: text(`<p>Look: ${picture} <a href="activity:${fileId}">there</a></p>`),
    modelAnswer: text(`<p>${picture}</p>`),
  });
  const definition = quizDefinition.parse({
    introduction: text(picture),
    settings: {
      ...{ masteryScore: null, maxAttempts: null, minutesAllowed: null, shuffleQuestions: false },
      ...{ grading: 'highest', review: 'answers-and-key', questionsPerPage: null },
    },
    items: [{ questionId: essay.id }],
  });
  const attemptId = await app.db.transaction(async (tx) => {
    const quizId = await app.get(QuizService).save(tx, { title: text('Quiz'), sourceLanguage: 'en', definition, bank: [essay] }, {});
    const launch = { registrationId: randomUUID(), accountId: person.id, quizId, asOf: new Date(app.clock.now().getTime() + 60_000) };
    return (await app.get(QuizService).launch(tx, launch)).attemptId;
  });
  const address = new RegExp(`<img alt="The plan" src="/files/${fileId}/plan\\.png\\?u=\\d+&amp;s=[\\w-]+"`);
  const running = await read(person, attemptId);
  expect(running.introduction.text).toMatch(address);
  expect(running.questions[0].prompt.text).toMatch(address);
  expect(running.questions[0].prompt.text).toContain('<a>there</a>');
  await app.call(submitAttempt, { attemptId, answers: { [essay.id]: { text: picture } } }, person.cookie);
  const [review] = (await read(person, attemptId)).review;
  expect(review.given).toBe(picture);
  expect(review.modelAnswer.text).toMatch(address);
});
