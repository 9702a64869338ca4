import { Injectable } from '@nestjs/common';
import { Every } from '@cursus/platform/server';
import { AttemptService } from './attempt.service';

/** What happens to attempts without anybody's doing. */
@Injectable()
export class AttemptListener {
  constructor(private readonly attempts: AttemptService) {}

  @Every(15)
  submitOverdue() {
    return this.attempts.submitOverdue();
  }
}
