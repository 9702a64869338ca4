import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { flagQuestion, getAttempt, saveAnswer, saveAnswers, submitAttempt } from '../contract';
import { AttemptService } from './attempt.service';

@Controller()
export class AttemptController {
  constructor(private readonly attempts: AttemptService) {}

  @Handle(getAttempt)
  get({ attemptId, language }: InputOf<typeof getAttempt>, { actor, locale }: Call) {
    return this.attempts.get(actor, attemptId, language ?? locale);
  }

  @Handle(saveAnswer)
  saveAnswer({ attemptId, questionId, sequence, ...sent }: InputOf<typeof saveAnswer>, { actor }: Call) {
    return this.attempts.saveAnswer(actor, attemptId, questionId, sequence, sent);
  }

  @Handle(saveAnswers)
  saveAnswers({ attemptId, answers }: InputOf<typeof saveAnswers>, { actor }: Call) {
    return this.attempts.saveAnswers(actor, attemptId, answers);
  }

  @Handle(flagQuestion)
  flag({ attemptId, questionId, flagged }: InputOf<typeof flagQuestion>, { actor }: Call) {
    return this.attempts.flag(actor, attemptId, questionId, flagged);
  }

  @Handle(submitAttempt)
  submit({ attemptId, answers }: InputOf<typeof submitAttempt>, { actor, locale }: Call) {
    return this.attempts.submit(actor, attemptId, answers, locale);
  }
}
