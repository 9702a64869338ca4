import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Accommodation, AttemptResult, AttemptState, QuestionMark, QuestionResponse } from '../contract';
import type { AskedQuestion, Interruption } from '../rules';

/** An interruption as it lies in a row: its moments as text. */
export type StoredInterruption = Omit<Interruption, 'from' | 'to'> & { from: string; to: string };

/** One person's work on one quiz; what was asked is frozen in it. */
@Entity('attempt')
export class Attempt {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') registrationId!: string;
  @Column('uuid') accountId!: string;
  @Column('uuid') quizId!: string;
  @Column('uuid') revisionId!: string;
  @Column('text', { default: 'in-progress' }) state!: AttemptState;
  /** With the keys: never leaves the server as it is. */
  @Column('jsonb') asked!: AskedQuestion[];
  @Column('uuid', { array: true }) questionIds!: string[];
  @Column('uuid', { array: true, default: '{}' }) flagged!: string[];
  @Column('int', { nullable: true }) minutesAllowed!: number | null;
  @Column('jsonb') accommodation!: Accommodation;
  @Column('jsonb', { default: [] }) interruptions!: StoredInterruption[];
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) deadlineAt!: Date | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('jsonb', { nullable: true }) result!: AttemptResult | null;
  @Column('jsonb', { default: {} }) marks!: Record<string, QuestionMark>;
}

/** One saved answer; never changed afterwards. */
@Entity('attempt_step')
export class AttemptStep {
  @PrimaryColumn('uuid') attemptId!: string;
  @PrimaryColumn('uuid') questionId!: string;
  @PrimaryColumn('bigint') sequence!: string;
  @Column('jsonb') response!: QuestionResponse;
  @Column('timestamptz', { default: () => 'now()' }) savedAt!: Date;
}
