import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { getCourseImport, listCourseImports } from '../contract';
import { ImportService } from './import.service';

@Controller()
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Handle(listCourseImports)
  list(input: InputOf<typeof listCourseImports>, { actor }: Call) {
    return this.imports.list(actor, input);
  }

  @Handle(getCourseImport)
  get({ importId }: InputOf<typeof getCourseImport>, { actor }: Call) {
    return this.imports.view(actor, importId);
  }
}
