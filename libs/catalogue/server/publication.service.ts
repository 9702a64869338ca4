import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { audit, publish as tell, queryOne, returning } from '@cursus/platform/server';
import { coursePublished, courseRefusals, type CourseFacts, type CourseOutline, type Localized, type PublishKind } from '../contract';
import { filesOfBlock, mayPublish, nextVersion, offeredLanguages, publishChanges, textsOfBlock } from '../rules';
import { Course, Lesson, LessonVersion, PublishedVersion } from './course.entity';
import { CourseService } from './course.service';
import { outlineOf } from './outline-of';

const { COURSE_NOT_PUBLISHABLE } = courseRefusals;

/** Freezes what authors have written into versions that learners follow. */
@Injectable()
export class PublicationService {
  constructor(private readonly courses: CourseService) {}

  /** Why the course cannot be published now, and what a publication would change for learners. */
  async preview(tx: EntityManager, courseId: string, changedQuizzes: ReadonlySet<string> = new Set()) {
    const { course, outline, lessons } = await this.gather(tx, courseId);
    const before = await this.current(tx, course);
    const frozen = before ? await tx.findBy(LessonVersion, { courseVersionId: before.id }) : [];
    const old = new Map(frozen.map(({ activityId, blocks }) => [activityId, JSON.stringify(blocks)]));
    const changed = lessons.filter(({ activityId, blocks }) => old.get(activityId) !== JSON.stringify(blocks));
    return {
      reasons: mayPublish({ ...course, outline, blocks: new Map(lessons.map(({ activityId, blocks }) => [activityId, blocks.length])) }),
      version: before ? { major: before.major, minor: before.minor } : null,
      ...publishChanges(before?.outline ?? null, outline, new Set(changed.map(({ activityId }) => activityId)), changedQuizzes),
    };
  }

  /**
   * Freezes the course as it is now. The first version is 1.0 whatever is asked for; a retired course comes back.
   * @throws COURSE_NOT_PUBLISHABLE with the first reason. @returns the version's id.
   */
  async publish(tx: EntityManager, actorId: string | null, courseId: string, wanted: PublishKind): Promise<string> {
    const { course, outline, lessons, files } = await this.gather(tx, courseId, 'forUpdate');
    const [reason] = mayPublish({ ...course, outline, blocks: new Map(lessons.map((one) => [one.activityId, one.blocks.length])) });
    if (reason) throw COURSE_NOT_PUBLISHABLE({ reason: reason.code, ...(reason.activityId && { activity: reason.activityId }) });
    const before = await this.current(tx, course);
    const kind = before ? wanted : 'major';
    const facts = await this.factsOf(tx, course, outline, lessons, files);
    const { major, minor } = nextVersion(before, wanted);
    const [version] = await returning<{ id: string }>(
      tx,
      `INSERT INTO course_version (course_id, major, minor, published_at, published_by, outline, facts, theme_key, level, format, classification,
         languages, search, folded, folded_title)
       VALUES ($1, $2, $3, clock_timestamp(), $4, $5, $6, $7, $8, $9, $10, $11,
         setweight(to_tsvector('simple', fold($12)), 'A') || setweight(to_tsvector('simple', fold($13)), 'B')
           || setweight(to_tsvector('simple', fold($14)), 'C'), fold($12 || ' ' || $13 || ' ' || $14), fold($12))
       RETURNING id`,
      [
        ...[courseId, major, minor, actorId, JSON.stringify(outline), JSON.stringify(facts)],
        ...[course.themeKey, course.level, course.format, course.classification, facts.languages],
        ...searchTexts(course, outline),
      ],
    );
    const versionId = version!.id;
    await tx.query(
      `INSERT INTO lesson_version (course_version_id, activity_id, blocks)
       SELECT $1, activity_id, blocks FROM lesson JOIN activity ON activity.id = activity_id WHERE course_id = $2`,
      [versionId, courseId],
    );
    await tx.update(Course, courseId, { status: 'published', currentVersionId: versionId });
    await audit(tx, { actorId, action: 'course.published', subjectType: 'course', subjectId: courseId, details: { major, minor, kind } });
    await tell(tx, coursePublished, { courseId, versionId, kind });
    return versionId;
  }

  private current = (tx: EntityManager, course: Course) =>
    course.currentVersionId
      ? tx.findOneBy(PublishedVersion, { id: course.currentVersionId }).then((found) => found ?? undefined)
      : undefined;

  private async gather(tx: EntityManager, courseId: string, lock?: 'forUpdate') {
    const course = await this.courses.course(tx, courseId, lock);
    const { modules } = await this.courses.draftOf(tx, courseId);
    const lessons: Lesson[] = await tx
      .createQueryBuilder(Lesson, 'lesson')
      .where('lesson.activity_id = ANY(:ids)', { ids: modules.flatMap(({ activities }) => activities.map(({ id }) => id)) })
      .getMany();
    const files = [...new Set(lessons.flatMap(({ blocks }) => blocks.flatMap((block) => filesOfBlock(block).ids)))];
    return { course, outline: outlineOf(modules), lessons, files };
  }

  private async factsOf(
    tx: EntityManager,
    course: Course,
    outline: CourseOutline,
    lessons: Lesson[],
    files: string[],
  ): Promise<CourseFacts> {
    const activities = outline.modules.flatMap((module) => module.activities);
    const minutes = activities.reduce((sum, activity) => sum + activity.minutes, 0);
    const stored = await queryOne<{ bytes: number }>(
      tx,
      'SELECT coalesce(sum(bytes), 0)::float8 AS bytes FROM stored_file WHERE id = ANY($1)',
      [files],
    );
    const texts: Localized[] = [
      course.title,
      course.summary,
      ...course.outcomes,
      ...outline.modules.map(({ title }) => title),
      ...activities.map(({ title }) => title),
      ...lessons.flatMap(({ blocks }) => blocks.flatMap(textsOfBlock)),
    ];
    const { sourceLanguage, title, summary, outcomes, audience, themeKey, level, format, classification, settings } = course;
    return {
      ...{ sourceLanguage, title, summary, outcomes, audience, theme: themeKey, level, format, classification, settings, minutes },
      hours: course.hours ?? Math.max(0.5, Math.round(minutes / 30) / 2),
      languages: offeredLanguages(texts, sourceLanguage),
      bytes: stored?.bytes ?? 0,
    };
  }
}

/** What a search finds a course by, in all its languages: the title, what it brings, what it consists of. */
function searchTexts(course: Course, outline: CourseOutline): [string, string, string] {
  const all = (texts: (Localized | null)[]) => texts.flatMap((text) => Object.values(text ?? {}).map(({ text }) => text)).join(' ');
  const titles = outline.modules.flatMap((module) => [module.title, ...module.activities.map(({ title }) => title)]);
  return [all([course.title]), all([course.summary, ...course.outcomes, course.audience]), all(titles)];
}
