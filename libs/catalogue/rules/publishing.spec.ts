import type { CompletionRule, CourseOutline, Localized, OutlineActivity } from '../contract';
import { leastOpen, mayKnow, openTo, type Viewer } from './course-scope';
import { mayPublish } from './may-publish';
import { nextVersion, publishChanges } from './publish-changes';

const text = (words: string): Localized => ({ en: { text: words, version: 1 } });
const activity = (id: string, change: Partial<OutlineActivity> = {}): OutlineActivity => ({
  id,
  kind: 'lesson',
  title: text(id),
  minutes: 5,
  classification: 'open',
  completion: 'marked',
  requires: [],
  reference: null,
  ...change,
});
const outline = (...activities: OutlineActivity[]): CourseOutline => ({ modules: [{ id: 'm', title: text('m'), activities }] });
const course = (...activities: OutlineActivity[]) => ({
  title: text('Course'),
  sourceLanguage: 'en',
  outline: outline(...activities),
  blocks: new Map(activities.filter(({ kind }) => kind === 'lesson').map(({ id }) => [id, 1])),
});
const rule = (completion: CompletionRule) => ({ completion });

describe('publishing', () => {
  it.each<[string, ReturnType<typeof course>, string[]]>([
    ['a complete course', course(activity('a'), activity('q', { kind: 'quiz', reference: 'x', ...rule('passed'), requires: ['a'] })), []],
    ['an empty course', course(), ['NO_ACTIVITY']],
    ['a course that nobody can complete', course(activity('a', rule('none'))), ['NOTHING_REQUIRED']],
    ['a course without a title', { ...course(activity('a')), title: { fr: { text: 'Titre', version: 1 } } }, ['TITLE_MISSING']],
    ['an activity without a title', course(activity('a', { title: {} })), ['TITLE_MISSING']],
    ['an empty lesson', { ...course(activity('a')), blocks: new Map() }, ['LESSON_EMPTY']],
    ['a quiz that is none', course(activity('q', { kind: 'quiz', ...rule('submitted') })), ['QUIZ_MISSING']],
    ['a lesson to be passed', course(activity('a', rule('passed'))), ['RULE_UNFIT']],
    ['a lost requirement', course(activity('a', { requires: ['gone'] })), ['REQUIRES_UNKNOWN']],
    [
      'a requirement that cannot be met',
      course(activity('a', rule('none')), activity('b', { requires: ['a'] })),
      ['REQUIRES_UNCOMPLETABLE'],
    ],
    ['a circle', course(activity('a', { requires: ['b'] }), activity('b', { requires: ['a'] })), ['REQUIRES_CIRCLE', 'REQUIRES_CIRCLE']],
    ['an activity that requires itself', course(activity('a', { requires: ['a'] })), ['REQUIRES_CIRCLE']],
  ])('%s', (_, given, codes) => {
    expect(mayPublish(given).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what a publication changes', () => {
  const quiz = activity('q', { kind: 'quiz', reference: 'quiz-1', ...rule('passed') });
  const before = outline(activity('a'), activity('b'), quiz);

  it.each<[string, CourseOutline, [string[], string[]], [string, string][], string]>([
    ['nothing', before, [[], []], [], 'minor'],
    ['a text', before, [['a'], []], [['a', 'content']], 'minor'],
    ['questions', before, [[], ['quiz-1']], [['q', 'quiz']], 'minor'],
    ['a further reading', outline(activity('a'), activity('b'), quiz, activity('c', rule('none'))), [[], []], [['c', 'added']], 'minor'],
    ['less to do', outline(activity('a'), activity('b', rule('none')), quiz), [[], []], [['b', 'optional-now']], 'minor'],
    [
      'more to do',
      outline(activity('a'), activity('b'), quiz, activity('c')),
      [[], []],
      [
        ['c', 'added'],
        ['c', 'required-now'],
      ],
      'major',
    ],
    ['an activity that goes', outline(activity('a'), quiz), [[], []], [['b', 'removed']], 'major'],
    ['another rule', outline(activity('a', rule('viewed')), activity('b'), quiz), [[], []], [['a', 'rule']], 'major'],
    ['an order', outline(activity('a'), activity('b', { requires: ['a'] }), quiz), [[], []], [['b', 'order-locked']], 'major'],
  ])('%s', (_, after, [content, quizzes], changes, suggested) => {
    const found = publishChanges(before, after, new Set(content), new Set(quizzes));
    expect(found.changes.map(({ activityId, change }) => [activityId, change])).toEqual(changes);
    expect(found.suggested).toBe(suggested);
  });

  it('is all new the first time', () => {
    expect(publishChanges(null, before).suggested).toBe('major');
    expect(publishChanges(null, before).changes.every(({ change }) => change === 'added')).toBe(true);
  });

  it.each([
    [undefined, 'minor', '1.0'],
    [{ major: 1, minor: 4 }, 'minor', '1.5'],
    [{ major: 1, minor: 4 }, 'major', '2.0'],
  ] as const)('numbers versions: after %j a %s one is %s', (latest, kind, expected) => {
    const { major, minor } = nextVersion(latest, kind);
    expect(`${major}.${minor}`).toBe(expected);
  });
});

describe('who may know of a course', () => {
  const nobody: Viewer = { accountId: null, author: false, publisher: false };
  const trainer: Viewer = { accountId: 't', author: true, publisher: false };
  const administrator: Viewer = { accountId: 'a', author: true, publisher: true };

  it.each([
    ['nobody', nobody, [true, false, false]],
    ['a trainer', trainer, [true, true, false]],
    ['an administrator', administrator, [true, true, true]],
  ] as const)('%s', (_, viewer, expected) => {
    expect((['open', 'restricted', 'confidential'] as const).map((one) => mayKnow(one, viewer, false))).toEqual(expected);
    expect(openTo(viewer)).toHaveLength(expected.filter(Boolean).length);
  });
  it('members, whatever it is', () => expect(mayKnow('confidential', nobody, true)).toBe(true));
  it('is decided by the least open part', () => {
    expect(leastOpen(['open', 'confidential', 'restricted'])).toBe('confidential');
    expect(leastOpen([])).toBe('open');
  });
});
