import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { listCourses } from '../contract';
import { CatalogueService } from './catalogue.service';
import { viewerOf } from './viewer';

@Controller()
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  @Handle(listCourses)
  list(input: InputOf<typeof listCourses>, { visitor, locale }: Call) {
    return this.catalogue.list(input, viewerOf(visitor), [locale]);
  }
}
