import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Localized, Question, QuizDefinition } from '../contract';

/** A quiz as a course names it; what it asks is in its revisions. */
@Entity('quiz')
export class Quiz {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  /** Where it was imported from, so that importing again finds it. */
  @Column('text', { nullable: true }) sourceKey!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Append-only: each change of a quiz is a new revision, and an attempt keeps the one it was launched with. */
@Entity('quiz_revision')
export class QuizRevision {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') quizId!: string;
  @Column('int') number!: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('jsonb') title!: Localized;
  @Column('text') sourceLanguage!: string;
  @Column('jsonb') definition!: QuizDefinition;
  /** Every question that the definition names, with its key. */
  @Column('jsonb') bank!: Question[];
}
