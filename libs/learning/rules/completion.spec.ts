import fc from 'fast-check';
import type { CompletionRule, CourseOutline, OutlineActivity } from '@cursus/catalogue/contract';
import { courseProgress, isDone, lockedBy, meetsRule, requirementsOf, type ActivityProgress } from './completion';
import { nextActivity } from './next-activity';
import { effectOfMove, mayMove } from './move-to-version';

const at = new Date('2026-01-01T00:00:00Z');
const result = (scaled: number, success: boolean | null, pending = false) => ({
  score: { raw: scaled * 10, max: 10, scaled },
  success,
  pending,
});
const progressOf = (activityId: string, change: Partial<ActivityProgress> = {}): ActivityProgress => ({
  activityId,
  firstOpenedAt: null,
  markedAt: null,
  submittedAt: null,
  result: null,
  completedAt: null,
  ...change,
});
const activity = (id: string, completion: CompletionRule = 'marked', requires: string[] = []): OutlineActivity => ({
  id,
  kind: completion === 'passed' || completion === 'submitted' ? 'quiz' : 'lesson',
  title: { en: { text: id, version: 1 } },
  minutes: 10,
  classification: 'open',
  completion,
  requires,
  reference: completion === 'passed' ? `quiz-${id}` : null,
});
const outline = (...activities: OutlineActivity[]): CourseOutline => ({ modules: [{ id: 'm', title: {}, activities }] });
const map = (...progress: ActivityProgress[]) => new Map(progress.map((one) => [one.activityId, one]));
const read = () => ({ text: 'Quiz', lang: 'en' });

describe('a rule', () => {
  it.each<[CompletionRule, Partial<ActivityProgress>, boolean]>([
    ['none', { firstOpenedAt: at, markedAt: at, submittedAt: at, result: result(1, true) }, false],
    ['viewed', {}, false],
    ['viewed', { firstOpenedAt: at }, true],
    ['marked', { firstOpenedAt: at }, false],
    ['marked', { markedAt: at }, true],
    ['submitted', { firstOpenedAt: at }, false],
    ['submitted', { submittedAt: at, result: result(0, false) }, true],
    ['passed', { submittedAt: at }, false],
    ['passed', { submittedAt: at, result: result(0.6, false) }, false],
    ['passed', { submittedAt: at, result: result(0.7, true) }, true],
    ['passed', { submittedAt: at, result: result(0.2, null) }, true],
    ['passed', { submittedAt: at, result: result(0.9, null, true) }, false],
  ])('%s with %j: %s', (rule, done, expected) => {
    expect(meetsRule(rule, progressOf('a', done))).toBe(expected);
  });

  it('once met stays met, whatever becomes of it', () => {
    const done = map(progressOf('a', { completedAt: at, result: result(0.1, false) }));
    for (const rule of ['viewed', 'marked', 'submitted', 'passed'] as const) expect(isDone(activity('a', rule), done)).toBe(true);
  });
});

describe('a course', () => {
  const course = outline(activity('a'), activity('b', 'none'), activity('c', 'viewed'), activity('q', 'passed', ['a']));

  it('counts what has a rule', () => {
    expect(courseProgress(course, map())).toEqual({ complete: false, done: 0, of: 3, minutesLeft: 30 });
    expect(courseProgress(course, map(progressOf('a', { markedAt: at })))).toEqual({ complete: false, done: 1, of: 3, minutesLeft: 20 });
  });
  it('that asks for nothing is never complete, and says so', () => {
    const free = outline(activity('a', 'none'));
    expect(courseProgress(free, map(progressOf('a', { firstOpenedAt: at }))).complete).toBe(false);
    expect(requirementsOf(free, map(), new Map(), read)).toEqual([{ kind: 'activities', met: false, done: 0, of: 0, next: null }]);
  });
  it('names what is missing, with figures', () => {
    const done = map(progressOf('a', { markedAt: at }), progressOf('q', { submittedAt: at, result: result(0.6, false) }));
    expect(requirementsOf(course, done, new Map([['quiz-q', 0.7]]), read)).toEqual([
      { kind: 'activities', met: false, done: 1, of: 2, next: 'c' },
      { kind: 'quiz', met: false, activityId: 'q', title: read(), rule: 'passed', scaled: 0.6, masteryScore: 0.7, pending: false },
    ]);
  });
  it('keeps an activity shut until what it requires is done', () => {
    const quiz = course.modules[0]!.activities[3]!;
    expect(lockedBy(quiz, course, map()).map(({ id }) => id)).toEqual(['a']);
    expect(lockedBy(quiz, course, map(progressOf('a', { markedAt: at })))).toEqual([]);
  });
});

describe('where to go on', () => {
  const course = outline(activity('a'), activity('b'), activity('n', 'none'), activity('q', 'passed', ['a', 'b']));
  const done = (id: string) => progressOf(id, { firstOpenedAt: at, completedAt: at });

  it.each<[string, ActivityProgress[], string | undefined, string | null]>([
    ['at the beginning', [], undefined, 'a'],
    ['where somebody was', [progressOf('b', { firstOpenedAt: at })], 'b', 'b'],
    ['after what is done', [done('a')], 'a', 'b'],
    ['at an optional reading that comes next', [done('a'), done('b')], 'b', 'n'],
    ['past one that was looked at', [done('a'), done('b'), progressOf('n', { firstOpenedAt: at })], 'n', 'q'],
    ['at what was left out, when all after it is done or shut', [done('b'), progressOf('n', { firstOpenedAt: at })], 'n', 'a'],
    ['nowhere when all is done', [done('a'), done('b'), done('n'), done('q'), progressOf('n', { firstOpenedAt: at })], 'q', null],
    ['at the beginning when the last place is gone', [], 'gone', 'a'],
  ])('%s', (_, progress, last, expected) => {
    expect(nextActivity(course, map(...progress), last)?.id ?? null).toBe(expected);
  });
});

describe('another version', () => {
  it.each([
    ['1.0', '1.1', 'active', 'by-itself'],
    ['1.3', '1.1', 'active', 'no'],
    ['1.1', '1.1', 'active', 'no'],
    ['1.9', '2.0', 'active', 'on-request'],
    ['2.0', '1.9', 'active', 'no'],
    ['1.0', '1.1', 'completed', 'no'],
    ['1.0', '2.0', 'withdrawn', 'no'],
  ] as const)('from %s to %s, %s: %s', (from, to, status, expected) => {
    const number = (text: string) => {
      const [major, minor] = text.split('.').map(Number);
      return { major: major!, minor: minor! };
    };
    expect(mayMove(number(from), number(to), status)).toBe(expected);
  });
  it('is told by what stays, comes and goes', () => {
    const before = outline(activity('a'), activity('b'));
    const after = outline(activity('a', 'passed'), activity('c'), activity('d', 'none'));
    expect(effectOfMove(before, after, map(progressOf('a', { completedAt: at })))).toEqual({ kept: ['a'], added: ['c'], dropped: ['b'] });
  });
});

describe('laws', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const rules = fc.constantFrom<CompletionRule>('none', 'viewed', 'marked', 'submitted', 'passed');
  const outlines = fc
    .uniqueArray(fc.record({ id: fc.constantFrom(...ids), completion: rules }), { selector: ({ id }) => id })
    .map((activities) => outline(...activities.map(({ id, completion }) => activity(id, completion))));
  const times = fc.constantFrom(null, at);
  const progresses = fc
    .uniqueArray(
      fc.record({
        activityId: fc.constantFrom(...ids),
        firstOpenedAt: times,
        markedAt: times,
        submittedAt: times,
        result: fc.constantFrom(null, result(1, true), result(0.5, false), result(0.8, null, true)),
        completedAt: times,
      }),
      { selector: ({ activityId }) => activityId },
    )
    .map((all) => map(...all));

  it('the explanation and the decision are one: complete exactly when every requirement is met', () => {
    fc.assert(
      fc.property(outlines, progresses, (course, progress) => {
        const requirements = requirementsOf(course, progress, new Map(), read);
        expect(requirements.length).toBeGreaterThan(0);
        expect(requirements.every(({ met }) => met)).toBe(courseProgress(course, progress).complete);
      }),
    );
  });
  it('doing more never takes anything away', () => {
    fc.assert(
      fc.property(outlines, progresses, fc.constantFrom(...ids), (course, progress, id) => {
        const before = courseProgress(course, progress);
        const more = new Map([
          ...progress,
          [id, { ...(progress.get(id) ?? progressOf(id)), firstOpenedAt: at, markedAt: at, submittedAt: at }],
        ]);
        const after = courseProgress(course, more);
        expect(after.done).toBeGreaterThanOrEqual(before.done);
        expect(after.minutesLeft).toBeLessThanOrEqual(before.minutesLeft);
      }),
    );
  });
  it('a move to any other version undoes nothing that was completed', () => {
    fc.assert(
      fc.property(outlines, outlines, progresses, (from, to, progress) => {
        const completed = [...progress.values()].filter(({ completedAt }) => completedAt).map(({ activityId }) => activityId);
        const there = to.modules[0]!.activities.map(({ id }) => id).filter((id) => completed.includes(id));
        expect(effectOfMove(from, to, progress).kept).toEqual(expect.arrayContaining(there));
      }),
    );
  });
  it('where to go on is never done and never shut', () => {
    fc.assert(
      fc.property(outlines, progresses, fc.constantFrom(...ids), (course, progress, last) => {
        const next = nextActivity(course, progress, last);
        if (!next) return;
        expect(isDone(next, progress)).toBe(false);
        expect(lockedBy(next, course, progress)).toEqual([]);
      }),
    );
  });
});
