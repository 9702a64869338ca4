import type { PackageQuestion } from '../../contract';
import { cut, fold, plainText } from '../html/tree';
import type { Area } from './files';
import type { ImportNotes, NoteCode } from './notes';
import type { Texts, TextReader } from './texts';
import { idOf, type Node, number, part, parts, text } from './xml';

export interface QuestionContext {
  id: string;
  /** As authors call it; for the report, and to be taken off a prompt that begins with it. */
  name: string;
  context: string;
  texts: TextReader;
  notes: ImportNotes;
}

const left: Record<string, NoteCode> = {
  multianswer: 'QUESTION_CLOZE',
  calculated: 'QUESTION_CALCULATED',
  calculatedmulti: 'QUESTION_CALCULATED',
  calculatedsimple: 'QUESTION_CALCULATED',
  gapselect: 'QUESTION_GAPS',
  ddwtos: 'QUESTION_GAPS',
  ddimageortext: 'QUESTION_ON_PICTURE',
  ddmarker: 'QUESTION_ON_PICTURE',
};

/** A question of the bank; undefined, with the reason told, when the platform has no such type. */
export function readQuestion(node: Node, context: QuestionContext): PackageQuestion | undefined {
  const { name, notes } = context;
  const type = text(node, 'qtype');
  const reader = new QuestionReader(node, context);
  switch (type) {
    case 'multichoice':
      return reader.multichoice();
    case 'truefalse':
      return reader.trueFalse();
    case 'shortanswer':
      return reader.shortAnswer();
    case 'numerical':
      return reader.numerical();
    case 'match':
    case 'ddmatch':
      return reader.matching(type);
    case 'ordering':
      return reader.ordering();
    case 'essay':
      return reader.essay();
    default:
      notes.leave(name, left[type] ?? 'QUESTION_TYPE', { type });
      return undefined;
  }
}

class QuestionReader {
  private readonly common: Pick<PackageQuestion, 'key' | 'prompt' | 'points' | 'feedback'>;

  constructor(
    private readonly node: Node,
    private readonly given: QuestionContext,
  ) {
    const prompt = this.rich(node, 'questiontext', { component: 'question', area: 'questiontext', item: given.id });
    this.common = {
      key: `question:${given.id}`,
      prompt: prompt ?? given.texts.plain(given.name),
      points: number(node, 'defaultmark') || number(node, 'defaultgrade') || 1,
      feedback: this.rich(node, 'generalfeedback', { component: 'question', area: 'generalfeedback', item: given.id }),
    };
  }

  multichoice(): PackageQuestion {
    const plugin = this.plugin('multichoice');
    const settings = part(plugin, 'multichoice');
    const single = text(settings, 'single') === '1';
    const answers = this.answers(plugin);
    const result = this.resultFeedback(settings, 'qtype_multichoice');
    return {
      ...this.common,
      feedback: result.always ?? this.common.feedback,
      type: single ? 'single-choice' : 'multiple-choice',
      shuffle: text(settings, 'shuffleanswers') === '1',
      choices: answers.map((answer) => ({
        key: answer.key,
        text: answer.plain(),
        fraction: answer.fraction,
        // Whoever chooses one thing is told the text for right or wrong answers beside the choice itself.
        feedback:
          answer.feedback ?? (single ? (answer.fraction >= 1 ? result.right : answer.fraction <= 0 ? result.wrong : undefined) : undefined),
      })),
    };
  }

  trueFalse(): PackageQuestion {
    const plugin = this.plugin('truefalse');
    const answers = this.answers(plugin);
    const trueId = text(plugin, 'truefalse', 'trueanswer');
    const yes = answers.find(({ id }) => id === trueId) ?? answers[0];
    const no = answers.find((answer) => answer !== yes);
    return {
      ...this.common,
      type: 'true-false',
      correct: (yes?.fraction ?? 0) > 0,
      feedbackIfTrue: yes?.feedback,
      feedbackIfFalse: no?.feedback,
    };
  }

  shortAnswer(): PackageQuestion {
    const plugin = this.plugin('shortanswer');
    return {
      ...this.common,
      type: 'short-answer',
      caseSensitive: text(plugin, 'shortanswer', 'usecase') === '1',
      answers: this.answers(plugin).map(({ raw, fraction, feedback }) => ({ text: raw.trim(), fraction, feedback })),
    };
  }

  numerical(): PackageQuestion {
    const plugin = this.plugin('numerical');
    const tolerances = new Map(
      parts(plugin, 'numerical_records', 'numerical_record').map((record) => [
        text(record, 'answer'),
        Math.abs(Number(text(record, 'tolerance')) || 0),
      ]),
    );
    const answers = this.answers(plugin).flatMap(({ id, raw, fraction, feedback }) => {
      // `*` stands for any other number: it earns nothing here, so it needs no entry.
      const value = Number(raw.trim().replace(',', '.'));
      return raw.trim() !== '' && Number.isFinite(value) ? [{ value, tolerance: tolerances.get(id) ?? 0, fraction, feedback }] : [];
    });
    // Moodle multiplies the answer by the unit's multiplier to come to the base unit: 60 for minutes where hours are asked.
    const units = parts(plugin, 'numerical_units', 'numerical_unit')
      .map((unit) => ({ unit: cut(plainText(text(unit, 'unit')), 40), factor: 1 / (number(unit, 'multiplier') || 1) }))
      .filter(({ unit, factor }) => unit !== '' && factor > 0)
      .sort((one, other) => Math.abs(one.factor - 1) - Math.abs(other.factor - 1));
    const options = part(plugin, 'numerical_options', 'numerical_option');
    const asked = options ? text(options, 'showunits') !== '3' : units.length > 0;
    return {
      ...this.common,
      type: 'numerical',
      answers,
      units: asked ? units : [],
      unitRequired: asked && units.length > 0 && /^[12]$/.test(text(options, 'unitgradingtype')),
    };
  }

  matching(type: 'match' | 'ddmatch'): PackageQuestion {
    const plugin = this.plugin(type);
    const all = parts(plugin, 'matches', 'match').map((match) => ({
      key: idOf(match, '@id'),
      prompt: this.plain(text(match, 'questiontext')),
      match: this.plain(text(match, 'answertext')),
    }));
    const isPair = ({ prompt }: { prompt: Texts }) => Object.values(prompt).some((said) => said !== '');
    const result = this.resultFeedback(part(plugin, 'matchoptions'), `qtype_${type}`);
    return {
      ...this.common,
      feedback: result.always ?? this.common.feedback,
      type: 'matching',
      shuffle: text(plugin, 'matchoptions', 'shuffleanswers') !== '0',
      pairs: all.filter(isPair),
      distractors: all.filter((one) => !isPair(one)).map(({ key, match }) => ({ key, match })),
    };
  }

  ordering(): PackageQuestion {
    const plugin = this.plugin('ordering');
    const items = this.answers(plugin).sort((one, other) => one.place - other.place);
    const result = this.resultFeedback(part(plugin, 'ordering'), 'qtype_ordering');
    return {
      ...this.common,
      feedback: result.always ?? this.common.feedback,
      type: 'ordering',
      items: items.map((item) => ({ key: item.key, text: item.plain() })),
    };
  }

  essay(): PackageQuestion {
    const settings = part(this.plugin('essay'), 'essay');
    if (number(settings, 'attachments') !== 0) this.given.notes.change(this.given.name, 'ESSAY_ATTACHMENTS');
    const most = number(settings, 'maxwordlimit');
    return {
      ...this.common,
      type: 'essay',
      criteria: this.rich(settings, 'graderinfo', { component: 'qtype_essay', area: 'graderinfo', item: this.given.id }),
      ...(most > 0 && { maxWords: Math.round(most) }),
    };
  }

  private plugin = (type: string) => part(this.node, `plugin_qtype_${type}_question`);

  private answers(plugin: Node | undefined) {
    return parts(plugin, 'answers', 'answer').map((answer) => {
      const [id, raw] = [idOf(answer, '@id'), text(answer, 'answertext')];
      const share = Number(text(answer, 'fraction')) || 0;
      return {
        id,
        key: id || cut(fold(raw), 60) || 'answer',
        raw,
        place: share,
        fraction: Math.max(-1, Math.min(1, share)),
        feedback: this.rich(answer, 'feedback', { component: 'question', area: 'answerfeedback', item: id }),
        plain: () => this.plain(raw),
      };
    });
  }

  /** Words of a choice; a choice that is a picture says so by its alternative text, as choices are plain. */
  private plain(raw: string): Texts {
    const { texts, notes, name } = this.given;
    if (!/<img\b/i.test(raw)) return texts.plain(raw);
    notes.change(name, 'CHOICE_PICTURE');
    return texts.plain(raw.replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/gi, ' $1 ').replace(/<img\b[^>]*>/gi, ' '));
  }

  private rich(
    node: Node | undefined,
    field: string,
    where: Omit<Area, 'context'>,
    title = '',
    said = text(node, field),
  ): Texts | undefined {
    const { texts, name, context } = this.given;
    return texts.rich({ what: name, text: said, format: text(node, `${field}format`), area: { context, ...where } }, title);
  }

  /**
   * The texts for right and wrong results. Moodle's own words ("Your answer is correct.") are the platform's to say; what repeats the
   * general feedback is said once; the same text for both belongs to the question as a whole.
   */
  private resultFeedback(settings: Node | undefined, component: string): { right?: Texts; wrong?: Texts; always?: Texts } {
    const { texts, notes, name, id } = this.given;
    const general = fold(plainText(texts.own(this.common.feedback ?? {})));
    const said = (field: string) => {
      const html = text(settings, field).replace(usual, '');
      const words = fold(plainText(html));
      if (words === '' || (general !== '' && general.includes(words))) return undefined;
      return { words, rich: () => this.rich(settings, field, { component, area: field, item: id }, '', html) };
    };
    const [right, wrong] = [said('correctfeedback'), said('incorrectfeedback')];
    if (right && wrong && right.words === wrong.words) {
      if (general === '') return { always: right.rich() };
      notes.leave(name, 'FEEDBACK_SECOND');
      return {};
    }
    return { right: right?.rich(), wrong: wrong?.rich() };
  }
}

/** What Moodle writes into a new question by itself, in the languages of its packs that we met. */
const usual =
  /<p[^>]*>\s*(?:<span[^>]*>)?\s*(?:Your answer is (?:partially )?(?:in)?correct\.|Votre réponse est (?:partiellement )?(?:in)?correcte\.|Respuesta (?:parcialmente )?(?:in)?correcta\.?|إجابتك (?:غير )?صحيحة(?: جزئيا)?\.?)\s*(?:<\/span>)?\s*<\/p>|^\s*Your answer is (?:partially )?(?:in)?correct\.\s*/giu;
