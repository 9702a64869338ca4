export * from './assessment.module';
export * from './attempt.entity';
export * from './attempt.service';
export * from './quiz.entity';
export * from './quiz.service';
