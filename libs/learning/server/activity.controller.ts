import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { completeActivity, getActivity, getRegistration, launchQuiz, savePosition, sendPosition } from '../contract';
import { ActivityService } from './activity.service';

@Controller()
export class ActivityController {
  constructor(private readonly activities: ActivityService) {}

  @Handle(getActivity)
  get({ enrolmentId, activityId }: InputOf<typeof getActivity>, { actor, locale }: Call) {
    return this.activities.view(actor, enrolmentId, activityId, locale);
  }

  @Handle(savePosition)
  savePosition({ enrolmentId, activityId, blockId }: InputOf<typeof savePosition>, { actor }: Call) {
    return this.activities.savePosition(actor, enrolmentId, activityId, blockId);
  }

  @Handle(sendPosition)
  sendPosition({ enrolmentId, activityId, blockId }: InputOf<typeof sendPosition>, { actor }: Call) {
    return this.activities.savePosition(actor, enrolmentId, activityId, blockId);
  }

  @Handle(completeActivity)
  complete({ enrolmentId, activityId }: InputOf<typeof completeActivity>, { actor }: Call) {
    return this.activities.complete(actor, enrolmentId, activityId);
  }

  @Handle(launchQuiz)
  launch({ enrolmentId, activityId }: InputOf<typeof launchQuiz>, { actor }: Call) {
    return this.activities.launch(actor, enrolmentId, activityId);
  }

  @Handle(getRegistration)
  registration({ registrationId }: InputOf<typeof getRegistration>, { actor }: Call) {
    return this.activities.registration(actor, registrationId);
  }
}
