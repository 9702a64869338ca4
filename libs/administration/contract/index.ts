export * from './help';
export * from './audit';
export * from './operations';
export * from './gallery';
