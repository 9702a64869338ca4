import { getAttempt, saveAnswer, submitAttempt, type QuestionResponse } from '@cursus/assessment/contract';
import type { RandomSource } from '@cursus/assessment/rules';
import { confirmSignUp, signIn, signUp } from '@cursus/identity/contract';
import { completeActivity, enrol, getActivity, getCourse, getEnrolment, launchQuiz } from '@cursus/learning/contract';
import { saveAbout } from '@cursus/people/contract';
import { lettersTo } from './browser';
import { pause, PersistentClient, Refused } from './persistent-client';
import { rightAnswer } from './right-answers';

/** What the platform said was done; it must be there whatever happened afterwards. */
export interface Acknowledged {
  answers: { attemptId: string; questionId: string; sequence: number; response: QuestionResponse }[];
  submissions: { attemptId: string; scaled: number; state: string }[];
  enrolmentId?: string;
  accountId?: string;
  completed: boolean;
}

const password = 'seven green lanterns';
const slug = 'international-cooperation-in-brief';
let clock = 0;
/** Rises with each call, as the sequence of one device does. */
const nextSequence = () => (clock = Math.max(Date.now(), clock + 1));

/** Goes from stranger to completed course over HTTP alone, whatever breaks on the way. */
export class PersistentLearner {
  readonly acknowledged: Acknowledged = { answers: [], submissions: [], completed: false };
  readonly client = new PersistentClient(process.env.E2E_URL!);

  constructor(
    readonly email: string,
    private readonly random: RandomSource,
  ) {}

  async takeTheCourse() {
    await this.register();
    const { id: courseId } = await this.client.call(getCourse, { slug });
    const { enrolmentId } = await this.client.call(enrol, { courseId });
    this.acknowledged.enrolmentId = enrolmentId;
    const { outline } = await this.client.call(getEnrolment, { enrolmentId });
    for (const { id: activityId, kind, required } of outline.flatMap(({ items }) => items)) {
      if (!required) continue;
      await this.dawdle();
      if (kind === 'quiz') await this.takeQuiz(enrolmentId, activityId);
      else {
        await this.client.call(getActivity, { enrolmentId, activityId });
        await this.client.call(completeActivity, { enrolmentId, activityId });
      }
    }
    const { status } = await this.client.call(getEnrolment, { enrolmentId });
    this.acknowledged.completed = status === 'completed';
  }

  /** Signs up, confirms, signs in; once. */
  async register() {
    if (this.acknowledged.accountId) return;
    const { email, client } = this;
    await client.call(signUp, { fullName: 'Nadia Persistent', email, password, agreed: true });
    const token = await this.tokenFromLetter();
    await client.call(confirmSignUp, { token }).catch((error: unknown) => {
      // Done the first time, when the answer was lost.
      if (!(error instanceof Refused && error.code === 'LINK_USED')) throw error;
    });
    const { accountId } = await client.call(signIn, { email, password });
    this.acknowledged.accountId = accountId;
    await client.call(saveAbout, { country: 'TN', gender: 'woman' });
  }

  private async tokenFromLetter(): Promise<string> {
    for (const end = Date.now() + 60_000; Date.now() < end; await pause(300)) {
      const [letter] = await lettersTo(this.email).catch(() => []); // the mail catcher, too, may be away for a moment
      const token = /\/links?\/\S*?([\w-]{20,})/.exec(letter?.text ?? '')?.[1];
      if (token) return token;
    }
    throw new Error(`no letter came to ${this.email}`);
  }

  private async takeQuiz(enrolmentId: string, activityId: string) {
    await this.client.call(getActivity, { enrolmentId, activityId });
    const { attemptId } = await this.client.call(launchQuiz, { enrolmentId, activityId });
    const { questions } = await this.client.call(getAttempt, { attemptId });
    await Promise.all(
      questions.map(async (question) => {
        const right = rightAnswer(question);
        // Changes the mind some times; what was typed last is right. A change does not wait until the one before has arrived.
        const minds = [...Array.from({ length: 1 + this.random(3) }, (_, number) => ({ text: `not sure ${number}` })), right];
        const saves: Promise<unknown>[] = [];
        for (const response of minds) {
          saves.push(this.save(attemptId, question.id, response));
          await this.dawdle();
        }
        await Promise.all(saves);
      }),
    );
    const submit = () => this.client.call(submitAttempt, { attemptId, answers: {} });
    const views = this.random(3) === 0 ? await Promise.all([submit(), submit()]) : [await submit()]; // some people click twice
    for (const { state, result } of views) {
      this.acknowledged.submissions.push({ attemptId, state, scaled: result!.score.scaled });
    }
    // Coming back to the course shows what the attempt completed.
    await this.client.call(getActivity, { enrolmentId, activityId });
  }

  private async save(attemptId: string, questionId: string, response: QuestionResponse) {
    const sequence = nextSequence();
    await this.client.call(saveAnswer, { attemptId, questionId, sequence, ...response });
    this.acknowledged.answers.push({ attemptId, questionId, sequence, response });
  }

  private dawdle = () => pause(this.random(150));
}
