import { createHash, randomBytes } from 'node:crypto';
import type { Stack } from './stack.ts';

const slug = 'international-cooperation-in-criminal-matters-related-to-terrorism';

export interface Learner {
  accountId: string;
  /** The header's value. */
  cookie: string;
  courseAddress: string;
  enrolmentId: string;
  lessonId: string;
  attemptId: string;
  /** A question of the attempt that is answered by choosing, and its first choice. */
  questionId: string;
  choiceId: string;
}

interface Outline {
  outline: { items: { id: string; kind: string }[] }[];
}
interface Attempt {
  questions: { id: string; type: string; choices?: { id: string }[] }[];
}

/** People who are signed in, enrolled in the demo course, have opened its first lesson and begun its quiz. */
export async function makeLearners(stack: Stack, count: number): Promise<Learner[]> {
  const learners: Learner[] = [];
  for (let number = 0; number < count; number++) learners.push(await makeLearner(stack));
  return learners;
}

async function makeLearner({ db, port }: Stack): Promise<Learner> {
  const token = randomBytes(32).toString('base64url');
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO account (email, status, confirmed_at) VALUES (uuidv7() || '@example.org', 'active', now()) RETURNING id`,
  );
  const accountId = rows[0]!.id;
  await db.query(`INSERT INTO profile (account_id, full_name, country, gender) VALUES ($1, 'A Learner', 'TN', 'undisclosed')`, [accountId]);
  await db.query(
    `INSERT INTO session (token_hash, account_id, user_agent, expires_at) VALUES ($1, $2, 'bench', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), accountId],
  );
  const cookie = `session=${token}`;
  const call = async <Output>(method: string, path: string, body?: object) => {
    const reply = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method,
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return (await reply.json()) as Output;
  };

  const { id: courseId } = await call<{ id: string }>('GET', `/courses/${slug}`);
  const { enrolmentId } = await call<{ enrolmentId: string }>('POST', `/courses/${courseId}/enrolments`, {});
  const { outline } = await call<Outline>('GET', `/enrolments/${enrolmentId}`);
  const activities = outline.flatMap((group) => group.items);
  const at = (activityId: string) => `/enrolments/${enrolmentId}/activities/${activityId}`;
  const lessonId = activities.find(({ kind }) => kind !== 'quiz')!.id;
  // A quiz may ask for the lessons before it.
  for (const { id, kind } of activities) {
    if (kind === 'quiz') break;
    await call('GET', at(id));
    await call('POST', `${at(id)}/completion`, {});
  }
  const quiz = activities.find(({ kind }) => kind === 'quiz')!;
  const { attemptId } = await call<{ attemptId: string }>('POST', `${at(quiz.id)}/attempts`, {});
  const { questions } = await call<Attempt>('GET', `/attempts/${attemptId}`);
  const question = questions.find(({ choices }) => choices?.length)!;
  return {
    ...{ accountId, cookie, courseAddress: `/courses/${slug}`, enrolmentId, lessonId, attemptId },
    ...{ questionId: question.id, choiceId: question.choices![0]!.id },
  };
}
