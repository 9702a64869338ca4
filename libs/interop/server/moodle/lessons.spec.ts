import type { PackageBlock } from '../../contract';
import {
  backupReader,
  book,
  category,
  codes,
  page,
  quiz,
  slots,
  yesNo,
  type GivenActivity,
  type GivenBackup,
  type GivenFile,
} from './moodle-backup.factory';

const { read, close } = backupReader();
afterAll(close);

/** A block in short: its kind and what is read of it. */
const brief = (block: PackageBlock): string => {
  const said = 'html' in block ? block.html : 'text' in block ? block.text : 'alt' in block ? block.alt : block.title;
  return `${block.kind}${'level' in block ? block.level : ''}: ${Object.values(said ?? {})[0]}`;
};
const readAll = async (given: GivenBackup) => {
  const { course, activities, report } = await read(given);
  return {
    course,
    lessons: activities.map(({ title, blocks }) => [title.en, ...(blocks ?? []).map(brief)]),
    told: codes([...report.changed, ...report.left]),
  };
};
const words = (count: number) => `<p>${'word '.repeat(count).trim()}</p>`;

describe('books', () => {
  const chapters = (each: number, ...titles: string[]) => titles.map((title, at) => ({ id: at + 1, title, content: words(each) }));
  it('that are short become one lesson with a heading for each chapter', async () => {
    const { lessons, told } = await readAll({ activities: [book(10, 'Evidence', chapters(3, 'Evidence', 'Kinds', 'Rules'))] });
    const said = 'rich-text: <p>word word word</p>';
    expect(lessons).toEqual([['Evidence', said, 'heading2: Kinds', said, 'heading2: Rules', said]]);
    expect(told).toEqual(['BOOK_AS_ONE_LESSON: Evidence']);
  });
  it('that are long become a lesson for each chapter, with their parts as headings', async () => {
    const given = [
      ...chapters(900, 'Kinds', 'Rules'),
      { id: 3, title: 'Exceptions', content: `<h3>First</h3>${words(400)}`, sub: true },
      { id: 4, title: 'Hidden', content: words(900), hidden: true },
    ];
    const { course, told } = await readAll({ activities: [book(10, 'Evidence', given)] });
    const { activities } = course.modules[0]!;
    expect(activities.map(({ key, title }) => [key, title.en])).toEqual([
      ['module:10', 'Kinds'],
      ['module:10:chapter:2', 'Rules'],
    ]);
    const headings = activities[1]!.blocks!.filter(({ kind }) => kind === 'heading').map(brief);
    expect(headings).toEqual(['heading2: Exceptions', 'heading3: First']);
    expect(told).toEqual(['BOOK_AS_LESSONS: Evidence', 'CHAPTER_HIDDEN: Evidence']);
  });
  it('that are long lock and open as one', async () => {
    const { activities } = await read({
      activities: [
        book(10, 'Evidence', chapters(1500, 'Kinds', 'Rules')),
        page(11, 'After', { module: { availability: '{"op":"&","c":[{"type":"completion","cm":10,"e":1}]}' } }),
      ],
    });
    expect(activities[2]!.requires).toEqual(['module:10', 'module:10:chapter:2']);
  });
  it('that are long say each thing once in the report', async () => {
    const lost = `<p>See <a href="@@PLUGINFILE@@/gone.pdf">it</a> and read on.</p>`;
    const given = chapters(1500, 'Kinds', 'Rules').map((one) => ({ ...one, content: one.content + lost }));
    const { report } = await read({ activities: [book(10, 'Evidence', given)] });
    expect(report.left).toMatchObject([{ code: 'FILE_MISSING', details: { count: 2 } }]);
  });
  it('that are long begin with the first chapter that says something', async () => {
    const given = [{ id: 1, title: 'Cover', content: '' }, ...chapters(1500, 'Kinds', 'Rules').map((one) => ({ ...one, id: one.id + 1 }))];
    const { activities } = await read({ activities: [book(10, 'Evidence', given)] });
    expect(activities.map(({ key }) => key)).toEqual(['module:10', 'module:10:chapter:3']);
  });
  it('without a word are told', async () => {
    const given = { activities: [book(10, 'Evidence', [{ id: 1, title: 'Kinds', content: '<p>&nbsp;</p>' }]), page(11, 'Hello')] };
    expect((await readAll(given)).told).toEqual(['ACTIVITY_EMPTY: Evidence']);
  });
  it('that go on and say things twice are put together', async () => {
    const leads = 'This leads us to the next of the questions that we asked at the very beginning of it.';
    const { lessons } = await readAll({
      activities: [
        book(10, 'Evidence', [
          { id: 1, title: 'Kinds', content: `<p>One.</p><p>${leads}</p>` },
          { id: 2, title: 'Kinds (cont.)', content: `<p>Two.</p><p>${leads}</p>` },
        ]),
      ],
    });
    expect(lessons).toEqual([['Evidence', 'heading2: Kinds', 'rich-text: <p>One.</p>', `rich-text: <p>Two.</p><p>${leads}</p>`]]);
  });
  it('lead to their chapters from elsewhere', async () => {
    const { activities } = await read({
      activities: [
        book(10, 'Evidence', chapters(1500, 'Kinds', 'Rules')),
        page(11, '<p>See <a href="$@BOOKVIEWBYIDCH*10*2@$">the rules</a> and <a href="$@BOOKVIEWBYIDCH*10*1@$">kinds</a>.</p>'),
      ],
    });
    expect(brief(activities[2]!.blocks![0]!)).toBe(
      'rich-text: <p>See <a href="activity:module:10:chapter:2">the rules</a> and <a href="activity:module:10">kinds</a>.</p>',
    );
  });
});

describe('lessons of Moodle', () => {
  const pageOf = (id: number, [before, after]: [number, number], qtype: number, title: string, contents: string) =>
    `<page id="${id}"><prevpageid>${before}</prevpageid><nextpageid>${after}</nextpageid><qtype>${qtype}</qtype><title>${title}</title><contents>${contents}</contents><contentsformat>1</contentsformat></page>`;
  const lesson = (...pages: string[]): GivenActivity => ({
    id: 10,
    kind: 'lesson',
    name: 'Hearing',
    inside: `<pages>${pages.join('')}</pages>`,
  });
  it('become the pages that tell, in their order', async () => {
    const { lessons, told } = await readAll({
      activities: [
        lesson(pageOf(3, [2, 0], 20, 'End', 'Three'), pageOf(1, [0, 2], 20, 'Start', 'One'), pageOf(2, [1, 3], 3, 'Which?', 'Two')),
      ],
    });
    expect(lessons).toEqual([['Hearing', 'heading2: Start', 'rich-text: <p>One</p>', 'heading2: End', 'rich-text: <p>Three</p>']]);
    expect(told).toEqual(['BOOK_AS_ONE_LESSON: Hearing', 'PAGES_IN_ORDER: Hearing', 'PAGE_QUESTIONS: Hearing']);
  });
  it('whose pages follow each other in a circle end', async () => {
    const { lessons } = await readAll({ activities: [lesson(pageOf(1, [2, 2], 20, 'A', 'One'), pageOf(2, [1, 1], 20, 'B', 'Two'))] });
    expect(lessons).toEqual([['Hearing', 'heading2: A', 'rich-text: <p>One</p>', 'heading2: B', 'rich-text: <p>Two</p>']]);
  });
  it('that only ask are left', async () => {
    const given = { activities: [lesson(pageOf(1, [0, 0], 2, 'Which?', 'One')), page(11, 'Hello')] };
    expect((await readAll(given)).told).toEqual(['BRANCHING: Hearing']);
  });
});

describe('labels', () => {
  const label = (id: number, intro: string): GivenActivity => ({
    id,
    kind: 'label',
    name: `Label ${id}`,
    fields: { intro, introformat: 1 },
  });
  const some = 'These two lessons belong together and should be read one after the other.';
  it('that are short open the lesson that follows', async () => {
    const { lessons, told } = await readAll({ activities: [label(9, `<p>${some}</p>`), page(10, '<p>Hello</p>')] });
    expect(lessons).toEqual([['Page 10', `rich-text: <p>${some}</p>`, 'rich-text: <p>Hello</p>']]);
    expect(told).toEqual(['LABEL_FOLDED: These two lessons belong together and should be read one after the…']);
  });
  it('at the end of a section close the lesson before', async () => {
    const { lessons } = await readAll({ activities: [page(10, '<p>Hello</p>'), label(11, `<p>${some}</p>`)] });
    expect(lessons).toEqual([['Page 10', 'rich-text: <p>Hello</p>', `rich-text: <p>${some}</p>`]]);
  });
  it('that are long, or show a film, are lessons by themselves', async () => {
    const { lessons } = await readAll({
      activities: [
        label(9, `<h3>The case</h3>${words(90)}`),
        label(10, '<p>Watch it.</p><iframe src="https://video.example/1" title="The film"></iframe>'),
      ],
    });
    expect(lessons.map(([title]) => title)).toEqual(['The case', 'Watch it']);
  });
  it('of a few words are the headings of an old page', async () => {
    const { lessons, told } = await readAll({ activities: [label(9, '<h4>Week one</h4>'), page(10, '<p>Hello</p>')] });
    expect(lessons).toEqual([['Page 10', 'rich-text: <p>Hello</p>']]);
    expect(told).toEqual(['LABEL_HEADING: Week one']);
  });
  it('before a quiz are a lesson before it', async () => {
    const { lessons } = await readAll({
      activities: [label(9, `<p>${some}</p>`), quiz(11, slots([1]))],
      bank: category(5, `<questions>${yesNo(1)}</questions>`),
    });
    expect(lessons).toEqual([
      ['These two lessons belong together and should be read one after the…', `rich-text: <p>${some}</p>`],
      ['Quiz 11'],
    ]);
  });
  it('without a word are nothing', async () => {
    expect((await readAll({ activities: [label(9, '<p> </p>'), page(10, '<p>Hello</p>')] })).told).toEqual([]);
  });
});

describe('files', () => {
  const resource = (kind: 'resource' | 'folder', fields = {}): GivenActivity => ({ id: 10, kind, name: 'The plan', fields });
  const file = (kind: string, name: string, more: Partial<GivenFile> = {}): GivenFile => ({
    ...{ context: 1010, component: `mod_${kind}`, area: 'content', name, body: `bytes of ${name}` },
    ...more,
  });
  it.each<[string, GivenFile[], string[], string[]]>([
    ['a document', [file('resource', 'plan.pdf', { type: 'application/pdf' })], ['file: The plan'], []],
    ['a picture', [file('resource', 'plan.png', { body: undefined })], ['image: The plan'], []],
    ['a film', [file('resource', 'plan.mp4', { type: 'video/mp4' })], ['video: The plan'], []],
    ['a film of another kind', [file('resource', 'plan.avi', { type: 'video/x-msvideo' })], ['file: The plan'], []],
    ['a recording', [file('resource', 'plan.mp3', { type: 'audio/mp3' })], ['audio: The plan'], []],
    [
      'what says that it is a picture',
      [file('resource', 'plan.png', { type: 'image/png' })],
      ['file: The plan'],
      ['FILE_AS_DOWNLOAD: plan.png'],
    ],
    ['a page', [file('resource', 'plan.html', { type: 'text/html' })], ['file: The plan'], ['FILE_AS_DOWNLOAD: plan.html']],
  ])('%s', async (_, files, blocks, told) => {
    expect(await readAll({ activities: [resource('resource')], files })).toMatchObject({ lessons: [['The plan', ...blocks]], told });
  });
  it('that a browser would run are handed out as bytes', async () => {
    const { course } = await readAll({
      activities: [resource('resource')],
      files: [file('resource', 'plan.svg', { type: 'image/svg+xml' })],
    });
    expect(course.files).toMatchObject([{ name: 'plan.svg', mediaType: 'application/octet-stream' }]);
  });
  it.each([
    ['programs', [file('resource', 'setup.exe')], ['FILE_PROGRAM: setup.exe', 'FILE_MISSING: The plan']],
    ['nothing', [], ['ACTIVITY_EMPTY: The plan']],
  ])('that are %s are left', async (_, files, told) => {
    expect((await readAll({ activities: [resource('resource'), page(11, 'Hello')], files })).told).toEqual(told);
  });
  it('of a folder stand in the order of their paths, folders as headings', async () => {
    const { lessons } = await readAll({
      activities: [resource('folder', { intro: '<p>All plans.</p>', introformat: 1 })],
      files: [
        file('folder', 'c.pdf', { path: '/old/first/' }),
        file('folder', 'b.pdf'),
        file('folder', 'a.pdf'),
        file('folder', 'd.pdf', { path: '/old/first/' }),
      ],
    });
    expect(lessons).toEqual([
      ['The plan', 'rich-text: <p>All plans.</p>', 'file: a.pdf', 'file: b.pdf', 'heading2: old › first', 'file: c.pdf', 'file: d.pdf'],
    ]);
  });
  it('beside the main one are told', async () => {
    const { told } = await readAll({
      activities: [resource('resource')],
      files: ['index.pdf', 'more.pdf'].map((name) => file('resource', name, { type: 'application/pdf' })),
    });
    expect(told).toEqual(['FILES_BESIDE: The plan']);
  });
  it('that nothing shows do not come along', async () => {
    const { course } = await readAll({ activities: [page(10, '<p>Hello</p>')], files: [file('page', 'unused.png', { body: undefined })] });
    expect(course.files).toEqual([]);
  });
});

describe('addresses', () => {
  const url = (externalurl: string): GivenActivity => ({ id: 10, kind: 'url', name: 'The court', fields: { externalurl } });
  it.each([
    ['https://court.example/rules?a=1&b=2', 'https://court.example/rules?a=1&b=2'],
    ['http://court.example', 'http://court.example/'],
    ['www.court.example', 'https://www.court.example/'],
  ])('%s', async (given, address) => {
    const { activities } = await read({ activities: [url(given)] });
    expect(activities[0]!.blocks).toEqual([{ kind: 'embed', key: 'module:10:link', url: address, title: { en: 'The court' } }]);
  });
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://court.example', 'court', '', `https://court.example/${'a'.repeat(2000)}`])(
    '%s is none',
    async (given) => {
      expect((await readAll({ activities: [url(given), page(11, 'Hello')] })).told).toEqual(['LINK_UNREADABLE: The court']);
    },
  );
});

describe('what is written beside an activity', () => {
  const intro = { intro: '<p>Read it slowly.</p>', introformat: 1 };
  it.each<[string, Partial<GivenActivity>, boolean]>([
    ['for its author', {}, false],
    ['on the page of the course', { module: { showdescription: 1 } }, true],
    ['above it', { fields: { displayoptions: 'a:1:{s:10:"printintro";s:1:"1";}' } }, true],
    ['not above it', { fields: { displayoptions: 'a:1:{s:10:"printintro";s:1:"0";}' } }, false],
  ])('%s', async (_, { fields, ...more }, shown) => {
    const { lessons } = await readAll({ activities: [page(10, '<p>Hello</p>', { ...more, fields: { ...intro, ...fields } })] });
    expect(lessons[0]!.includes('rich-text: <p>Read it slowly.</p>')).toBe(shown);
  });
});

it.each([
  ['forum', 'FORUM'],
  ['scorm', 'PACKAGE'],
  ['h5pactivity', 'PACKAGE'],
  ['lti', 'EXTERNAL_TOOL'],
  ['feedback', 'SURVEY'],
  ['choice', 'SURVEY'],
  ['glossary', 'GLOSSARY'],
  ['wiki', 'WIKI'],
  ['data', 'DATABASE'],
  ['workshop', 'WORKSHOP'],
  ['chat', 'CHAT'],
  ['bigbluebuttonbn', 'MEETING'],
  ['attendance', 'ATTENDANCE'],
  ['customcert', 'CERTIFICATE'],
  ['somethingnew', 'ACTIVITY_KIND'],
])('a %s is told as %s', async (kind, code) => {
  expect((await readAll({ activities: [page(10, 'Hello'), { id: 11, kind, name: 'The other' }] })).told).toEqual([`${code}: The other`]);
});

it.each([
  ['0', 'One\n\nTwo\nthree', '<p>One</p><p>Two<br>three</p>', []],
  ['2', 'a < b', '<p>a &lt; b</p>', []],
  ['4', '**bold**', '<p>**bold**</p>', ['MARKDOWN_AS_TEXT: Page 10']],
  ['1', '<p>a &lt; b</p>', '<p>a &lt; b</p>', []],
])('a text of format %s', async (format, content, html, told) => {
  const { lessons, told: said } = await readAll({ activities: [page(10, content, { fields: { contentformat: format } })] });
  expect(lessons[0]![1]!.replaceAll('<br />', '<br>')).toBe(`rich-text: ${html}`);
  expect(said).toEqual(told);
});
