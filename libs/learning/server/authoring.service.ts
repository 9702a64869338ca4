import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { allows } from '@cursus/platform/permissions';
import { queryOne, timeAndId, timeCursor, type Actor } from '@cursus/platform/server';
import { QuizService, type QuizSummary } from '@cursus/assessment/server';
import { courseRefusals, type Localized } from '@cursus/catalogue/contract';
import { coverageOf, offeredLanguages, readText, textsOfBlock } from '@cursus/catalogue/rules';
import { CatalogueService, CourseService, CourseVersionService, Lesson, PublicationService, type Activity } from '@cursus/catalogue/server';
import type { AuthoredCourseView, listAuthoredCourses, previewActivity } from '../contract';
import { textsOfQuiz } from '../rules';
import { authoringScope, writtenBy } from './authoring-scope';
import { EditionService } from './edition.service';
import { numberOf } from './standing';

interface ListedRow {
  id: string;
  slug: string;
  title: Localized;
  sourceLanguage: string;
  status: AuthoredCourseView['status'];
  updatedAt: Date;
  /** The same to the microsecond, which the next page begins after. */
  place: string;
  versionId: string | null;
}

/** Courses as those who write them see them: the facts, the outline, the quizzes and the runs together. */
@Injectable()
export class AuthoringService {
  constructor(
    private readonly db: DataSource,
    private readonly courses: CourseService,
    private readonly catalogue: CatalogueService,
    private readonly versions: CourseVersionService,
    private readonly publications: PublicationService,
    private readonly quizzes: QuizService,
    private readonly editions: EditionService,
  ) {}

  async list(actor: Actor, { q, status, after, limit }: InputOf<typeof listAuthoredCourses>, locale: string) {
    const [place, id] = timeAndId(after);
    const rows: ListedRow[] = await this.db.query(
      `SELECT id, slug, title, source_language AS "sourceLanguage", status, updated_at AS "updatedAt", updated_at::text AS place,
         current_version_id AS "versionId"
       FROM course WHERE ${writtenBy('$1')} AND ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR fold(jsonb_path_query_array(title, '$.*.text')::text) LIKE $3)
         AND ($4::timestamptz IS NULL OR (updated_at, id) < ($4, $5::uuid))
       ORDER BY updated_at DESC, id DESC LIMIT $6`,
      [authoringScope(actor), status || null, await this.pattern(q), place, id, limit + 1],
    );
    const page = rows.slice(0, limit);
    const items = await Promise.all(
      page.map(async ({ id, slug, title, sourceLanguage, status, updatedAt, versionId }) => {
        const version = versionId ? await this.versions.version(versionId) : null;
        return {
          ...{ id, slug, status, title: readText(title, [locale], sourceLanguage), updatedAt: updatedAt.toISOString() },
          languages: version?.facts.languages ?? offeredLanguages([title], sourceLanguage),
          version: version && numberOf(version),
          unpublished: !version || updatedAt > version.publishedAt,
        };
      }),
    );
    const last = page.at(-1);
    return { items, after: rows.length > limit && last ? timeCursor(last.place, last.id) : null };
  }

  async view(actor: Actor, courseId: string, locale: string): Promise<AuthoredCourseView> {
    return this.db.transaction(async (tx) => {
      const { course, modules } = await this.own(tx, actor, courseId);
      const activities = modules.flatMap((module) => module.activities);
      const quizzes = await this.quizzes.summaries(
        tx,
        activities.flatMap(({ reference }) => reference ?? []),
      );
      const lessons = await this.lessons(tx, activities);
      const version = course.currentVersionId ? await this.versions.version(course.currentVersionId) : null;
      const changedQuizzes = new Set(
        version ? [...quizzes].filter(([, { changedAt }]) => changedAt > version.publishedAt).map(([id]) => id) : [],
      );
      const { reasons, changes, suggested } = await this.publications.preview(tx, courseId, changedQuizzes);
      await this.editions.selfPaced(tx, courseId);
      const texts = [
        ...[course.title, course.summary, ...course.outcomes, ...(course.audience ? [course.audience] : [])],
        ...[...modules, ...activities].map(({ title }) => title),
        ...[...lessons.values()].flatMap(({ blocks }) => blocks.flatMap(textsOfBlock)),
      ];
      const { slug, status, sourceLanguage, title, summary, audience, outcomes, level, format, classification, hours, settings } = course;
      return {
        ...{
          id: courseId,
          slug,
          status,
          sourceLanguage,
          title,
          summary,
          audience,
          outcomes,
          level,
          format,
          classification,
          hours,
          settings,
        },
        coverage: coverageOf(texts, sourceLanguage),
        theme: course.themeKey,
        themes: await this.catalogue.themes([locale]),
        minutes: activities.reduce((sum, activity) => sum + activity.minutes, 0),
        modules: modules.map((module) => ({
          id: module.id,
          title: module.title,
          activities: module.activities.map((activity) => authoredActivity(activity, lessons, quizzes)),
        })),
        editions: await this.editions.forAuthors(tx, courseId, actor.timeZone),
        updatedAt: course.updatedAt.toISOString(),
        version: version && numberOf(version),
        ...{ reasons, changes, suggested },
        unpublished: !version || course.updatedAt > version.publishedAt || changes.length > 0,
        mayPublish: allows(actor.roles, 'course:publish'),
      };
    });
  }

  /** An activity as it is being written: a lesson as learners would read it, a quiz with its keys. */
  async preview(actor: Actor, { courseId, activityId, language: wanted }: InputOf<typeof previewActivity>, locale: string) {
    const tx = this.db.manager;
    const { course, modules } = await this.own(tx, actor, courseId);
    const activities = modules.flatMap((module) => module.activities);
    const activity = activities.find(({ id }) => id === activityId);
    if (!activity) throw courseRefusals.COURSE_NOT_FOUND();
    const { sourceLanguage } = course;
    const language = wanted ?? sourceLanguage;
    const nothing = { lesson: null, language, introduction: null, questions: [] };
    if (activity.kind === 'quiz' && activity.reference)
      return { ...nothing, ...(await this.quizzes.preview(tx, activity.reference, language)) };
    const lesson = await this.courses.lessonOf(tx, activityId);
    if (!lesson) return nothing;
    const known = new Set(activities.map(({ id }) => id));
    const drawn = this.versions.draft(lesson.blocks, known, { language, sourceLanguage, locale });
    return { ...nothing, lesson: { ...drawn, tag: `${activityId} ${lesson.revision} ${language}` } };
  }

  async activityTexts(actor: Actor, courseId: string, activityId: string) {
    const tx = this.db.manager;
    const { activity } = await this.ownActivity(tx, actor, courseId, activityId);
    if (activity.reference) {
      const quiz = await this.quizzes.latest(tx, activity.reference);
      return { revision: quiz.number, blocks: textsOfQuiz(activity.reference, quiz) };
    }
    const { blocks, revision } = await this.lessonOf(tx, activityId);
    return {
      revision,
      blocks: blocks.map(({ id, kind, texts }) => ({
        ...{ id, kind },
        fields: Object.entries(texts as Record<string, Localized | undefined>).flatMap(([name, text]) =>
          text ? [{ name, rich: name === 'html', text }] : [],
        ),
      })),
    };
  }

  /** A course that this person may change. @throws COURSE_NOT_FOUND also for one of somebody else */
  async own(tx: EntityManager, actor: Actor, courseId: string) {
    const found = await queryOne(tx, `SELECT 1 FROM course WHERE id = $2 AND ${writtenBy('$1')}`, [authoringScope(actor), courseId]);
    if (!found) throw courseRefusals.COURSE_NOT_FOUND();
    return this.courses.draftOf(tx, courseId);
  }

  async ownActivity(tx: EntityManager, actor: Actor, courseId: string, activityId: string) {
    const { course, modules } = await this.own(tx, actor, courseId);
    const activity = modules.flatMap((module) => module.activities).find(({ id }) => id === activityId);
    if (!activity) throw courseRefusals.COURSE_NOT_FOUND();
    return { course, activity };
  }

  /** @throws COURSE_NOT_FOUND when the activity is no lesson */
  async lessonOf(tx: EntityManager, activityId: string): Promise<Lesson> {
    const lesson = await this.courses.lessonOf(tx, activityId);
    if (!lesson) throw courseRefusals.COURSE_NOT_FOUND();
    return lesson;
  }

  private async lessons(tx: EntityManager, activities: Activity[]) {
    const lessons: Lesson[] = await tx
      .createQueryBuilder(Lesson, 'lesson')
      .where('lesson.activity_id = ANY(:ids)', { ids: activities.map(({ id }) => id) })
      .getMany();
    return new Map(lessons.map((lesson) => [lesson.activityId, lesson]));
  }

  /** What a title must be like, folded as the database folds. */
  private async pattern(q: string | undefined) {
    if (!q) return null;
    const row = await queryOne<{ folded: string }>(this.db, 'SELECT fold($1) AS folded', [q]);
    return `%${row!.folded.replace(/[\\%_]/g, '\\$&')}%`;
  }
}

const authoredActivity = (
  { id, kind, title, minutes, completion, requires, reference }: Activity,
  lessons: ReadonlyMap<string, Lesson>,
  quizzes: ReadonlyMap<string, QuizSummary>,
) => ({
  ...{ id, kind, title, minutes, completion, requires },
  blocks: lessons.get(id)?.blocks.length ?? 0,
  quiz: (reference && quizzes.get(reference)) || null,
});
