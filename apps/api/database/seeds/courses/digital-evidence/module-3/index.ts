import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { openSources } from './open-sources';
import { beforeTheJudge } from './before-the-judge';
import { quizFinal, quizFinalQuestions } from './quiz-final';

export const module3: CoursePackage['modules'][number] = {
  key: 'online-and-in-court',
  title: { en: 'Online, and in court' },
  summary: { en: 'Finding what is public without crossing the line to covert work, and explaining it all to a judge.' },
  activities: [openSources, beforeTheJudge, quizFinal],
};

export const module3Questions: PackageQuestion[] = [...quizFinalQuestions];
