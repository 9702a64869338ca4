import { Injectable } from '@nestjs/common';
import { Every, Uptime } from '@cursus/platform/server';
import { AttemptService } from './attempt.service';

/** What happens to attempts without anybody's doing. */
@Injectable()
export class AttemptListener {
  constructor(
    private readonly attempts: AttemptService,
    private readonly uptime: Uptime,
  ) {}

  /** Not while nobody is answered: those whose time runs out meanwhile get it back first. */
  @Every(15)
  async submitOverdue() {
    return (await this.uptime.isDown()) ? 0 : this.attempts.submitOverdue();
  }
}
