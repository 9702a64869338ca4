export * from './course-page';
export * from './enrolment';
export * from './lesson';
export * from './authoring';
export * from './grading';
