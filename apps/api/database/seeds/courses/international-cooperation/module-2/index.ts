import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { beforeYouWrite } from './before-you-write';
import { drafting } from './drafting';
import { executing } from './executing';
import { quizDrafting, quizDraftingQuestions } from './quiz-drafting';

export const module2: CoursePackage['modules'][number] = {
  key: 'mutual-legal-assistance',
  title: { en: 'Mutual legal assistance: asking and answering' },
  summary: { en: 'How to plan a request, write it so that a stranger can execute it, and handle one that lands on your own desk.' },
  activities: [beforeYouWrite, drafting, executing, quizDrafting],
};

export const module2Questions: PackageQuestion[] = [...quizDraftingQuestions];
