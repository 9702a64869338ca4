import { Module } from '@nestjs/common';
import { PeopleModule } from '@cursus/people/server';
import { AssessmentData } from './assessment-data';
import { AttemptOutages } from './attempt-outages';
import { AttemptController } from './attempt.controller';
import { AttemptListener } from './attempt.listener';
import { AttemptService } from './attempt.service';
import { QuizService } from './quiz.service';

@Module({
  imports: [PeopleModule],
  controllers: [AttemptController],
  providers: [AssessmentData, AttemptListener, AttemptOutages, AttemptService, QuizService],
  exports: [AttemptService, QuizService],
})
export class AssessmentModule {}
