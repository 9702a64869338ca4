export * from './grade';
export * from './question';
export * from './quiz';
export * from './attempt';
