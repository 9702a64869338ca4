import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { theOffence } from './the-offence';
import { methods } from './methods';
import { quizOffence, quizOffenceQuestions } from './quiz-offence';

export const module1: CoursePackage['modules'][number] = {
  key: 'offence-and-methods',
  title: { en: 'The offence, and how the money moves', ar: 'الجريمة ومسالك المال' },
  summary: {
    en: 'What exactly is punishable, and why so little money is so hard to see.',
    ar: 'ما المعاقب عليه بالضبط، ولماذا يصعب أن يُرى مالٌ قليل.',
  },
  activities: [theOffence, methods, quizOffence],
};

export const module1Questions: PackageQuestion[] = [...quizOffenceQuestions];
