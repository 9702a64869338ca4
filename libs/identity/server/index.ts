export * from './identity.module';
export * from './password';
export * from './session.service';
