export * from './account';
export * from './field';
export * from './management';
export * from './session';
export * from './sign-up';
