export * from './canonical-json';
export * from './credential-status';
export * from './fold-name';
export * from './verification-code';
