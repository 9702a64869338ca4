export * from './describe-device';
export * from './link-state';
export * from './network-of';
export * from './password-problem';
export * from './role-change';
