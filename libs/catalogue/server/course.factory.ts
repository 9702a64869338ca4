import type { EntityManager } from 'typeorm';
import type { TestApp } from '@cursus/platform/testing';
import type { CourseDraft } from '../contract';
import { CourseService } from './course.service';
import { PublicationService } from './publication.service';
import { stableId } from './stable-id';

type DraftModule = CourseDraft['modules'][number];
export type DraftActivity = DraftModule['activities'][number];

/** A lesson for tests: one heading and one paragraph. */
export const lessonDraft = (course: string, key: string, change: Partial<DraftActivity> = {}): DraftActivity => ({
  id: stableId(course, 'activity', key),
  kind: 'lesson',
  title: { en: `Lesson ${key}` },
  minutes: 10,
  completion: 'marked',
  blocks: [
    { kind: 'heading', id: stableId(course, 'block', key, '1'), level: 2, texts: { text: { en: `About ${key}` } } },
    { kind: 'rich-text', id: stableId(course, 'block', key, '2'), texts: { html: { en: `<p>Text of ${key}.</p>` } } },
  ],
  ...change,
});

export const quizActivityDraft = (course: string, key: string, quizId: string, change: Partial<DraftActivity> = {}): DraftActivity => ({
  ...lessonDraft(course, key, { kind: 'quiz', title: { en: `Quiz ${key}` }, completion: 'passed', reference: quizId, blocks: [] }),
  ...change,
});

/** A course for tests: two lessons in one module, unless told otherwise. */
export const courseDraftOf = (key: string, change: Partial<CourseDraft> & { activities?: DraftActivity[] } = {}): CourseDraft => {
  const { activities = [lessonDraft(key, 'one'), lessonDraft(key, 'two')], ...rest } = change;
  return {
    id: stableId(key),
    sourceKey: key,
    sourceLanguage: 'en',
    title: { en: `Course ${key}` },
    summary: { en: `What ${key} is about.` },
    outcomes: [{ en: 'Know it' }],
    theme: 'human-rights',
    level: 'introductory',
    hours: null,
    modules: [{ id: stableId(key, 'module', '1'), title: { en: 'Module one' }, activities }],
    ...rest,
  };
};

/** Saves a draft and publishes it. */
export async function publishedCourse(app: TestApp, draft: CourseDraft, kind: 'minor' | 'major' = 'major') {
  return app.db.transaction(async (tx: EntityManager) => {
    const courseId = await app.get(CourseService).saveDraft(tx, draft);
    return { courseId, versionId: await app.get(PublicationService).publish(tx, null, courseId, kind) };
  });
}
