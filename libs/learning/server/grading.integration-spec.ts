import { getAttempt, quizDefinition, saveAnswer, submitAttempt } from '@cursus/assessment/contract';
import { QuizService } from '@cursus/assessment/server';
import { makeQuestion, makeTrueFalse, text } from '@cursus/assessment/rules/question.factory';
import { CourseService, PublicationService, stableId } from '@cursus/catalogue/server';
import { courseDraftOf, quizActivityDraft } from '@cursus/catalogue/server/course.factory';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';
import { enrol, getAttemptToGrade, getEnrolment, launchQuiz, listAttemptsToGrade, markQuestion } from '../contract';
import { EditionService } from './edition.service';

let app: TestApp;
let author: TestPerson;
beforeAll(async () => {
  app = await startTestApp({ worker: true });
}, 120_000);
beforeEach(async () => void (author = await signedIn(app, { roles: ['learner', 'trainer'] })));
afterAll(() => app.stop());

const essay = makeQuestion('essay', {
  points: 4,
  modelAnswer: text('<p>Through the central authority.</p>'),
  criteria: text('<p>Names it.</p>'),
});
const trueFalse = makeTrueFalse(1);

/** A course of the author whose one quiz asks for an essay and one thing that the key decides. */
async function courseWithEssay(key: string) {
  const definition = quizDefinition.parse({
    settings: {
      ...{ masteryScore: 0.6, maxAttempts: null, minutesAllowed: null, shuffleQuestions: false },
      ...{ grading: 'highest', review: 'answers', questionsPerPage: null },
    },
    items: [{ questionId: essay.id }, { questionId: trueFalse.id }],
  });
  return app.db.transaction(async (tx) => {
    const quiz = { title: text('Essay quiz'), sourceLanguage: 'en', definition, bank: [essay, trueFalse] };
    const quizId = await app.get(QuizService).save(tx, quiz, { sourceKey: key });
    const courseId = await app
      .get(CourseService)
      .saveDraft(tx, courseDraftOf(key, { activities: [quizActivityDraft(key, 'quiz', quizId)] }), author.id);
    await app.get(PublicationService).publish(tx, null, courseId, 'major');
    return courseId;
  });
}

async function handedIn(learner: TestPerson, courseId: string, key: string, words: string, editionId?: string) {
  const { enrolmentId } = (await app.call(enrol, { courseId, ...(editionId && { editionId }) }, learner.cookie)).body;
  const activityId = stableId(key, 'activity', 'quiz');
  const { attemptId } = (await app.call(launchQuiz, { enrolmentId, activityId }, learner.cookie)).body;
  await app.call(saveAnswer, { attemptId, questionId: essay.id, text: words, sequence: 1 }, learner.cookie);
  await app.call(saveAnswer, { attemptId, questionId: trueFalse.id, choiceIds: ['true'], sequence: 1 }, learner.cookie);
  await app.call(submitAttempt, { attemptId, answers: {} }, learner.cookie);
  return { attemptId, enrolmentId };
}
const waiting = async (person: TestPerson) =>
  (await app.call(listAttemptsToGrade, {}, person.cookie)).body.items.map(({ attemptId }: { attemptId: string }) => attemptId) as string[];

it('goes from the essay to the completed course: queue, key, points, comment', async () => {
  const learner = await signedIn(app, { fullName: 'Amina Diallo' });
  const { attemptId, enrolmentId } = await handedIn(learner, await courseWithEssay('essay'), 'essay', 'By <b>letter</b>');
  expect(await waiting(author)).toEqual([attemptId]);
  const { body } = await app.call(getAttemptToGrade, { attemptId }, author.cookie);
  expect(body).toMatchObject({ state: 'submitted', learner: 'Amina Diallo', quiz: { text: 'Essay quiz' }, next: null });
  expect(body.questions[0]).toMatchObject({
    ...{ type: 'essay', given: 'By <b>letter</b>', state: 'needs-grading', points: null, max: 4 },
    ...{ modelAnswer: { text: '<p>Through the central authority.</p>' }, criteria: { text: '<p>Names it.</p>' } },
  });
  const mark = (points: number | string, comment = '') =>
    app.call(markQuestion, { attemptId, questionId: essay.id, points, comment } as never, author.cookie);
  expect((await mark(4.5)).body).toMatchObject({ code: 'TOO_MANY_POINTS', details: { max: 4 } });
  expect((await mark(-1)).status).toBe(422);
  expect((await mark('2.5', 'Say to whom.')).body).toEqual({ waiting: false });
  expect(await waiting(author)).toEqual([]);
  expect((await app.call(getAttempt, { attemptId }, learner.cookie)).body).toMatchObject({
    ...{ state: 'graded', result: { score: { raw: 3.5, max: 5, scaled: 0.7 }, success: true, pending: false } },
    review: [{ points: 2.5, comment: { text: 'Say to whom.' } }, { points: 1 }],
  });
  await eventually(async () => expect((await app.call(getEnrolment, { enrolmentId }, learner.cookie)).body.status).toBe('completed'));
  expect((await app.call(listAttemptsToGrade, { state: 'graded' }, author.cookie)).body.items).toMatchObject([{ attemptId }]);
  const trail = await app.db.query(`SELECT action, details FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [attemptId]);
  expect(trail).toEqual([
    { action: 'attempt.viewed', details: {} },
    { action: 'attempt.marked', details: { questionId: essay.id, points: 2.5, before: null } },
  ]);
});

it('is for whoever writes the course, tutors the edition or administers; nobody grades an answer of their own', async () => {
  const key = 'whose';
  const courseId = await courseWithEssay(key);
  const [tutor, stranger, administrator] = [
    await signedIn(app, { roles: ['learner', 'trainer'] }),
    await signedIn(app, { roles: ['learner', 'trainer'] }),
    await signedIn(app, { roles: ['learner', 'administrator'] }),
  ];
  const editionId = await app.db.transaction((tx) => app.get(EditionService).open(tx, courseId, { tutors: [tutor.id] }));
  const { attemptId } = await handedIn(await signedIn(app), courseId, key, 'In the edition', editionId);
  const own = await handedIn(author, courseId, key, 'My own', editionId);
  const [toAuthor, toTutor, toAdministrator] = [await waiting(author), await waiting(tutor), await waiting(administrator)];
  expect([toAuthor, toTutor]).toEqual([[attemptId], [attemptId, own.attemptId]]);
  expect(toAdministrator).toEqual(expect.arrayContaining([attemptId, own.attemptId]));
  expect(await waiting(stranger)).toEqual([]);
  const attempts = [
    await app.call(getAttemptToGrade, { attemptId }, stranger.cookie),
    await app.call(markQuestion, { attemptId, questionId: essay.id, points: 4 }, stranger.cookie),
    await app.call(getAttemptToGrade, { attemptId: own.attemptId }, author.cookie),
    await app.call(markQuestion, { attemptId: own.attemptId, questionId: essay.id, points: 4 }, author.cookie),
  ];
  expect(attempts.map(({ body }) => body.code)).toEqual(attempts.map(() => 'ATTEMPT_NOT_FOUND'));
  const elsewhere = await app.call(markQuestion, { attemptId, questionId: stableId('no such question'), points: 1 }, tutor.cookie);
  expect(elsewhere.body.code).toBe('QUESTION_NOT_ASKED');
  expect((await app.call(getAttemptToGrade, { attemptId }, tutor.cookie)).body.next).toBe(own.attemptId);
});
