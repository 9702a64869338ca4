import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttemptResult } from '@cursus/assessment/contract';
import type { Localized } from '@cursus/catalogue/contract';
import type { EnrolmentStatus, Position } from '../contract';

/** One run of a course: dates, seats, countries, tutors. Every course has a self-paced one. */
@Entity('edition')
export class Edition {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') courseId!: string;
  @Column('text') kind!: 'self-paced' | 'cohort';
  @Column('jsonb', { nullable: true }) title!: Localized | null;
  @Column('timestamptz', { nullable: true }) opensAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null;
  /** null: as many as come. */
  @Column('int', { nullable: true }) seats!: number | null;
  /** ISO 3166-1 alpha-2; empty: every country. */
  @Column('text', { array: true, default: '{}' }) countries!: string[];
  @Column('uuid', { array: true, default: '{}' }) tutors!: string[];
  @Column('int', { nullable: true }) daysToComplete!: number | null;
  @Column('text', { default: 'open' }) state!: 'open' | 'closed' | 'cancelled';
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A person in an edition, pinned to one version of the course. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') editionId!: string;
  @Column('uuid') accountId!: string;
  @Column('uuid') courseId!: string;
  @Column('uuid') courseVersionId!: string;
  @Column('text') language!: string;
  @Column('text', { default: 'active' }) status!: EnrolmentStatus;
  @Column('timestamptz', { nullable: true }) deadlineAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) enrolledAt!: Date;
  /** null: enrolled but not begun. */
  @Column('timestamptz', { nullable: true }) lastActiveAt!: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
}

/** One person's work on one activity; its id is what the activity is given at launch. */
@Entity('registration')
export class Registration {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') enrolmentId!: string;
  @Column('uuid') activityId!: string;
  @Column('jsonb', { nullable: true }) position!: Position | null;
  @Column('timestamptz', { nullable: true }) positionAt!: Date | null;
  @Column('timestamptz', { nullable: true }) firstOpenedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) markedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('jsonb', { nullable: true }) result!: AttemptResult | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
}
