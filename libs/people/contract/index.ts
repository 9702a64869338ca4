export * from './consent';
export * from './country';
export * from './fact';
export * from './personal-data';
export * from './profile';
