import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller';
import { CatalogueService } from './catalogue.service';
import { CourseService } from './course.service';
import { CourseVersionService } from './course-version.service';
import { PublicationService } from './publication.service';

@Module({
  controllers: [CatalogueController],
  providers: [CatalogueService, CourseService, CourseVersionService, PublicationService],
  exports: [CatalogueService, CourseService, CourseVersionService, PublicationService],
})
export class CatalogueModule {}
