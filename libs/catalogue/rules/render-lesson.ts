import { directionOf } from '@cursus/platform/messages';
import { iconPaths, type IconName } from '@cursus/ui/icon-paths';
import type { LessonBlock, Localized } from '../contract';
import { escapeHtml as escape, levelHeadings, paragraphs, resolveAddresses } from './html';
import { readText } from './texts';

/** Words and figures of the reader's interface that stand between the author's. */
export interface RenderWords {
  transcript: string;
  answer: string;
  /** Heard as the name of a table without a caption. */
  table: string;
  opensElsewhere: string;
  bytes: (bytes: number) => string;
  /** “Read on 4 March 2024”. */
  readOn: (day: string) => string;
  language: (tag: string) => string;
}
export interface RenderOptions {
  /** The languages that the reader wants, best first. */
  languages: readonly string[];
  sourceLanguage: string;
  /** Address of a stored file; `name` is for the eye only. */
  fileAddress: (fileId: string, name: string) => string;
  /** Address of another activity, or undefined when there is none such. */
  activityAddress: (activityId: string) => string | undefined;
  words: RenderWords;
}
export interface RenderedLesson {
  html: string;
  /** Languages that stand in where the wanted one is missing. */
  substitutes: string[];
}

/** The anchor of a block, for `#` links and for the place where somebody stopped. */
export const blockAnchor = (blockId: string) => `b-${blockId}`;

type Of<Kind extends LessonBlock['kind']> = Extract<LessonBlock, { kind: Kind }>;
interface Scribe extends RenderOptions {
  /** Attributes of a block's outermost element. */
  open: (block: LessonBlock, lang: string, className: string) => string;
  read: (text: Localized) => { text: string; lang: string };
  rich: (html: string) => string;
}

/**
 * Blocks as HTML, the same bytes for the same input. Plain fields are escaped here; rich text was made harmless when it was stored.
 * Every block has its anchor and carries the language and direction of its own text.
 */
export function renderLesson(blocks: readonly LessonBlock[], options: RenderOptions): RenderedLesson {
  const used = new Set<string>();
  const scribe: Scribe = {
    ...options,
    read: (text) => readText(text, options.languages, options.sourceLanguage),
    rich: (html) => resolveAddresses(html, options),
    open: (block, lang, className) => {
      used.add(lang);
      return `id="${blockAnchor(block.id)}" class="${className}" lang="${escape(lang)}" dir="${directionOf(lang)}"`;
    },
  };
  const html = levelHeadings(blocks.map((block) => draw(block, scribe)).join('\n'));
  const wanted = options.languages[0]?.split('-')[0];
  return { html, substitutes: [...used].filter((lang) => lang.split('-')[0] !== wanted) };
}

function draw(block: LessonBlock, scribe: Scribe): string {
  switch (block.kind) {
    case 'heading':
      return heading(block, scribe);
    case 'rich-text': {
      const { text, lang } = scribe.read(block.texts.html);
      return `<div ${scribe.open(block, lang, 'block')}>${scribe.rich(text)}</div>`;
    }
    case 'image':
      return image(block, scribe);
    case 'video':
    case 'audio':
      return player(block, scribe);
    case 'file':
      return file(block, scribe);
    case 'embed':
      return embed(block, scribe);
    case 'callout':
      return callout(block, scribe);
    case 'case':
      return caseStudy(block, scribe);
    case 'citation':
      return citation(block, scribe);
    case 'table':
      return table(block, scribe);
  }
}

function heading(block: Of<'heading'>, { read, open }: Scribe) {
  const { text, lang } = read(block.texts.text);
  return `<h${block.level} ${open(block, lang, 'block-heading')}>${escape(text)}</h${block.level}>`;
}

function image(block: Of<'image'>, { read, open, fileAddress }: Scribe) {
  const alt = read(block.texts.alt);
  const caption = block.texts.caption && read(block.texts.caption);
  const { file } = block;
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : '';
  const picture = `<img src="${escape(fileAddress(file.fileId, file.name))}" alt="${escape(alt.text)}"${size} loading="lazy" decoding="async">`;
  return `<figure ${open(block, (caption ?? alt).lang, 'block-image')}>${picture}${caption?.text ? `<figcaption>${escape(caption.text)}</figcaption>` : ''}</figure>`;
}

/** Nothing is fetched before somebody presses play: kind and weight stand beside the title. */
function player(block: Of<'video'> | Of<'audio'>, { read, open, fileAddress, words }: Scribe) {
  const title = read(block.texts.title);
  const { file } = block;
  const address = escape(fileAddress(file.fileId, file.name));
  const name = `aria-label="${escape(title.text)}"`;
  const tracks =
    block.kind === 'video'
      ? block.captions.map(
          (caption, at) =>
            `<track kind="captions" srclang="${escape(caption.language)}" label="${escape(words.language(caption.language))}" src="${escape(fileAddress(caption.file.fileId, caption.file.name))}"${at === 0 ? ' default' : ''}>`,
        )
      : [];
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : '';
  const media =
    block.kind === 'video'
      ? `<video controls preload="none" playsinline ${name}${size} src="${address}">${tracks.join('')}</video>`
      : `<audio controls preload="none" ${name} src="${address}"></audio>`;
  const transcript = block.texts.transcript && read(block.texts.transcript);
  const spoken = transcript?.text
    ? `<details lang="${escape(transcript.lang)}" dir="${directionOf(transcript.lang)}"><summary>${escape(words.transcript)}</summary>${paragraphs(transcript.text)}</details>`
    : '';
  return `<figure ${open(block, title.lang, 'block-embed loaded')}>${media}<figcaption>${escape(title.text)} · ${words.bytes(file.bytes)}</figcaption>${spoken}</figure>`;
}

function file(block: Of<'file'>, { read, open, fileAddress, words }: Scribe) {
  const title = read(block.texts.title);
  const { file } = block;
  const kind = (/\.([a-z0-9]{1,5})$/i.exec(file.name)?.[1] ?? file.mediaType.split('/').pop()!).toUpperCase();
  const label = `<strong>${escape(title.text)}</strong><small><bdi>${escape(kind)}</bdi> · ${words.bytes(file.bytes)}</small>`;
  return `<a ${open(block, title.lang, 'block-file')} href="${escape(fileAddress(file.fileId, file.name))}">${icon('download')}<span>${label}</span></a>`;
}

/** Foreign pages are opened apart, only when asked for: the frame of another site would see who reads what. */
function embed(block: Of<'embed'>, { read, open, words }: Scribe) {
  const title = read(block.texts.title);
  const link = `<a class="btn" href="${escape(block.url)}" target="_blank" rel="noopener noreferrer">${icon('external')}<span>${escape(words.opensElsewhere)}</span></a>`;
  return `<div ${open(block, title.lang, 'block-embed')}><strong>${escape(title.text)}</strong>${link}<small><bdi>${escape(new URL(block.url).host)}</bdi></small></div>`;
}

const calloutIcons = { note: 'info', important: 'flag', warning: 'alert', example: 'book' } as const;

function callout(block: Of<'callout'>, { read, open, rich }: Scribe) {
  const { text, lang } = read(block.texts.html);
  const title = block.texts.title && read(block.texts.title);
  const head = title?.text ? `<p class="callout-title">${escape(title.text)}</p>` : '';
  return `<div ${open(block, lang, `callout tone-${block.tone}`)}>${icon(calloutIcons[block.tone])}<div>${head}${rich(text)}</div></div>`;
}

function caseStudy(block: Of<'case'>, { read, open, rich, words }: Scribe) {
  const title = read(block.texts.title);
  const told = read(block.texts.html);
  const question = block.texts.question && read(block.texts.question);
  const answer = block.texts.answer && read(block.texts.answer);
  return [
    `<section ${open(block, told.lang, 'block-case')}>`,
    `<h3>${escape(title.text)}</h3>${rich(told.text)}`,
    question?.text ? `<div class="case-question">${paragraphs(question.text)}</div>` : '',
    answer?.text ? `<details><summary>${escape(words.answer)}</summary>${paragraphs(answer.text)}</details>` : '',
    '</section>',
  ].join('');
}

function citation(block: Of<'citation'>, { read, open, words }: Scribe) {
  const { text, lang } = read(block.texts.text);
  const source = read(block.texts.source);
  const where = `<cite lang="${escape(source.lang)}" dir="auto">${escape(source.text)}</cite>`;
  const linked = block.url ? `<a href="${escape(block.url)}" target="_blank" rel="noopener noreferrer">${where}</a>` : where;
  const date = block.readOn ? ` · <time datetime="${block.readOn}">${escape(words.readOn(block.readOn))}</time>` : '';
  return `<blockquote ${open(block, lang, 'block-citation')}>${paragraphs(text)}<footer>${linked}${date}</footer></blockquote>`;
}

function table(block: Of<'table'>, { read, open, rich, words }: Scribe) {
  const { text, lang } = read(block.texts.html);
  const caption = block.texts.caption && read(block.texts.caption);
  const body = rich(text);
  const captioned =
    caption?.text && !/<caption\b/i.test(body)
      ? body.replace(/<table\b[^>]*>/i, (tag) => `${tag}<caption>${escape(caption.text)}</caption>`)
      : body;
  const label = escape(caption?.text || words.table);
  return `<div ${open(block, lang, 'block-table')} role="region" tabindex="0" aria-label="${label}">${captioned}</div>`;
}

const icon = (name: IconName) =>
  `<svg class="icon${name === 'external' ? ' mirror' : ''}" viewBox="0 0 24 24" aria-hidden="true"><path d="${iconPaths[name]}"></path></svg>`;
