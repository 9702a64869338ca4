import { Module } from '@nestjs/common';
import { AttemptController } from './attempt.controller';
import { AttemptListener } from './attempt.listener';
import { AttemptService } from './attempt.service';
import { QuizService } from './quiz.service';

@Module({
  controllers: [AttemptController],
  providers: [AttemptListener, AttemptService, QuizService],
  exports: [AttemptService, QuizService],
})
export class AssessmentModule {}
