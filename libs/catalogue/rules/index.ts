export * from './block-texts';
export * from './course-scope';
export * from './html';
export * from './may-publish';
export * from './publish-changes';
export * from './render-lesson';
export * from './texts';
