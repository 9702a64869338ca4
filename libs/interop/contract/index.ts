export * from './course-package';
