import type { CourseOutline } from '../contract';
import type { Activity, CourseModule } from './course.entity';

/** Modules and activities as a version keeps them. */
export const outlineOf = (modules: (CourseModule & { activities: Activity[] })[]): CourseOutline => ({
  modules: modules.map(({ id, title, summary, activities }) => ({
    id,
    title,
    ...(summary && { summary }),
    activities: activities.map(({ id, kind, title, minutes, classification, completion, requires, reference }) => ({
      ...{ id, kind, title, minutes, classification, completion, requires, reference },
    })),
  })),
});
