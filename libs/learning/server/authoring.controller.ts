import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import {
  changeActivity,
  changeCertificate,
  changeCourseFacts,
  changeCourseTexts,
  changeEdition,
  changeActivityTexts,
  changeQuizSettings,
  changeSourceLanguage,
  getAuthoredCourse,
  getActivityTexts,
  listAuthoredCourses,
  openEdition,
  previewActivity,
  publishCourse,
  retireCourse,
} from '../contract';
import { AuthoringService } from './authoring.service';
import { CourseChangesService } from './course-changes.service';

@Controller()
export class AuthoringController {
  constructor(
    private readonly authoring: AuthoringService,
    private readonly changes: CourseChangesService,
  ) {}

  @Handle(listAuthoredCourses)
  list(input: InputOf<typeof listAuthoredCourses>, { actor, locale }: Call) {
    return this.authoring.list(actor, input, locale);
  }

  @Handle(getAuthoredCourse)
  get({ courseId }: InputOf<typeof getAuthoredCourse>, { actor, locale }: Call) {
    return this.authoring.view(actor, courseId, locale);
  }

  @Handle(previewActivity)
  preview(input: InputOf<typeof previewActivity>, { actor, locale }: Call) {
    return this.authoring.preview(actor, input, locale);
  }

  @Handle(getActivityTexts)
  activityTexts({ courseId, activityId }: InputOf<typeof getActivityTexts>, { actor }: Call) {
    return this.authoring.activityTexts(actor, courseId, activityId);
  }

  @Handle(changeCourseTexts)
  changeTexts(input: InputOf<typeof changeCourseTexts>, { actor }: Call) {
    return this.changes.changeTexts(actor, input);
  }

  @Handle(changeSourceLanguage)
  changeSourceLanguage({ courseId, language }: InputOf<typeof changeSourceLanguage>, { actor }: Call) {
    return this.changes.changeSourceLanguage(actor, courseId, language);
  }

  @Handle(changeCourseFacts)
  changeFacts(input: InputOf<typeof changeCourseFacts>, { actor }: Call) {
    return this.changes.changeFacts(actor, input);
  }

  @Handle(changeCertificate)
  changeCertificate(input: InputOf<typeof changeCertificate>, { actor }: Call) {
    return this.changes.changeCertificate(actor, input);
  }

  @Handle(changeActivity)
  changeActivity(input: InputOf<typeof changeActivity>, { actor }: Call) {
    return this.changes.changeActivity(actor, input);
  }

  @Handle(changeQuizSettings)
  changeQuizSettings(input: InputOf<typeof changeQuizSettings>, { actor }: Call) {
    return this.changes.changeQuizSettings(actor, input);
  }

  @Handle(changeActivityTexts)
  changeActivityTexts(input: InputOf<typeof changeActivityTexts>, { actor }: Call) {
    return this.changes.changeActivityTexts(actor, input);
  }

  @Handle(changeEdition)
  changeEdition(input: InputOf<typeof changeEdition>, { actor }: Call) {
    return this.changes.changeEdition(actor, input);
  }

  @Handle(openEdition)
  openEdition(input: InputOf<typeof openEdition>, { actor }: Call) {
    return this.changes.openEdition(actor, input);
  }

  @Handle(publishCourse)
  publish(input: InputOf<typeof publishCourse>, { actor }: Call) {
    return this.changes.publish(actor, input);
  }

  @Handle(retireCourse)
  retire({ courseId, reason }: InputOf<typeof retireCourse>, { actor }: Call) {
    return this.changes.retire(actor, courseId, reason);
  }
}
