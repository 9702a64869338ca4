import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { downloadCompletions, getCompletions, listReportFilters } from '../contract';
import { CompletionsService } from './completions.service';
import { ReportFiltersService } from './report-filters.service';

@Controller()
export class CompletionsController {
  constructor(
    private readonly completions: CompletionsService,
    private readonly filters: ReportFiltersService,
  ) {}

  @Handle(getCompletions)
  report(asked: InputOf<typeof getCompletions>, call: Call) {
    return this.completions.report(asked, call);
  }
  @Handle(downloadCompletions)
  download(asked: InputOf<typeof downloadCompletions>, call: Call) {
    return this.completions.download(asked, call);
  }
  @Handle(listReportFilters)
  listFilters(_input: InputOf<typeof listReportFilters>, { locale }: Call) {
    return this.filters.list(locale);
  }
}
