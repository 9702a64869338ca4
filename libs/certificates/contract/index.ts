export * from './credential';
export * from './snapshot';
