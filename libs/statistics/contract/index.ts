export * from './completions';
