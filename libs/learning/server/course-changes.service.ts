import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { InputOf } from '@cursus/platform/contract';
import { audit, type Actor } from '@cursus/platform/server';
import { QuizService } from '@cursus/assessment/server';
import { courseRefusals, type PlainTexts } from '@cursus/catalogue/contract';
import { CourseService, PublicationService } from '@cursus/catalogue/server';
import {
  learningRefusals,
  type changeActivity,
  type changeCertificate,
  type changeCourseFacts,
  type changeCourseTexts,
  type changeEdition,
  type changeActivityTexts,
  type changeQuizSettings,
  type openEdition,
  type publishCourse,
} from '../contract';
import { changeTextsOfQuiz } from '../rules';
import { AuthoringService } from './authoring.service';
import { EditionService } from './edition.service';

/** What those who write a course change in it. Learners see nothing of it before the next publication, but for the dates of runs. */
@Injectable()
export class CourseChangesService {
  constructor(
    private readonly db: DataSource,
    private readonly authoring: AuthoringService,
    private readonly courses: CourseService,
    private readonly publications: PublicationService,
    private readonly quizzes: QuizService,
    private readonly editions: EditionService,
  ) {}

  changeTexts = (actor: Actor, { courseId, language, title, summary, audience, outcomes }: InputOf<typeof changeCourseTexts>) =>
    this.change(actor, courseId, 'texts', async (tx) => {
      const { course } = await this.authoring.own(tx, actor, courseId);
      const isSource = language === course.sourceLanguage;
      // The source says how many outcomes there are; a translation can only fill them.
      const places = isSource ? outcomes : course.outcomes;
      await this.courses.changeFacts(tx, courseId, {
        title: { [language]: title },
        summary: { [language]: summary },
        audience: course.audience || audience ? { [language]: audience } : undefined,
        outcomes: places.map((_, at) => ({ [language]: outcomes[at] ?? '' })),
      });
      return { language };
    });

  changeSourceLanguage = (actor: Actor, courseId: string, language: string) =>
    this.change(actor, courseId, 'source-language', async (tx) => {
      const { modules } = await this.authoring.own(tx, actor, courseId);
      const from = await this.courses.changeSourceLanguage(tx, courseId, language);
      if (from !== language)
        for (const { reference } of modules.flatMap(({ activities }) => activities))
          if (reference) await this.quizzes.renameLanguage(tx, reference, from, language);
      return { from, to: language };
    });

  changeFacts = (actor: Actor, { courseId, theme, ...facts }: InputOf<typeof changeCourseFacts>) =>
    this.change(actor, courseId, 'facts', async (tx) => {
      await this.authoring.own(tx, actor, courseId);
      await this.courses.changeFacts(tx, courseId, { themeKey: theme, ...facts });
      return { theme, ...facts };
    });

  changeCertificate = (actor: Actor, { courseId, signatory, ...certificate }: InputOf<typeof changeCertificate>) =>
    this.change(actor, courseId, 'certificate', async (tx) => {
      const { course } = await this.authoring.own(tx, actor, courseId);
      const before = course.settings.certificate;
      const given = [signatory.first, signatory.second];
      // A form holds two signatories in the languages of the interface; what an import brought beyond that stays.
      const signatories = [
        ...given.flatMap((one, at) =>
          one?.name ? [{ name: one.name, position: merged(before.signatories[at]?.position, one.position) }] : [],
        ),
        ...before.signatories.slice(given.length),
      ];
      await this.courses.changeFacts(tx, courseId, {
        settings: {
          ...course.settings,
          certificate: {
            offered: certificate.offered,
            validMonths: certificate.validMonths,
            issuer: merged(before.issuer, certificate.issuer),
            place: merged(before.place, certificate.place),
            signatories,
          },
        },
      });
      return { offered: certificate.offered, validMonths: certificate.validMonths };
    });

  changeActivity = (actor: Actor, { courseId, activityId, ...given }: InputOf<typeof changeActivity>) =>
    this.change(actor, courseId, 'activity', async (tx) => {
      await this.authoring.ownActivity(tx, actor, courseId, activityId);
      await this.courses.changeActivity(tx, courseId, activityId, given);
      return { activityId };
    });

  changeQuizSettings = (actor: Actor, { courseId, activityId, passMark, ...settings }: InputOf<typeof changeQuizSettings>) =>
    this.change(actor, courseId, 'quiz', async (tx) => {
      const { activity } = await this.authoring.ownActivity(tx, actor, courseId, activityId);
      if (!activity.reference) throw courseRefusals.COURSE_NOT_FOUND();
      await this.quizzes.changeSettings(tx, activity.reference, { ...settings, masteryScore: passMark === null ? null : passMark / 100 });
      await this.courses.changeActivity(tx, courseId, activityId, {});
      return { activityId, passMark };
    });

  changeActivityTexts = (actor: Actor, given: InputOf<typeof changeActivityTexts>) =>
    this.change(actor, given.courseId, 'activity-texts', async (tx) => {
      const { courseId, activityId, language, revision } = given;
      await this.courses.course(tx, courseId, 'forUpdate');
      const { course, activity } = await this.authoring.ownActivity(tx, actor, courseId, activityId);
      const texts = mapValues(given.texts, (fields) => mapValues(fields, (words) => ({ [language]: words })));
      const isCurrent = (known: number) => {
        if (known !== revision) throw learningRefusals.TEXT_CHANGED_MEANWHILE();
      };
      if (activity.reference) {
        const quiz = await this.quizzes.latest(tx, activity.reference);
        isCurrent(quiz.number);
        const changed = changeTextsOfQuiz(activity.reference, quiz, texts, course.sourceLanguage);
        await this.quizzes.save(tx, { ...quiz, ...changed }, { id: activity.reference });
        await this.courses.changeActivity(tx, courseId, activityId, {});
      } else {
        isCurrent((await this.authoring.lessonOf(tx, activityId)).revision);
        await this.courses.changeTexts(tx, courseId, activityId, texts);
      }
      return { activityId, language };
    });

  changeEdition = (actor: Actor, { courseId, editionId, title, ...dates }: InputOf<typeof changeEdition>) =>
    this.change(actor, courseId, 'edition', async (tx) => {
      const { course } = await this.authoring.own(tx, actor, courseId);
      await this.editions.reschedule(tx, { courseId, editionId, ...dates, zone: actor.timeZone, title, language: course.sourceLanguage });
      return { editionId, ...dates };
    });

  openEdition = async (actor: Actor, { courseId, title, ...dates }: InputOf<typeof openEdition>) => {
    let editionId = '';
    await this.change(actor, courseId, 'edition', async (tx) => {
      const { course } = await this.authoring.own(tx, actor, courseId);
      editionId = await this.editions.open(tx, courseId, {});
      await this.editions.reschedule(tx, { courseId, editionId, ...dates, zone: actor.timeZone, title, language: course.sourceLanguage });
      return { editionId, ...dates };
    });
    return { editionId };
  };

  publish = (actor: Actor, { courseId, kind }: InputOf<typeof publishCourse>) =>
    this.db.transaction(async (tx) => {
      await this.authoring.own(tx, actor, courseId);
      return { versionId: await this.publications.publish(tx, actor.id, courseId, kind) };
    });

  retire = (actor: Actor, courseId: string, reason: string) =>
    this.db.transaction(async (tx) => {
      await this.authoring.own(tx, actor, courseId);
      await this.courses.retire(tx, actor.id, courseId, reason);
      return {};
    });

  /** Each change in a transaction of its own, with its line in the audit trail. */
  private change(actor: Actor, courseId: string, part: string, make: (tx: EntityManager) => Promise<Record<string, unknown>>) {
    return this.db.transaction(async (tx) => {
      const details = await make(tx);
      await audit(tx, {
        actorId: actor.id,
        action: 'course.changed',
        subjectType: 'course',
        subjectId: courseId,
        details: { part, ...details },
      });
      return {};
    });
  }
}

/** Wordings of before with those given; an empty one goes. */
const merged = (before: PlainTexts | undefined, given: PlainTexts): PlainTexts =>
  Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, words]) => words !== ''));

const mapValues = <Value, Result>(things: Record<string, Value>, change: (value: Value) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(things).map(([name, value]) => [name, change(value)]));
