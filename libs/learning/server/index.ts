export * from './activity.service';
export * from './edition.service';
export * from './enrolment.entity';
export * from './enrolment.service';
export * from './learning.module';
export * from './my-learning.service';
export * from './progress.service';
