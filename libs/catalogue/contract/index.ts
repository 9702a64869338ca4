export * from './content';
export * from './course';
export * from './listing';
