import { createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import { coursePackage } from '../../contract';
import { readMoodleBackup } from './read-backup';
import { usualLimits } from './unpack';

const folder = mkdtempSync(join(tmpdir(), 'cursus-moodle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const into = join(folder, 'unpacked');

type Entries = Record<string, string | Buffer>;
let count = 0;
async function zipped(entries: Entries): Promise<string> {
  const path = join(folder, `${count++}.mbz`);
  const zip = new ZipFile();
  for (const [name, body] of Object.entries(entries)) zip.addBuffer(Buffer.from(body), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
async function tarred(entries: Entries, links: { name: string; linkname: string }[] = []): Promise<string> {
  const path = join(folder, `${count++}.mbz`);
  const tar = pack();
  for (const [name, body] of Object.entries(entries)) tar.entry({ name }, Buffer.from(body));
  for (const { name, linkname } of links) tar.entry({ name, type: 'symlink', linkname });
  tar.finalize();
  await pipeline(tar, createGzip(), createWriteStream(path));
  return path;
}

const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const hash = 'a'.repeat(40);

/** A small backup: one section with a page, a quiz of the given questions, and one picture. */
function backup({
  page = '<p>Hello</p>',
  questions = '',
  instances = '',
  extra = {},
}: { page?: string; questions?: string; instances?: string; extra?: Entries } = {}): Entries {
  const activity = (id: number, name: string, title: string) =>
    `<activity><moduleid>${id}</moduleid><sectionid>1</sectionid><modulename>${name}</modulename><title>${title}</title><directory>activities/${name}_${id}</directory></activity>`;
  return {
    'moodle_backup.xml': `<moodle_backup><information><original_site_identifier_hash>abcdef</original_site_identifier_hash><original_course_id>7</original_course_id><original_course_fullname>Evidence</original_course_fullname>
      <contents><activities>${activity(10, 'page', 'Reading')}${activity(11, 'quiz', 'Quiz: Check')}</activities>
      <sections><section><sectionid>1</sectionid><title>1</title><directory>sections/section_1</directory></section></sections></contents></information></moodle_backup>`,
    'course/course.xml': '<course id="7"><fullname>Evidence</fullname><summary>About the evidence</summary><lang></lang></course>',
    'sections/section_1/section.xml':
      '<section id="1"><number>1</number><name>First</name><summary></summary><sequence>10,11</sequence><visible>1</visible></section>',
    'activities/page_10/page.xml': `<activity id="1" moduleid="10" modulename="page" contextid="50"><page id="1"><name>Reading</name><content>${escaped(page)}</content></page></activity>`,
    'activities/page_10/module.xml':
      '<module id="10"><visible>1</visible><completion>2</completion><completionview>1</completionview></module>',
    'activities/quiz_11/quiz.xml': `<activity id="2" moduleid="11" modulename="quiz" contextid="51"><quiz id="2"><name>Quiz: Check</name><intro></intro><attempts_number>2</attempts_number><grademethod>4</grademethod><timelimit>600</timelimit><grade>10.0</grade><question_instances>${instances}</question_instances></quiz></activity>`,
    'activities/quiz_11/module.xml':
      '<module id="11"><visible>1</visible><availability>{"op":"&amp;","c":[{"type":"completion","cm":10,"e":1}],"showc":[true]}</availability></module>',
    'activities/quiz_11/grades.xml':
      '<activity_gradebook><grade_items><grade_item id="1"><grademax>10.0</grademax><gradepass>7.0</gradepass></grade_item></grade_items></activity_gradebook>',
    'questions.xml': `<question_categories><question_category id="5"><parent>0</parent>${questions}</question_category></question_categories>`,
    'files.xml': `<files><file id="1"><contenthash>${hash}</contenthash><contextid>50</contextid><component>mod_page</component><filearea>content</filearea><itemid>0</itemid><filepath>/</filepath><filename>plan.png</filename><filesize>4</filesize><mimetype>image/png</mimetype></file></files>`,
    [`files/aa/${hash}`]: Buffer.from([1, 2, 3, 4]),
    ...extra,
  };
}
const answers = (list: [string, number][]) =>
  `<answers>${list.map(([text, fraction], id) => `<answer id="${id + 1}"><answertext>${escaped(text)}</answertext><fraction>${fraction}</fraction><feedback></feedback></answer>`).join('')}</answers>`;
const asked = (id: number, type: string, plugin: string) =>
  `<question id="${id}"><parent>0</parent><name>Q${id}</name><questiontext>${escaped('<p>Which?</p>')}</questiontext><generalfeedback></generalfeedback><defaultmark>2.0</defaultmark><qtype>${type}</qtype><plugin_qtype_${type}_question>${plugin}</plugin_qtype_${type}_question></question>`;
const old = (ids: number[]) =>
  ids.map((id) => `<question_instance id="${id}"><question>${id}</question><grade>1.0</grade></question_instance>`).join('');

async function read(entries: Entries, archive = zipped) {
  const opened = await readMoodleBackup(await archive(entries), into);
  await opened.close();
  expect(readdirSync(into)).toEqual([]);
  return { ...opened, course: coursePackage.parse(opened.course) };
}
const refusal = (path: string, limits = usualLimits) =>
  readMoodleBackup(path, into, limits).then(
    () => 'read',
    (error) => {
      if (existsSync(into)) expect(readdirSync(into)).toEqual([]);
      return error.code;
    },
  );

const choice = asked(
  1,
  'multichoice',
  `${answers([
    ['<p>Yes</p>', 1],
    ['No', 0],
  ])}<multichoice><single>1</single><shuffleanswers>1</shuffleanswers></multichoice>`,
);

it.each([
  ['zip', zipped],
  ['tar.gz', tarred],
] as const)('reads a %s: sections, lessons, quizzes and rules', async (_, archive) => {
  const { course, report } = await read(backup({ questions: `<questions>${choice}</questions>`, instances: old([1]) }), archive);
  expect(report).toMatchObject({ course: 'Evidence', modules: 1, lessons: 1, quizzes: 1, questions: 1, files: 0, left: [] });
  const [lesson, quiz] = course.modules[0]!.activities;
  expect(lesson).toMatchObject({ key: 'module:10', kind: 'lesson', title: { en: 'Reading' }, completion: 'viewed' });
  expect(quiz).toMatchObject({ kind: 'quiz', title: { en: 'Check' }, completion: 'passed', requires: ['module:10'] });
  expect(quiz!.quiz!.settings).toMatchObject({ masteryScore: 0.7, maxAttempts: 2, minutesAllowed: 10, grading: 'last' });
});

it('makes pages harmless and keeps their pictures', async () => {
  const page = `<h1>Reading</h1><h2 onclick="x()">Part</h2><p style="color:red">Text <script>alert(1)</script><a href="javascript:alert(1)">link</a> <a href="$@PAGEVIEWBYID*10@$">again</a></p><p><img src="@@PLUGINFILE@@/plan.png" alt="The plan"></p><p>&nbsp;</p><iframe src="https://video.example/1" title="Film"></iframe>`;
  const { course } = await read(backup({ page }));
  const { blocks } = course.modules[0]!.activities[0]!;
  expect(blocks!.map(({ kind }) => kind)).toEqual(['heading', 'rich-text', 'image', 'embed']);
  expect(JSON.stringify(blocks)).not.toMatch(/script|onclick|style=|javascript|\$@|PLUGINFILE/);
  expect(JSON.stringify(blocks)).toContain('activity:module:10');
  expect(course.files).toEqual([{ key: `file:${hash}:plan.png`, name: 'plan.png', mediaType: 'image/png', bytes: 4 }]);
});

it('takes over each type of question', async () => {
  const questions = [
    choice,
    asked(
      2,
      'multichoice',
      `${answers([
        ['A', 0.5],
        ['B', 0.5],
        ['C', -1],
      ])}<multichoice><single>0</single></multichoice>`,
    ),
    asked(
      3,
      'truefalse',
      `${answers([
        ['True', 0],
        ['False', 1],
      ])}<truefalse><trueanswer>1</trueanswer><falseanswer>2</falseanswer></truefalse>`,
    ),
    asked(
      4,
      'shortanswer',
      `${answers([
        ['habeas corpus', 1],
        ['habeas*', 0.5],
      ])}<shortanswer><usecase>0</usecase></shortanswer>`,
    ),
    asked(
      5,
      'numerical',
      `${answers([['48', 1]])}<numerical_units><numerical_unit><multiplier>1</multiplier><unit>h</unit></numerical_unit><numerical_unit><multiplier>60</multiplier><unit>min</unit></numerical_unit></numerical_units><numerical_records><numerical_record><answer>1</answer><tolerance>2</tolerance></numerical_record></numerical_records>`,
    ),
    asked(
      6,
      'match',
      '<matches><match id="1"><questiontext>Cat</questiontext><answertext>Meow</answertext></match><match id="2"><questiontext>Dog</questiontext><answertext>Woof</answertext></match><match id="3"><questiontext></questiontext><answertext>Moo</answertext></match></matches>',
    ),
    asked(
      7,
      'ordering',
      answers([
        ['First', 1],
        ['Second', 1],
        ['Third', 1],
      ]),
    ),
    asked(8, 'essay', '<essay><graderinfo></graderinfo></essay>'),
    asked(9, 'multianswer', ''),
  ];
  const { course, report } = await read(
    backup({ questions: `<questions>${questions.join('')}</questions>`, instances: old([1, 2, 3, 4, 5, 6, 7, 8, 9]) }),
  );
  expect(course.questions.map(({ type }) => type)).toEqual([
    'single-choice',
    'multiple-choice',
    'true-false',
    'short-answer',
    'numerical',
    'matching',
    'ordering',
    'essay',
  ]);
  expect(course.questions[2]).toMatchObject({ correct: false });
  expect(course.questions[4]).toMatchObject({
    answers: [{ value: 48, tolerance: 2 }],
    units: [
      { unit: 'h', factor: 1 },
      { unit: 'min', factor: 1 / 60 },
    ],
  });
  expect(course.questions[5]).toMatchObject({
    pairs: [{ prompt: { en: 'Cat' } }, { prompt: { en: 'Dog' } }],
    distractors: [{ match: { en: 'Moo' } }],
  });
  expect(report.left).toEqual([expect.objectContaining({ what: 'Q9', code: 'QUESTION_TYPE_CLOZE' })]);
});

it('reads the question bank of Moodle 4: the newest version of an entry, and draws from a category', async () => {
  const entry = (id: number, ...versions: string[]) =>
    `<question_bank_entry id="${id}"><question_version>${versions.map((question, at) => `<question_versions id="${id}${at}"><version>${at + 1}</version><questions>${question}</questions></question_versions>`).join('')}</question_version></question_bank_entry>`;
  const yesNo = (id: number, right: number) =>
    asked(
      id,
      'multichoice',
      `${answers([
        ['Yes', right],
        ['No', 1 - right],
      ])}<multichoice><single>1</single></multichoice>`,
    );
  const { course } = await read(
    backup({
      questions: `<question_bank_entries>${entry(100, yesNo(1, 0), yesNo(2, 1))}${entry(101, yesNo(3, 1))}${entry(102, yesNo(4, 1))}</question_bank_entries>`,
      instances: `<question_instance id="1"><slot>1</slot><maxmark>3.0</maxmark><question_reference><questionbankentryid>100</questionbankentryid></question_reference></question_instance>
        <question_instance id="2"><slot>2</slot><maxmark>1.0</maxmark><question_set_reference><filtercondition>{"questioncategoryid":"5"}</filtercondition></question_set_reference></question_instance>`,
    }),
  );
  const { items } = course.modules[0]!.activities[1]!.quiz!;
  expect(items).toEqual([
    { question: 'question:2', points: 3 },
    { draw: 1, from: ['question:2', 'question:3', 'question:4'], points: 1 },
  ]);
});

it('names what it leaves', async () => {
  const { report } = await read(backup({ page: '<p>See <img src="@@PLUGINFILE@@/gone.png" alt="Gone"> and read on</p>' }));
  expect(report.left.map(({ code }) => code)).toEqual(expect.arrayContaining(['FILE_MISSING', 'QUIZ_EMPTY']));
});

describe('what is no backup', () => {
  const written = (name: string, body: Buffer | string) => {
    const path = join(folder, name);
    writeFileSync(path, body);
    return path;
  };
  it('is refused by name', async () => {
    expect(await refusal(written('text.mbz', 'just words'))).toBe('IMPORT_NOT_A_BACKUP');
    expect(await refusal(written('empty.mbz', ''))).toBe('IMPORT_NOT_A_BACKUP');
    expect(await refusal(await zipped({ 'word/document.xml': '<x/>' }))).toBe('IMPORT_NOT_A_BACKUP');
    expect(await refusal(await zipped({ 'moodle.xml': '<x/>' }))).toBe('IMPORT_TOO_OLD');
    expect(await refusal(await zipped({ 'moodle_backup.xml': '<moodle_backup><information><x>1</x></information></moodle_backup>' }))).toBe(
      'IMPORT_NO_COURSE',
    );
  });
  it('is refused when it is cut off', async () => {
    const { readFileSync } = await import('node:fs');
    for (const archive of [zipped, tarred]) {
      const whole = readFileSync(await archive(backup()));
      expect(await refusal(written(`cut-${archive.name}.mbz`, whole.subarray(0, Math.floor(whole.length * 0.6))))).toBe('IMPORT_DAMAGED');
    }
  });
  it('is refused when it wants out of its folder', async () => {
    expect(await refusal(await tarred({ '../../outside.txt': 'x' }))).toBe('IMPORT_UNSAFE');
    expect(await refusal(await tarred({ '/etc/outside.txt': 'x' }))).toBe('IMPORT_UNSAFE');
    expect(await refusal(await tarred({}, [{ name: 'link', linkname: '/etc/passwd' }]))).toBe('IMPORT_UNSAFE');
  });
  it('is refused when it grows without end', async () => {
    const bomb = { 'moodle_backup.xml': Buffer.alloc(60_000_000) };
    expect(await refusal(await zipped(bomb))).toBe('IMPORT_UNSAFE');
    expect(await refusal(await tarred(bomb))).toBe('IMPORT_UNSAFE');
    expect(await refusal(await zipped(backup()), { ...usualLimits, entries: 3 })).toBe('IMPORT_TOO_LARGE');
    expect(await refusal(await zipped(backup()), { ...usualLimits, bytes: 500 })).toBe('IMPORT_TOO_LARGE');
  });
  it('is refused when its XML asks for more than XML', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><moodle_backup>&b;</moodle_backup>';
    expect(await refusal(await zipped({ 'moodle_backup.xml': bomb }))).toBe('IMPORT_UNSAFE');
    expect(await refusal(await zipped({ 'moodle_backup.xml': '<moodle_backup><information>' }))).toMatch(/IMPORT_/);
  });
});

const fixture = join(process.env.FIXTURES_DIR ?? '', 'moodle/l2a-legal-issues.mbz');
(process.env.FIXTURES_DIR && existsSync(fixture) ? it : it.skip)('reads a real backup whole', async () => {
  const opened = await readMoodleBackup(fixture, into);
  const course = coursePackage.parse(opened.course);
  await opened.close();
  expect(opened.report).toMatchObject({ modules: 5, quizzes: 3 });
  for (const { kind, blocks } of course.modules.flatMap(({ activities }) => activities))
    if (kind === 'lesson') expect(blocks!.length).toBeGreaterThan(0);
  expect(JSON.stringify(course)).not.toMatch(/\$@|PLUGINFILE|style=|<script|<font/);
});
