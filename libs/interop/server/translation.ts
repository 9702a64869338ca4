import { createHash } from 'node:crypto';
import type { CourseDraft, DraftBlock, FileRef } from '@cursus/catalogue/contract';
import { stableId } from '@cursus/catalogue/server';
import type { Localized, Question, QuizDefinition } from '@cursus/assessment/contract';
import { sanitizeRichText } from '@cursus/platform/server';
import type { CoursePackage, PackageActivity, PackageBlock, PackageQuestion } from '../contract';

type Texts = Record<string, string>;

/** The texts, links and ids of a package in the words of the two domains. */
export class Translation {
  constructor(
    private readonly source: CoursePackage,
    private readonly key: string,
    private readonly files: ReadonlyMap<string, FileRef>,
  ) {}

  id = (kind: string, ...keys: string[]) => stableId(this.key, kind, ...keys);
  activities = (kind: PackageActivity['kind']) =>
    this.source.modules.flatMap(({ activities }) => activities.filter((one) => one.kind === kind));

  course(): CourseDraft {
    const { modules, files: _files, questions: _questions, key: _key, ...facts } = this.source;
    return {
      ...facts,
      id: this.id('course'),
      sourceKey: this.key,
      modules: modules.map((module) => ({
        id: this.id('module', module.key),
        title: module.title,
        summary: module.summary,
        activities: module.activities.map((activity) => ({
          id: this.id('activity', activity.key),
          sourceKey: activity.key,
          kind: activity.kind,
          title: activity.title,
          minutes: activity.minutes,
          classification: activity.classification,
          completion: activity.completion,
          requires: activity.requires?.map((key) => this.id('activity', key)),
          reference: activity.kind === 'quiz' ? this.id('quiz', activity.key) : null,
          blocks: activity.blocks?.map((block) => this.block(activity.key, block)),
        })),
      })),
    };
  }

  quiz(activity: PackageActivity) {
    const { introduction, settings, items } = activity.quiz!;
    const questionId = (key: string) => this.id('question', key);
    const named = new Set(items.flatMap((item) => ('draw' in item ? item.from : [item.question])));
    const definition: QuizDefinition = {
      introduction: introduction && this.rich(introduction),
      settings: { questionsPerPage: null, ...settings },
      items: items.map((item) =>
        'draw' in item
          ? { draw: item.draw, from: item.from.map(questionId), points: item.points }
          : { questionId: questionId(item.question), points: item.points },
      ),
    };
    return {
      title: plain(activity.title),
      sourceLanguage: this.source.sourceLanguage,
      definition,
      bank: this.source.questions.filter(({ key }) => named.has(key)).map((question) => this.question(question)),
    };
  }

  private question(given: PackageQuestion): Question {
    const common = {
      id: this.id('question', given.key),
      sourceLanguage: this.source.sourceLanguage,
      prompt: this.rich(given.prompt),
      points: given.points,
      feedback: given.feedback && this.rich(given.feedback),
    };
    const rich = (texts: Texts | undefined) => texts && this.rich(texts);
    switch (given.type) {
      case 'single-choice':
      case 'multiple-choice':
        return {
          ...common,
          type: given.type,
          shuffle: given.shuffle,
          choices: given.choices.map(({ key, text, fraction, feedback }) => ({
            id: short(key),
            text: plain(text),
            fraction,
            feedback: rich(feedback),
          })),
        };
      case 'true-false':
        return {
          ...common,
          type: given.type,
          correct: given.correct,
          feedbackIfTrue: rich(given.feedbackIfTrue),
          feedbackIfFalse: rich(given.feedbackIfFalse),
        };
      case 'short-answer':
        return {
          ...common,
          type: given.type,
          caseSensitive: given.caseSensitive,
          answers: given.answers.map(({ text, fraction, feedback }) => ({ text, fraction, feedback: rich(feedback) })),
        };
      case 'numerical':
        return {
          ...common,
          type: given.type,
          answers: given.answers.map(({ feedback, ...answer }) => ({ ...answer, feedback: rich(feedback) })),
          units: given.units,
          unitRequired: given.unitRequired,
        };
      case 'matching':
        return {
          ...common,
          type: given.type,
          shuffle: given.shuffle,
          pairs: given.pairs.map(({ key, prompt, match }) => ({ id: short(key), prompt: plain(prompt), match: plain(match) })),
          distractors: given.distractors.map(({ key, match }) => ({ id: short(key), match: plain(match) })),
        };
      case 'ordering':
        return { ...common, type: given.type, items: given.items.map(({ key, text }) => ({ id: short(key), text: plain(text) })) };
      case 'essay':
        return {
          ...common,
          type: given.type,
          modelAnswer: rich(given.modelAnswer),
          criteria: rich(given.criteria),
          maxWords: given.maxWords,
        };
    }
  }

  private block(activityKey: string, given: PackageBlock): DraftBlock {
    const { key, ...block } = given;
    const id = this.id('block', activityKey, key);
    const html = 'html' in block ? this.linked(block.html) : {};
    switch (block.kind) {
      case 'heading':
        return { id, kind: block.kind, level: block.level, texts: { text: block.text } };
      case 'rich-text':
        return { id, kind: block.kind, texts: { html } };
      case 'image':
        return { id, kind: block.kind, file: this.file(block.file), texts: { alt: block.alt, caption: block.caption } };
      case 'video':
        return {
          id,
          kind: block.kind,
          file: this.file(block.file),
          captions: [],
          texts: { title: block.title, transcript: block.transcript },
        };
      case 'audio':
        return { id, kind: block.kind, file: this.file(block.file), texts: { title: block.title, transcript: block.transcript } };
      case 'file':
        return { id, kind: block.kind, file: this.file(block.file), texts: { title: block.title } };
      case 'embed':
        return { id, kind: block.kind, url: block.url, texts: { title: block.title } };
      case 'callout':
        return { id, kind: block.kind, tone: block.tone, texts: { title: block.title, html } };
      case 'case':
        return { id, kind: block.kind, texts: { title: block.title, html, question: block.question, answer: block.answer } };
      case 'citation':
        return { id, kind: block.kind, url: block.url, readOn: block.readOn, texts: { text: block.text, source: block.source } };
      case 'table':
        return { id, kind: block.kind, texts: { caption: block.caption, html } };
    }
  }

  private file(key: string): FileRef {
    const file = this.files.get(key);
    if (!file) throw new Error(`The package names file ${key}, which it does not hold`);
    return file;
  }

  private rich = (texts: Texts): Localized =>
    plain(Object.fromEntries(Object.entries(this.linked(texts)).map(([tag, html]) => [tag, sanitizeRichText(html)])));

  /** `file:KEY` and `activity:KEY` inside HTML with the ids that they have here. */
  private linked(texts: Texts): Texts {
    const resolve = (html: string) =>
      html
        .replace(/(["'])file:([^"']+)\1/g, (all, quote: string, key: string) => {
          const file = this.files.get(decoded(key));
          return file ? `${quote}file:${file.fileId}${quote}` : all;
        })
        .replace(
          /(["'])activity:([^"']+)\1/g,
          (_, quote: string, key: string) => `${quote}activity:${this.id('activity', decoded(key))}${quote}`,
        );
    return Object.fromEntries(Object.entries(texts).map(([tag, html]) => [tag, resolve(html)]));
  }
}

const decoded = (attribute: string) =>
  attribute
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'");

/** A first version in every language: translations that come with a package are of the source that comes with it. */
const plain = (texts: Texts): Localized => Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, { text, version: 1 }]));

/** Ids of choices are at most 64 characters. */
const short = (key: string) => (key.length <= 64 ? key : createHash('sha256').update(key).digest('hex').slice(0, 32));
