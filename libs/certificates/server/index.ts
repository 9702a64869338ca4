export * from './certificates.module';
export * from './credential-pdf.service';
export * from './credential.entity';
export * from './credential.service';
export * from './sign';
