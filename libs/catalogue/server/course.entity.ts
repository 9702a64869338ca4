import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ActivityKind,
  Classification,
  CompletionRule,
  CourseFacts,
  CourseOutline,
  CourseSettings,
  CourseStatus,
  LessonBlock,
  Localized,
} from '../contract';

@Entity('theme')
export class Theme {
  @PrimaryColumn('text') key!: string;
  /** Language tag → name. */
  @Column('jsonb') name!: Record<string, string>;
  @Column('int', { default: 0 }) position!: number;
}

/** A course as its authors see it; learners see its versions. */
@Entity('course')
export class Course {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text', { nullable: true }) sourceKey!: string | null;
  @Column('text') slug!: string;
  @Column('text', { default: 'draft' }) status!: CourseStatus;
  @Column('text') sourceLanguage!: string;
  @Column('jsonb') title!: Localized;
  @Column('jsonb') summary!: Localized;
  @Column('jsonb') outcomes!: Localized[];
  @Column('jsonb', { nullable: true }) audience!: Localized | null;
  @Column('text') themeKey!: string;
  @Column('text') level!: CourseFacts['level'];
  @Column('text') format!: CourseFacts['format'];
  @Column('text') classification!: Classification;
  /** null: computed from the minutes. */
  @Column('float8', { nullable: true }) hours!: number | null;
  @Column('jsonb') settings!: CourseSettings;
  @Column('uuid', { nullable: true }) currentVersionId!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt!: Date;
}

@Entity('course_module')
export class CourseModule {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') courseId!: string;
  @Column('int') position!: number;
  @Column('jsonb') title!: Localized;
  @Column('jsonb', { nullable: true }) summary!: Localized | null;
}

@Entity('activity')
export class Activity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') courseId!: string;
  @Column('uuid') moduleId!: string;
  @Column('int') position!: number;
  @Column('text') kind!: ActivityKind;
  @Column('jsonb') title!: Localized;
  @Column('int') minutes!: number;
  @Column('text') classification!: Classification;
  @Column('text') completion!: CompletionRule;
  @Column('uuid', { array: true, default: '{}' }) requires!: string[];
  /** Of a quiz: its id in assessment. */
  @Column('uuid', { nullable: true }) reference!: string | null;
  @Column('text', { nullable: true }) sourceKey!: string | null;
}

@Entity('lesson')
export class Lesson {
  @PrimaryColumn('uuid') activityId!: string;
  @Column('jsonb') blocks!: LessonBlock[];
  /** Rises with each change of the blocks. */
  @Column('int', { default: 1 }) revision!: number;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt!: Date;
}

/** What was published; never changed afterwards. */
@Entity('course_version')
export class PublishedVersion {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') courseId!: string;
  @Column('int') major!: number;
  @Column('int') minor!: number;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('jsonb') outline!: CourseOutline;
  @Column('jsonb') facts!: CourseFacts;
  @Column('text') themeKey!: string;
  @Column('text') level!: string;
  @Column('text') format!: string;
  @Column('text') classification!: Classification;
  @Column('text', { array: true }) languages!: string[];
  @Column('tsvector') search!: string;
  @Column('text') folded!: string;
  @Column('text') foldedTitle!: string;
}

@Entity('lesson_version')
export class LessonVersion {
  @PrimaryColumn('uuid') courseVersionId!: string;
  @PrimaryColumn('uuid') activityId!: string;
  @Column('jsonb') blocks!: LessonBlock[];
}

/** Who knows of a restricted or confidential course. */
@Entity('course_member')
export class CourseMember {
  @PrimaryColumn('uuid') courseId!: string;
  @PrimaryColumn('uuid') accountId!: string;
  @Column('uuid', { nullable: true }) addedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) addedAt!: Date;
}
