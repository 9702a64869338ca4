import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FactKind } from '../contract';

/** The pseudonym under which the ledger knows a person. */
@Entity('subject')
export class Subject {
  @PrimaryColumn('uuid') accountId!: string;
  @Column('uuid', { default: () => 'uuidv4()' }) subjectId!: string;
}

/** One line of the ledger; never changed (the database refuses it). */
@Entity('fact')
export class Fact {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') subjectId!: string;
  @Column('text') kind!: FactKind;
  @Column('timestamptz') occurredAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
  @Column('text', { nullable: true }) activityType!: string | null;
  @Column('uuid', { nullable: true }) activityId!: string | null;
  @Column('uuid', { nullable: true }) courseId!: string | null;
  @Column('uuid', { nullable: true }) editionId!: string | null;
  @Column('int', { nullable: true }) minutes!: number | null;
  @Column('numeric', { nullable: true }) value!: string | null;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text', { nullable: true }) gender!: string | null;
  @Column('text', { nullable: true }) profession!: string | null;
  @Column('uuid', { nullable: true }) corrects!: string | null;
}
