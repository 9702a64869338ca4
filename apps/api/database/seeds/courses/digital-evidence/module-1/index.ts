import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { fragileAndAbundant } from './fragile-and-abundant';
import { atTheScene } from './at-the-scene';

export const module1: CoursePackage['modules'][number] = {
  key: 'what-it-is',
  title: { en: 'What digital evidence is' },
  summary: { en: 'Why it is fragile and abundant at once, and how to seize it so that a court can trust it.' },
  activities: [fragileAndAbundant, atTheScene],
};

export const module1Questions: PackageQuestion[] = [];
