import fc from 'fast-check';
import type { AttemptState } from '../contract';
import {
  arrivalGrace,
  attemptsLeft,
  currentResponses,
  deadlineOf,
  isOverdue,
  longestConnectionGrace,
  mayLaunch,
  maySave,
  noAccommodation,
  overdueSubmission,
  stateAfter,
  type AttemptTiming,
  type Interruption,
} from './attempt-lifecycle';

/** A time so many minutes (and seconds) after the attempt began. */
const at = (minutes: number, seconds = 0) => new Date(Date.UTC(2026, 10, 24, 9) + (minutes * 60 + seconds) * 1000);
const timing = (changed: Partial<AttemptTiming> = {}): AttemptTiming => ({
  startedAt: at(0),
  minutesAllowed: 30,
  accommodation: noAccommodation,
  closesAt: null,
  interruptions: [],
  ...changed,
});
const away = (from: number, to: number | null, cause: Interruption['cause'] = 'connection'): Interruption => ({
  from: at(from),
  to: to === null ? null : at(to),
  cause,
});
const much = 10_000;

describe('deadlineOf', () => {
  it.each([
    ['the minutes allowed', timing(), at(30)],
    ['none without a limit', timing({ minutesAllowed: null }), null],
    ['half as much again', timing({ accommodation: { ...noAccommodation, timeFactor: 1.5 } }), at(45)],
    ['minutes on top', timing({ accommodation: { ...noAccommodation, timeFactor: 2, extraMinutes: 5 } }), at(65)],
    ['extra time of no limit is no limit', timing({ minutesAllowed: null, accommodation: { ...noAccommodation, extraMinutes: 5 } }), null],
    ['the closing, when it comes first', timing({ closesAt: at(20) }), at(20)],
    ['the closing alone', timing({ minutesAllowed: null, closesAt: at(90) }), at(90)],
    ['extra time not beyond the closing', timing({ closesAt: at(40), accommodation: { ...noAccommodation, timeFactor: 2 } }), at(40)],
    ['a lost connection given back', timing({ interruptions: [away(5, 9)] }), at(34)],
    ['a lost connection given back beyond the closing', timing({ closesAt: at(20), interruptions: [away(5, 9)] }), at(24)],
    ['one that reaches over the end', timing({ interruptions: [away(28, 33)] }), at(35)],
    ['one in the time given back', timing({ interruptions: [away(25, 30), away(32, 34)] }), at(37)],
    ['none for one after the end', timing({ interruptions: [away(30, 34)] }), at(30)],
    ['none for what was before the start', timing({ interruptions: [away(-5, 0)] }), at(30)],
    ['only the part since the start', timing({ interruptions: [away(-5, 2)] }), at(32)],
    ['overlapping ones once', timing({ interruptions: [away(5, 9), away(7, 10), away(6, 7)] }), at(35)],
    ['at most the longest grace for a connection', timing({ interruptions: [away(1, 11), away(12, 29)] }), at(45)],
    ['all of what the server caused', timing({ interruptions: [away(1, 29, 'server')] }), at(58)],
    ['server and connection at once as the server’s', timing({ interruptions: [away(0, 20), away(2, 20, 'server')] }), at(50)],
    ['none for an interruption that ends before it begins', timing({ interruptions: [away(9, 5)] }), at(30)],
  ])('%s', (_, given, deadline) => expect(deadlineOf(given, at(much))).toEqual(deadline));

  it('gives nothing for a flicker', () => {
    expect(deadlineOf(timing({ interruptions: [{ from: at(5), to: at(5, 9), cause: 'connection' }] }), at(much))).toEqual(at(30));
  });
  it('moves along while the connection is away, up to the longest grace', () => {
    const lasting = timing({ interruptions: [away(28, null)] });
    expect(deadlineOf(lasting, at(28))).toEqual(at(30));
    expect(deadlineOf(lasting, at(33))).toEqual(at(35));
    expect(deadlineOf(lasting, at(much))).toEqual(at(45));
  });
  it('is never earlier than without interruptions, nor more than the longest grace later when only the connection was away', () => {
    const span = fc
      .tuple(fc.integer({ min: -30, max: 90 }), fc.integer({ min: 0, max: 60 }))
      .map(([from, length]) => away(from, from + length));
    fc.assert(
      fc.property(fc.array(span), (interruptions) => {
        const later = deadlineOf(timing({ interruptions }), at(much))!.getTime() - at(30).getTime();
        expect(later).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThanOrEqual(longestConnectionGrace);
        const reversed = timing({ interruptions: [...interruptions].reverse() });
        expect(deadlineOf(reversed, at(much))!.getTime() - at(30).getTime()).toBe(later);
      }),
    );
  });
});

describe('an attempt whose time is over', () => {
  const late = new Date(at(30).getTime() + arrivalGrace);
  it.each<[string, AttemptState, Date, ReturnType<typeof maySave>]>([
    ['in time', 'in-progress', at(29), []],
    ['at the deadline', 'in-progress', at(30), []],
    ['under way at the deadline', 'in-progress', late, []],
    ['too late', 'in-progress', new Date(late.getTime() + 1), ['ATTEMPT_OVERDUE']],
    ['after submission', 'submitted', at(1), ['ATTEMPT_ALREADY_SUBMITTED']],
    ['after grading', 'graded', at(1), ['ATTEMPT_ALREADY_SUBMITTED']],
  ])('saving %s', (_, state, now, reasons) => expect(maySave(state, timing(), now)).toEqual(reasons));

  it('is submitted as of the deadline, whenever somebody looks', () => {
    expect(overdueSubmission('in-progress', timing(), at(30))).toBeNull();
    expect(overdueSubmission('in-progress', timing(), at(much))).toEqual({ submittedAt: at(30) });
    expect(overdueSubmission('submitted', timing(), at(much))).toBeNull();
    expect(overdueSubmission('in-progress', timing({ minutesAllowed: null }), at(much))).toBeNull();
  });
  it('waits for answers on a device that is away', () => {
    const lasting = timing({ interruptions: [away(29, null)] });
    expect(isOverdue('in-progress', lasting, at(40))).toBe(false);
    expect(isOverdue('in-progress', lasting, at(46))).toBe(true);
  });
});

describe('mayLaunch', () => {
  const earlier = (state: AttemptState) => ({ state, timing: timing() });
  const quiz = {
    settings: { maxAttempts: 2 as number | null },
    questions: 5,
    availability: { opensAt: at(-60) as Date | null, closesAt: at(60) as Date | null },
    accommodation: noAccommodation,
    attempts: [] as ReturnType<typeof earlier>[],
    now: at(0),
  };
  it.each<[string, Partial<typeof quiz>, string[]]>([
    ['a first attempt', {}, []],
    ['a quiz open for ever', { availability: { opensAt: null, closesAt: null } }, []],
    ['a quiz without questions', { questions: 0 }, ['QUIZ_EMPTY']],
    ['before the opening', { now: at(-61) }, ['QUIZ_NOT_YET_OPEN']],
    ['at the opening', { now: at(-60) }, []],
    ['at the closing', { now: at(60) }, ['QUIZ_CLOSED']],
    ['a second attempt', { attempts: [earlier('graded')] }, []],
    ['while one runs', { attempts: [earlier('in-progress')], now: at(10) }, ['ATTEMPT_RUNNING']],
    ['while one is overdue', { attempts: [earlier('in-progress')], now: at(50) }, []],
    ['a third attempt', { attempts: [earlier('graded'), earlier('submitted')] }, ['ATTEMPTS_USED_UP']],
    [
      'a third attempt that was granted',
      { attempts: [earlier('graded'), earlier('graded')], accommodation: { ...noAccommodation, extraAttempts: 1 } },
      [],
    ],
    ['any number without a limit', { attempts: Array.from({ length: 50 }, () => earlier('graded')), settings: { maxAttempts: null } }, []],
    [
      'several reasons at once',
      { attempts: [earlier('graded'), earlier('in-progress')], now: at(-61) },
      ['QUIZ_NOT_YET_OPEN', 'ATTEMPT_RUNNING', 'ATTEMPTS_USED_UP'],
    ],
  ])('%s', (_, changed, reasons) => expect(mayLaunch({ ...quiz, ...changed })).toEqual(reasons));

  it.each([
    [null, 0, 7, null],
    [3, 0, 1, 2],
    [3, 2, 4, 1],
    [1, 0, 2, 0],
  ])('of %s attempts and %d granted, after %d there are %s left', (maxAttempts, extraAttempts, begun, left) => {
    expect(attemptsLeft(maxAttempts, { ...noAccommodation, extraAttempts }, begun)).toBe(left);
  });
});

describe('stateAfter', () => {
  it.each([
    ['in-progress', 'submit', false, 'graded'],
    ['in-progress', 'submit', true, 'submitted'],
    ['in-progress', 'grade', false, null],
    ['submitted', 'submit', false, 'submitted'],
    ['submitted', 'grade', true, 'submitted'],
    ['submitted', 'grade', false, 'graded'],
    ['graded', 'submit', true, 'graded'],
    ['graded', 'grade', false, 'graded'],
    ['graded', 'grade', true, 'submitted'],
  ] as const)('%s, %s, something waits: %s → %s', (state, action, pending, next) => {
    expect(stateAfter(state, action, { pending })).toBe(next);
  });
});

describe('currentResponses', () => {
  const step = (questionId: string, sequence: number, answer: string) => ({ questionId, sequence, response: { text: answer } });
  it('takes the newest per question', () => {
    expect(currentResponses([step('a', 1, 'one'), step('b', 2, 'two'), step('a', 3, 'three')])).toEqual({
      a: { text: 'three' },
      b: { text: 'two' },
    });
  });
  it('is the same in whatever order steps arrive, and how often', () => {
    const steps = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', '__proto__'), fc.nat(100)), { selector: ([, sequence]) => sequence });
    fc.assert(
      fc.property(
        steps.chain((all) => {
          const made = all.map(([questionId, sequence]) => step(questionId, sequence, `answer ${sequence}`));
          return fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }), fc.subarray(made));
        }),
        ([inOrder, shuffled, again]) => {
          const expected = currentResponses(inOrder);
          expect(currentResponses([...again, ...shuffled])).toEqual(expected);
          expect(currentResponses([...shuffled, ...again])).toEqual(expected);
        },
      ),
    );
  });
});
