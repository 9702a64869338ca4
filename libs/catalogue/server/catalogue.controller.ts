import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { listCourses } from '../contract';
import { CatalogueService } from './catalogue.service';
import { viewerOf } from './viewer';
import { wantedLanguages } from './wanted-languages';

@Controller()
export class CatalogueController {
  constructor(
    private readonly db: DataSource,
    private readonly catalogue: CatalogueService,
  ) {}

  @Handle(listCourses)
  async list(input: InputOf<typeof listCourses>, { visitor, locale }: Call) {
    return this.catalogue.list(input, viewerOf(visitor), await wantedLanguages(this.db, visitor, locale));
  }
}
