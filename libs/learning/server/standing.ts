import type { DataSource, EntityManager } from 'typeorm';
import type { CourseVersion, Localized, OutlineActivity } from '@cursus/catalogue/contract';
import { readText } from '@cursus/catalogue/rules';
import type { CourseVersionService } from '@cursus/catalogue/server';
import { poolOf } from '@cursus/platform/server';
import { learningRefusals, type OutlineGroup, type Progress } from '../contract';
import { activitiesOf, courseProgress, isDone, lockedBy, nextActivity, type ProgressOf } from '../rules';
import type { Enrolment, Registration } from './enrolment.entity';

const { ENROLMENT_NOT_FOUND } = learningRefusals;

/** Where one person stands in one course. */
export interface Standing {
  enrolment: Enrolment;
  version: CourseVersion;
  /** By activity. */
  registrations: ReadonlyMap<string, Registration>;
}

type Row = Enrolment & { [Name in keyof Registration as `r_${Name}`]: Registration[Name] | null };

const enrolmentColumns = `enrolment.id, edition_id AS "editionId", account_id AS "accountId", course_id AS "courseId",
  course_version_id AS "courseVersionId", language, status, deadline_at AS "deadlineAt", enrolled_at AS "enrolledAt",
  last_active_at AS "lastActiveAt", enrolment.completed_at AS "completedAt"`;
const registrationColumns = `registration.id AS "r_id", activity_id AS "r_activityId", position AS "r_position", position_at AS "r_positionAt",
  first_opened_at AS "r_firstOpenedAt", marked_at AS "r_markedAt", submitted_at AS "r_submittedAt", result AS "r_result",
  registration.completed_at AS "r_completedAt"`;
const joined = `SELECT ${enrolmentColumns}, ${registrationColumns} FROM enrolment LEFT JOIN registration ON enrolment_id = enrolment.id`;

/** One statement for the enrolment and all that was done in it. @throws ENROLMENT_NOT_FOUND for somebody else's too */
export async function readStanding(
  db: DataSource,
  versions: CourseVersionService,
  accountId: string,
  enrolmentId: string,
): Promise<Standing> {
  const { rows } = await poolOf(db).query<Row>({
    name: 'standing',
    text: `${joined} WHERE enrolment.id = $1 AND account_id = $2`,
    values: [enrolmentId, accountId],
  });
  const [standing] = await gather(rows, versions);
  if (!standing) throw ENROLMENT_NOT_FOUND();
  return standing;
}

/** As `readStanding`, inside a transaction: the enrolment is locked until its end. `accountId` null: whoever's it is. */
export async function lockStanding(
  tx: EntityManager,
  versions: CourseVersionService,
  accountId: string | null,
  enrolmentId: string,
): Promise<Standing> {
  const own = 'enrolment.id = $1 AND ($2::uuid IS NULL OR account_id = $2)';
  await tx.query(`SELECT FROM enrolment WHERE ${own} FOR UPDATE`, [enrolmentId, accountId]);
  const rows: Row[] = await tx.query(`${joined} WHERE ${own}`, [enrolmentId, accountId]);
  const [standing] = await gather(rows, versions);
  if (!standing) throw ENROLMENT_NOT_FOUND();
  return standing;
}

/** Courses of one person that are not left, the last used first. */
export async function readStandings(
  db: DataSource,
  versions: CourseVersionService,
  accountId: string,
  courseId?: string,
): Promise<Standing[]> {
  const { rows } = await poolOf(db).query<Row>({
    name: 'standings',
    text: `${joined} WHERE enrolment.id IN (SELECT id FROM enrolment WHERE account_id = $1 AND ($2::uuid IS NULL OR course_id = $2)
             AND status <> 'withdrawn' ORDER BY coalesce(last_active_at, enrolled_at) DESC LIMIT 200)
           ORDER BY coalesce(last_active_at, enrolled_at) DESC, enrolment.id`,
    values: [accountId, courseId ?? null],
  });
  return gather(rows, versions);
}

async function gather(rows: Row[], versions: CourseVersionService): Promise<Standing[]> {
  const enrolments = Map.groupBy(rows, ({ id }) => id);
  return Promise.all(
    [...enrolments.values()].map(async (group) => {
      const enrolment = group[0]!;
      const registrations = group.flatMap((row) => (row.r_id === null ? [] : [registrationIn(row)]));
      return {
        enrolment,
        version: await versions.version(enrolment.courseVersionId),
        registrations: new Map(registrations.map((one) => [one.activityId, one])),
      };
    }),
  );
}

const registrationIn = (row: Row): Registration =>
  ({
    ...{ id: row.r_id, enrolmentId: row.id, activityId: row.r_activityId, position: row.r_position, positionAt: row.r_positionAt },
    ...{ firstOpenedAt: row.r_firstOpenedAt, markedAt: row.r_markedAt, submittedAt: row.r_submittedAt },
    ...{ result: row.r_result, completedAt: row.r_completedAt },
  }) as Registration;

/** Reads a course's texts as somebody wants them. */
export const readerOf =
  ({ facts }: CourseVersion, wanted: readonly string[]) =>
  (text: Localized) =>
    readText(text, wanted, facts.sourceLanguage);

export const findActivity = (version: CourseVersion, activityId: string): OutlineActivity | undefined =>
  activitiesOf(version.outline).find(({ id }) => id === activityId);

export const numberOf = ({ major, minor, publishedAt }: Pick<CourseVersion, 'major' | 'minor' | 'publishedAt'>) => ({
  major,
  minor,
  publishedAt: publishedAt.toISOString(),
});

/** The outline as one learner, or nobody in particular, stands to it. */
export function outlineGroups(version: CourseVersion, progress: ProgressOf, wanted: readonly string[]): OutlineGroup[] {
  const read = readerOf(version, wanted);
  return version.outline.modules.map((module) => ({
    id: module.id,
    title: read(module.title),
    items: module.activities.map((activity) => {
      const locks = lockedBy(activity, version.outline, progress);
      const looked = activity.completion === 'none' && Boolean(progress.get(activity.id)?.firstOpenedAt);
      return {
        ...{ id: activity.id, kind: activity.kind, title: read(activity.title), minutes: activity.minutes },
        state: isDone(activity, progress) || looked ? 'done' : locks.length > 0 ? 'locked' : 'open',
        required: activity.completion !== 'none',
        lockedBy: locks.map(({ id, title }) => ({ id, title: read(title) })),
      };
    }),
  }));
}

export function progressOf({ version, registrations }: Standing): Progress {
  const { done, of, minutesLeft } = courseProgress(version.outline, registrations);
  return { done, of, minutesLeft };
}

/** The activity to go on with, and the block where it was left. */
export function nextOf({ version, registrations }: Standing) {
  const times = [...registrations.values()].map((one) => ({
    id: one.activityId,
    at: Math.max(...[one.positionAt, one.firstOpenedAt].map((time) => time?.getTime() ?? 0)),
  }));
  const last = times.sort((one, other) => other.at - one.at)[0];
  const activity = nextActivity(version.outline, registrations, last?.id);
  return activity && { activity, registration: registrations.get(activity.id) };
}
