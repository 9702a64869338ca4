import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import {
  changeLanguage,
  enrol,
  getCourse,
  getEnrolment,
  getHome,
  listCourseStates,
  listEnrolments,
  moveToNewest,
  withdraw,
} from '../contract';
import { CoursePageService } from './course-page.service';
import { EnrolmentService } from './enrolment.service';
import { MyLearningService } from './my-learning.service';

@Controller()
export class EnrolmentController {
  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly learning: MyLearningService,
    private readonly pages: CoursePageService,
  ) {}

  @Handle(getCourse)
  course({ slug }: InputOf<typeof getCourse>, { visitor, locale }: Call) {
    return this.pages.view(slug, visitor, locale);
  }

  @Handle(enrol)
  enrol({ courseId, editionId }: InputOf<typeof enrol>, { actor, locale }: Call) {
    return this.enrolments.enrol(actor, courseId, editionId, locale);
  }

  @Handle(listEnrolments)
  async list(_: InputOf<typeof listEnrolments>, { actor, locale }: Call) {
    return { items: await this.learning.list(actor, locale) };
  }

  @Handle(listCourseStates)
  async states(_: InputOf<typeof listCourseStates>, { visitor, locale }: Call) {
    const courses = visitor ? await this.learning.list(visitor, locale) : [];
    return {
      items: courses.map(({ courseId, enrolmentId, status, progress: { done, of } }) => ({ courseId, enrolmentId, status, done, of })),
    };
  }

  @Handle(getHome)
  home(_: InputOf<typeof getHome>, { actor, locale }: Call) {
    return this.learning.home(actor, locale);
  }

  @Handle(getEnrolment)
  get({ enrolmentId }: InputOf<typeof getEnrolment>, { actor, locale }: Call) {
    return this.learning.view(actor, enrolmentId, locale);
  }

  @Handle(withdraw)
  withdraw({ enrolmentId }: InputOf<typeof withdraw>, { actor }: Call) {
    return this.enrolments.withdraw(actor, enrolmentId);
  }

  @Handle(changeLanguage)
  changeLanguage({ enrolmentId, language }: InputOf<typeof changeLanguage>, { actor }: Call) {
    return this.enrolments.changeLanguage(actor, enrolmentId, language);
  }

  @Handle(moveToNewest)
  moveToNewest({ enrolmentId }: InputOf<typeof moveToNewest>, { actor }: Call) {
    return this.enrolments.moveToNewest(actor, enrolmentId);
  }
}
