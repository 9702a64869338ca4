import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { getAttemptToGrade, listAttemptsToGrade, markQuestion } from '../contract';
import { GradingService } from './grading.service';

@Controller()
export class GradingController {
  constructor(private readonly grading: GradingService) {}

  @Handle(listAttemptsToGrade)
  list(input: InputOf<typeof listAttemptsToGrade>, { actor, locale }: Call) {
    return this.grading.list(actor, input, locale);
  }

  @Handle(getAttemptToGrade)
  get({ attemptId }: InputOf<typeof getAttemptToGrade>, { actor, locale }: Call) {
    return this.grading.view(actor, attemptId, locale);
  }

  @Handle(markQuestion)
  mark(input: InputOf<typeof markQuestion>, { actor, locale }: Call) {
    return this.grading.mark(actor, input, locale);
  }
}
