export * from './course-importer';
export * from './interop.module';
