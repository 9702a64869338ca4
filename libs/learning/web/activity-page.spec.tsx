import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answers, Refused, renderPage, type Reply } from '@cursus/platform/testing/render-page';
import { changeLanguage, completeActivity, getActivity, launchQuiz, savePosition, type ActivityView } from '../contract';
import page from './activity-page';

const id = (number: number) => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [enrolmentId, first, second, quizId] = [id(1), id(11), id(12), id(13)];
const text = (words: string, lang = 'en') => ({ text: words, lang });
const item = (activityId: string, title: string, change: object = {}) => ({
  ...{ id: activityId, kind: 'lesson' as const, title: text(title), minutes: 10, state: 'open' as const, required: true, lockedBy: [] },
  ...change,
});
const view = (change: Partial<ActivityView> = {}): ActivityView => ({
  ...{ enrolmentId, activityId: first, kind: 'lesson', title: text('Three ways'), minutes: 10, completion: 'marked', completedAt: null },
  course: { id: id(2), slug: 'cooperation', title: text('Cooperation') },
  module: { title: text('Channels'), number: 1, of: 2 },
  ...{ language: 'en', languages: ['en', 'ar'] },
  outline: [
    {
      id: id(5),
      title: text('Channels'),
      items: [
        item(first, 'Three ways'),
        item(second, 'Preserve first', { state: 'done' }),
        item(quizId, 'Final quiz', { kind: 'quiz', state: 'locked', lockedBy: [{ id: first, title: text('Three ways') }] }),
      ],
    },
  ],
  progress: { done: 1, of: 3, minutesLeft: 20 },
  ...{ courseCompleted: false, previous: null, next: { id: second, title: text('Preserve first') }, lockedBy: [] },
  ...{ position: null, positionAt: null },
  lesson: { html: `<p id="b-${id(21)}">Ask the officer.</p><p id="b-${id(22)}">Then write.</p>`, tag: 'en', substitutes: [] },
  quiz: null,
  ...change,
});
const open = (activity: ActivityView, more: Reply[] = [], locale: 'en' | 'ar' = 'en') =>
  renderPage(
    page,
    '/learn/$enrolmentId/$activityId',
    `/learn/${enrolmentId}/${activity.activityId}`,
    [answers(getActivity, () => activity), ...more],
    locale,
  );

const shown = jest.fn();
beforeEach(() => {
  shown.mockClear();
  Element.prototype.scrollIntoView = function (this: Element) {
    shown(this.id);
  };
});

describe('a lesson', () => {
  it('shows the text, where one is in the course, and what is still to do', async () => {
    await open(view());
    expect(screen.getByRole('heading', { level: 1, name: 'Three ways' })).toBeTruthy();
    expect(screen.getByText('Ask the officer.')).toBeTruthy();
    expect(screen.getByText('1 of 3 · 20 min left')).toBeTruthy();
    const outline = within(document.getElementById('outline')!);
    expect(outline.getByRole('link', { name: 'Three ways' }).getAttribute('aria-current')).toBe('page');
    expect(outline.getByRole('link', { name: 'Preserve first' })).toBeTruthy();
    expect(outline.queryByRole('link', { name: 'Final quiz' })).toBeNull();
    expect(outline.getByText('Opens after “Three ways”')).toBeTruthy();
  });

  it('is marked as done and leads on', async () => {
    const { calls, address } = await open(view(), [
      answers(completeActivity, { completedAt: '2026-01-01T00:00:00.000Z', courseCompleted: false }),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Mark complete and continue' }));
    await waitFor(() => expect(address()).toBe(`/learn/${enrolmentId}/${second}`));
    expect(calls).toContainEqual({
      method: 'POST',
      path: `/api/v1/enrolments/${enrolmentId}/activities/${first}/completion`,
      body: {},
    });
  });

  it('says so when marking is refused, and stays', async () => {
    const { address } = await open(view(), [{ endpoint: completeActivity, answer: () => new Refused('ENROLMENT_WITHDRAWN', 409) }]);
    fireEvent.click(screen.getByRole('button', { name: 'Mark complete and continue' }));
    expect((await screen.findByRole('alert')).textContent).toBe('refused: ENROLMENT_WITHDRAWN');
    expect(address()).toBe(`/learn/${enrolmentId}/${first}`);
  });

  it.each([
    ['done', { completedAt: '2026-01-01T00:00:00.000Z' }, 'Continue', second],
    ['completed by being seen', { completion: 'viewed' as const }, 'Continue', second],
    ['the last one', { completion: 'viewed' as const, next: null }, 'To the overview', ''],
    ['the last one of a completed course', { completion: 'viewed' as const, next: null, courseCompleted: true }, 'To your result', ''],
  ])('%s asks for no tick', async (_, change, words, target) => {
    await open(view(change));
    expect(screen.queryByRole('button', { name: 'Mark complete and continue' })).toBeNull();
    expect(screen.getByRole('link', { name: words }).getAttribute('href')).toBe(`/learn/${enrolmentId}${target && `/${target}`}`);
  });

  it('changes its language and keeps the block', async () => {
    const { calls } = await open(view({ position: { blockId: id(22) }, positionAt: '2026-01-01T14:02:00.000Z' }), [
      answers(changeLanguage, { language: 'ar' }),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'العربية' }));
    await waitFor(() => expect(calls.some(({ method, body }) => method === 'PUT' && body.language === 'ar')).toBe(true));
    const form = screen.getByRole('form', { name: 'Read in' });
    expect(form.querySelector<HTMLInputElement>('[name=_next]')!.value).toBe(`/learn/${enrolmentId}/${first}#b-${id(22)}`);
  });

  it('tells in which language missing parts are shown', async () => {
    await open(view({ language: 'ar', lesson: { html: '<p>x</p>', tag: 'ar', substitutes: ['en'] } }));
    expect(screen.getByText('Some parts are not there in Arabic yet; they are shown in English.')).toBeTruthy();
    expect(document.getElementById('lesson-body')!.dir).toBe('rtl');
  });

  it('that is shut names what opens it', async () => {
    await open(view({ activityId: quizId, kind: 'quiz', lesson: null, lockedBy: [{ id: first, title: text('Three ways') }], next: null }));
    expect(screen.getByText('This part is not open yet')).toBeTruthy();
    expect(within(document.querySelector<HTMLElement>('.callout')!).getByRole('link', { name: 'Three ways' }).getAttribute('href')).toBe(
      `/learn/${enrolmentId}/${first}`,
    );
  });
});

it('opens where it was left, unless that is its beginning', async () => {
  await open(view({ position: { blockId: id(22) } }));
  expect(shown.mock.calls).toEqual([[`b-${id(22)}`]]);
  shown.mockClear();
  await open(view({ position: { blockId: id(21) } }));
  expect(shown).not.toHaveBeenCalled();
});

describe('the place', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate'] }));
  afterEach(() => jest.useRealTimers());
  const read = async (block: number) => {
    for (const element of document.querySelectorAll('[id^="b-"]'))
      element.getBoundingClientRect = () => ({ bottom: element.id === `b-${id(block)}` ? 500 : -10 }) as DOMRect;
    fireEvent.scroll(window);
    await act(() => jest.advanceTimersByTimeAsync(10_000));
  };

  it('is kept every ten seconds while it changes, and only then', async () => {
    const { calls } = await open(view(), [answers(savePosition, { savedAt: '2026-01-01T14:02:00.000Z' })]);
    await read(22);
    const saved = () => calls.filter(({ method }) => method === 'PUT');
    expect(saved()).toEqual([
      { method: 'PUT', path: `/api/v1/enrolments/${enrolmentId}/activities/${first}/position`, body: { blockId: id(22) } },
    ]);
    expect(screen.getByText('Saved 02:02 PM')).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(saved()).toHaveLength(1);
  });

  it('waits for the connection and is sent again', async () => {
    let online = false;
    const { calls } = await open(view(), [
      { endpoint: savePosition, answer: () => (online ? { savedAt: '2026-01-01T14:02:00.000Z' } : new Refused('INTERNAL', 503)) },
    ]);
    await read(22);
    expect(screen.getByText('Your place will be saved when the connection is back')).toBeTruthy();
    online = true;
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(2);
    expect(screen.getByText('Saved 02:02 PM')).toBeTruthy();
  });

  it('goes along when the page is left', async () => {
    const sent: unknown[] = [];
    navigator.sendBeacon = (address, body) => (sent.push([address, (body as Blob).type]), true);
    await open(view());
    for (const element of document.querySelectorAll('[id^="b-"]'))
      element.getBoundingClientRect = () => ({ bottom: element.id === `b-${id(22)}` ? 500 : -10 }) as DOMRect;
    fireEvent.scroll(window);
    fireEvent(window, new Event('pagehide'));
    expect(sent).toEqual([[`/api/v1/enrolments/${enrolmentId}/activities/${first}/position`, 'application/json']]);
  });
});

describe('a quiz', () => {
  const quiz: NonNullable<ActivityView['quiz']> = {
    ...{ introduction: null, questions: 8, points: 12, masteryScore: 0.7, maxAttempts: 3, minutesAllowed: 30 },
    ...{ grading: 'highest', review: 'answers', attemptsLeft: 2, reasons: [], running: null, attempts: [], result: null },
  };
  const before = (change: Partial<typeof quiz> = {}) =>
    view({ activityId: quizId, kind: 'quiz', completion: 'passed', lesson: null, quiz: { ...quiz, ...change } });

  it('tells its rules before it begins, and begins', async () => {
    const { address } = await open(before(), [answers(launchQuiz, { attemptId: id(31) })]);
    for (const words of ['70%', '30 min', '2 of 3 left; the best counts', 'your result, and how each of your answers was'])
      expect(screen.getByText(words)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Begin the quiz' }));
    await waitFor(() => expect(address()).toBe(`/attempts/${id(31)}?language=en`));
  });

  it('shows how it stands and offers another attempt', async () => {
    const result = { score: { raw: 6, max: 12, scaled: 0.5 }, success: false, pending: false };
    const attempt = {
      id: id(31),
      state: 'graded' as const,
      startedAt: '2026-01-01T00:00:00.000Z',
      submittedAt: '2026-01-01T00:10:00.000Z',
      result,
    };
    await open(before({ result, attempts: [attempt] }));
    expect(screen.getByText('Not passed yet: 50%')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look at it' }).getAttribute('href')).toBe(`/attempts/${id(31)}?language=en`);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says why none may be begun', async () => {
    await open(before({ attemptsLeft: 0, reasons: ['ATTEMPTS_USED_UP'] }));
    expect(screen.getByText('You have used all attempts.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin the quiz' })).toBeNull();
  });
});
