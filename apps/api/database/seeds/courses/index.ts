import type { CoursePackage } from '@cursus/interop/contract';
import { internationalCooperation } from './international-cooperation';

export interface DemoCourse {
  theme: string;
  course: CoursePackage;
  /** How long its certificate holds; null: for good. */
  validMonths: number | null;
}

/** Own courses with real text; every one says that it is a demonstration. */
export const demoCourses: DemoCourse[] = [{ theme: 'international-cooperation', course: internationalCooperation, validMonths: 24 }];

/** Where a file of a demo course lies, from the project's root. */
export const courseFile = ({ key }: CoursePackage, file: string) => `apps/api/database/seeds/courses/files/${key}/${file}`;
