export * from './course-name';
export * from './quiet-hours';
