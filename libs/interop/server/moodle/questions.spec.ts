import type { PackageQuestion } from '../../contract';
import { answers, backupReader, category, codes, question, quiz, slots, yesNo, type GivenBackup } from './moodle-backup.factory';

const { read, close } = backupReader();
afterAll(close);

/** The one question of a quiz, without what all questions have. */
async function readOne(type: string, plugin: string, fields: Record<string, string | number> = {}, more: GivenBackup = {}) {
  const bank = category(5, `<questions>${question(1, type, plugin, fields)}</questions>`);
  // Another question, so that a quiz is left when this one cannot be taken over.
  const { course, report } = await read({
    activities: [quiz(11, slots([1, 2]), { fields: { completionminattempts: 1 } })],
    bank: bank + category(6, `<questions>${yesNo(2)}</questions>`),
    ...more,
  });
  const found = course.questions.find(({ key }) => key === 'question:1');
  return { question: found, told: codes([...report.changed, ...report.left]) };
}
const common = { key: 'question:1', prompt: { en: '<p>Which of 1?</p>' }, points: 1 };
const choice = (key: string, text: string, fraction: number, feedback?: string) => ({
  key,
  text: { en: text },
  fraction,
  ...(feedback && { feedback: { en: feedback } }),
});
const single = (more = '') => `<multichoice><single>1</single><shuffleanswers>1</shuffleanswers>${more}</multichoice>`;

describe('each type becomes what it is here', () => {
  it.each<[string, string, string, Partial<PackageQuestion>]>([
    [
      'multichoice',
      'multichoice, one answer',
      answers([
        { text: '<p>Yes</p>', fraction: 1, feedback: '<p>Indeed.</p>' },
        { text: 'No', fraction: -0.5 },
      ]) + single(),
      { type: 'single-choice', shuffle: true, choices: [choice('1', 'Yes', 1, '<p>Indeed.</p>'), choice('2', 'No', -0.5)] },
    ],
    [
      'multichoice',
      'multichoice, several answers',
      answers([
        { text: 'A', fraction: 0.5 },
        { text: 'B &amp; C', fraction: 0.5 },
        { text: 'D', fraction: -1 },
      ]) + '<multichoice><single>0</single><shuffleanswers>0</shuffleanswers></multichoice>',
      { type: 'multiple-choice', shuffle: false, choices: [choice('1', 'A', 0.5), choice('2', 'B & C', 0.5), choice('3', 'D', -1)] },
    ],
    [
      'truefalse',
      'truefalse',
      `${answers([
        { text: 'True', fraction: 0, feedback: 'No.' },
        { text: 'False', fraction: 1 },
      ])}<truefalse><trueanswer>1</trueanswer><falseanswer>2</falseanswer></truefalse>`,
      { type: 'true-false', correct: false, feedbackIfTrue: { en: '<p>No.</p>' } },
    ],
    [
      'truefalse',
      'truefalse, false first',
      `${answers([
        { text: 'False', fraction: 0 },
        { text: 'True', fraction: 1 },
      ])}<truefalse><trueanswer>2</trueanswer><falseanswer>1</falseanswer></truefalse>`,
      { type: 'true-false', correct: true },
    ],
    [
      'shortanswer',
      'shortanswer',
      `${answers([
        { text: 'habeas corpus ', fraction: 1 },
        { text: 'habeas*', fraction: 0.5 },
      ])}<shortanswer><usecase>1</usecase></shortanswer>`,
      {
        type: 'short-answer',
        caseSensitive: true,
        answers: [
          { text: 'habeas corpus', fraction: 1 },
          { text: 'habeas*', fraction: 0.5 },
        ],
      },
    ],
    [
      'numerical',
      'numerical without units',
      `${answers([
        { text: '3,5', fraction: 1 },
        { text: '*', fraction: 0, feedback: 'Any other.' },
      ])}<numerical_records><numerical_record><answer>1</answer><tolerance>0.1</tolerance></numerical_record></numerical_records>`,
      { type: 'numerical', answers: [{ value: 3.5, tolerance: 0.1, fraction: 1 }], units: [], unitRequired: false },
    ],
    [
      'numerical',
      'numerical with units',
      `${answers([{ text: '48', fraction: 1 }])}<numerical_units><numerical_unit><multiplier>60</multiplier><unit>min</unit></numerical_unit><numerical_unit><multiplier>1</multiplier><unit>h</unit></numerical_unit></numerical_units><numerical_options><numerical_option><showunits>0</showunits><unitgradingtype>1</unitgradingtype></numerical_option></numerical_options>`,
      {
        type: 'numerical',
        answers: [{ value: 48, tolerance: 0, fraction: 1 }],
        units: [
          { unit: 'h', factor: 1 },
          { unit: 'min', factor: 1 / 60 },
        ],
        unitRequired: true,
      },
    ],
    [
      'match',
      'match',
      '<matches><match id="1"><questiontext>Cat</questiontext><answertext>Meow</answertext></match><match id="2"><questiontext>&lt;p&gt;Dog&lt;/p&gt;</questiontext><answertext>Woof</answertext></match><match id="3"><questiontext></questiontext><answertext>Moo</answertext></match></matches><matchoptions><shuffleanswers>1</shuffleanswers></matchoptions>',
      {
        type: 'matching',
        shuffle: true,
        pairs: [
          { key: '1', prompt: { en: 'Cat' }, match: { en: 'Meow' } },
          { key: '2', prompt: { en: 'Dog' }, match: { en: 'Woof' } },
        ],
        distractors: [{ key: '3', match: { en: 'Moo' } }],
      },
    ],
    [
      'ordering',
      'ordering, by place',
      answers([
        { text: 'Second', fraction: 2 },
        { text: 'First', fraction: 1 },
        { text: 'Third', fraction: 3 },
      ]),
      {
        type: 'ordering',
        items: [
          { key: '2', text: { en: 'First' } },
          { key: '1', text: { en: 'Second' } },
          { key: '3', text: { en: 'Third' } },
        ],
      },
    ],
    [
      'essay',
      'essay',
      '<essay><graderinfo>&lt;p&gt;Names the law.&lt;/p&gt;</graderinfo><graderinfoformat>1</graderinfoformat><maxwordlimit>300</maxwordlimit></essay>',
      { type: 'essay', criteria: { en: '<p>Names the law.</p>' }, maxWords: 300 },
    ],
  ])('%s: %s', async (type, _, plugin, expected) => {
    expect(await readOne(type, plugin)).toEqual({ question: { ...common, ...expected }, told: [] });
  });
});

describe('what has no place here is left, by its reason', () => {
  it.each([
    ['multianswer', 'QUESTION_CLOZE'],
    ['calculated', 'QUESTION_CALCULATED'],
    ['calculatedmulti', 'QUESTION_CALCULATED'],
    ['calculatedsimple', 'QUESTION_CALCULATED'],
    ['gapselect', 'QUESTION_GAPS'],
    ['ddwtos', 'QUESTION_GAPS'],
    ['ddimageortext', 'QUESTION_ON_PICTURE'],
    ['ddmarker', 'QUESTION_ON_PICTURE'],
    ['coderunner', 'QUESTION_TYPE'],
  ])('%s', async (type, code) => expect(await readOne(type, '')).toEqual({ question: undefined, told: [`${code}: Q1`] }));

  it.each([
    ['multichoice', answers([{ text: 'Only one', fraction: 1 }]) + single()],
    ['shortanswer', '<answers></answers>'],
    ['numerical', answers([{ text: '*', fraction: 1 }])],
    ['match', '<matches></matches>'],
    ['ordering', answers([{ text: 'One', fraction: 1 }])],
  ])('%s without what it needs', async (type, plugin) =>
    expect(await readOne(type, plugin)).toEqual({ question: undefined, told: ['QUESTION_INVALID: Q1'] }),
  );
});

describe('feedback', () => {
  const two = answers([
    { text: 'Yes', fraction: 1 },
    { text: 'No', fraction: 0 },
  ]);
  const results = (right: string, wrong: string) =>
    single(`<correctfeedback>${right}</correctfeedback><incorrectfeedback>${wrong}</incorrectfeedback>`);
  it.each<[string, string, string, string, string | undefined, (string | undefined)[], string[]]>([
    [
      'for right and wrong stands beside the choices',
      '',
      'Well done.',
      'Read again.',
      undefined,
      ['<p>Well done.</p>', '<p>Read again.</p>'],
      [],
    ],
    [
      'that Moodle writes by itself is left to the platform',
      '',
      'Your answer is correct.',
      'Your answer is incorrect.',
      undefined,
      [undefined, undefined],
      [],
    ],
    ['that is the same for both is the general one', '', 'Because.', 'Because.', '<p>Because.</p>', [undefined, undefined], []],
    [
      'that repeats the general one is said once',
      'Because of it.',
      'Because of it.',
      'Because of it.',
      '<p>Because of it.</p>',
      [undefined, undefined],
      [],
    ],
    [
      'beside a general one is told',
      'In general.',
      'Because.',
      'Because.',
      '<p>In general.</p>',
      [undefined, undefined],
      ['FEEDBACK_SECOND: Q1'],
    ],
  ])('%s', async (_, general, right, wrong, feedback, own, told) => {
    const { question: made, told: said } = await readOne('multichoice', two + results(right, wrong), { generalfeedback: general });
    expect(made).toMatchObject({ type: 'single-choice' });
    expect(made!.feedback?.en).toBe(feedback);
    expect((made as Extract<PackageQuestion, { type: 'single-choice' }>).choices.map((one) => one.feedback?.en)).toEqual(own);
    expect(said).toEqual(told);
  });
});

it('pictures stay in prompts and give way to their words in choices', async () => {
  const { question: made, told } = await readOne(
    'multichoice',
    answers([
      { text: '<img src="@@PLUGINFILE@@/a.png" alt="A knife">', fraction: 1 },
      { text: 'A rope', fraction: 0 },
    ]) + single(),
    { questiontext: '<p>What is on <img src="@@PLUGINFILE@@/table.png" alt="the table">?</p>' },
    { files: [{ context: 500, component: 'question', area: 'questiontext', item: 1, name: 'table.png' }] },
  );
  expect(made!.prompt.en).toMatch(/<p>What is on <img src="file:file:[0-9a-f]{40}" alt="the table" ?\/?>\?<\/p>/);
  expect(made).toMatchObject({ choices: [{ text: { en: 'A knife' } }, { text: { en: 'A rope' } }] });
  expect(told).toEqual(['CHOICE_PICTURE: Q1']);
});
it('an answer with files is told', async () => {
  expect((await readOne('essay', '<essay><attachments>2</attachments></essay>')).told).toEqual(['ESSAY_ATTACHMENTS: Q1']);
});

describe('what a quiz asks', () => {
  const entry = (id: number, ...versions: string[]) =>
    `<question_bank_entry id="${id}"><question_version>${versions.map((one, at) => `<question_versions id="${id}${at}"><version>${at + 1}</version><status>ready</status><questions>${one}</questions></question_versions>`).join('')}</question_version></question_bank_entry>`;
  const bank = (...entries: string[]) => category(5, `<question_bank_entries>${entries.join('')}</question_bank_entries>`);
  const slot = (at: number, inside: string, mark = 1) =>
    `<question_instance id="${at}"><slot>${at}</slot><maxmark>${mark}</maxmark>${inside}</question_instance>`;
  const named = (id: number, version?: number) =>
    `<question_reference><questionbankentryid>${id}</questionbankentryid><version>${version ?? '$@NULL@$'}</version></question_reference>`;
  const drawn = (condition: object) =>
    `<question_set_reference><filtercondition>${JSON.stringify(condition)}</filtercondition></question_set_reference>`;
  const three = bank(entry(100, yesNo(1), yesNo(2)), entry(101, yesNo(3)), entry(102, yesNo(4)));
  const from = (...ids: number[]) => ids.map((id) => `question:${id}`);

  it.each<[string, string, string, object[], string[]]>([
    ['the newest version', three, slot(1, named(100)), [{ question: 'question:2' }], []],
    ['a certain version', three, slot(1, named(100, 1)), [{ question: 'question:1' }], []],
    ['marks that differ', three, slot(1, named(101), 3), [{ question: 'question:3', points: 3 }], []],
    ['a category', three, slot(1, drawn({ questioncategoryid: '5' })), [{ draw: 1, from: from(2, 3, 4), points: 1 }], []],
    [
      '… since Moodle 4.3',
      three,
      slot(1, drawn({ filter: { category: { values: ['5'] } } })),
      [{ draw: 1, from: from(2, 3, 4), points: 1 }],
      [],
    ],
    [
      '… twice',
      three,
      slot(1, drawn({ questioncategoryid: '5' })) + slot(2, drawn({ questioncategoryid: '5' })),
      [{ draw: 2, from: from(2, 3, 4), points: 1 }],
      [],
    ],
    [
      '… beside one that is asked anyway',
      three,
      slot(1, named(101)) + slot(2, drawn({ questioncategoryid: '5' })),
      [{ question: 'question:3' }, { draw: 1, from: from(2, 4), points: 1 }],
      [],
    ],
    [
      '… with too few',
      bank(entry(100, yesNo(1))),
      slot(1, drawn({ questioncategoryid: '5' })) + slot(2, drawn({ questioncategoryid: '5' })),
      [{ draw: 1, from: from(1), points: 1 }],
      ['QUESTION_CATEGORY_EMPTY: Quiz 11'],
    ],
    [
      '… by tags',
      three,
      slot(1, drawn({ questioncategoryid: '5', tags: ['1,law'] })),
      [{ draw: 1, from: from(2, 3, 4), points: 1 }],
      ['QUESTION_TAGS: Quiz 11'],
    ],
    [
      'what the backup lacks',
      three,
      slot(1, named(100)) + slot(2, named(999)),
      [{ question: 'question:2' }],
      ['QUESTION_MISSING: Quiz 11'],
    ],
    [
      'in the order of its slots',
      three,
      slot(2, named(101)) + slot(1, named(102)),
      [{ question: 'question:4' }, { question: 'question:3' }],
      [],
    ],
    [
      'before Moodle 2.7',
      category(5, `<questions>${yesNo(1)}${yesNo(2)}</questions>`),
      '<question_instance id="1"><question>2</question><grade>1.0</grade></question_instance><question_instance id="2"><question>1</question><grade>2.0</grade></question_instance>',
      [{ question: 'question:2' }, { question: 'question:1', points: 2 }],
      [],
    ],
    [
      'random questions of old',
      category(5, `<questions>${yesNo(1)}${yesNo(2)}${question(3, 'random', '')}</questions>`),
      slots([3]),
      [{ draw: 1, from: from(1, 2), points: 1 }],
      [],
    ],
  ])('%s', async (_, given, instances, items, told) => {
    const fields = { questions: '2,1,0', completionminattempts: 1 };
    const { activities, report } = await read({ activities: [quiz(11, instances, { fields })], bank: given });
    expect(activities[0]!.quiz!.items).toEqual(items);
    expect(codes([...report.changed, ...report.left]).filter((one) => !one.startsWith('QUESTION_UNUSED'))).toEqual(told);
  });
  it('with categories below, when it asks for them', async () => {
    const both = bank(entry(100, yesNo(1))) + category(6, `<question_bank_entries>${entry(101, yesNo(2))}</question_bank_entries>`, 5);
    const asked = (below: boolean) =>
      read({ activities: [quiz(11, slot(1, drawn({ questioncategoryid: '5', includingsubcategories: below })))], bank: both });
    expect((await asked(true)).activities[0]!.quiz!.items).toEqual([{ draw: 1, from: from(1, 2), points: 1 }]);
    expect((await asked(false)).activities[0]!.quiz!.items).toEqual([{ draw: 1, from: from(1), points: 1 }]);
  });
  it('with a text among the questions moved before them', async () => {
    const { activities, report } = await read({
      activities: [quiz(11, slots([1, 2]), { fields: { intro: '<p>Take your time.</p>', introformat: 1, completionminattempts: 1 } })],
      bank: category(5, `<questions>${question(1, 'description', '', { questiontext: '<p>Read this case.</p>' })}${yesNo(2)}</questions>`),
    });
    expect(activities[0]!.quiz).toMatchObject({
      introduction: { en: '<p>Take your time.</p><p>Read this case.</p>' },
      items: [{ question: 'question:2' }],
    });
    expect(codes(report.changed)).toEqual(['DESCRIPTION_MOVED: Quiz 11']);
  });
  it('and no more than two hundred', async () => {
    const ids = Array.from({ length: 203 }, (_, at) => at + 1);
    const { activities, report } = await read({
      activities: [quiz(11, slots(ids))],
      bank: category(5, `<questions>${ids.map((id) => yesNo(id)).join('')}</questions>`),
    });
    expect(activities[0]!.quiz!.items).toHaveLength(200);
    expect(report.left.find(({ code }) => code === 'QUIZ_TOO_LONG')).toMatchObject({ what: 'Quiz 11', details: { count: 3 } });
  });
  it('and a quiz of which nothing is left is left', async () => {
    const { report } = await read({
      activities: [quiz(11, slots([1])), quiz(12, slots([2]))],
      bank: category(5, `<questions>${question(1, 'ddmarker', '')}${yesNo(2)}</questions>`),
    });
    expect(codes(report.left)).toEqual(['QUESTION_ON_PICTURE: Q1', 'QUIZ_EMPTY: Quiz 11']);
  });
});

describe('an assignment', () => {
  const config = (name: string, value: string) =>
    `<plugin_config><plugin>onlinetext</plugin><subtype>assignsubmission</subtype><name>${name}</name><value>${value}</value></plugin_config>`;
  const assignment = (enabled: string, fields: Record<string, string | number> = {}) => ({
    id: 12,
    kind: 'assign',
    name: 'Write a request',
    fields: { intro: '<p>Write a request to the other State.</p>', introformat: 1, grade: 20, ...fields },
    inside: `<plugin_configs>${config('enabled', enabled)}${config('wordlimitenabled', '1')}${config('wordlimit', '250')}</plugin_configs>`,
    grade: { max: 20, pass: 10 },
  });
  it('that is answered by writing becomes a quiz of one essay', async () => {
    const { course, activities, report } = await read({ activities: [assignment('1')] });
    expect(activities[0]).toMatchObject({ kind: 'quiz', completion: 'passed', quiz: { settings: { masteryScore: 0.5, maxAttempts: 1 } } });
    expect(course.questions).toEqual([
      {
        key: 'question:of-module:12',
        type: 'essay',
        prompt: { en: '<p>Write a request to the other State.</p>' },
        points: 20,
        maxWords: 250,
      },
    ]);
    expect(codes(report.changed)).toEqual(['ASSIGNMENT_AS_QUIZ: Write a request']);
  });
  it.each([
    ['by files', assignment('0')],
    ['by groups', assignment('1', { teamsubmission: 1 })],
    ['without a task', assignment('1', { intro: '' })],
  ])('that is answered %s is left', async (_, given) => {
    const { report } = await read({ activities: [given, quiz(11, slots([1]))], bank: category(5, `<questions>${yesNo(1)}</questions>`) });
    expect(codes(report.left)).toEqual(['ASSIGNMENT: Write a request']);
  });
});
