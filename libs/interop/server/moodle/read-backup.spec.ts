import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backupReader, category, codes, page, quiz, slots, tarred, yesNo, zipped, type GivenBackup } from './moodle-backup.factory';
import { readMoodleBackup } from './read-backup';
import { coursePackage } from '../../contract';

const { read, close } = backupReader();
afterAll(close);
const questions = (...ids: number[]) => category(5, `<questions>${ids.map((id) => yesNo(id)).join('')}</questions>`);

it.each([
  ['zip', zipped],
  ['tar.gz', tarred],
] as const)('a %s becomes modules, lessons, quizzes and rules', async (_, archive) => {
  const { course, report } = await read(
    {
      activities: [
        page(10, '<p>Hello</p>', { name: 'Reading' }),
        quiz(11, slots([1]), {
          name: 'Quiz: Check',
          fields: { attempts_number: 2, grademethod: 4, timelimit: 600, grade: '10.0' },
          grade: { max: 10, pass: 7 },
          module: { completionpassgrade: 1, availability: '{"op":"&","c":[{"type":"completion","cm":10,"e":1}],"showc":[true]}' },
        }),
      ],
      bank: questions(1),
    },
    archive,
  );
  expect(report).toEqual({
    ...{ course: 'Evidence', modules: 1, lessons: 1, quizzes: 1, questions: 1, files: 0 },
    ...{ changed: [], left: [] },
  });
  expect(course).toMatchObject({ key: 'moodle:abcdef:7', sourceLanguage: 'en', title: { en: 'Evidence' } });
  const [lesson, asked] = course.modules[0]!.activities;
  expect(lesson).toMatchObject({ key: 'module:10', kind: 'lesson', title: { en: 'Reading' }, completion: 'viewed' });
  expect(asked).toMatchObject({ kind: 'quiz', title: { en: 'Check' }, completion: 'passed', requires: ['module:10'] });
  expect(asked!.quiz!.settings).toMatchObject({ masteryScore: 0.7, maxAttempts: 2, minutesAllowed: 10, grading: 'last' });
});

describe('completion', () => {
  const seen = { completion: 2, completionview: 1 };
  const untracked = { completion: 0, completionview: 0 };
  const pass = { max: 10, pass: 7 };
  type Quiz = Parameters<typeof quiz>[2];
  it.each<[string, Record<string, number>, NonNullable<Quiz>, string[], string[]]>([
    ['a page and a quiz are seen', seen, { module: seen }, ['viewed', 'submitted'], ['QUIZ_COMPLETION: Quiz 11']],
    ['a quiz with a passing grade is seen', seen, { module: seen, grade: pass }, ['viewed', 'passed'], ['QUIZ_PASS_COUNTS: Quiz 11']],
    ['… but asks for one attempt', seen, { fields: { completionminattempts: 1 }, grade: pass }, ['viewed', 'submitted'], []],
    ['the quiz asks for a grade', seen, { module: { ...seen, completiongradeitemnumber: 0 } }, ['viewed', 'submitted'], []],
    ['… and has one to pass', seen, { module: { ...seen, completiongradeitemnumber: 0 }, grade: pass }, ['viewed', 'passed'], []],
    ['the quiz asks to be passed', seen, { module: { ...seen, completionpassgrade: 1 }, grade: pass }, ['viewed', 'passed'], []],
    ['… as before Moodle 4', seen, { fields: { completionpass: 1 }, grade: pass }, ['viewed', 'passed'], []],
    ['… without a grade to pass', seen, { module: { ...seen, completionpassgrade: 1 } }, ['viewed', 'submitted'], []],
    ['one attempt is enough', seen, { fields: { completionminattempts: 1 } }, ['viewed', 'submitted'], []],
    ['a page is ticked off', { completion: 1 }, { fields: { completionminattempts: 1 } }, ['marked', 'submitted'], []],
    ['a page is not tracked', untracked, { fields: { completionminattempts: 1 } }, ['none', 'submitted'], []],
    ['a quiz for practice is not tracked', seen, { module: untracked }, ['viewed', 'none'], []],
    [
      'a quiz with a passing grade is not tracked',
      seen,
      { module: untracked, grade: pass },
      ['viewed', 'passed'],
      ['QUIZ_PASS_COUNTS: Quiz 11'],
    ],
    ['nothing is tracked', untracked, { module: untracked }, ['viewed', 'submitted'], ['COMPLETION_ADDED: Evidence']],
    ['… but there is a passing grade', untracked, { module: untracked, grade: pass }, ['viewed', 'passed'], ['COMPLETION_ADDED: Evidence']],
  ])('%s', async (_, module, more, rules, changed) => {
    const { activities, report } = await read({
      activities: [page(10, 'Hello', { module }), quiz(11, slots([1]), more)],
      bank: questions(1),
    });
    expect(activities.map(({ completion }) => completion)).toEqual(rules);
    expect(codes(report.changed)).toEqual(changed);
  });
  it('counts all that came along when nothing of it was tracked', async () => {
    const { activities, report } = await read({
      activities: [
        page(10, 'Hello', { module: untracked }),
        quiz(11, slots([1]), { module: untracked }),
        { id: 12, kind: 'scorm', name: 'Package', module: seen },
      ],
      bank: questions(1),
    });
    expect(activities.map(({ completion }) => completion)).toEqual(['viewed', 'submitted']);
    expect(codes(report.changed)).toEqual(['COMPLETION_ADDED: Evidence']);
  });
  it('is not tracked where the course does not', async () => {
    const { activities } = await read({ course: { enablecompletion: 0 }, activities: [page(10, 'Hello', { module: untracked })] });
    expect(activities[0]!.completion).toBe('viewed');
  });
});

describe('restrictions', () => {
  const done = (cm: number, e = 1) => ({ type: 'completion', cm, e });
  const all = (...c: object[]) => ({ op: '&', c, showc: c.map(() => true) });
  it.each<[string, object, string[] | undefined, boolean]>([
    ['none', all(), undefined, false],
    ['one before', all(done(10)), ['module:10'], false],
    ['passed', all(done(10, 2)), ['module:10'], false],
    ['two before', all(done(10), done(11)), ['module:10', 'module:11'], false],
    ['the one before', all(done(-1)), ['module:11'], false],
    ['in a group of conditions', all(all(done(10))), ['module:10'], false],
    ['one of one', { op: '|', c: [done(10)] }, ['module:10'], false],
    ['one of two', { op: '|', c: [done(10), done(11)] }, undefined, true],
    ['not done', { op: '!&', c: [done(10)] }, undefined, true],
    ['must have failed', all(done(10, 3)), undefined, true],
    ['a date as well', all(done(10), { type: 'date', d: '>=', t: 1 }), ['module:10'], true],
    ['a group', all({ type: 'group', id: 1 }), undefined, true],
    ['what did not come along', all(done(99)), undefined, true],
    ['itself', all(done(12)), undefined, true],
    ['what counts for nothing', all(done(13)), undefined, true],
  ])('%s', async (_, tree, requires, told) => {
    const { activities, report } = await read({
      activities: [
        page(10, 'a'),
        page(11, 'b'),
        page(12, 'c', { module: { availability: JSON.stringify(tree) } }),
        page(13, 'd', { module: { completion: 0 } }),
      ],
    });
    expect(activities[2]!.requires).toEqual(requires);
    expect(codes(report.changed)).toEqual(told ? ['RESTRICTION: Page 12'] : []);
  });
  it('of a section hold for all that is in it', async () => {
    const { activities } = await read({
      sections: [
        { id: 1, number: 1, name: 'First' },
        {
          id: 2,
          number: 2,
          name: 'Second',
          inside: `<availabilityjson>${JSON.stringify(all(done(10))).replaceAll('&', '&amp;')}</availabilityjson>`,
        },
      ],
      activities: [page(10, 'a'), page(11, 'b', { section: 2 }), page(12, 'c', { section: 2 })],
    });
    expect(activities.map(({ requires }) => requires)).toEqual([undefined, ['module:10'], ['module:10']]);
  });
  it('in a circle lock nobody out', async () => {
    const needs = (id: number) => ({ module: { availability: JSON.stringify(all(done(id))) } });
    const { activities } = await read({ activities: [page(10, 'a', needs(11)), page(11, 'b', needs(12)), page(12, 'c', needs(10))] });
    expect(activities.map(({ requires }) => requires)).toEqual([['module:11'], ['module:12'], undefined]);
  });
  it('that cannot be read are told', async () => {
    const { report } = await read({ activities: [page(10, 'a', { module: { availability: '{"op":' } })] });
    expect(codes(report.changed)).toEqual(['RESTRICTION: Page 10']);
  });
});

describe('sections', () => {
  const two = [
    { id: 1, number: 0 },
    { id: 2, number: 1, name: 'Second', summary: '<p>What it is <b>about</b>.</p>' },
  ];
  it('become modules in their order, activities in that of the section, empty ones are skipped', async () => {
    const { course } = await read({
      sections: [
        { id: 4, number: 3, name: 'Last' },
        ...two,
        { id: 3, number: 2, name: 'Empty' },
        { id: 5, number: 4, name: 'Turned', sequence: [15, 14] },
      ],
      activities: [
        page(10, 'a', { section: 4 }),
        page(11, 'b', { section: 1 }),
        page(12, 'c', { section: 2 }),
        page(14, 'd', { section: 5 }),
        page(15, 'e', { section: 5 }),
      ],
    });
    expect(
      course.modules.map(({ title, summary, activities }) => [title.en, summary?.en, activities.map(({ key }) => key).join()]),
    ).toEqual([
      ['Introduction', undefined, 'module:11'],
      ['Second', 'What it is about.', 'module:12'],
      ['Last', undefined, 'module:10'],
      ['Turned', undefined, 'module:15,module:14'],
    ]);
  });
  it('without a name are called in the language of the course', async () => {
    const { course } = await read({
      course: { lang: 'fr', fullname: 'La preuve' },
      sections: [
        { id: 1, number: 0 },
        { id: 2, number: 3 },
      ],
      activities: [page(10, 'a', { section: 1 }), page(11, 'b', { section: 2 })],
    });
    expect(course.modules.map(({ title }) => title)).toEqual([{ fr: 'Introduction' }, { fr: 'Section 3' }]);
  });
  it('that are hidden are left, with what is in them', async () => {
    const { course, report } = await read({
      sections: [two[0]!, { ...two[1]!, visible: 0 }],
      activities: [page(10, 'a', { section: 1 }), page(11, 'b', { section: 2 }), page(12, 'c', { section: 1, module: { visible: 0 } })],
    });
    expect(course.modules).toHaveLength(1);
    expect(codes(report.left)).toEqual(['SECTION_HIDDEN: Second', 'ACTIVITY_HIDDEN: Page 12']);
  });
  it('with much to read open with a lesson of it', async () => {
    const long = `<p>${'Many words to be read by all. '.repeat(20)}</p>`;
    const { activities } = await read({ sections: [{ id: 1, number: 1, name: 'First', summary: long }], activities: [page(10, 'a')] });
    expect(activities[0]).toMatchObject({ kind: 'lesson', title: { en: 'About this section' }, completion: 'viewed' });
  });
  it('with nothing but a text are read', async () => {
    const { course } = await read({
      sections: [
        { id: 1, number: 0, summary: '<p>Welcome to all.</p>' },
        { id: 2, number: 1, name: 'Second' },
      ],
      activities: [page(10, 'a', { section: 2 })],
    });
    expect(course.modules[0]).toMatchObject({
      title: { en: 'Introduction' },
      activities: [
        { kind: 'lesson', title: { en: 'Introduction' }, blocks: [{ kind: 'rich-text', html: { en: '<p>Welcome to all.</p>' } }] },
      ],
    });
    expect(course.modules[0]!.summary).toBeUndefined();
  });
  it('that only list what follows say nothing', async () => {
    const names = ['The crime scene', 'The chain of custody', 'The expert witness', 'The report'];
    const summary = `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
    const { course, report } = await read({
      sections: [{ id: 1, number: 1, name: 'First', summary }],
      activities: names.map((name, at) => page(10 + at, 'a', { name })),
    });
    expect(course.modules[0]!.summary).toBeUndefined();
    expect(codes(report.left)).toEqual(['SECTION_OUTLINE: First']);
  });
  it('inside others lose their own place', async () => {
    const { course, report } = await read({
      sections: [
        { id: 1, number: 1, name: 'First', sequence: [10, 20, 12] },
        { id: 2, number: 2, name: 'Inner', inside: '<component>mod_subsection</component><itemid>21</itemid>' },
      ],
      activities: [page(10, 'a'), { id: 20, kind: 'subsection', name: 'Inner' }, page(11, 'b', { section: 2 }), page(12, 'c')],
    });
    expect(course.modules.map(({ activities }) => activities.map(({ key }) => key))).toEqual([['module:10', 'module:11', 'module:12']]);
    expect(codes(report.changed)).toEqual(['SUBSECTION_FLATTENED: Inner']);
  });
});

describe('languages', () => {
  it.each<[string, GivenBackup, string, string]>([
    ['that the course forces', { course: { lang: 'es', fullname: 'Prueba' } }, 'es', 'Prueba'],
    [
      'that its words speak',
      { course: { lang: '', fullname: 'Les preuves dans le procès et la défense des témoins' } },
      'fr',
      'Les preuves dans le procès et la défense des témoins',
    ],
    [
      'in another script than it says',
      { course: { lang: 'en', fullname: 'الأدلة الإلكترونية في المحاكمة' } },
      'ar',
      'الأدلة الإلكترونية في المحاكمة',
    ],
    ['of its pack', { course: { lang: 'pt_br', fullname: 'A prova' } }, 'pt', 'A prova'],
  ])('%s', async (_, given, language, title) => {
    const { course } = await read({
      sections: [{ id: 1, number: 1, name: '-' }],
      ...given,
      activities: [page(10, '<p>2</p>', { name: '1' })],
    });
    expect(course).toMatchObject({ sourceLanguage: language, title: { [language]: title } });
  });
  it('written side by side become translations of the same blocks', async () => {
    const both = (en: string, ar: string) =>
      `<span lang="en" class="multilang">${en}</span> <span lang="ar" class="multilang">${ar}</span>`;
    const { activities, report } = await read({
      activities: [
        page(10, `<p>${both('Hello', 'مرحبا')}</p>`, { name: '{mlang en}Reading{mlang}{mlang ar}قراءة{mlang}' }),
        page(11, both('<p>One</p><h3>Two</h3><p>Three</p>', '<p>واحد</p>')),
      ],
    });
    expect(activities[0]).toMatchObject({
      title: { en: 'Reading', ar: 'قراءة' },
      blocks: [{ kind: 'rich-text', html: { en: '<p>Hello</p>', ar: '<p>مرحبا</p>' } }],
    });
    expect(Object.keys((activities[1]!.blocks![0] as { html: object }).html)).toEqual(['en']);
    expect(codes(report.left)).toEqual(['TRANSLATION_UNLIKE: Page 11']);
  });
});

describe('links', () => {
  const html = async (content: string, more: GivenBackup = {}) => {
    const { activities, report } = await read({
      ...more,
      activities: [page(10, `<p>See ${content} and read</p>`), page(11, 'b'), ...(more.activities ?? [])],
    });
    return {
      html: (activities[0]!.blocks![0] as { html: Record<string, string> }).html.en!,
      told: codes([...report.changed, ...report.left]),
    };
  };
  it.each([
    ['<a href="$@PAGEVIEWBYID*11@$">it</a>', 'See <a href="activity:module:11">it</a> and read', []],
    ['<a href="https://old.example/mod/page/view.php?id=11">it</a>', 'See <a href="activity:module:11">it</a> and read', []],
    ['<a href="$@FORUMVIEWBYID*99@$">it</a>', 'See it and read', ['LINK_TO_TEXT: Page 10']],
    ['<a href="$@COURSEVIEWBYID*7@$">it</a>', 'See it and read', []],
    ['<a href="https://old.example/course/view.php?id=7&amp;section=2">it</a>', 'See it and read', []],
    [
      '<a href="https://old.example/course/view.php?id=8">it</a>',
      'See <a href="https://old.example/course/view.php?id=8">it</a> and read',
      [],
    ],
    ['<a href="https://old.example/pluginfile.php/1/x.pdf">it</a>', 'See it and read', ['LINK_TO_TEXT: Page 10']],
    ['<a href="https://www.example.org/a?b=1&amp;c=2">it</a>', 'See <a href="https://www.example.org/a?b=1&amp;c=2">it</a> and read', []],
    ['<a href="www.example.org">it</a>', 'See <a href="https://www.example.org">it</a> and read', []],
    ['<a href="mailto:help@example.org">it</a>', 'See <a href="mailto:help@example.org">it</a> and read', []],
    ['<a href="javascript:alert(1)">it</a>', 'See it and read', []],
    ['<a href="file:///C:/plan.doc">it</a>', 'See it and read', []],
    ['<a href="activity:module:11">it</a>', 'See it and read', []],
    ['<a href="@@PLUGINFILE@@/gone.pdf">it</a>', 'See it and read', ['FILE_MISSING: Page 10: gone.pdf']],
  ])('%s', async (content, expected, told) => expect(await html(content)).toEqual({ html: `<p>${expected}</p>`, told }));

  it.each([
    ['of the page', 'http://old.example/pluginfile.php/1010/mod_page/content/3/the%20plan.pdf', 'mod_page', 'content', true],
    [
      'of the page, without an item',
      'https://old.example/pluginfile.php/1010/mod_page/content/the%20plan.pdf?time=1',
      'mod_page',
      'content',
      true,
    ],
    ['of somebody', 'https://old.example/pluginfile.php/1010/user/private/the%20plan.pdf', 'user', 'private', false],
    [
      'that somebody handed in',
      'https://old.example/pluginfile.php/1010/assignsubmission_file/submission_files/3/the%20plan.pdf',
      'assignsubmission_file',
      'submission_files',
      false,
    ],
  ])('to the whole address of a file %s', async (_, address, component, area, kept) => {
    const { html: made, told } = await html(`<a href="${address}">it</a>`, {
      files: [{ context: 1010, component, area, item: 3, name: 'the plan.pdf', type: 'application/pdf', body: 'pdf' }],
    });
    expect(made.includes('<a href="file:file:')).toBe(kept);
    expect(told).toEqual(kept ? [] : ['LINK_TO_TEXT: Page 10']);
  });
  it('in frames of the old platform are told', async () => {
    const { activities, report } = await read({
      activities: [
        page(
          10,
          '<p>See.</p><iframe src="https://old.example/h5p/embed.php?url=x"></iframe><div class="h5p-placeholder">https://h5p.example/1</div>',
        ),
      ],
    });
    expect(activities[0]!.blocks).toMatchObject([{ kind: 'rich-text', html: { en: '<p>See.</p>' } }]);
    expect(codes(report.left)).toEqual(['EMBED_OF_SOURCE: Page 10', 'PACKAGE: Page 10']);
  });

  it('to files of the page lead to what was kept', async () => {
    const { html: made, told } = await html('<a href="@@PLUGINFILE@@/the%20plan.pdf?forcedownload=1">it</a>', {
      files: [{ context: 1010, component: 'mod_page', area: 'content', name: 'the plan.pdf', type: 'application/pdf', body: 'pdf' }],
    });
    expect(made).toMatch(/^<p>See <a href="file:file:[0-9a-f]{40}">it<\/a> and read<\/p>$/);
    expect(told).toEqual([]);
  });
});

const fixture = join(process.env.FIXTURES_DIR ?? '', 'moodle/l2a-legal-issues.mbz');
(process.env.FIXTURES_DIR && existsSync(fixture) ? it : it.skip)('a real backup is read whole', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const into = mkdtempSync(join(tmpdir(), 'cursus-real-'));
  const opened = await readMoodleBackup(fixture, into);
  const course = coursePackage.parse(opened.course);
  await opened.close();
  rmSync(into, { recursive: true });
  expect(opened.report).toMatchObject({ modules: 5, quizzes: 3 });
  for (const { kind, blocks } of course.modules.flatMap(({ activities }) => activities))
    if (kind === 'lesson') expect(blocks!.length).toBeGreaterThan(0);
  expect(JSON.stringify(course)).not.toMatch(/\$@|PLUGINFILE|style=|<script|<font/);
});
