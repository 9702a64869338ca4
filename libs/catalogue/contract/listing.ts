import * as z from 'zod/mini';
import { endpoint, optionalText, pageInput, pageOf } from '@cursus/platform/contract';
import { classification, languageTag } from './content';
import { courseFormat, courseLevel, readable } from './course';

/** A filter that may be given once or several times, as `?level=a&level=b`. */
const several = <One extends z.ZodMiniType>(one: One) =>
  z._default(
    z.pipe(
      z.union([one, z.array(one).check(z.maxLength(50))]),
      z.transform((given) => [given].flat() as z.output<One>[]),
    ),
    [],
  );

const theme = z.string().check(z.maxLength(60));
export const courseFilters = {
  q: optionalText(200),
  theme: several(theme),
  language: several(languageTag),
  level: several(courseLevel),
  format: several(courseFormat),
};

export const listedCourse = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: readable,
  summary: readable,
  theme: z.object({ key: theme, name: z.string() }),
  level: courseLevel,
  format: courseFormat,
  classification,
  minutes: z.int(),
  languages: z.array(languageTag),
});
export type ListedCourse = z.infer<typeof listedCourse>;

/** One choice of a filter, with how many courses it would leave. `name` only where it is not a word of the interface. */
const facet = z.array(z.object({ value: z.string(), name: z.optional(z.string()), count: z.int() }));
export const courseFacets = z.object({ theme: facet, language: facet, level: facet, format: facet });
export type CourseFacets = z.infer<typeof courseFacets>;

export const listCourses = endpoint({
  method: 'GET',
  path: '/courses',
  permission: 'public',
  summary: 'Published courses that the caller may know of, with how many each filter would leave',
  input: z.object({ ...courseFilters, ...pageInput }),
  output: z.extend(pageOf(listedCourse), { count: z.int(), facets: courseFacets }),
});
