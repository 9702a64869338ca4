export * from './administration.module';
export * from './help-request.entity';
