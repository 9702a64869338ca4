import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { listCourses, type ListedCourse } from '@cursus/catalogue/contract';
import { answers, Refused, renderPage } from '@cursus/platform/testing/render-page';
import { enrol, getCourse, getEnrolment, listCourseStates, listEnrolments, type CoursePage, type EnrolmentView } from '../contract';
import cataloguePage from './catalogue-page';
import coursePage from './course-page';
import enrolmentPage from './enrolment-page';
import learningPage from './learning-page';

const id = (number: number) => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;
const text = (words: string, lang = 'en') => ({ text: words, lang });
const time = '2026-03-01T00:00:00.000Z';

describe('the catalogue', () => {
  const listed: ListedCourse = {
    ...{ id: id(1), slug: 'cooperation', title: text('التعاون الدولي', 'ar'), summary: text('About requests.') },
    ...{
      theme: { key: 'x', name: 'Cooperation' },
      level: 'advanced',
      format: 'tutored',
      classification: 'open',
      minutes: 135,
      languages: ['ar', 'en'],
    },
  };
  const facets = { theme: [], language: [{ value: 'fr', count: 4 }], level: [{ value: 'advanced', count: 1 }], format: [] };
  const open = (address: string, items: ListedCourse[], states: object[] = []) =>
    renderPage(cataloguePage, '/catalogue', address, [
      answers(listCourses, () => ({ items, after: null, count: items.length, facets })),
      answers(listCourseStates, { items: states as never }),
    ]);

  it('shows each course in its own language and direction, with the reader’s state', async () => {
    await open('/catalogue', [listed], [{ courseId: id(1), enrolmentId: id(9), status: 'active', done: 2, of: 5 }]);
    const title = screen.getByRole('heading', { name: 'التعاون الدولي' });
    expect([title.lang, title.dir]).toEqual(['ar', 'rtl']);
    const result = within(title.closest('li')!);
    for (const words of ['2 hr 15 min', 'Advanced', 'With a tutor', 'Enrolled · 40%']) expect(result.getByText(words)).toBeTruthy();
    expect(result.getByRole('link').getAttribute('href')).toBe('/courses/cooperation');
  });

  it('filters in the address at the first tick', async () => {
    const { calls, address } = await open('/catalogue?q=law', [listed]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'French (4)' }));
    await waitFor(() => expect(address()).toBe('/catalogue?q=law&language=fr'));
    await waitFor(() => expect(calls.at(-1)!.body).toMatchObject({ q: 'law', language: 'fr' }));
  });

  it('helps on when nothing is found', async () => {
    await open('/catalogue?language=pt', []);
    expect(screen.getByText('No course in Portuguese yet. It may be offered in another language that you read.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Show all languages' }).getAttribute('href')).toBe('/catalogue');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Portuguese (0)' }).checked).toBe(true);
  });
});

describe('a course', () => {
  const course = (change: Partial<CoursePage> = {}): CoursePage => ({
    ...{
      id: id(1),
      slug: 'cooperation',
      title: text('Cooperation'),
      summary: text('About requests.'),
      outcomes: [text('Draft a request')],
    },
    ...{ audience: null, theme: { key: 'x', name: 'Cooperation' }, level: 'advanced', format: 'self-paced', classification: 'open' },
    ...{ minutes: 90, hours: 2, languages: ['en'], bytes: 0, version: { major: 1, minor: 2, publishedAt: time } },
    certificate: { offered: true, issuer: null, validMonths: null },
    syllabus: [],
    requirements: [
      { kind: 'activities', met: false, done: 3, of: 4, next: id(11) },
      {
        kind: 'quiz',
        met: true,
        activityId: id(12),
        title: text('Final quiz'),
        rule: 'passed',
        scaled: 0.8,
        masteryScore: 0.7,
        pending: false,
      },
    ],
    editions: [{ id: null, kind: 'self-paced', title: null, opensAt: null, closesAt: null, seatsLeft: null, reasons: [] }],
    ...{ signedIn: true, enrolment: null },
    ...change,
  });
  const enrolment = (change: object = {}) => ({
    ...{ id: id(9), status: 'active' as const, language: 'en', deadlineAt: null, newer: null },
    progress: { done: 1, of: 5, minutesLeft: 60 },
    next: { activityId: id(11), blockId: id(21) },
    ...change,
  });
  const closed = (reason: string, change: object = {}) => [{ ...course().editions[0]!, reasons: [reason], ...change }];
  const open = (shown: CoursePage, replies: Parameters<typeof renderPage>[3] = []) =>
    renderPage(coursePage, '/courses/$slug', '/courses/cooperation', [answers(getCourse, () => shown), ...replies]);

  it.each([
    ['a stranger signs in', course({ signedIn: false }), 'Sign in to enrol', '/sign-in?next=%2Fcourses%2Fcooperation'],
    ['who is in it goes on, at the block', course({ enrolment: enrolment() }), 'Continue', `/learn/${id(9)}/${id(11)}#b-${id(21)}`],
    [
      'who has not begun begins',
      course({ enrolment: enrolment({ progress: { done: 0, of: 5, minutesLeft: 90 }, next: { activityId: id(11), blockId: null } }) }),
      'Begin',
      `/learn/${id(9)}/${id(11)}`,
    ],
    [
      'who has completed it looks at the certificate',
      course({ enrolment: enrolment({ status: 'completed' }) }),
      'See your certificate',
      '/certificates',
    ],
  ])('%s', async (_, shown, words, href) => {
    await open(shown);
    expect(screen.getByRole('link', { name: words }).getAttribute('href')).toBe(href);
    expect(screen.queryByRole('button', { name: 'Enrol' })).toBeNull();
  });

  it('is entered by one button', async () => {
    const { address } = await open(course(), [answers(enrol, { enrolmentId: id(9), activityId: id(11) })]);
    fireEvent.click(screen.getByRole('button', { name: 'Enrol' }));
    await waitFor(() => expect(address()).toBe(`/learn/${id(9)}/${id(11)}`));
  });

  it('says why it cannot be entered', async () => {
    await open(course({ editions: closed('EDITION_CLOSED', { closesAt: time }) }));
    expect(screen.getByText('Closed on March 1, 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Enrol' })).toBeNull();
  });

  it('says what was refused', async () => {
    await open(course(), [{ endpoint: enrol, answer: () => new Refused('EDITION_FULL', 409) }]);
    fireEvent.click(screen.getByRole('button', { name: 'Enrol' }));
    expect(await screen.findByText('refused: EDITION_FULL')).toBeTruthy();
  });

  it('shows the rules of the certificate with the own figures', async () => {
    await open(course({ enrolment: enrolment() }));
    const rules = within(document.getElementById('certificate')!);
    expect(rules.getByText('Complete all 4 lessons and activities')).toBeTruthy();
    expect(rules.getByText(/3 of 4 done/)).toBeTruthy();
    expect(rules.getByRole('link', { name: 'go to the next one' }).getAttribute('href')).toBe(`/learn/${id(9)}/${id(11)}`);
    expect(rules.getByText('Your result: 80%')).toBeTruthy();
    expect(rules.getAllByText(/^(Met|Not met yet):$/).map(({ textContent }) => textContent)).toEqual(['Not met yet: ', 'Met: ']);
  });

  it('at its end says what was achieved, and before it what is missing', async () => {
    const view = (change: Partial<EnrolmentView>): EnrolmentView => ({
      ...{
        id: id(9),
        courseId: id(1),
        slug: 'cooperation',
        title: text('Cooperation'),
        status: 'active',
        language: 'en',
        languages: ['en'],
      },
      ...{ enrolledAt: time, deadlineAt: null, completedAt: null, certificateOffered: true, version: course().version, newer: null },
      ...{ progress: { done: 4, of: 5, minutesLeft: 10 }, requirements: course().requirements, outline: [], next: null },
      ...change,
    });
    const show = (shown: EnrolmentView) =>
      renderPage(enrolmentPage, '/learn/$enrolmentId', `/learn/${id(9)}`, [answers(getEnrolment, () => shown)]);
    await show(view({}));
    expect(screen.getByRole('heading', { name: 'What is still missing for the certificate' })).toBeTruthy();
    document.body.replaceChildren();
    await show(view({ status: 'completed', completedAt: time }));
    expect(screen.getByText('You have completed this course')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See your certificate' }).getAttribute('href')).toBe('/certificates');
    expect(screen.queryByRole('button', { name: 'Leave the course' })).toBeNull();
  });
});

it('leads somebody without courses to the catalogue', async () => {
  await renderPage(learningPage, '/learning', '/learning', [answers(listEnrolments, { items: [] })]);
  expect(screen.getByRole('link', { name: 'Find a course' }).getAttribute('href')).toBe('/catalogue');
});
