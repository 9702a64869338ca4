import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Lru, Messages, poolOf, StoredFiles, weekOf } from '@cursus/platform/server';
import { formats } from '@cursus/platform/formats';
import { defaultLocale, isLocale } from '@cursus/platform/messages';
import { courseRefusals, type CourseStatus, type CourseVersion, type LessonBlock } from '../contract';
import { openTo, renderLesson, type RenderedLesson, type RenderWords, type Viewer } from '../rules';

const { COURSE_NOT_FOUND } = courseRefusals;

/** A course as somebody finds it by its address: its current version and whether it is still offered. */
export interface FoundCourse {
  version: CourseVersion;
  status: CourseStatus;
}

const columns = `course_version.id, course_id AS "courseId", slug, major, minor, published_at AS "publishedAt", outline, facts`;
/** A version never changes, so it is read once per process; the slug belongs to the course and is never changed either. */
const versionsKept = 500;
/** Characters of rendered lessons that a process keeps; some thousand lessons. */
const charactersKept = 40_000_000;

/** Published versions and the lessons in them, as everyone reads them. */
@Injectable()
export class CourseVersionService {
  private readonly versions = new Lru<CourseVersion>(versionsKept);
  private readonly bodies = new Lru<RenderedLesson>(charactersKept, ({ html }) => html.length);

  constructor(
    private readonly db: DataSource,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
    private readonly messages: Messages,
  ) {}

  /** @throws COURSE_NOT_FOUND */
  version(versionId: string): Promise<CourseVersion> {
    return this.versions.get(versionId, async () => {
      const { rows } = await poolOf(this.db).query<CourseVersion>({
        name: 'course-version',
        text: `SELECT ${columns} FROM course_version JOIN course ON course.id = course_id WHERE course_version.id = $1`,
        values: [versionId],
      });
      if (!rows[0]) throw COURSE_NOT_FOUND();
      return rows[0];
    });
  }

  /** The current version of a course. @throws COURSE_NOT_FOUND also for one that this person may not know of. */
  async find(by: { slug: string } | { courseId: string }, viewer: Viewer): Promise<FoundCourse> {
    const [column, value] = 'slug' in by ? ['slug', by.slug] : ['id', by.courseId];
    const { rows } = await poolOf(this.db).query<{ versionId: string; status: CourseStatus }>({
      name: `course-by-${column}`,
      text: `SELECT current_version_id AS "versionId", course.status FROM course JOIN course_version ON course_version.id = current_version_id
             WHERE course.${column} = $1 AND (course_version.classification = ANY ($2)
               OR EXISTS (SELECT FROM course_member WHERE course_member.course_id = course.id AND account_id = $3))`,
      values: [value, openTo(viewer), viewer.accountId],
    });
    const found = rows[0];
    if (!found) throw COURSE_NOT_FOUND();
    return { version: await this.version(found.versionId), status: found.status };
  }

  /**
   * A lesson as HTML. Rendered once per version, language, language of the interface and week, since everybody reads the same;
   * with the week the addresses of its files change.
   */
  body(version: CourseVersion, activityId: string, { language, locale }: { language: string; locale: string }) {
    const now = this.clock.now();
    const key = [version.id, activityId, language, locale, weekOf(now)].join(' ');
    const known = new Set(version.outline.modules.flatMap(({ activities }) => activities.map(({ id }) => id)));
    return this.bodies.get(key, async () =>
      renderLesson(await this.blocks(version.id, activityId), {
        languages: [language, locale],
        sourceLanguage: version.facts.sourceLanguage,
        fileAddress: (fileId, name) => this.files.address(fileId, name, now),
        // Beside the lesson's own address, so that it is the same for everybody.
        activityAddress: (id) => (known.has(id) ? id : undefined),
        words: this.words(locale),
      }),
    );
  }

  /** A lesson as its author has it now, as a reader would see it; `known` are the activities that it may link to. */
  draft(
    blocks: LessonBlock[],
    known: ReadonlySet<string>,
    { language, sourceLanguage, locale }: Record<'language' | 'sourceLanguage' | 'locale', string>,
  ) {
    return renderLesson(blocks, {
      languages: [language, locale],
      sourceLanguage,
      fileAddress: (fileId, name) => this.files.address(fileId, name, this.clock.now()),
      activityAddress: (id) => (known.has(id) ? id : undefined),
      words: this.words(locale),
    });
  }

  /** The blocks of a published lesson; none for what is no lesson. */
  async blocks(versionId: string, activityId: string): Promise<LessonBlock[]> {
    const { rows } = await poolOf(this.db).query<{ blocks: LessonBlock[] }>({
      name: 'lesson-version',
      text: 'SELECT blocks FROM lesson_version WHERE course_version_id = $1 AND activity_id = $2',
      values: [versionId, activityId],
    });
    return rows[0]?.blocks ?? [];
  }

  private words(locale: string): RenderWords {
    const { t } = this.messages.in(locale);
    const format = formats(isLocale(locale) ? locale : defaultLocale, 'UTC');
    return {
      transcript: t('content.transcript'),
      answer: t('content.show-answer'),
      table: t('content.table'),
      opensElsewhere: t('content.open-elsewhere'),
      bytes: format.bytes,
      readOn: (day) => t('content.read-on', { day: format.date(day) }),
      language: format.language,
    };
  }
}
