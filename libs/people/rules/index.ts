export * from './country-kind';
export * from './profile-completeness';
