import type { CourseDraft } from '@cursus/catalogue/contract';
import { CourseService, stableId } from '@cursus/catalogue/server';
import { courseDraftOf, lessonDraft, publishedCourse } from '@cursus/catalogue/server/course.factory';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { eventually, startTestApp, type TestApp } from '@cursus/platform/testing';
import { completeActivity, enrol, getCourse, getEnrolment, moveToNewest } from '../contract';

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

describe('a new version', () => {
  it('takes everyone along when it is minor, undoing nothing', async () => {
    const person = await signedIn(app);
    const key = 'minor';
    const { enrolmentId, courseId } = await enrolled(person, courseDraftOf(key));
    await app.call(completeActivity, { enrolmentId, activityId: activity(key, 'one') }, person.cookie);
    const three = [lessonDraft(key, 'zero'), lessonDraft(key, 'one', { completion: 'viewed' }), lessonDraft(key, 'two')];
    const { versionId } = await publishedCourse(app, courseDraftOf(key, { activities: three }), 'minor');
    await eventually(async () => {
      const { body } = await app.call(getEnrolment, { enrolmentId }, person.cookie);
      expect(body).toMatchObject({ version: { major: 1, minor: 1 }, progress: { done: 1, of: 3 }, newer: null });
    });
    expect(await app.db.query('SELECT course_version_id FROM enrolment WHERE course_id = $1', [courseId])).toEqual([
      { course_version_id: versionId },
    ]);
  });

  it('completes somebody to whom a minor version leaves nothing to do', async () => {
    const person = await signedIn(app);
    const key = 'fewer';
    const { enrolmentId } = await enrolled(person, courseDraftOf(key));
    await app.call(completeActivity, { enrolmentId, activityId: activity(key, 'one') }, person.cookie);
    await publishedCourse(app, courseDraftOf(key, { activities: [lessonDraft(key, 'one')] }), 'minor');
    await eventually(async () => expect((await app.call(getEnrolment, { enrolmentId }, person.cookie)).body.status).toBe('completed'));
    expect(await factsOf(person)).toEqual(['enrolled', 'reached', 'trained']);
  });

  it('waits for the learner when it is major', async () => {
    const [person, newcomer] = [await signedIn(app), await signedIn(app)];
    const key = 'major';
    const { enrolmentId, courseId } = await enrolled(person, courseDraftOf(key));
    await app.call(completeActivity, { enrolmentId, activityId: activity(key, 'one') }, person.cookie);
    expect((await app.call(moveToNewest, { enrolmentId }, person.cookie)).body.code).toBe('NO_NEWER_VERSION');
    await publishedCourse(app, courseDraftOf(key, { activities: [lessonDraft(key, 'one'), lessonDraft(key, 'three')] }), 'major');
    await app.call(enrol, { courseId }, newcomer.cookie);
    const before = await app.call(getEnrolment, { enrolmentId }, person.cookie);
    expect(before.body).toMatchObject({ version: { major: 1 }, newer: { major: 2, minor: 0 } });
    expect(before.body.outline[0].items.map(({ id }: { id: string }) => id)).toContain(activity(key, 'two'));
    expect((await app.call(moveToNewest, { enrolmentId }, person.cookie)).body).toEqual({ major: 2, minor: 0 });
    const after = await app.call(getEnrolment, { enrolmentId }, person.cookie);
    expect(after.body).toMatchObject({ version: { major: 2 }, newer: null, progress: { done: 1, of: 2 } });
  });
});

describe('a course that is not open', () => {
  it('has no page and takes nobody before she or he is a member, and stays open to its members', async () => {
    const [outside, inside] = [await signedIn(app), await signedIn(app)];
    const { courseId } = await publishedCourse(app, courseDraftOf('confidential', { classification: 'confidential' }));
    const seenBy = async (cookie?: string) => [
      (await app.call(getCourse, { slug: 'course-confidential' }, cookie)).status,
      (await app.call(enrol, { courseId }, cookie)).status,
    ];
    expect(await seenBy()).toEqual([404, 401]);
    await app.get(CourseService).addMember(app.db.manager, courseId, inside.id, null);
    expect(await seenBy(outside.cookie)).toEqual([404, 404]);
    expect(await seenBy(inside.cookie)).toEqual([200, 200]);
  });

  it('stays known to those who were in it when it was closed', async () => {
    const [outside, inside] = [await signedIn(app), await signedIn(app)];
    await enrolled(inside, courseDraftOf('closing'));
    await publishedCourse(app, courseDraftOf('closing', { classification: 'restricted' }), 'minor');
    await eventually(async () => expect((await app.call(getCourse, { slug: 'course-closing' }, inside.cookie)).status).toBe(200));
    expect((await app.call(getCourse, { slug: 'course-closing' }, outside.cookie)).status).toBe(404);
  });
});

describe('a course page', () => {
  it('shows a stranger what the course is, and a learner the own state', async () => {
    const person = await signedIn(app);
    const { courseId } = await publishedCourse(app, courseDraftOf('page'));
    const stranger = await app.call(getCourse, { slug: 'course-page' });
    expect(stranger.body).toMatchObject({ title: { text: 'Course page' }, signedIn: false, enrolment: null, editions: [{ reasons: [] }] });
    await app.call(enrol, { courseId }, person.cookie);
    const learner = await app.call(getCourse, { slug: 'course-page' }, person.cookie);
    expect(learner.body.enrolment).toMatchObject({ status: 'active', progress: { done: 0, of: 2, minutesLeft: 20 } });
  });
});
