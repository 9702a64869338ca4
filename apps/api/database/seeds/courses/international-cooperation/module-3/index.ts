import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { extraditionSteps } from './extradition-steps';
import { refusals } from './refusals';
import { quizExtradition, quizExtraditionQuestions } from './quiz-extradition';

export const module3: CoursePackage['modules'][number] = {
  key: 'extradition',
  title: { en: 'Extradition: surrendering a person lawfully' },
  summary: {
    en: 'From the first alert to the handover, and the points at which the answer must be no, may be no, or depends on a promise.',
  },
  activities: [extraditionSteps, refusals, quizExtradition],
};

export const module3Questions: PackageQuestion[] = [...quizExtraditionQuestions];
