import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from '../contract';

/** Something a person was told; `key` keeps it from being told twice. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid') accountId!: string;
  @Column('text') kind!: NotificationKind;
  @Column('text') key!: string;
  @Column('jsonb', { default: {} }) values!: Record<string, string | number>;
  @Column('text') url!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
}

@Entity('notification_preference')
export class NotificationPreference {
  @PrimaryColumn('uuid') accountId!: string;
  @PrimaryColumn('text') category!: string;
  @Column('boolean') mail!: boolean;
}

@Entity('quiet_hours')
export class QuietHoursOfAccount {
  @PrimaryColumn('uuid') accountId!: string;
  @Column('smallint') fromHour!: number;
  @Column('smallint') toHour!: number;
}
