import { Module } from '@nestjs/common';
import { AssessmentModule } from '@cursus/assessment/server';
import { CatalogueModule } from '@cursus/catalogue/server';
import { PeopleModule } from '@cursus/people/server';
import { CourseImporter } from './course-importer';
import { ImportController } from './import.controller';
import { ImportService } from './import.service';

@Module({
  imports: [AssessmentModule, CatalogueModule, PeopleModule],
  controllers: [ImportController],
  providers: [CourseImporter, ImportService],
  exports: [CourseImporter, ImportService],
})
export class InteropModule {}
