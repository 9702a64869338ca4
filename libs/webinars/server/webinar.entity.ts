import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A live meeting: its own time, and who answers for it. */
@Entity('webinar')
export class Webinar {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  /** When the attendance became facts. */
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}

/** One connection of one person. Append-only, and so are its heartbeats and its leave; the person is known by the ledger's number. */
@Entity('webinar_connection')
export class WebinarConnection {
  @PrimaryColumn('uuid') id!: string;
  /** Short, for the lists of heartbeats. */
  @Column('bigint', { generated: 'identity' }) number!: string;
  @Column('uuid') webinarId!: string;
  @Column('uuid') subjectId!: string;
  @Column('uuid', { nullable: true }) registrationId!: string | null;
  @Column('timestamptz') joinedAt!: Date;
}

/** Which connections were there at a moment. */
@Entity('webinar_heartbeat')
export class WebinarHeartbeat {
  @PrimaryColumn('bigint', { generated: 'identity' }) id!: string;
  @Column('uuid') webinarId!: string;
  @Column('timestamptz') at!: Date;
  @Column('bigint', { array: true }) connections!: string[];
}

@Entity('webinar_leave')
export class WebinarLeave {
  @PrimaryColumn('bigint') connection!: string;
  @Column('timestamptz') at!: Date;
}
