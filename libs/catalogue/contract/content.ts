import * as z from 'zod/mini';

/** BCP 47 tag of a language that content may be written in. */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/**
 * One text in several languages. `version` of the source language rises with each change of it;
 * a translation carries the source version that it translates, so a smaller number means it is stale.
 */
export const localized = z.record(languageTag, z.object({ text: z.string().check(z.maxLength(200_000)), version: z.int() }));
export type Localized = z.infer<typeof localized>;

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

/**
 * A block of a lesson. Everything that is read stands in `texts`, whatever the kind, so that translation,
 * staleness and search treat all blocks alike; `html` is sanitised rich text, the other fields are plain.
 */
const block = <Kind extends string, Shape extends z.core.$ZodLooseShape, Fields extends z.core.$ZodLooseShape>(
  kind: Kind,
  texts: Fields,
  shape: Shape,
) => z.object({ id: z.uuid(), kind: z.literal(kind), texts: z.object(texts), ...shape });

const maybe = z.optional(localized);
export const lessonBlock = z.discriminatedUnion('kind', [
  block('heading', { text: localized }, { level: z.union([z.literal(2), z.literal(3)]) }),
  block('rich-text', { html: localized }, {}),
  block('image', { alt: localized, caption: maybe }, { file: fileRef }),
  block(
    'video',
    { title: localized, transcript: maybe },
    { file: fileRef, captions: z.array(z.object({ language: languageTag, file: fileRef })) },
  ),
  block('audio', { title: localized, transcript: maybe }, { file: fileRef }),
  block('file', { title: localized }, { file: fileRef }),
  block('embed', { title: localized }, { url: z.url() }),
  block('callout', { title: maybe, html: localized }, { tone: z.enum(['note', 'important', 'warning', 'example']) }),
  /** A case to think about: `html` tells it, `question` asks, `answer` opens on request. */
  block('case', { title: localized, html: localized, question: maybe, answer: maybe }, {}),
  /** Words of a legal text: where they stand, and the day on which that text was read. */
  block('citation', { text: localized, source: localized }, { url: z.optional(z.url()), readOn: z.optional(z.iso.date()) }),
  /** `html` holds one sanitised `<table>`. */
  block('table', { caption: maybe, html: localized }, {}),
]);
export type LessonBlock = z.infer<typeof lessonBlock>;
export type BlockKind = LessonBlock['kind'];

/** How freely the existence of something may be told; the least open of what it contains. */
export const classification = z.enum(['open', 'restricted', 'confidential']);
export type Classification = z.infer<typeof classification>;

/** The kinds of activity a module may hold. */
export const activityKind = z.enum(['lesson', 'quiz', 'assignment', 'discussion', 'webinar', 'package']);
export type ActivityKind = z.infer<typeof activityKind>;
