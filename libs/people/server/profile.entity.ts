import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gender, Profession } from '../contract';

/** Who a person is, in her or his own words. */
@Entity('profile')
export class Profile {
  @PrimaryColumn('uuid') accountId!: string;
  @Column('text', { default: '' }) fullName!: string;
  @Column('text', { default: '' }) addressAs!: string;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text', { nullable: true }) gender!: Gender | null;
  @Column('text', { nullable: true }) profession!: Profession | null;
  @Column('text', { nullable: true }) institution!: string | null;
  @Column('text', { array: true, default: '{}' }) languages!: string[];
  @Column('timestamptz', { default: () => 'now()' }) updatedAt!: Date;
}

/** One document that a person agreed to, in the version that was shown. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  /** Null once the person has left. */
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('text') document!: string;
  @Column('text') version!: string;
  @Column('timestamptz') at!: Date;
}
