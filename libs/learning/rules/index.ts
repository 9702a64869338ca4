export * from './completion';
export * from './may-enrol';
export * from './move-to-version';
export * from './next-activity';
export * from './quiz-texts';
