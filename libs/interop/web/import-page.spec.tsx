import { screen, within } from '@testing-library/react';
import { answers, renderPage } from '@cursus/platform/testing/render-page';
import { getCourseImport, listCourseImports, type CourseImport, type ImportReport } from '../contract';
import page from './import-page';
import listPage from './imports-page';

const id = '0198c0de-0000-7000-8000-00000000dead';
const item: CourseImport = {
  ...{ id, name: 'course.mbz', bytes: 10_100_000, asCopy: false, state: 'done', code: null, courseId: id, course: 'Evidence' },
  ...{ createdAt: '2026-11-24T10:00:00Z', finishedAt: '2026-11-24T10:00:02Z' },
};
const note = (what: string, code: string, details = {}) => ({ what, code, why: `in English: ${code}`, details });
const report: ImportReport = {
  ...{ course: 'Evidence', modules: 2, lessons: 1200, quizzes: 1, questions: 4, files: 0 },
  changed: [
    ...Array.from({ length: 10 }, (_, at) => note(`Page ${at}`, 'QUIZ_COMPLETION')),
    note('<script>Glossary</script>', 'A_CODE_OF_LATER'),
  ],
  left: [],
};
const show = (more: object = {}, locale: 'en' | 'ar' = 'en') =>
  renderPage(page, '/imports/$importId', `/imports/${id}`, [answers(getCourseImport, { ...item, report, ...more })], locale);

it('says one reason once, with what it is about', async () => {
  await show();
  const changed = within(screen.getByRole('region', { name: 'What was changed' })).getAllByRole('listitem');
  expect(changed.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Opening it was enough .*Page 0, Page 1, .* and Page 7 and 2 more$/),
    'in English: A_CODE_OF_LATER<script>Glossary</script>',
  ]);
  expect(screen.getByText('Nothing was left behind.')).toBeTruthy();
  expect(screen.getByText('1,200')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To the course' }).getAttribute('href')).toBe(`/authoring/${id}`);
});

it('says it in Arabic', async () => {
  await show({}, 'ar');
  expect(screen.getByRole('heading', { name: 'ما تغيّر' })).toBeTruthy();
  expect(screen.queryByText(/in English: QUIZ_COMPLETION/)).toBeNull();
});

it('says why nothing came of a file', async () => {
  await show({ state: 'failed', code: 'IMPORT_DAMAGED', report: null, courseId: null, course: null });
  expect(screen.getByText(/damaged or was cut off/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'To the course' })).toBeNull();
});

it('lists imports in every state, and takes no empty form', async () => {
  const states = ['waiting', 'running', 'done', 'failed'] as const;
  const items = states.map((state, at) => ({
    ...{ ...item, id: id.replace('dead', `000${at}`), state },
    ...(state === 'done' ? {} : { course: null, courseId: null, name: `<i>${state}</i>.mbz` }),
    ...(state === 'failed' && { code: 'IMPORT_UNSAFE' }),
  }));
  await renderPage(listPage, '/imports', '/imports', [answers(listCourseImports, { items, after: null })]);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    ...['<i>waiting</i>.mbz', '<i>running</i>.mbz', 'Evidence', '<i>failed</i>.mbz'],
  ]);
  expect(screen.getByText(/it was not opened/)).toBeTruthy();
  expect(screen.getByLabelText(/Course backup/).hasAttribute('required')).toBe(true);
});
