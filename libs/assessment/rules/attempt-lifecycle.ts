import type { Accommodation, AttemptResult, AttemptState, QuestionResponse, QuizSettings } from '../contract';

/** When a quiz may be worked on; null: no bound on that side. */
export interface Availability {
  opensAt: Date | null;
  closesAt: Date | null;
}

/** A time in which the learner could not work: the own connection was away, or the server was. The server's clock says when. */
export interface Interruption {
  from: Date;
  /** null: it lasts. */
  to: Date | null;
  cause: 'connection' | 'server';
}

/** What the deadline follows from; all of it is stored with the attempt, so that every process computes the same one. */
export interface AttemptTiming {
  startedAt: Date;
  /** As frozen at launch. */
  minutesAllowed: number | null;
  accommodation: Accommodation;
  closesAt: Date | null;
  interruptions: readonly Interruption[];
}

export const noAccommodation: Accommodation = { timeFactor: 1, extraMinutes: 0, extraAttempts: 0 };

const second = 1000;
const minute = 60 * second;

/** Shorter absences of a connection are part of every connection and give nothing back. */
export const shortestInterruption = 10 * second;
/** No more is given back for a connection's absences: the questions can be read while the cable is out. What the server caused counts whole. */
export const longestConnectionGrace = 15 * minute;
/** An answer that left in time may be so long under way on a slow line. */
export const arrivalGrace = 30 * second;

export type LaunchReason = 'QUIZ_EMPTY' | 'QUIZ_NOT_YET_OPEN' | 'QUIZ_CLOSED' | 'ATTEMPT_RUNNING' | 'ATTEMPTS_USED_UP';

export interface EarlierAttempt {
  state: AttemptState;
  timing: AttemptTiming;
}

/** Why a learner may not begin a (further) attempt; `[]`: may. Every attempt begun counts, submitted or not. */
export function mayLaunch(quiz: {
  settings: Pick<QuizSettings, 'maxAttempts'>;
  questions: number;
  availability: Availability;
  accommodation: Accommodation;
  attempts: readonly EarlierAttempt[];
  now: Date;
}): LaunchReason[] {
  const { settings, questions, availability, accommodation, attempts, now } = quiz;
  const running = attempts.some(({ state, timing }) => state === 'in-progress' && !isOverdue(state, timing, now));
  const left = attemptsLeft(settings.maxAttempts, accommodation, attempts.length);
  const reasons: [LaunchReason, boolean][] = [
    ['QUIZ_EMPTY', questions === 0],
    ['QUIZ_NOT_YET_OPEN', availability.opensAt !== null && now < availability.opensAt],
    ['QUIZ_CLOSED', availability.closesAt !== null && now >= availability.closesAt],
    ['ATTEMPT_RUNNING', running],
    ['ATTEMPTS_USED_UP', left === 0],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** null: no limit. */
export const attemptsLeft = (maxAttempts: number | null, { extraAttempts }: Accommodation, begun: number) =>
  maxAttempts === null ? null : Math.max(0, maxAttempts + extraAttempts - begun);

/**
 * When the attempt ends: the minutes allowed with what was granted, or the closing of the quiz, whichever is first; and later by
 * every recorded interruption that began before that end; while one lasts, the end moves along, so that nobody's time runs out
 * with answers still waiting on the device. null: never.
 */
export function deadlineOf(timing: AttemptTiming, now: Date): Date | null {
  const { startedAt, minutesAllowed, accommodation, closesAt } = timing;
  const granted = minutesAllowed === null ? null : (minutesAllowed * accommodation.timeFactor + accommodation.extraMinutes) * minute;
  const ends = [granted === null ? null : startedAt.getTime() + granted, closesAt?.getTime() ?? null].filter((end) => end !== null);
  return ends.length === 0 ? null : new Date(withGrace(Math.min(...ends), timing, now));
}

interface Span {
  from: number;
  to: number;
}

function withGrace(end: number, { startedAt, interruptions }: AttemptTiming, now: Date): number {
  const spans = (cause: Interruption['cause']) =>
    merged(
      interruptions
        .filter((interruption) => interruption.cause === cause)
        .map(({ from, to }) => ({ from: Math.max(from.getTime(), startedAt.getTime()), to: (to ?? now).getTime() })),
    );
  const byServer = spans('server');
  const byConnection = spans('connection')
    .filter(({ from, to }) => to - from >= shortestInterruption)
    .flatMap((span) => without(span, byServer));
  let [deadline, left] = [end, longestConnectionGrace];
  const all = [...byServer.map((span) => ({ ...span, limited: false })), ...byConnection.map((span) => ({ ...span, limited: true }))];
  for (const { from, to, limited } of all.sort((one, other) => one.from - other.from)) {
    if (from >= deadline) break;
    const grace = limited ? Math.min(to - from, left) : to - from;
    deadline += grace;
    if (limited) left -= grace;
  }
  return deadline;
}

/** Overlapping spans as one, so that no minute is given back twice; spans that end before they begin vanish. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].filter(({ from, to }) => to > from).sort((one, other) => one.from - other.from)) {
    const previous = result.at(-1);
    if (previous && span.from <= previous.to) previous.to = Math.max(previous.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

/** The parts of a span outside the others, which are sorted and apart. */
function without(span: Span, others: readonly Span[]): Span[] {
  let rest = span.from;
  const parts: Span[] = [];
  for (const { from, to } of others) {
    if (to <= rest || from >= span.to) continue;
    if (from > rest) parts.push({ from: rest, to: from });
    rest = to;
  }
  return rest < span.to ? [...parts, { from: rest, to: span.to }] : parts;
}

/** True once nothing more can be accepted and the attempt must be submitted as it stands. */
export function isOverdue(state: AttemptState, timing: AttemptTiming, now: Date): boolean {
  const deadline = deadlineOf(timing, now);
  return state === 'in-progress' && deadline !== null && now.getTime() > deadline.getTime() + arrivalGrace;
}

/** The submission that the server makes for a learner whose time is over, at the deadline whenever it gets to it; null: not yet. */
export const overdueSubmission = (state: AttemptState, timing: AttemptTiming, now: Date): { submittedAt: Date } | null =>
  isOverdue(state, timing, now) ? { submittedAt: deadlineOf(timing, now)! } : null;

export type SaveReason = 'ATTEMPT_ALREADY_SUBMITTED' | 'ATTEMPT_OVERDUE';

/** Why an answer may not be saved; `[]`: may. */
export function maySave(state: AttemptState, timing: AttemptTiming, now: Date): SaveReason[] {
  if (state !== 'in-progress') return ['ATTEMPT_ALREADY_SUBMITTED'];
  return isOverdue(state, timing, now) ? ['ATTEMPT_OVERDUE'] : [];
}

export type AttemptAction = 'submit' | 'grade';

/**
 * in-progress → submitted → graded; an attempt in which nothing waits for a person is graded at once. Submitting twice changes nothing,
 * so that a repeated request gets the same answer; grading anew keeps an attempt graded, or opens it again when something waits.
 * null: the action is not possible in this state.
 */
export function stateAfter(state: AttemptState, action: AttemptAction, { pending }: Pick<AttemptResult, 'pending'>): AttemptState | null {
  if (action === 'grade' && state === 'in-progress') return null;
  if (action === 'submit' && state !== 'in-progress') return state;
  return pending ? 'submitted' : 'graded';
}

/** One saved answer; `sequence` rises with each change that the learner's device makes within the attempt. */
export interface AnswerStep {
  questionId: string;
  sequence: number;
  response: QuestionResponse;
}

/**
 * The responses that count: per question the step with the highest sequence, whatever order steps arrived in.
 * Of equal ones the later in the list stands, and a repeated delivery changes nothing.
 */
export function currentResponses(steps: readonly AnswerStep[]): Record<string, QuestionResponse> {
  const latest = new Map<string, AnswerStep>();
  for (const step of steps) {
    const known = latest.get(step.questionId);
    if (!known || step.sequence >= known.sequence) latest.set(step.questionId, step);
  }
  return Object.fromEntries([...latest].map(([questionId, { response }]) => [questionId, response]));
}
