import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { covertOnline } from './covert-online';
import { quizLimits, quizLimitsQuestions } from './quiz-limits';

export const module1: CoursePackage['modules'][number] = {
  key: 'limits',
  title: { en: 'Limits of covert work online' },
  summary: { en: 'For admitted participants: what may be authorized, by whom, and what no authorization can cover.' },
  activities: [covertOnline, quizLimits],
};

export const module1Questions: PackageQuestion[] = [...quizLimitsQuestions];
