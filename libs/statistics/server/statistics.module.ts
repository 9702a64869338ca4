import { Module } from '@nestjs/common';
import { CompletionsController } from './completions.controller';
import { CompletionsService } from './completions.service';
import { ReportFiltersService } from './report-filters.service';

@Module({ controllers: [CompletionsController], providers: [CompletionsService, ReportFiltersService] })
export class StatisticsModule {}
