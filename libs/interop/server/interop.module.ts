import { Module } from '@nestjs/common';
import { AssessmentModule } from '@cursus/assessment/server';
import { CatalogueModule } from '@cursus/catalogue/server';
import { CourseImporter } from './course-importer';

@Module({ imports: [AssessmentModule, CatalogueModule], providers: [CourseImporter], exports: [CourseImporter] })
export class InteropModule {}
