import { Module } from '@nestjs/common';
import { AssessmentModule } from '@cursus/assessment/server';
import { CatalogueModule } from '@cursus/catalogue/server';
import { PeopleModule } from '@cursus/people/server';
import { ActivityController } from './activity.controller';
import { ActivityService } from './activity.service';
import { AuthoringController } from './authoring.controller';
import { AuthoringService } from './authoring.service';
import { CourseChangesService } from './course-changes.service';
import { CoursePageService } from './course-page.service';
import { EditionService } from './edition.service';
import { EnrolmentController } from './enrolment.controller';
import { EnrolmentService } from './enrolment.service';
import { GradingController } from './grading.controller';
import { GradingService } from './grading.service';
import { LearningData } from './learning-data';
import { LearningListener } from './learning.listener';
import { MyLearningService } from './my-learning.service';
import { ProgressService } from './progress.service';

@Module({
  imports: [AssessmentModule, CatalogueModule, PeopleModule],
  controllers: [EnrolmentController, ActivityController, AuthoringController, GradingController],
  providers: [
    ...[ActivityService, CoursePageService, EditionService, EnrolmentService, MyLearningService, ProgressService],
    ...[AuthoringService, CourseChangesService, GradingService, LearningData, LearningListener],
  ],
  exports: [ActivityService, EditionService, EnrolmentService, MyLearningService, ProgressService],
})
export class LearningModule {}
