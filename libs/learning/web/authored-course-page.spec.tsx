import { screen, within } from '@testing-library/react';
import { answers, Refused, renderPage } from '@cursus/platform/testing/render-page';
import { getAuthoredCourse, publishCourse, type AuthoredCourseView } from '../contract';
import page from './authored-course-page';

const id = (number: number) => `0198c0de-0000-7000-8000-00000000000${number}`;
const text = (words: string, version = 1) => ({ en: { text: words, version } });
const [lesson, quiz] = [id(1), id(2)];
const course: AuthoredCourseView = {
  ...{ id: id(9), slug: 'evidence', status: 'draft', sourceLanguage: 'en', title: text('Evidence'), summary: text(''), audience: null },
  coverage: { en: { written: 4, of: 4, stale: 0 }, ar: { written: 2, of: 4, stale: 1 } },
  outcomes: [],
  ...{ theme: 'imported', themes: [{ key: 'imported', name: 'Imported' }], level: 'introductory', format: 'self-paced' },
  ...{ classification: 'open', hours: null, minutes: 15 },
  settings: { certificate: { offered: true, issuer: {}, signatories: [], validMonths: null } },
  modules: [
    {
      id: id(3),
      title: text('First'),
      activities: [
        {
          id: lesson,
          kind: 'lesson',
          title: text('<b>Reading</b>'),
          minutes: 5,
          completion: 'marked',
          requires: [],
          blocks: 3,
          quiz: null,
        },
        {
          ...{ id: quiz, kind: 'quiz', title: text('Check'), minutes: 10, completion: 'submitted', requires: [], blocks: 0 },
          quiz: {
            ...{ questions: 4, points: 4, graded: false },
            settings: {
              ...{ masteryScore: null, maxAttempts: null, minutesAllowed: null, shuffleQuestions: false },
              ...{ grading: 'highest', review: 'answers', questionsPerPage: null },
            },
          },
        },
      ],
    },
  ],
  editions: [],
  updatedAt: '2026-11-24T10:00:00Z',
  ...{ version: null, reasons: [], changes: [], suggested: 'major', unpublished: true, mayPublish: true },
};
const show = (more: Partial<AuthoredCourseView> = {}, publication: unknown = { versionId: id(8) }) =>
  renderPage(page, '/authoring/$courseId', `/authoring/${course.id}`, [
    answers(getAuthoredCourse, { ...course, ...more }),
    { endpoint: publishCourse, answer: () => publication },
  ]);
const hrefsIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

it('says what hinders publication, and leads to each place of it', async () => {
  await show({ reasons: [{ code: 'NOTHING_REQUIRED' }, { code: 'LESSON_EMPTY', activityId: lesson }] });
  const hindrance = screen.getByText(/The lesson is empty/).closest('ul')!;
  expect(hindrance.textContent).toContain('nobody could ever complete the course');
  expect(hrefsIn(hindrance)).toEqual([['<b>Reading</b>', `/authoring/${course.id}/${lesson}`]]);
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
});

it('points at what an import leaves open and publishes all the same', async () => {
  const { calls } = await show();
  const open = screen.getByText('Worth a look before learners see it').parentElement!;
  expect(hrefsIn(open)).toEqual([
    ['Choose its theme', `/authoring/${course.id}/settings`],
    ['Say what one can do afterwards', `/authoring/${course.id}/texts`],
    ['Give its quizzes a pass mark', `/authoring/${course.id}/${quiz}`],
    ['Say who issues and signs the certificate', `/authoring/${course.id}/certificate`],
  ]);
  screen.getByRole('button', { name: 'Publish' }).click();
  await screen.findByRole('button', { name: 'Publish' });
  expect(calls.filter(({ method }) => method === 'POST')).toEqual([
    { method: 'POST', path: `/api/v1/authored-courses/${course.id}/publication`, body: { kind: 'major' } },
  ]);
});

it('tells what a new version changes, and chooses what fits it', async () => {
  await show({
    ...{ status: 'published', version: { major: 1, minor: 2, publishedAt: '2026-11-01T10:00:00Z' }, suggested: 'minor' },
    changes: [
      { activityId: quiz, change: 'quiz' },
      { activityId: id(7), change: 'removed' },
    ],
  });
  expect(screen.getByText(/questions or rules of the quiz/).textContent).toBe('Check: questions or rules of the quiz');
  expect(screen.getByText(/goes away/).textContent).toBe('An activity: goes away');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /minor version/ }).checked).toBe(true);
  expect(screen.getByText('Version 1.2')).toBeTruthy();
});

it('lets nobody publish who may not, and says who does', async () => {
  await show({ mayPublish: false });
  expect(screen.getByText(/An administrator publishes it/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows a refusal where the button is', async () => {
  await show({}, new Refused('COURSE_NOT_PUBLISHABLE', 409));
  screen.getByRole('button', { name: 'Publish' }).click();
  expect((await screen.findByRole('alert')).textContent).toBe('refused: COURSE_NOT_PUBLISHABLE');
});
