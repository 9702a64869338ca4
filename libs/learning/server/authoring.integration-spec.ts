import { quizDefinition, type Question } from '@cursus/assessment/contract';
import { QuizService } from '@cursus/assessment/server';
import { makeTrueFalse, text } from '@cursus/assessment/rules/question.factory';
import type { CourseDraft } from '@cursus/catalogue/contract';
import { CourseService, stableId } from '@cursus/catalogue/server';
import { courseDraftOf, lessonDraft, quizActivityDraft } from '@cursus/catalogue/server/course.factory';
import { signedIn, type TestPerson } from '@cursus/people/server/person.factory';
import { startTestApp, type TestApp } from '@cursus/platform/testing';
import {
  changeActivity,
  changeCertificate,
  changeCourseFacts,
  changeCourseTexts,
  changeEdition,
  changeActivityTexts,
  changeQuizSettings,
  changeSourceLanguage,
  getAuthoredCourse,
  getCourse,
  getActivityTexts,
  listAuthoredCourses,
  openEdition,
  previewActivity,
  publishCourse,
  retireCourse,
  type AuthoredCourseView,
} from '../contract';

let app: TestApp;
let trainer: TestPerson;
let administrator: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  trainer = await signedIn(app, { roles: ['learner', 'trainer'], timeZone: 'Asia/Jakarta' });
  administrator = await signedIn(app, { roles: ['learner', 'administrator'] });
}, 120_000);
afterAll(() => app.stop());

const draftOf = (draft: CourseDraft, author = trainer.id) =>
  app.db.transaction((tx) => app.get(CourseService).saveDraft(tx, draft, author));
const quizOf = (key: string, bank: Question[]) =>
  app.db.transaction((tx) =>
    app.get(QuizService).save(
      tx,
      {
        title: text('Final quiz'),
        sourceLanguage: 'en',
        definition: quizDefinition.parse({
          settings: {
            ...{ masteryScore: null, maxAttempts: null, minutesAllowed: null, shuffleQuestions: false },
            ...{ grading: 'highest', review: 'answers', questionsPerPage: null },
          },
          items: bank.map(({ id }) => ({ questionId: id })),
        }),
        bank,
      },
      { sourceKey: key },
    ),
  );
const view = async (courseId: string, person = trainer) =>
  (await app.call(getAuthoredCourse, { courseId }, person.cookie)).body as AuthoredCourseView;
const activity = (key: string, name: string) => stableId(key, 'activity', name);
const certificate = { offered: true, validMonths: null, issuer: {}, place: {}, signatory: {} };

describe('whose courses', () => {
  it('are the own ones of a trainer and everybody’s of an administrator, found by words and status', async () => {
    const other = await signedIn(app, { roles: ['learner', 'trainer'] });
    await draftOf(courseDraftOf('mine', { title: { en: 'Evidence from Café servers' } }));
    await draftOf(courseDraftOf('theirs', { title: { en: 'Evidence of others' } }), other.id);
    const titles = async (person: TestPerson, sent = {}) =>
      (await app.call(listAuthoredCourses, sent, person.cookie)).body.items.map(({ title }: { title: { text: string } }) => title.text);
    expect(await titles(trainer, { q: 'evidence' })).toEqual(['Evidence from Café servers']);
    expect(await titles(administrator, { q: 'EVIDENCE' })).toEqual(['Evidence of others', 'Evidence from Café servers']);
    expect(await titles(trainer, { q: 'cafe', status: 'draft' })).toEqual(['Evidence from Café servers']);
    expect(await titles(trainer, { q: 'cafe', status: 'published' })).toEqual([]);
    expect(await titles(trainer, { q: '%' })).toEqual([]);
    expect(await titles(trainer, { q: 'version' })).toEqual([]);
  });

  it('go on where a page ended, each once', async () => {
    const author = await signedIn(app, { roles: ['learner', 'trainer'] });
    for (const key of ['p1', 'p2', 'p3', 'p4', 'p5']) await draftOf(courseDraftOf(key), author.id);
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const { body } = await app.call(listAuthoredCourses, { limit: 2, ...(after && { after }) }, author.cookie);
      seen.push(...body.items.map(({ slug }: { slug: string }) => slug));
      after = body.after;
    }
    expect(seen).toEqual(['course-p5', 'course-p4', 'course-p3', 'course-p2', 'course-p1']);
  });

  it('are not there for another trainer, whatever is asked of them', async () => {
    const other = await signedIn(app, { roles: ['learner', 'trainer'] });
    const key = 'guarded';
    const quizId = await quizOf(key, [makeTrueFalse()]);
    const courseId = await draftOf(courseDraftOf(key, { activities: [lessonDraft(key, 'one'), quizActivityDraft(key, 'two', quizId)] }));
    const [lesson, quiz] = [activity(key, 'one'), activity(key, 'two')];
    const [edition] = (await view(courseId)).editions;
    const facts = { theme: 'human-rights', level: 'advanced' as const, format: 'tutored' as const, classification: 'open' as const };
    const rules = { grading: 'last' as const, review: 'score' as const };
    const replies = [
      await app.call(getAuthoredCourse, { courseId }, other.cookie),
      await app.call(previewActivity, { courseId, activityId: lesson }, other.cookie),
      await app.call(getActivityTexts, { courseId, activityId: lesson }, other.cookie),
      await app.call(changeCourseTexts, { courseId, language: 'en', title: 'x', summary: '', audience: '', outcomes: '' }, other.cookie),
      await app.call(changeSourceLanguage, { courseId, language: 'fr' }, other.cookie),
      await app.call(changeCourseFacts, { courseId, ...facts }, other.cookie),
      await app.call(changeCertificate, { courseId, ...certificate }, other.cookie),
      await app.call(changeActivity, { courseId, activityId: lesson, minutes: 1, completion: 'none' }, other.cookie),
      await app.call(changeQuizSettings, { courseId, activityId: quiz, ...rules }, other.cookie),
      await app.call(changeActivityTexts, { courseId, activityId: lesson, language: 'en', revision: 1, texts: {} }, other.cookie),
      await app.call(changeEdition, { courseId, editionId: edition!.id }, other.cookie),
      await app.call(openEdition, { courseId, title: 'x' }, other.cookie),
    ];
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual(replies.map(() => [404, 'COURSE_NOT_FOUND']));
    expect((await view(courseId)).title).toEqual({ en: { text: 'Course guarded', version: 1 } });
  });
});

describe('texts', () => {
  it('are written in one language after another, and a changed source makes translations stale', async () => {
    const courseId = await draftOf(courseDraftOf('texts'));
    const write = (language: string, title: string, outcomes: string) =>
      app.call(changeCourseTexts, { courseId, language, title, summary: 'S', audience: '', outcomes }, trainer.cookie);
    await write('en', 'Witnesses', 'Hear them\n\n  Protect them ');
    await write('ar', 'الشهود', 'سماعهم\nحمايتهم\nزائد');
    expect(await view(courseId)).toMatchObject({
      title: { en: { text: 'Witnesses' }, ar: { text: 'الشهود' } },
      outcomes: [
        { en: { text: 'Hear them' }, ar: { text: 'سماعهم' } },
        { en: { text: 'Protect them' }, ar: { text: 'حمايتهم' } },
      ],
      audience: null,
      coverage: { ar: { stale: 0 } },
    });
    await write('en', 'Witnesses and victims', 'Hear them\nProtect them');
    expect((await view(courseId)).coverage.ar).toMatchObject({ stale: 1 });
  });

  it('of a lesson are cleaned, and nobody overwrites what somebody else has just written', async () => {
    const key = 'blocks';
    const courseId = await draftOf(courseDraftOf(key));
    const at = { courseId, activityId: activity(key, 'one') };
    const { body } = await app.call(getActivityTexts, at, trainer.cookie);
    const [heading, paragraph] = body.blocks as { id: string }[];
    const change = (revision: number, texts: Record<string, Record<string, string>>, language = 'en') =>
      app.call(changeActivityTexts, { ...at, language, revision, texts }, trainer.cookie);
    const script = '<p onclick="x()">New <b>text</b><script>alert(1)</script></p>';
    expect((await change(body.revision, { [paragraph!.id]: { html: script } })).status).toBe(200);
    expect((await change(body.revision, { [heading!.id]: { text: 'Late' } })).body.code).toBe('TEXT_CHANGED_MEANWHILE');
    await change(body.revision + 1, { [heading!.id]: { text: 'À propos', other: 'no such field' } }, 'fr');
    const after = (await app.call(getActivityTexts, at, trainer.cookie)).body;
    expect(after.blocks[1].fields[0].text.en.text).toBe('<p>New <strong>text</strong></p>');
    expect(after.blocks[0].fields).toEqual([
      { name: 'text', rich: false, text: { en: { text: 'About one', version: 1 }, fr: { text: 'À propos', version: 1 } } },
    ]);
    const seen = await app.call(previewActivity, { ...at, language: 'fr' }, trainer.cookie);
    expect(seen.body.lesson.html).toMatch(/lang="fr"[^>]*>À propos/);
  });

  it('of a quiz are changed and translated the same way, and cleaned too', async () => {
    const key = 'quiz-texts';
    const quizId = await quizOf(key, [makeTrueFalse()]);
    const courseId = await draftOf(courseDraftOf(key, { activities: [quizActivityDraft(key, 'quiz', quizId)] }));
    const at = { courseId, activityId: activity(key, 'quiz') };
    const { body } = await app.call(getActivityTexts, at, trainer.cookie);
    const [asked] = body.blocks as { id: string; kind: string }[];
    expect(body).toMatchObject({ revision: 1, blocks: [{ kind: 'question-true-false', fields: [{ name: 'prompt', rich: true }] }] });
    const change = (revision: number, language: string, prompt: string) =>
      app.call(changeActivityTexts, { ...at, language, revision, texts: { [asked!.id]: { prompt, correct: 'false' } } }, trainer.cookie);
    expect((await change(1, 'fr', '<p onclick="x()">Vrai ?</p><script>x</script>')).status).toBe(200);
    expect((await change(1, 'fr', 'zu spät')).body.code).toBe('TEXT_CHANGED_MEANWHILE');
    const seen = await app.call(previewActivity, { ...at, language: 'fr' }, trainer.cookie);
    expect(seen.body.questions[0]).toMatchObject({ prompt: { text: '<p>Vrai ?</p>', lang: 'fr' }, right: true });
  });

  it('that were taken for the wrong language are told apart without changing a word', async () => {
    const key = 'french';
    const quizId = await quizOf(key, [makeTrueFalse()]);
    const courseId = await draftOf(
      courseDraftOf(key, { title: { en: 'Les témoins' }, activities: [lessonDraft(key, 'one'), quizActivityDraft(key, 'two', quizId)] }),
    );
    expect((await app.call(changeSourceLanguage, { courseId, language: 'fr' }, trainer.cookie)).status).toBe(200);
    const course = await view(courseId);
    expect([course.sourceLanguage, course.title, Object.keys(course.coverage)]).toEqual([
      'fr',
      { fr: { text: 'Les témoins', version: 1 } },
      ['fr'],
    ]);
    const { body } = await app.call(previewActivity, { courseId, activityId: activity(key, 'two') }, trainer.cookie);
    expect(body.questions[0].prompt).toEqual({ text: 'Prompt', lang: 'fr' });
    await app.call(
      changeCourseTexts,
      { courseId, language: 'en', title: 'Witnesses', summary: '', audience: '', outcomes: '' },
      trainer.cookie,
    );
    expect((await app.call(changeSourceLanguage, { courseId, language: 'en' }, trainer.cookie)).body.code).toBe('LANGUAGE_TAKEN');
  });
});

describe('rules', () => {
  it('of a quiz come from a form: empty means no limit, per cent become a share', async () => {
    const key = 'quiz-rules';
    const quizId = await quizOf(key, [makeTrueFalse()]);
    const courseId = await draftOf(courseDraftOf(key, { activities: [quizActivityDraft(key, 'quiz', quizId)] }));
    const at = { courseId, activityId: activity(key, 'quiz') };
    const form = { passMark: '80', maxAttempts: '', minutesAllowed: '45', questionsPerPage: '', grading: 'last', review: 'score' };
    await app.call(changeQuizSettings, { ...at, ...form, shuffleQuestions: 'on' } as never, trainer.cookie);
    const settings = async () => (await view(courseId)).modules[0]!.activities[0]!.quiz!.settings;
    expect(await settings()).toEqual({
      ...{ masteryScore: 0.8, maxAttempts: null, minutesAllowed: 45, questionsPerPage: null },
      ...{ grading: 'last', review: 'score', shuffleQuestions: true },
    });
    for (const wrong of [{ passMark: '0' }, { passMark: '101' }, { maxAttempts: 'many' }, { grading: 'luck' }])
      expect((await app.call(changeQuizSettings, { ...at, ...form, ...wrong } as never, trainer.cookie)).status).toBe(422);
    expect((await settings()).masteryScore).toBe(0.8);
  });

  it('that nobody could meet hinder publication by name', async () => {
    const key = 'impossible';
    const courseId = await draftOf(courseDraftOf(key));
    const [one, two] = [activity(key, 'one'), activity(key, 'two')];
    const change = (activityId: string, requires: string[]) =>
      app.call(changeActivity, { courseId, activityId, minutes: 5, completion: 'marked', requires }, trainer.cookie);
    await change(one, [two]);
    await change(two, [one]);
    expect((await view(courseId)).reasons).toEqual([
      { code: 'REQUIRES_CIRCLE', activityId: one },
      { code: 'REQUIRES_CIRCLE', activityId: two },
    ]);
    const refused = await app.call(publishCourse, { courseId, kind: 'major' }, administrator.cookie);
    expect([refused.status, refused.body.code]).toEqual([409, 'COURSE_NOT_PUBLISHABLE']);
  });

  it('of the certificate keep what a form does not show', async () => {
    const courseId = await draftOf(
      courseDraftOf('certificate', {
        settings: {
          certificate: {
            ...{ offered: true, validMonths: null, issuer: { en: 'Before', ru: 'Прежде' } },
            signatories: [
              { name: 'A', position: { en: 'a', ru: 'а' } },
              { name: 'B', position: {} },
              { name: 'C', position: {} },
            ],
          },
        },
      }),
    );
    await app.call(
      changeCertificate,
      {
        courseId,
        validMonths: '36',
        issuer: { en: 'The academy' },
        signatory: { first: { name: 'Dr Okonkwo', position: { en: 'Dean' } }, second: { name: '' } },
      } as never,
      trainer.cookie,
    );
    expect((await view(courseId)).settings.certificate).toEqual({
      ...{ offered: false, validMonths: 36, issuer: { en: 'The academy', ru: 'Прежде' }, place: {} },
      signatories: [
        { name: 'Dr Okonkwo', position: { en: 'Dean', ru: 'а' } },
        { name: 'C', position: {} },
      ],
    });
  });
});

describe('dates', () => {
  it('are whole days of the author’s zone', async () => {
    const courseId = await draftOf(courseDraftOf('dates'));
    const [selfPaced] = (await view(courseId)).editions;
    const change = (dates: object) => app.call(changeEdition, { courseId, editionId: selfPaced!.id, ...dates }, trainer.cookie);
    expect((await change({ opensOn: '2027-03-01', closesOn: '2027-03-01', daysToComplete: 30 })).status).toBe(200);
    const [row] = await app.db.query('SELECT opens_at, closes_at FROM edition WHERE id = $1', [selfPaced!.id]);
    expect([row.opens_at.toISOString(), row.closes_at.toISOString()]).toEqual(['2027-02-28T17:00:00.000Z', '2027-03-01T17:00:00.000Z']);
    expect((await view(courseId)).editions[0]).toMatchObject({ opensOn: '2027-03-01', closesOn: '2027-03-01', daysToComplete: 30 });
    expect((await change({ opensOn: '2027-03-02', closesOn: '2027-03-01' })).body.code).toBe('EDITION_ENDS_BEFORE_IT_BEGINS');
    expect((await change({ opensOn: '2027-13-01' })).status).toBe(422);
    await change({ opensOn: '', closesOn: '' });
    expect((await view(courseId)).editions[0]).toMatchObject({ opensOn: null, closesOn: null, daysToComplete: null });
    const { body } = await app.call(openEdition, { courseId, title: 'Spring', seats: 12 }, trainer.cookie);
    expect((await view(courseId)).editions).toContainEqual(expect.objectContaining({ id: body.editionId, kind: 'cohort', seats: 12 }));
  });
});

describe('publication', () => {
  it('is an administrator’s, tells what it changes, and counts as new until it is done', async () => {
    const key = 'published';
    const courseId = await draftOf(courseDraftOf(key));
    expect((await app.call(publishCourse, { courseId, kind: 'major' }, trainer.cookie)).status).toBe(403);
    expect((await view(courseId)).mayPublish).toBe(false);
    await app.call(publishCourse, { courseId, kind: 'minor' }, administrator.cookie);
    expect(await view(courseId, administrator)).toMatchObject({
      ...{ status: 'published', version: { major: 1, minor: 0 }, unpublished: false, changes: [], mayPublish: true },
    });
    await app.call(changeActivity, { courseId, activityId: activity(key, 'one'), minutes: 5, completion: 'none' }, trainer.cookie);
    expect(await view(courseId)).toMatchObject({
      ...{ unpublished: true, suggested: 'minor', changes: [{ activityId: activity(key, 'one'), change: 'optional-now' }] },
    });
    const learner = await signedIn(app);
    const { slug } = await view(courseId);
    expect((await app.call(getCourse, { slug }, learner.cookie)).body.version).toMatchObject({ major: 1, minor: 0 });
    await app.call(publishCourse, { courseId, kind: 'minor' }, administrator.cookie);
    expect((await app.call(getCourse, { slug }, learner.cookie)).body.version).toMatchObject({ major: 1, minor: 1 });
    expect((await app.call(retireCourse, { courseId, reason: 'no' }, administrator.cookie)).status).toBe(422);
    expect((await app.call(retireCourse, { courseId, reason: 'Replaced by a newer one' }, administrator.cookie)).status).toBe(200);
    expect((await view(courseId)).status).toBe('retired');
    const trail = await app.db.query(
      `SELECT action, reason FROM audit_entry WHERE subject_id = $1 AND action <> 'course.changed' ORDER BY id`,
      [courseId],
    );
    expect(trail).toEqual([
      { action: 'course.published', reason: null },
      { action: 'course.published', reason: null },
      { action: 'course.retired', reason: 'Replaced by a newer one' },
    ]);
  });
});
