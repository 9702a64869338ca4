export * from './course-import.entity';
export * from './course-importer';
export * from './import.service';
export * from './interop.module';
export * from './moodle/read-backup';
export * from './uploads';
