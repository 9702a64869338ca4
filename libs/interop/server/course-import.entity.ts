import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportReport, ImportState } from '../contract';

/** A backup that somebody uploaded, and what became of it. */
@Entity('course_import')
export class CourseImportRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { nullable: true }) accountId!: string | null;
  /** Of the upload, so that its end is told once. */
  @Column('text') uploadId!: string;
  @Column('text') name!: string;
  @Column('bigint') bytes!: string;
  @Column('boolean', { default: false }) asCopy!: boolean;
  @Column('text', { default: 'waiting' }) state!: ImportState;
  @Column('text', { nullable: true }) code!: string | null;
  @Column('uuid', { nullable: true }) courseId!: string | null;
  @Column('jsonb', { nullable: true }) report!: ImportReport | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}
