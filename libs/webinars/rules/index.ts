export * from './merge-attendance';
