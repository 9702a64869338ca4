import * as z from 'zod/mini';

/** BCP 47 tag of a language that content may be written in. */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/**
 * One text in several languages. `version` of the source language rises with each change of it;
 * a translation carries the source version that it translates, so a smaller number means it is stale.
 */
export const localized = z.record(languageTag, z.object({ text: z.string().check(z.maxLength(200_000)), version: z.int() }));
export type Localized = z.infer<typeof localized>;

/** An address on the web; anything that a browser would run is not one. */
export const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(2000));

/** A stored file as a block shows it; the bytes are behind a signed address. */
export const fileRef = z.object({
  fileId: z.uuid(),
  name: z.string().check(z.maxLength(255)),
  mediaType: z.string().check(z.maxLength(127)),
  bytes: z.int(),
  width: z.optional(z.int()),
  height: z.optional(z.int()),
});
export type FileRef = z.infer<typeof fileRef>;

/** BCP 47 tag → text, as a source hands it over: which translation is stale is found out when it is saved. */
export const plainTexts = z.record(languageTag, z.string().check(z.maxLength(200_000)));
export type PlainTexts = z.infer<typeof plainTexts>;

/**
 * A block of a lesson. Everything that is read stands in `texts`, whatever the kind, so that translation,
 * staleness and search treat all blocks alike; `html` is sanitised rich text, the other fields are plain, with an empty line between paragraphs.
 * Inside `html`, `src="file:ID"` is a stored file and `href="activity:ID"` another activity of the course.
 */
function blockOf<Text extends z.ZodMiniType>(text: Text) {
  const block = <Kind extends string, Shape extends z.core.$ZodLooseShape, Fields extends z.core.$ZodLooseShape>(
    kind: Kind,
    texts: Fields,
    shape: Shape,
  ) => z.object({ id: z.uuid(), kind: z.literal(kind), texts: z.object(texts), ...shape });
  const maybe = z.optional(text);
  return z.discriminatedUnion('kind', [
    block('heading', { text }, { level: z.union([z.literal(2), z.literal(3)]) }),
    block('rich-text', { html: text }, {}),
    block('image', { alt: text, caption: maybe }, { file: fileRef }),
    block(
      'video',
      { title: text, transcript: maybe },
      { file: fileRef, captions: z.array(z.object({ language: languageTag, file: fileRef })) },
    ),
    block('audio', { title: text, transcript: maybe }, { file: fileRef }),
    block('file', { title: text }, { file: fileRef }),
    block('embed', { title: text }, { url: webAddress }),
    block('callout', { title: maybe, html: text }, { tone: z.enum(['note', 'important', 'warning', 'example']) }),
    /** A case to think about: `html` tells it, `question` asks, `answer` opens on request. */
    block('case', { title: text, html: text, question: maybe, answer: maybe }, {}),
    /** Words of a legal text: where they stand, and the day on which that text was read. */
    block('citation', { text, source: text }, { url: z.optional(webAddress), readOn: z.optional(z.iso.date()) }),
    /** `html` holds one sanitised `<table>`. */
    block('table', { caption: maybe, html: text }, {}),
  ]);
}
export const lessonBlock = blockOf(localized);
export type LessonBlock = z.infer<typeof lessonBlock>;
export type BlockKind = LessonBlock['kind'];
/** A block as an importer or an author hands it over. */
export const draftBlock = blockOf(plainTexts);
export type DraftBlock = z.infer<typeof draftBlock>;

export const classifications = ['open', 'restricted', 'confidential'] as const;
/** How freely the existence of something may be told; the least open of what it contains. */
export const classification = z.enum(classifications);
export type Classification = z.infer<typeof classification>;

/** The kinds of activity a module may hold. */
export const activityKind = z.enum(['lesson', 'quiz', 'assignment', 'discussion', 'webinar', 'package']);
export type ActivityKind = z.infer<typeof activityKind>;
