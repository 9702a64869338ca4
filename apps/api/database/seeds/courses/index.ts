import type { CoursePackage } from '@cursus/interop/contract';
import { cooperationInBrief } from './cooperation-in-brief';
import { covertOnline } from './covert-online';
import { digitalEvidence } from './digital-evidence';
import { humanRights } from './human-rights';
import { internationalCooperation } from './international-cooperation';
import { terroristFinancing } from './terrorist-financing';

export interface DemoCourse {
  course: CoursePackage;
  /** How long its certificate holds; null: for good. */
  validMonths: number | null;
}

/** Own courses with real text; every one says that it is a demonstration. */
export const demoCourses: DemoCourse[] = [
  { course: cooperationInBrief, validMonths: 24 },
  { course: internationalCooperation, validMonths: 24 },
  { course: humanRights, validMonths: null },
  { course: terroristFinancing, validMonths: 24 },
  { course: digitalEvidence, validMonths: null },
  { course: covertOnline, validMonths: 12 },
];

/** Where a file of a demo course lies, from the project's root. */
export const courseFile = (file: string) => `apps/api/database/seeds/courses/files/${file}`;
