import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { preserveAndProduce } from './preserve-and-produce';
import { acrossBorders } from './across-borders';
import { quizSecuring, quizSecuringQuestions } from './quiz-securing';

export const module2: CoursePackage['modules'][number] = {
  key: 'held-by-others',
  title: { en: 'Evidence held by others' },
  summary: { en: 'How to have data preserved within hours, and how to obtain them, at home and from abroad.' },
  activities: [preserveAndProduce, acrossBorders, quizSecuring],
};

export const module2Questions: PackageQuestion[] = [...quizSecuringQuestions];
