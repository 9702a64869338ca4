import type { CompletionRule, PackageActivity } from '../../contract';
import { plainText } from '../html/tree';
import { gradeItem, keyOf, type ReadActivity, type Source, type SourceActivity } from './source';
import type { Texts } from './texts';
import { number, parts, readXml, text, type Node } from './xml';

type Quiz = NonNullable<PackageActivity['quiz']>;
type Item = Quiz['items'][number];

/** A week, the longest that an attempt may take. */
const longestMinutes = 7 * 24 * 60;
/** The most questions of a quiz, and of a category to draw from. */
const [mostQuestions, mostInCategory] = [200, 1000];
/** A setting that counts something; null for none, and for what counts nothing. */
const countOf = (value: number, most: number) => (value >= 1 ? Math.min(most, Math.floor(value)) : null);

/** Moments at which Moodle shows a part of the review, as bits of a setting. */
const [during, rightAfter, later, afterClose] = [0x10000, 0x1000, 0x100, 0x10];

/** A quiz with its questions, marks and limits. */
export async function readQuiz(activity: SourceActivity, source: Source): Promise<ReadActivity[]> {
  const { body, name, module, directory, context } = activity;
  const { notes, texts } = source;
  const { items, before } = itemsOf(activity, source);
  if (items.length === 0) return (notes.leave(name, 'QUIZ_EMPTY'), []);
  const grades = gradeItem(await readXml(source.folder, directory, 'grades.xml'));
  const masteryScore = shareToPass(grades, number(grades, 'grademax') || number(body, 'grade'));
  const intro = texts.rich(
    {
      what: name,
      text: text(body, 'intro'),
      format: text(body, 'introformat'),
      area: { context, component: 'mod_quiz', area: 'intro', item: '0' },
    },
    name,
  );
  const introduction = joined([...(intro ? [intro] : []), ...before]);
  tellChanges(activity, source);
  const limit = Math.min(longestMinutes, Math.max(0, Math.ceil(number(body, 'timelimit') / 60)));
  const asked = items.reduce((sum, item) => sum + ('draw' in item ? item.draw : 1), 0);
  return [
    {
      key: keyOf(activity),
      kind: 'quiz',
      title: Object.fromEntries(
        Object.entries(activity.title).map(([tag, said]) => [tag, said.replace(/^(quiz|test)\s*:\s*/i, '') || said]),
      ),
      minutes: limit > 0 ? Math.min(limit, asked * 5) : Math.max(2, Math.round(asked * 1.5)),
      completion: completionOf(module, body, masteryScore, source, name),
      quiz: {
        ...(introduction && { introduction }),
        settings: {
          masteryScore,
          maxAttempts: countOf(number(body, 'attempts_number'), 100),
          minutesAllowed: limit || null,
          shuffleQuestions:
            text(body, 'shufflequestions') === '1' ||
            parts(body, 'sections', 'section').some((section) => text(section, 'shufflequestions') === '1'),
          grading: ({ 2: 'average', 3: 'first', 4: 'last' } as const)[number(body, 'grademethod') as 2] ?? 'highest',
          review: reviewOf(body),
          questionsPerPage: countOf(number(body, 'questionsperpage'), 100),
        },
        items,
      },
    },
  ];
}

/** The passing grade as a share of the best one, to a hundredth of a percent; null: nothing to pass. */
function shareToPass(grades: Node | undefined, best: number): number | null {
  const pass = number(grades, 'gradepass');
  return best > 0 && pass > 0 ? Math.min(1, Math.round((pass / best) * 10_000) / 10_000) : null;
}

/** What a quiz asks, in the order of its slots, by the ways in which Moodle has kept it over the years. */
function itemsOf({ body, name }: SourceActivity, { bank, notes }: Source): { items: Item[]; before: Texts[] } {
  const order = text(body, 'questions')
    .split(',')
    .filter((id) => id !== '' && id !== '0');
  const place = (instance: Node) => number(instance, 'slot') || order.indexOf(text(instance, 'question')) + 1 || order.length + 1;
  const instances = parts(body, 'question_instances', 'question_instance').sort((one, other) => place(one) - place(other));
  const items: Item[] = [];
  const before: Texts[] = [];
  const draws = new Map<string, Extract<Item, { draw: number }>>();
  if (instances.length > mostQuestions) notes.leave(name, 'QUIZ_TOO_LONG', { count: instances.length - mostQuestions });
  for (const instance of instances.slice(0, mostQuestions)) {
    const given = text(instance, 'maxmark') || text(instance, 'grade');
    const points = given === '' ? undefined : Math.min(1000, Math.max(0, Number(given) || 0));
    const asked = bank.ask(instance, name);
    if (!asked) continue;
    if ('introduction' in asked) before.push(asked.introduction);
    else if ('question' in asked) {
      if (items.some((item) => 'question' in item && item.question === asked.question.key)) continue;
      items.push({ question: asked.question.key, ...(points !== undefined && points !== asked.question.points && { points }) });
    } else {
      const at = `${asked.draw} ${asked.below} ${points}`;
      const known = draws.get(at);
      if (known) known.draw++;
      else {
        const item = { draw: 1, from: bank.within(asked.draw, asked.below).map(({ key }) => key), ...(points !== undefined && { points }) };
        draws.set(at, item);
        items.push(item);
      }
    }
  }
  // A question that is asked anyway is not drawn as well.
  const fixed = new Set(items.flatMap((item) => ('question' in item ? [item.question] : [])));
  for (const draw of draws.values()) {
    const wanted = draw.draw;
    draw.from = draw.from.filter((key) => !fixed.has(key)).slice(0, mostInCategory);
    draw.draw = Math.min(wanted, draw.from.length, mostQuestions);
    if (draw.draw < wanted) notes.leave(name, 'QUESTION_CATEGORY_EMPTY', { count: wanted - draw.draw });
  }
  return { items: items.filter((item) => !('draw' in item) || item.draw > 0), before };
}

function tellChanges({ body, name }: SourceActivity, { notes, texts }: Source) {
  if (text(body, 'password') !== '') notes.change(name, 'QUIZ_PASSWORD');
  if (number(body, 'timeopen') > 0 || number(body, 'timeclose') > 0) notes.change(name, 'QUIZ_DATES');
  if (/^(adaptive|interactive|immediate)/.test(text(body, 'preferredbehaviour'))) notes.change(name, 'QUIZ_BEHAVIOUR');
  if (parts(body, 'feedbacks', 'feedback').some((one) => plainText(text(one, 'feedbacktext')) !== ''))
    notes.leave(name, 'QUIZ_FEEDBACK_BANDS');
  const headings = parts(body, 'sections', 'section').filter((section) => texts.own(texts.plain(text(section, 'heading'))) !== '').length;
  if (headings > 0) notes.leave(name, 'QUIZ_HEADINGS', { count: headings });
}

/**
 * Opening a quiz is not doing it: what Moodle counts as seen counts here once it is handed in. A quiz with a passing grade has to be
 * passed even where Moodle did not ask for that: whoever set that grade meant it, and no certificate should come without it.
 */
function completionOf(
  module: Node | undefined,
  body: Node,
  masteryScore: number | null,
  { tracksCompletion, notes }: Source,
  name: string,
): CompletionRule {
  if (!tracksCompletion) return masteryScore === null ? 'submitted' : 'passed';
  const tracking = number(module, 'completion');
  if (tracking === 0 && masteryScore === null) return 'none';
  const [byPass, byGrade] = [
    text(module, 'completionpassgrade') === '1' || text(body, 'completionpass') === '1',
    text(module, 'completiongradeitemnumber') !== '',
  ];
  if (tracking === 2 && masteryScore !== null && (byPass || byGrade)) return 'passed';
  const bySubmission = byGrade || byPass || number(body, 'completionminattempts') > 0 || text(body, 'completionattemptsexhausted') === '1';
  if (bySubmission && tracking !== 0) return 'submitted';
  notes.change(name, masteryScore === null ? 'QUIZ_COMPLETION' : 'QUIZ_PASS_COUNTS');
  return masteryScore === null ? 'submitted' : 'passed';
}

/** What Moodle showed once the quiz was handed in, or already while it was answered. */
function reviewOf(body: Node): Quiz['settings']['review'] {
  if (text(body, 'reviewrightanswer') === '') return 'answers-and-key';
  const closes = number(body, 'timeclose') > 0;
  const shown = (setting: string) => (number(body, setting) & (during | rightAfter | later | (closes ? afterClose : 0))) > 0;
  if (shown('reviewrightanswer') || shown('reviewgeneralfeedback')) return 'answers-and-key';
  return shown('reviewcorrectness') || shown('reviewattempt') || shown('reviewspecificfeedback') ? 'answers' : 'score';
}

/** Several texts as one, language by language. */
export function joined(texts: Texts[]): Texts | undefined {
  if (texts.length === 0) return undefined;
  const tags = [...new Set(texts.flatMap((one) => Object.keys(one)))];
  return Object.fromEntries(tags.map((tag) => [tag, texts.map((one) => one[tag] ?? '').join('')]));
}

/** An assignment that is answered by writing becomes a quiz of one essay; files cannot be handed in here. */
export async function readAssignment(
  activity: SourceActivity,
  source: Source,
  ask: (essay: { prompt: Texts; points: number; maxWords?: number }) => string,
): Promise<ReadActivity[]> {
  const { body, name, context, directory } = activity;
  const settings = parts(body, 'plugin_configs', 'plugin_config').filter(
    (one) => text(one, 'plugin') === 'onlinetext' && text(one, 'subtype') === 'assignsubmission',
  );
  const setting = (called: string) =>
    text(
      settings.find((one) => text(one, 'name') === called),
      'value',
    );
  const stored = (field: string, area: string) => ({
    what: name,
    text: text(body, field),
    format: text(body, `${field}format`),
    area: { context, component: 'mod_assign', area, item: '0' },
  });
  const said = [source.texts.rich(stored('intro', 'intro'), name), source.texts.rich(stored('activity', 'activityattachment'), name)];
  const prompt = joined(said.filter((one) => one !== undefined));
  if (setting('enabled') !== '1' || text(body, 'teamsubmission') === '1' || !prompt) return (source.notes.leave(name, 'ASSIGNMENT'), []);
  const grades = gradeItem(await readXml(source.folder, directory, 'grades.xml'));
  const points = Math.min(1000, number(body, 'grade') > 0 ? number(body, 'grade') : 1);
  const maxWords = (setting('wordlimitenabled') === '1' && countOf(Number(setting('wordlimit')), 100_000)) || undefined;
  source.notes.change(name, 'ASSIGNMENT_AS_QUIZ');
  const masteryScore = shareToPass(grades, number(grades, 'grademax'));
  const tracked = !source.tracksCompletion || masteryScore !== null || number(activity.module, 'completion') > 0;
  return [
    {
      key: keyOf(activity),
      kind: 'quiz',
      title: activity.title,
      minutes: 30,
      completion: tracked ? (masteryScore === null ? 'submitted' : 'passed') : 'none',
      quiz: {
        settings: {
          masteryScore,
          maxAttempts: 1,
          minutesAllowed: null,
          shuffleQuestions: false,
          grading: 'last',
          review: 'answers-and-key',
          questionsPerPage: null,
        },
        items: [{ question: ask({ prompt, points, ...(maxWords && { maxWords }) }) }],
      },
    },
  ];
}
