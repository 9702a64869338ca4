export * from './course-package';
export * from './import';
export * from './course-import';
