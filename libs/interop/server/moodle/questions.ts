import type { PackageQuestion } from '../../contract';
import { cleanHtml, plainText, resolveLinks, type Links } from './html';
import { number, part, parts, text, type Node } from './xml';

export interface QuestionContext {
  key: string;
  language: string;
  links: Links;
  leave: (code: string, why: string) => void;
  change: (code: string, why: string) => void;
}
type Texts = Record<string, string>;

/** A question of the bank, or undefined (with the reason told) when the platform has no such type. */
export function readQuestion(node: Node, context: QuestionContext): PackageQuestion | undefined {
  const { language, links, leave, change } = context;
  const type = text(node, 'qtype');
  const rich = (html: string): Texts => ({ [language]: cleanHtml(resolveLinks(html, links).html) });
  const optional = (html: string) => (plainText(html) === '' ? undefined : rich(html));
  const plain = (html: string): Texts => ({ [language]: plainText(html) });
  const prompt = withoutTitle(text(node, 'questiontext'), text(node, 'name'));
  const common = {
    key: context.key,
    prompt: rich(prompt),
    points: number(node, 'defaultmark') || 1,
    feedback: optional(text(node, 'generalfeedback')),
  };
  const own = (name: string) => part(node, `plugin_qtype_${name}_question`);
  const answersOf = (plugin: Node | undefined) =>
    parts(plugin, 'answers', 'answer').map((answer) => ({
      id: text(answer, '@id'),
      text: text(answer, 'answertext'),
      fraction: Math.max(-1, Math.min(1, number(answer, 'fraction'))),
      feedback: text(answer, 'feedback'),
    }));

  switch (type) {
    case 'multichoice': {
      const plugin = own('multichoice');
      const settings = part(plugin, 'multichoice');
      const single = text(settings, 'single') === '1';
      const choices = answersOf(plugin).map(({ id, text: words, fraction, feedback }) => ({
        key: id,
        text: plain(words),
        fraction,
        feedback: optional(feedback),
      }));
      if (choices.length < 2) return (leave('QUESTION_INCOMPLETE', 'It has fewer than two choices.'), undefined);
      return { ...common, type: single ? 'single-choice' : 'multiple-choice', shuffle: text(settings, 'shuffleanswers') === '1', choices };
    }
    case 'truefalse': {
      const plugin = own('truefalse');
      const answers = answersOf(plugin);
      const trueId = text(part(plugin, 'truefalse'), 'trueanswer');
      const yes = answers.find(({ id }) => id === trueId) ?? answers[0];
      const no = answers.find((answer) => answer !== yes);
      return {
        ...common,
        type: 'true-false',
        correct: (yes?.fraction ?? 0) > 0,
        feedbackIfTrue: optional(yes?.feedback ?? ''),
        feedbackIfFalse: optional(no?.feedback ?? ''),
      };
    }
    case 'shortanswer': {
      const plugin = own('shortanswer');
      const answers = answersOf(plugin).map(({ text: words, fraction, feedback }) => ({
        text: plainText(words),
        fraction,
        feedback: optional(feedback),
      }));
      if (answers.length === 0) return (leave('QUESTION_INCOMPLETE', 'It has no answer.'), undefined);
      return { ...common, type: 'short-answer', caseSensitive: text(part(plugin, 'shortanswer'), 'usecase') === '1', answers };
    }
    case 'numerical': {
      const plugin = own('numerical');
      const tolerances = new Map(
        parts(plugin, 'numerical_records', 'numerical_record').map((record) => [
          text(record, 'answer'),
          Number(text(record, 'tolerance')) || 0,
        ]),
      );
      const answers = answersOf(plugin).flatMap(({ id, text: value, fraction, feedback }) =>
        Number.isFinite(Number(value)) && value.trim() !== ''
          ? [{ value: Number(value), tolerance: tolerances.get(id) ?? 0, fraction, feedback: optional(feedback) }]
          : [],
      );
      if (answers.length === 0) return (leave('QUESTION_INCOMPLETE', 'It has no number as an answer.'), undefined);
      const units = parts(plugin, 'numerical_units', 'numerical_unit')
        .map((unit) => ({ unit: text(unit, 'unit'), factor: 1 / (number(unit, 'multiplier') || 1) }))
        .filter(({ unit }) => unit !== '')
        .sort((one, other) => Math.abs(one.factor - 1) - Math.abs(other.factor - 1));
      return {
        ...common,
        type: 'numerical',
        answers,
        units,
        unitRequired: text(part(plugin, 'numerical_options', 'numerical_option'), 'unitgradingtype') !== '0' && units.length > 0,
      };
    }
    case 'match':
    case 'ddmatch': {
      const plugin = own(type);
      const all = parts(plugin, 'matches', 'match').map((match) => ({
        id: text(match, '@id'),
        prompt: text(match, 'questiontext'),
        match: text(match, 'answertext'),
      }));
      const pairs = all.filter(({ prompt: words }) => plainText(words) !== '');
      if (pairs.length < 2) return (leave('QUESTION_INCOMPLETE', 'It has fewer than two pairs.'), undefined);
      return {
        ...common,
        type: 'matching',
        shuffle: text(part(plugin, 'matchoptions'), 'shuffleanswers') !== '0',
        pairs: pairs.map(({ id, prompt: words, match }) => ({ key: id, prompt: plain(words), match: plain(match) })),
        distractors: all.filter((one) => !pairs.includes(one)).map(({ id, match }) => ({ key: id, match: plain(match) })),
      };
    }
    case 'ordering': {
      const items = answersOf(own('ordering'))
        .sort((one, other) => one.fraction - other.fraction)
        .map(({ id, text: words }) => ({ key: id, text: plain(words) }));
      if (items.length < 2) return (leave('QUESTION_INCOMPLETE', 'It has fewer than two things to order.'), undefined);
      return { ...common, type: 'ordering', items };
    }
    case 'essay': {
      const settings = part(own('essay'), 'essay');
      return {
        ...common,
        type: 'essay',
        criteria: optional(text(settings, 'graderinfo')),
        ...(number(settings, 'maxwordlimit') > 0 && { maxWords: number(settings, 'maxwordlimit') }),
      };
    }
    case 'multianswer':
      return (
        leave(
          'QUESTION_TYPE_CLOZE',
          'Questions with gaps inside a text have no equivalent here; each gap can become a question of its own.',
        ),
        undefined
      );
    case 'calculated':
    case 'calculatedmulti':
    case 'calculatedsimple':
      return (leave('QUESTION_TYPE_CALCULATED', 'Its figures are drawn anew for each learner, which the platform does not do.'), undefined);
    case 'description':
      return (change('QUESTION_DESCRIPTION', 'It asks nothing; its text was put before the quiz.'), undefined);
    default:
      return (leave('QUESTION_TYPE_UNKNOWN', `The platform has no questions of the type “${type}”.`), undefined);
  }
}

/** A prompt that begins with the question's own name as a heading says it twice. */
function withoutTitle(html: string, name: string) {
  const heading = /^\s*<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/i.exec(html);
  return heading && name && plainText(heading[1]!) === name.trim() ? html.slice(heading[0].length) : html;
}
