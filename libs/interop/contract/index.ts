export * from './course-package';
export * from './import';
