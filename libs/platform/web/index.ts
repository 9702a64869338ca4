export * from './address';
export * from './call';
export * from './environment';
export * from './form';
export * from './hints';
export * from './page';
export * from './query';
export * from './server-html';
