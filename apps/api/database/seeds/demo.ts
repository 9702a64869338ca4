import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { QuestionResponse } from '@cursus/assessment/contract';
import { inShownIds, type AskedQuestion } from '@cursus/assessment/rules';
import { Attempt, AttemptService } from '@cursus/assessment/server';
import { CourseService, CourseVersionService, PublicationService } from '@cursus/catalogue/server';
import { hashPassword, setSecondFactor } from '@cursus/identity/server';
import { CourseImporter } from '@cursus/interop/server';
import { activitiesOf } from '@cursus/learning/rules';
import { ActivityService, EnrolmentService } from '@cursus/learning/server';
import { ConsentService, currentConsents, ProfileService, recordFact } from '@cursus/people/server';
import { Clock, Keys, type Actor } from '@cursus/platform/server';
import { projectRoot } from '@cursus/platform/server';
import { courseFile, demoCourses } from './courses';
import { outboxDrain } from './drain-outbox';
import { demoPeople, type DemoPerson, type Journey } from './people';

const day = 86_400_000;
export const demoPassword = 'learning-without-borders';
/** The same secret for the same person each time, so that a phone that knows it stays useful after a new start. */
const totpSecrets: Record<string, string> = {
  administrator: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  trainer: 'KRUGS4ZANFZSAYJAKRUGS4ZANFZSAYJA',
  analyst: 'MFXHSZDZON2GK3TUMFXHSZDZON2GK3TU',
};

export interface DemoSignIn {
  kind: string;
  email: string;
  password: string;
  totpSecret?: string;
}

/** Fills an empty platform with courses and people in every state, through the product's own services and with its own clock turned back. */
export async function seedDemo(app: INestApplicationContext): Promise<DemoSignIn[]> {
  const clock = app.get(Clock);
  const drain = outboxDrain(app);
  const real = () => new Date();
  const at = (daysAgo: number) => {
    const moment = new Date(Date.now() - daysAgo * day);
    clock.now = () => new Date(moment);
  };
  const passwordHash = await hashPassword(demoPassword);

  at(1100);
  const courses = await importCourses(app);
  await drain();
  const signIns: DemoSignIn[] = [];
  for (const person of demoPeople) {
    const oldest = Math.max(1, ...person.journeys.map(({ enrolledDaysAgo }) => enrolledDaysAgo + 2));
    at(oldest);
    const actor = await register(app, person, passwordHash, clock.now());
    // The demo's courses are the trainer's, who grades what is handed in.
    if (person.kind === 'trainer')
      await app.get(DataSource).query('UPDATE course SET created_by = $1 WHERE created_by IS NULL', [actor.id]);
    await drain();
    for (const journey of person.journeys) {
      const courseId = courses.get(journey.course);
      if (courseId) await travel(app, actor, courseId, journey, at, drain);
    }
    if (person.kind) signIns.push({ kind: person.kind, email: person.email, password: demoPassword, totpSecret: totpSecrets[person.kind] });
  }
  clock.now = real;
  return signIns;
}

/** @returns key of the demo course → its id. */
async function importCourses(app: INestApplicationContext) {
  const db = app.get(DataSource);
  const importer = app.get(CourseImporter, { strict: false });
  const publications = app.get(PublicationService, { strict: false });
  const service = app.get(CourseService, { strict: false });
  const ids = new Map<string, string>();
  for (const { course, validMonths } of demoCourses) {
    const openFile = async (key: string) =>
      Readable.from([readFileSync(join(projectRoot(), courseFile(course.files.find((file) => file.key === key)!.name)))]);
    const { courseId } = await importer.import(course, openFile, { actorId: null });
    await db.transaction(async (tx) => {
      await service.changeFacts(tx, courseId, {
        settings: {
          certificate: {
            offered: true,
            issuer: { en: 'Cursus, demonstration', fr: 'Cursus, démonstration', ar: 'منصة Cursus، عرض توضيحي' },
            place: { en: 'Vienna', fr: 'Vienne', ar: 'فيينا' },
            signatories: [
              { name: 'Dr Ingrid Solberg', position: { en: 'Director of learning', fr: 'Directrice de la formation', ar: 'مديرة التعلّم' } },
              { name: 'Samuel Adjei', position: { en: 'Lead trainer', fr: 'Formateur principal', ar: 'كبير المدرّبين' } },
            ],
            validMonths,
          },
        },
      });
      await publications.publish(tx, null, courseId, 'major');
    });
    ids.set(course.key, courseId);
  }
  return ids;
}

async function register(app: INestApplicationContext, person: DemoPerson, passwordHash: string, registeredAt: Date): Promise<Actor> {
  const db = app.get(DataSource);
  const roles = ['learner' as const, ...(person.roles ?? [])];
  const accountId = await db.transaction(async (tx) => {
    const [{ id }] = await tx.query(
      `INSERT INTO account (email, password_hash, roles, status, locale, time_zone, created_at, confirmed_at) VALUES ($1, $2, $3, 'active', $4, $5, $6, $6) RETURNING id`,
      [person.email, passwordHash, roles, person.locale, person.timeZone, registeredAt],
    );
    await app.get(ConsentService, { strict: false }).record(tx, id, currentConsents(), registeredAt);
    if (person.kind && totpSecrets[person.kind]) await setSecondFactor(tx, app.get(Keys), id, totpSecrets[person.kind]!);
    return id as string;
  });
  const { name: fullName, addressAs, country, gender, profession, institution } = person;
  await app.get(ProfileService, { strict: false }).save(accountId, {
    fullName,
    addressAs,
    country,
    gender,
    profession,
    institution,
    languages: person.locale === 'ar' ? ['ar', 'fr'] : ['en'],
  });
  await db.transaction((tx) => recordFact(tx, { kind: 'registered', accountId, occurredAt: registeredAt }));
  return { id: accountId, sessionId: accountId, roles, heldRoles: roles, locale: person.locale, timeZone: person.timeZone };
}

/** One person's way through one course, a day for each activity. */
async function travel(
  app: INestApplicationContext,
  actor: Actor,
  courseId: string,
  { enrolledDaysAgo, state }: Journey,
  at: (daysAgo: number) => void,
  drain: () => Promise<void>,
) {
  const activities = app.get(ActivityService, { strict: false });
  at(enrolledDaysAgo);
  const { enrolmentId } = await app.get(EnrolmentService, { strict: false }).enrol(actor, courseId, undefined, actor.locale);
  await drain();
  if (state === 'not-begun') return;
  const [{ versionId }] = await app
    .get(DataSource)
    .query('SELECT course_version_id AS "versionId" FROM enrolment WHERE id = $1', [enrolmentId]);
  const { outline } = await app.get(CourseVersionService, { strict: false }).version(versionId);
  const all = activitiesOf(outline);
  const way = state === 'half-way' ? all.slice(0, Math.ceil(all.length / 2)) : all;
  const pace = Math.min(1, (enrolledDaysAgo - 0.5) / (way.length + 1));
  for (const [index, activity] of way.entries()) {
    at(enrolledDaysAgo - (index + 1) * pace);
    await activities.view(actor, enrolmentId, activity.id, actor.locale);
    const isLast = index === way.length - 1;
    if (activity.kind === 'quiz') {
      const { attemptId } = await activities.launch(actor, enrolmentId, activity.id);
      await handIn(app, actor, attemptId, state !== 'failed' || !isLast);
      await drain();
    } else if (activity.completion === 'marked') await activities.complete(actor, enrolmentId, activity.id);
    await drain();
  }
}

async function handIn(app: INestApplicationContext, actor: Actor, attemptId: string, well: boolean) {
  const db = app.get(DataSource);
  const attempts = app.get(AttemptService, { strict: false });
  const { asked } = await db.manager.findOneByOrFail(Attempt, { id: attemptId });
  const answers = Object.fromEntries(
    asked.map((one) => [one.question.id, well ? inShownIds(one, rightResponse(one)) : wrongResponse(one)]),
  );
  await attempts.submit(actor, attemptId, answers, actor.locale);
  for (const { question, points } of asked) {
    if (question.type !== 'essay' || !well) continue;
    await db.transaction((tx) => attempts.mark(tx, attemptId, question.id, { points }));
  }
}

/** What earns all points, in the author's ids. */
function rightResponse({ question }: AskedQuestion): QuestionResponse {
  switch (question.type) {
    case 'single-choice':
      return { choiceIds: [question.choices.reduce((best, one) => (one.fraction > best.fraction ? one : best)).id] };
    case 'multiple-choice':
      return { choiceIds: question.choices.filter(({ fraction }) => fraction > 0).map(({ id }) => id) };
    case 'true-false':
      return { choiceIds: [String(question.correct)] };
    case 'short-answer':
      return { text: question.answers.reduce((best, one) => (one.fraction > best.fraction ? one : best)).text.replaceAll('*', '') };
    case 'numerical': {
      const best = question.answers.reduce((found, one) => (one.fraction > found.fraction ? one : found));
      return { text: String(best.value), ...(question.units[0] && { unit: question.units[0].unit }) };
    }
    case 'matching':
      return { pairs: Object.fromEntries(question.pairs.map(({ id }) => [id, id])) };
    case 'ordering':
      return { order: question.items.map(({ id }) => id) };
    case 'essay':
      return {
        text: Object.values(question.modelAnswer ?? question.prompt)[0]!
          .text.replace(/<[^>]+>/g, ' ')
          .trim(),
      };
  }
}

const wrongResponse = ({ question }: AskedQuestion): QuestionResponse =>
  question.type === 'true-false' ? { choiceIds: [String(!question.correct)] } : {};
