import pg from 'pg';
import { quizDefinition } from '@cursus/assessment/contract';
import { QuizService } from '@cursus/assessment/server';
import { submitAttempt, saveAnswer } from '@cursus/assessment/contract';
import { makeTrueFalse, text } from '@cursus/assessment/rules/question.factory';
import type { CourseDraft } from '@cursus/catalogue/contract';
import { CourseService, stableId } from '@cursus/catalogue/server';
import { courseDraftOf, lessonDraft, publishedCourse, quizActivityDraft } from '@cursus/catalogue/server/course.factory';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';
import {
  changeLanguage,
  completeActivity,
  enrol,
  getActivity,
  getEnrolment,
  getHome,
  getRegistration,
  launchQuiz,
  listEnrolments,
  moveToNewest,
  savePosition,
  sendPosition,
  withdraw,
} from '../contract';
import { EditionService } from './edition.service';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: true });
}, 120_000);
afterAll(() => app.stop());

/** What learning itself records about a person. */
const factsOf = async (person: TestPerson) => {
  const facts: { kind: string }[] = await app.db.query(
    `SELECT kind FROM fact JOIN subject USING (subject_id) WHERE account_id = $1 AND kind <> 'certified' ORDER BY fact.id`,
    [person.id],
  );
  return facts.map(({ kind }) => kind);
};
async function enrolled(person: TestPerson, draft: CourseDraft) {
  const { courseId, versionId } = await publishedCourse(app, draft);
  const { body } = await app.call(enrol, { courseId }, person.cookie);
  return { courseId, versionId, enrolmentId: body.enrolmentId as string, first: body.activityId as string };
}
const activity = (key: string, name: string) => stableId(key, 'activity', name);

describe('enrolling', () => {
  it('gives one enrolment and one fact to somebody who asks several times at once', async () => {
    const person = await signedIn(app, { country: 'JO' });
    const { courseId } = await publishedCourse(app, courseDraftOf('twice'));
    const replies = await Promise.all(Array.from({ length: 5 }, () => app.call(enrol, { courseId }, person.cookie)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(replies.map(({ body }) => body.enrolmentId)).size).toBe(1);
    expect(await factsOf(person)).toEqual(['enrolled']);
  });

  it('never gives more seats than there are', async () => {
    const { courseId } = await publishedCourse(app, courseDraftOf('seats'));
    const editionId = await app.db.transaction((tx) => app.get(EditionService).open(tx, courseId, { seats: 3 }));
    const people = await Promise.all(Array.from({ length: 6 }, () => signedIn(app)));
    const replies = await Promise.all(people.map(({ cookie }) => app.call(enrol, { courseId, editionId }, cookie)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(replies.filter(({ body }) => body.code === 'EDITION_FULL')).toHaveLength(3);
  });

  it('asks the country of an edition for certain countries', async () => {
    const { courseId } = await publishedCourse(app, courseDraftOf('countries'));
    const editionId = await app.db.transaction((tx) => app.get(EditionService).open(tx, courseId, { countries: ['TN', 'MA'] }));
    const [tunisian, kenyan] = [await signedIn(app, { country: 'TN' }), await signedIn(app, { country: 'KE' })];
    expect((await app.call(enrol, { courseId, editionId }, tunisian.cookie)).status).toBe(200);
    expect((await app.call(enrol, { courseId, editionId }, kenyan.cookie)).body.code).toBe('COUNTRY_NOT_INCLUDED');
  });

  it('keeps what was done for somebody who left and comes back', async () => {
    const person = await signedIn(app);
    const { courseId, enrolmentId } = await enrolled(person, courseDraftOf('back'));
    await app.call(completeActivity, { enrolmentId, activityId: activity('back', 'one') }, person.cookie);
    await app.call(withdraw, { enrolmentId }, person.cookie);
    expect((await app.call(listEnrolments, {}, person.cookie)).body.items).toEqual([]);
    const again = await app.call(enrol, { courseId }, person.cookie);
    expect(again.body.enrolmentId).toBe(enrolmentId);
    expect((await app.call(getEnrolment, { enrolmentId }, person.cookie)).body.progress).toMatchObject({ done: 1, of: 2 });
    expect(await factsOf(person)).toEqual(['enrolled', 'reached', 'withdrawn', 'enrolled']);
  });

  it('closes a retired course to new people and leaves it open to those who are in it', async () => {
    const [inside, outside, admin] = [
      await signedIn(app),
      await signedIn(app),
      await signedIn(app, { roles: ['learner', 'administrator'] }),
    ];
    const { courseId, enrolmentId, first } = await enrolled(inside, courseDraftOf('retired'));
    await app.db.transaction((tx) => app.get(CourseService).retire(tx, admin.id, courseId));
    expect((await app.call(enrol, { courseId }, outside.cookie)).body.code).toBe('COURSE_RETIRED');
    expect((await app.call(getActivity, { enrolmentId, activityId: first }, inside.cookie)).status).toBe(200);
  });
});

describe('another person', () => {
  it('finds nothing under somebody else’s ids', async () => {
    const [owner, other] = [await signedIn(app), await signedIn(app)];
    const { enrolmentId, first: activityId } = await enrolled(owner, courseDraftOf('private'));
    await app.call(getActivity, { enrolmentId, activityId }, owner.cookie);
    const [{ id: registrationId }] = await app.db.query('SELECT id FROM registration WHERE enrolment_id = $1', [enrolmentId]);
    const replies = await Promise.all([
      app.call(getEnrolment, { enrolmentId }, other.cookie),
      app.call(getActivity, { enrolmentId, activityId }, other.cookie),
      app.call(completeActivity, { enrolmentId, activityId }, other.cookie),
      app.call(savePosition, { enrolmentId, activityId, blockId: 'b-1' }, other.cookie),
      app.call(sendPosition, { enrolmentId, activityId, blockId: 'b-1' }, other.cookie),
      app.call(launchQuiz, { enrolmentId, activityId }, other.cookie),
      app.call(changeLanguage, { enrolmentId, language: 'en' }, other.cookie),
      app.call(moveToNewest, { enrolmentId }, other.cookie),
      app.call(withdraw, { enrolmentId }, other.cookie),
      app.call(getRegistration, { registrationId }, other.cookie),
    ]);
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual(replies.map(() => [404, 'ENROLMENT_NOT_FOUND']));
    expect(await factsOf(other)).toEqual([]);
  });
});

describe('a lesson', () => {
  it('is recorded once as reached, rendered in the chosen language and costs few statements', async () => {
    const person = await signedIn(app);
    const draft = courseDraftOf('lesson', {
      title: { en: 'Course lesson', fr: 'Cours leçon' },
      summary: { en: 'About.', fr: 'À propos.' },
      outcomes: [],
      modules: [
        {
          id: stableId('lesson', 'module', '1'),
          title: { en: 'Module one', fr: 'Premier module' },
          activities: [
            lessonDraft('lesson', 'one', {
              title: { en: 'One', fr: 'Un' },
              blocks: [
                {
                  kind: 'rich-text',
                  id: stableId('lesson', 'b1'),
                  texts: { html: { en: '<p>Good <b onclick="x()">day</b><script>alert(1)</script></p>', fr: '<p>Bonjour</p>' } },
                },
              ],
            }),
          ],
        },
      ],
    });
    const { enrolmentId, first: activityId } = await enrolled(person, draft);
    const english = await app.call(getActivity, { enrolmentId, activityId }, person.cookie);
    expect(english.body.lesson.html).toContain('<p>Good <strong>day</strong></p>');
    expect(english.body.lesson.html).not.toMatch(/script|onclick/);
    expect(english.body.languages).toEqual(['en', 'fr']);
    await app.call(changeLanguage, { enrolmentId, language: 'fr' }, person.cookie);
    const french = await app.call(getActivity, { enrolmentId, activityId }, person.cookie);
    expect(french.body.lesson.html).toMatch(/lang="fr"[^>]*><p>Bonjour/);
    expect((await app.call(changeLanguage, { enrolmentId, language: 'ru' }, person.cookie)).body.code).toBe('LANGUAGE_NOT_OFFERED');
    expect(await factsOf(person)).toEqual(['enrolled', 'reached']);

    const query = jest.spyOn(pg.Client.prototype, 'query');
    await app.call(getActivity, { enrolmentId, activityId }, person.cookie);
    expect(query.mock.calls.length).toBeGreaterThan(0);
    expect(query.mock.calls.length).toBeLessThanOrEqual(3);
    query.mockRestore();
  });

  it('keeps the place where somebody stopped', async () => {
    const person = await signedIn(app);
    const { enrolmentId, first: activityId } = await enrolled(person, courseDraftOf('position'));
    expect((await app.call(savePosition, { enrolmentId, activityId, blockId: 'x' }, person.cookie)).status).toBe(404);
    await app.call(getActivity, { enrolmentId, activityId }, person.cookie);
    const saved = await app.call(savePosition, { enrolmentId, activityId, blockId: 'block-7' }, person.cookie);
    expect(Date.parse(saved.body.savedAt)).toBeGreaterThan(Date.now() - 60_000);
    await app.call(sendPosition, { enrolmentId, activityId, blockId: 'block-8' }, person.cookie);
    const { body } = await app.call(getActivity, { enrolmentId, activityId }, person.cookie);
    expect(body.position).toEqual({ blockId: 'block-8' });
    expect((await app.call(getHome, {}, person.cookie)).body.next.next).toMatchObject({ activityId, blockId: 'block-8', begun: true });
  });

  it('stays shut until what it requires is done, and says what that is', async () => {
    const person = await signedIn(app);
    const key = 'locked';
    const { enrolmentId } = await enrolled(
      person,
      courseDraftOf(key, { activities: [lessonDraft(key, 'one'), lessonDraft(key, 'two', { requires: [activity(key, 'one')] })] }),
    );
    const second = { enrolmentId, activityId: activity(key, 'two') };
    const shut = await app.call(getActivity, second, person.cookie);
    expect(shut.body).toMatchObject({ lesson: null, lockedBy: [{ id: activity(key, 'one'), title: { text: 'Lesson one' } }] });
    expect((await app.call(completeActivity, second, person.cookie)).body.code).toBe('ACTIVITY_LOCKED');
    expect(await factsOf(person)).toEqual(['enrolled']);
    await app.call(completeActivity, { enrolmentId, activityId: activity(key, 'one') }, person.cookie);
    expect((await app.call(getActivity, second, person.cookie)).body.lesson.html).toContain('Text of two');
  });
});

describe('completing', () => {
  it('completes the course once when its last activities are marked at the same time', async () => {
    const person = await signedIn(app);
    const { enrolmentId, courseId, versionId } = await enrolled(person, courseDraftOf('both'));
    await Promise.all(
      ['one', 'two', 'one', 'two'].map((name) =>
        app.call(completeActivity, { enrolmentId, activityId: activity('both', name) }, person.cookie),
      ),
    );
    const { body } = await app.call(getEnrolment, { enrolmentId }, person.cookie);
    expect(body).toMatchObject({
      status: 'completed',
      progress: { done: 2, of: 2, minutesLeft: 0 },
      requirements: [{ met: true, done: 2, of: 2 }],
    });
    expect(await factsOf(person)).toEqual(['enrolled', 'reached', 'trained']);
    const told = await app.db.query(`SELECT data FROM outbox_event WHERE name = 'course.completed' AND data->>'enrolmentId' = $1`, [
      enrolmentId,
    ]);
    expect(told).toEqual([{ data: { enrolmentId, accountId: person.id, courseVersionId: versionId } }]);
    expect(courseId).toBe(stableId('both'));
  });

  it('follows a quiz: launched with a registration, passed by its result, opened to the checklist', async () => {
    const person = await signedIn(app);
    const key = 'quizzed';
    const question = makeTrueFalse();
    const definition = quizDefinition.parse({
      settings: {
        ...{ masteryScore: 0.7, maxAttempts: null, minutesAllowed: null, shuffleQuestions: false },
        ...{ grading: 'highest', review: 'answers', questionsPerPage: null },
      },
      items: [{ questionId: question.id }],
    });
    const quizId = await app.db.transaction((tx) =>
      app.get(QuizService).save(tx, { title: text('Final quiz'), sourceLanguage: 'en', definition, bank: [question] }, { sourceKey: key }),
    );
    const { enrolmentId } = await enrolled(
      person,
      courseDraftOf(key, { activities: [lessonDraft(key, 'one'), quizActivityDraft(key, 'final', quizId)] }),
    );
    const quiz = { enrolmentId, activityId: activity(key, 'final') };
    expect((await app.call(completeActivity, quiz, person.cookie)).body.code).toBe('NOT_MARKED_BY_HAND');
    expect((await app.call(launchQuiz, { enrolmentId, activityId: activity(key, 'one') }, person.cookie)).body.code).toBe('NOT_A_QUIZ');
    expect((await app.call(getActivity, quiz, person.cookie)).body.quiz).toMatchObject({
      questions: 1,
      masteryScore: 0.7,
      attempts: [],
      reasons: [],
    });

    const attempt = async (choice: string) => {
      const { attemptId } = (await app.call(launchQuiz, quiz, person.cookie)).body;
      await app.call(saveAnswer, { attemptId, questionId: question.id, choiceIds: [choice], sequence: 1 }, person.cookie);
      await app.call(submitAttempt, { attemptId, answers: {} }, person.cookie);
    };
    const requirement = async () => (await app.call(getEnrolment, { enrolmentId }, person.cookie)).body.requirements[1];
    await attempt('false');
    await eventually(async () => expect(await requirement()).toMatchObject({ kind: 'quiz', met: false, scaled: 0, masteryScore: 0.7 }));
    await app.call(completeActivity, { enrolmentId, activityId: activity(key, 'one') }, person.cookie);
    expect(await factsOf(person)).not.toContain('trained');
    await attempt('true');
    // Coming back shows at once what was achieved, before any news has arrived.
    expect((await app.call(getActivity, quiz, person.cookie)).body).toMatchObject({
      completedAt: expect.any(String),
      courseCompleted: true,
    });
    await eventually(async () => expect(await requirement()).toMatchObject({ met: true, scaled: 1 }));
    expect((await app.call(getEnrolment, { enrolmentId }, person.cookie)).body.status).toBe('completed');
    expect(await factsOf(person)).toEqual(['enrolled', 'reached', 'trained']);
  });
});
