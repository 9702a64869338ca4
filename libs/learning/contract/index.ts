export * from './course-page';
export * from './enrolment';
export * from './lesson';
