import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody asked through the help page. */
@Entity('help_request')
export class HelpRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') topic!: string;
  @Column('text') message!: string;
  @Column('text') locale!: string;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
}
