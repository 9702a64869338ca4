export * from './help';
export * from './audit';
export * from './operations';
