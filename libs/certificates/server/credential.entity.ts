import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevocationReason, Snapshot } from '../contract';

/** A certificate. What it says is frozen (the database refuses a change); its state stands beside it. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') code!: string;
  /** null: the holder has left. */
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('uuid') enrolmentId!: string;
  /** The first one of its enrolment; a reissue is not. */
  @Column('boolean', { default: true }) original!: boolean;
  @Column('uuid') courseId!: string;
  @Column('jsonb') snapshot!: Snapshot;
  @Column('text') hash!: string;
  @Column('text') signature!: string;
  @Column('text') keyId!: string;
  /** null: forgotten; the snapshot holds its hash. */
  @Column('text', { nullable: true }) holderName!: string | null;
  @Column('boolean', { default: true }) nameShown!: boolean;
  @Column('timestamptz') issuedAt!: Date;
  @Column('timestamptz', { nullable: true }) validUntil!: Date | null;
  @Column('uuid', { nullable: true }) supersededBy!: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('uuid', { nullable: true }) revokedBy!: string | null;
  @Column('text', { nullable: true }) publicReason!: RevocationReason | null;
  /** For staff only. */
  @Column('text', { nullable: true }) reason!: string | null;
}
