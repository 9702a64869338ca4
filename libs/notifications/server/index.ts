export * from './inbox.service';
export * from './letter';
export * from './notification.entity';
export * from './notifications.module';
