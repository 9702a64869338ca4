export * from './account.entity';
export * from './identity.module';
export * from './management.service';
export { hashPassword } from './password';
export { newTotpSecret, setSecondFactor, totpCode } from './second-factor';
export * from './session.service';
