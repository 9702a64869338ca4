import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@cursus/platform/permissions';
import type { AccountStatus, LinkPurpose } from '../contract';

/** What signs in. The person behind it is a profile of libs/people. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  /** Null once the person has left, and for an invited administrator who has not typed one yet. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('text', { array: true, default: '{learner}' }) roles!: Role[];
  @Column('text', { default: 'active' }) status!: AccountStatus;
  @Column('text', { default: 'en' }) locale!: string;
  /** IANA name; UTC until the person chose one. */
  @Column('text', { default: 'UTC' }) timeZone!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
}

/** A browser in which somebody is signed in. */
@Entity('session')
export class Session {
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') accountId!: string;
  @Column('text') userAgent!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) secondFactorAt!: Date | null;
}

/** A link of a letter that works once. */
@Entity('one_time_link')
export class OneTimeLink {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('text') purpose!: LinkPurpose;
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('bytea') sealed!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}

/** The authenticator of an account; being set up until `confirmedAt`. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid') accountId!: string;
  @Column('bytea') secret!: Buffer;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('bigint', { default: 0 }) lastStep!: string;
  @Column('bytea', { nullable: true }) unreadCodes!: Buffer | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A code for the day on which the phone is lost. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid') accountId!: string;
  @PrimaryColumn('bytea') codeHash!: Buffer;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
