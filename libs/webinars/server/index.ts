export * from './attendance.service';
export * from './webinar.entity';
export * from './webinars.module';
