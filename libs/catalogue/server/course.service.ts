import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { audit, publish as tell, queryOne, sanitizeRichText } from '@cursus/platform/server';
import {
  courseDraft,
  courseRefusals,
  courseRetired,
  courseSettings,
  defaultCourseSettings,
  type CheckedCourseDraft,
  type CourseDraft,
  type CourseSettings,
  type LessonBlock,
  type Localized,
  type PlainTexts,
} from '../contract';
import { leastOpen, mergeBlock, mergeTexts, renameLanguage, renameLanguageOfBlock } from '../rules';
import { Activity, Course, CourseMember, CourseModule, Lesson } from './course.entity';
import { slugOf } from './slug-of';

const { COURSE_NOT_FOUND, LANGUAGE_TAKEN } = courseRefusals;

/** What is known before a draft is merged into it. */
interface Known {
  course: Course | null;
  modules: Map<string, CourseModule>;
  activities: Map<string, Activity>;
  lessons: Map<string, Lesson>;
}

/** Courses as their authors change them. Learners see nothing of it before `PublicationService.publish`. */
@Injectable()
export class CourseService {
  /**
   * Keeps a whole course, made anew or merged into the one with the same id: texts keep their translations and find out which of them
   * became stale, modules and activities that are not given go. What is published stays as it is. @returns the course's id.
   */
  async saveDraft(tx: EntityManager, given: CourseDraft, authorId: string | null = null): Promise<string> {
    const draft = courseDraft.parse(given);
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`course ${draft.id}`]);
    const known = await this.known(tx, draft.id);
    await this.addTheme(tx, draft.theme);
    await this.saveCourse(tx, draft, known, authorId);
    await this.saveOutline(tx, draft, known);
    await this.saveLessons(tx, draft, known);
    return draft.id;
  }

  /** A course as it is being written, with its modules and activities; not its lessons. */
  async draftOf(tx: EntityManager, courseId: string) {
    const course = await this.course(tx, courseId);
    const modules = await tx.find(CourseModule, { where: { courseId }, order: { position: 'ASC' } });
    const activities = await tx.find(Activity, { where: { courseId }, order: { position: 'ASC' } });
    return {
      course,
      modules: modules.map((module) => ({ ...module, activities: activities.filter(({ moduleId }) => moduleId === module.id) })),
    };
  }

  /** @throws COURSE_NOT_FOUND */
  async course(tx: EntityManager, courseId: string, lock?: 'forUpdate'): Promise<Course> {
    const course = await tx.findOne(Course, { where: { id: courseId }, ...(lock && { lock: { mode: 'pessimistic_write' as const } }) });
    if (!course) throw COURSE_NOT_FOUND();
    return course;
  }

  lessonOf = (tx: EntityManager, activityId: string) => tx.findOneBy(Lesson, { activityId });

  /** Changes the course's own facts; what is not given stays. */
  async changeFacts(
    tx: EntityManager,
    courseId: string,
    given: {
      title?: PlainTexts;
      summary?: PlainTexts;
      outcomes?: PlainTexts[];
      audience?: PlainTexts;
      settings?: CourseSettings;
      hours?: number | null;
    } & Partial<Pick<Course, 'themeKey' | 'level' | 'format' | 'classification'>>,
  ) {
    const course = await this.course(tx, courseId, 'forUpdate');
    const merged = (before: Localized | null | undefined, texts: PlainTexts | undefined) =>
      texts ? mergeTexts(before ?? undefined, texts, course.sourceLanguage) : before;
    if (given.themeKey) await this.addTheme(tx, given.themeKey);
    Object.assign(course, {
      ...Object.fromEntries(
        (['themeKey', 'level', 'format', 'classification', 'hours'] as const).flatMap((name) =>
          given[name] === undefined ? [] : [[name, given[name]]],
        ),
      ),
      title: merged(course.title, given.title),
      summary: merged(course.summary, given.summary),
      audience: merged(course.audience, given.audience),
      outcomes: given.outcomes?.map((texts, at) => mergeTexts(course.outcomes[at], texts, course.sourceLanguage)) ?? course.outcomes,
      settings: given.settings ? courseSettings.parse(given.settings) : course.settings,
      updatedAt: new Date(),
    });
    await tx.save(Course, course);
  }

  /** Changes one activity; what is not given stays. */
  async changeActivity(
    tx: EntityManager,
    courseId: string,
    activityId: string,
    given: { title?: PlainTexts } & Partial<Pick<Activity, 'minutes' | 'completion' | 'requires' | 'classification' | 'reference'>>,
  ) {
    const course = await this.course(tx, courseId, 'forUpdate');
    const activity = await tx.findOneBy(Activity, { id: activityId, courseId });
    if (!activity) throw COURSE_NOT_FOUND();
    const { title, ...changes } = given;
    Object.assign(activity, changes, title && { title: mergeTexts(activity.title, title, course.sourceLanguage) });
    await tx.save(Activity, activity);
    await this.touch(tx, courseId);
  }

  /**
   * Changes texts of a lesson: block id → field → wordings. A changed source makes its translations stale; a translation that is given
   * counts as made of the source as it now is.
   */
  async changeTexts(tx: EntityManager, courseId: string, activityId: string, texts: Record<string, Record<string, PlainTexts>>) {
    const course = await this.course(tx, courseId, 'forUpdate');
    const activity = await tx.findOneBy(Activity, { id: activityId, courseId });
    const lesson = activity && (await tx.findOneBy(Lesson, { activityId }));
    if (!lesson) throw COURSE_NOT_FOUND();
    const blocks = lesson.blocks.map((block) => {
      const change = texts[block.id];
      if (!change) return block;
      const cleaned = Object.entries(change).map(([field, wordings]) => [
        field,
        field === 'html' ? Object.fromEntries(Object.entries(wordings).map(([tag, html]) => [tag, sanitizeRichText(html)])) : wordings,
      ]);
      const before = block.texts as Record<string, Localized | undefined>;
      const merged = cleaned
        .filter(([field]) => (field as string) in before)
        .map(([field, wordings]) => [field, mergeTexts(before[field as string], wordings as PlainTexts, course.sourceLanguage)]);
      return { ...block, texts: { ...before, ...Object.fromEntries(merged) } } as LessonBlock;
    });
    await this.keepLesson(tx, activityId, blocks);
    await this.touch(tx, courseId);
  }

  /**
   * Says that what was taken for one language is written in another; no text changes. Quizzes are assessment's.
   * @throws LANGUAGE_TAKEN when the course has texts in that language already. @returns the language that it was taken for.
   */
  async changeSourceLanguage(tx: EntityManager, courseId: string, to: string): Promise<string> {
    const { course, modules } = await this.draftOf(tx, courseId);
    const from = course.sourceLanguage;
    if (from === to) return from;
    const activities = modules.flatMap((module) => module.activities);
    if ([course.title, ...activities.map(({ title }) => title)].some((text) => text[to])) throw LANGUAGE_TAKEN();
    const rename = (text: Localized) => renameLanguage(text, from, to);
    await tx.update(Course, courseId, {
      sourceLanguage: to,
      title: rename(course.title),
      summary: rename(course.summary),
      outcomes: course.outcomes.map(rename),
      audience: course.audience && rename(course.audience),
      updatedAt: new Date(),
    });
    for (const { id, title, summary } of modules)
      await tx.update(CourseModule, id, { title: rename(title), summary: summary && rename(summary) });
    for (const { id, title, kind } of activities) {
      await tx.update(Activity, id, { title: rename(title) });
      const lesson = kind === 'lesson' && (await this.lessonOf(tx, id));
      if (lesson)
        await this.keepLesson(
          tx,
          id,
          lesson.blocks.map((block) => renameLanguageOfBlock(block, from, to)),
        );
    }
    return from;
  }

  /** Takes a course out of the catalogue: nobody enrols any more, whoever has begun may finish. */
  async retire(tx: EntityManager, actorId: string, courseId: string, reason?: string) {
    const course = await this.course(tx, courseId, 'forUpdate');
    if (course.status === 'retired') return;
    await tx.update(Course, courseId, { status: 'retired', updatedAt: new Date() });
    await audit(tx, { actorId, action: 'course.retired', subjectType: 'course', subjectId: courseId, reason });
    await tell(tx, courseRetired, { courseId });
  }

  /** Lets a person know of a restricted or confidential course; an open one needs no members. */
  addMember = (tx: EntityManager, courseId: string, accountId: string, addedBy: string | null) =>
    tx.query('INSERT INTO course_member (course_id, account_id, added_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      courseId,
      accountId,
      addedBy,
    ]);
  removeMember = (tx: EntityManager, courseId: string, accountId: string) => tx.delete(CourseMember, { courseId, accountId });

  private async known(tx: EntityManager, courseId: string): Promise<Known> {
    const activities = await tx.findBy(Activity, { courseId });
    const lessons: Lesson[] = await tx
      .createQueryBuilder(Lesson, 'lesson')
      .where('lesson.activity_id = ANY(:ids)', { ids: activities.map(({ id }) => id) })
      .getMany();
    return {
      course: await tx.findOneBy(Course, { id: courseId }),
      modules: new Map((await tx.findBy(CourseModule, { courseId })).map((one) => [one.id, one])),
      activities: new Map(activities.map((one) => [one.id, one])),
      lessons: new Map(lessons.map((one) => [one.activityId, one])),
    };
  }

  private async saveCourse(tx: EntityManager, draft: CheckedCourseDraft, { course }: Known, authorId: string | null) {
    const { sourceLanguage } = draft;
    const all = draft.modules.flatMap(({ activities }) => activities.map((one) => one.classification));
    await tx.save(Course, {
      id: draft.id,
      sourceKey: draft.sourceKey,
      slug: course?.slug ?? (await this.freeSlug(tx, draft.slug ?? slugOf(draft.title, sourceLanguage))),
      status: course?.status ?? 'draft',
      sourceLanguage,
      title: mergeTexts(course?.title, draft.title, sourceLanguage),
      summary: mergeTexts(course?.summary, draft.summary, sourceLanguage),
      outcomes: draft.outcomes.map((texts, at) => mergeTexts(course?.outcomes[at], texts, sourceLanguage)),
      audience: draft.audience ? mergeTexts(course?.audience ?? undefined, draft.audience, sourceLanguage) : (course?.audience ?? null),
      themeKey: draft.theme,
      level: draft.level,
      format: draft.format,
      classification: leastOpen([draft.classification, ...all]),
      hours: draft.hours,
      settings: draft.settings ?? course?.settings ?? defaultCourseSettings,
      createdBy: course?.createdBy ?? authorId,
      updatedAt: new Date(),
    });
  }

  private async saveOutline(tx: EntityManager, draft: CheckedCourseDraft, known: Known) {
    const { id: courseId, sourceLanguage } = draft;
    const modules = draft.modules.map(({ id, title, summary }, position) => ({
      id,
      courseId,
      position,
      title: mergeTexts(known.modules.get(id)?.title, title, sourceLanguage),
      summary: summary ? mergeTexts(known.modules.get(id)?.summary ?? undefined, summary, sourceLanguage) : null,
    }));
    const activities = draft.modules.flatMap((module) =>
      module.activities.map(({ blocks: _, title, ...activity }, position) => ({
        ...activity,
        courseId,
        moduleId: module.id,
        position,
        title: mergeTexts(known.activities.get(activity.id)?.title, title, sourceLanguage),
      })),
    );
    const keep = (rows: { id: string }[]) => rows.map(({ id }) => id);
    await tx.save(CourseModule, modules);
    await tx.save(Activity, activities);
    await tx.query('DELETE FROM activity WHERE course_id = $1 AND NOT id = ANY($2)', [courseId, keep(activities)]);
    await tx.query('DELETE FROM course_module WHERE course_id = $1 AND NOT id = ANY($2)', [courseId, keep(modules)]);
  }

  private async saveLessons(tx: EntityManager, draft: CheckedCourseDraft, known: Known) {
    for (const activity of draft.modules.flatMap(({ activities }) => activities)) {
      if (activity.kind !== 'lesson') continue;
      const lesson = known.lessons.get(activity.id);
      const before = new Map(lesson?.blocks.map((block) => [block.id, block]));
      const blocks = activity.blocks.map((block) => mergeBlock(before.get(block.id), block, draft.sourceLanguage, sanitizeRichText));
      await this.keepLesson(tx, activity.id, blocks);
    }
  }

  private keepLesson = (tx: EntityManager, activityId: string, blocks: LessonBlock[]) =>
    tx.query(
      `INSERT INTO lesson (activity_id, blocks) VALUES ($1, $2)
       ON CONFLICT (activity_id) DO UPDATE SET blocks = excluded.blocks, revision = lesson.revision + 1, updated_at = now()
       WHERE lesson.blocks <> excluded.blocks`,
      [activityId, JSON.stringify(blocks)],
    );

  private touch = (tx: EntityManager, courseId: string) => tx.update(Course, courseId, { updatedAt: new Date() });

  private addTheme = (tx: EntityManager, key: string) =>
    tx.query('INSERT INTO theme (key, name, position) VALUES ($1, $2, 100) ON CONFLICT DO NOTHING', [
      key,
      JSON.stringify({ en: key.replace(/-/g, ' ').replace(/^\w/, (first) => first.toUpperCase()) }),
    ]);

  private async freeSlug(tx: EntityManager, wanted: string): Promise<string> {
    for (let number = 1; ; number++) {
      const slug = number === 1 ? wanted : `${wanted}-${number}`;
      if (!(await queryOne(tx, 'SELECT 1 FROM course WHERE slug = $1', [slug]))) return slug;
    }
  }
}
