export * from './course-importer';
export * from './interop.module';
export * from './moodle/read-backup';
